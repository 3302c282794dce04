package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.time.LocalDate;

/** Forms of {@link Style#UNGUESSED} that a site on the net and a mini-program print. */
final class UnguessedPrints {
    private static final Color BLUE = new Color(0x1F5FA8);
    private static final Color ORANGE = new Color(0xC9702A);

    private UnguessedPrints() {}

    /** A site: labels with colons in two columns below bars, the site above and below. */
    static void portal(UnguessedPage page) {
        page.in(Face.HEI, Face.HEI, 3.7, LocalDate::toString);
        page.words(Face.HEI_BOLD, 4.8, BLUE, 16, 14, "职工服务网");
        page.words(Face.HEI, 3.1, UnguessedPage.GREY, 46, 13.6, "首页 > 网上办事 > 职工教育 > 学历教育补助 > 打印申请表");
        page.line(BLUE, 0.5, 16, 18, 194);
        page.title(Face.HEI_BOLD, 6.2, 29, "学历教育补助申请表");
        String number = page.pens().dice().digits(12);
        page.words(Face.HEI, 3.2, UnguessedPage.GREY, 16, 37, "申请编号：" + number);
        page.until(Face.HEI, 3.2, UnguessedPage.GREY, 194, 37, "当前状态：待单位工会盖章");
        bar(page, 45, "个人信息");
        page.photo(new Box(163, 50, 30, 39), page.pens().dice());
        two(page, 55, 160, "姓名：=name", "性别：=sex");
        two(page, 63, 160, "身份证号码：=id_number", "手机号码：=phone");
        one(page, 71, 160, "工作单位：=employer");
        one(page, 79, 160, "所属工会：=unit_union");
        one(page, 87, 160, "预登记批次：=batch");
        bar(page, 99, "学历信息");
        one(page, 109, 192, "毕业院校：=school");
        two(page, 117, 192, "所学专业：=major", "学历层次：=level");
        two(page, 125, 192, "学习形式：=study_form", "毕业证书编号：=certificate_number");
        two(page, 133, 192, "入学日期：=enrolment_date", "毕业日期：=graduation_date");
        bar(page, 145, "收款账户");
        two(page, 155, 192, "开户银行：=bank_name", "银行卡号：=bank_card_number");
        bar(page, 167, "上传材料");
        page.print(20, 177, "身份证（正反面）、毕业证书、学历证书电子注册备案表、银行卡　　共5个文件");
        onPaper(page);
    }

    private static void onPaper(UnguessedPage page) {
        bar(page, 189, "申请人确认");
        page.print(20, 199, "本人承诺以上信息和上传材料真实有效，如有虚假，自愿退回补助。");
        page.signature(20, 212, "申请人签字：");
        page.dated(124, 212, "日期：", "signed");
        bar(page, 224, "单位工会审核（打印后填写）");
        page.answer(20, 235, 122, "上级主管工会：", "~district_union");
        page.answer(20, 246.5, 108, "工会经办人员：", "~contact_name");
        page.answer(20, 258, 108, "办公电话：", "~contact_phone");
        page.print(20, 271, "审核意见：");
        page.pens().opinion(42, 271, 64);
        page.print(128, 236, "单位工会盖章：");
        page.dated(124, 274, "日期：", "stamped");
        page.pens().stamp(162, 254);
        foot(page, "职工服务网", 284);
    }

    private static void bar(UnguessedPage page, double y, String heading) {
        page.ground(0xEAF1F9, new Box(16, y - 4.8, 178, 7.2));
        page.words(Face.HEI_BOLD, 3.9, BLUE, 19, y + 0.2, heading);
    }

    private static void one(UnguessedPage page, double y, double right, String entry) {
        String[] parts = entry.split("=", 2);
        page.said(20, y, right, parts[0], parts[1]);
    }

    private static void two(UnguessedPage page, double y, double right, String first, String second) {
        one(page, y, 104, first);
        String[] parts = second.split("=", 2);
        page.said(106, y, right, parts[0], parts[1]);
    }

    /** What a browser prints below a page. */
    private static void foot(UnguessedPage page, String site, double y) {
        LocalDate day = page.sheet.date("signed");
        int minute = page.pens().dice().between(10, 59);
        page.line(UnguessedPage.GREY, 0.15, 36, y, 194);
        page.words(Face.HEI, 2.9, UnguessedPage.GREY, 38, y + 5, site);
        page.words(Face.HEI, 2.9, UnguessedPage.GREY, 84, y + 5, "打印时间：" + day + " 09:" + minute + ":08");
        page.until(Face.HEI, 2.9, UnguessedPage.GREY, 194, y + 5, "第 1 页，共 1 页");
    }

    /** A mini-program: panels with small labels above the entries, in two columns. */
    static void program(UnguessedPage page) {
        page.in(Face.HEI, Face.HEI, 4, day -> day.toString().replace('-', '.'));
        page.words(Face.HEI_BOLD, 6.4, UnsaidPage.INK, 16, 20, "学历提升补助申请");
        String number = page.pens().dice().digits(10);
        page.words(Face.HEI, 3.1, UnguessedPage.GREY, 16, 28, "掌上工会　申请单号 " + number);
        page.tag(ORANGE, new Box(168, 14, 26, 7), "待盖章上传");
        page.panel(0xF7F8FA, new Box(14, 32, 182, 59));
        page.words(Face.HEI_BOLD, 4.2, UnsaidPage.INK, 19, 40, "个人信息");
        page.photo(new Box(161, 36, 30, 39), page.pens().dice());
        page.below(19, 47, 70, "姓名", "name");
        page.below(90, 47, 66, "性别", "sex");
        page.below(19, 58.5, 70, "身份证号", "id_number");
        page.below(90, 58.5, 66, "手机号", "phone");
        page.below(19, 70, 138, "工作单位", "employer");
        page.below(19, 81.5, 172, "所在工会", "unit_union");
        graduated(page);
        printedOut(page);
    }

    private static void graduated(UnguessedPage page) {
        page.panel(0xF7F8FA, new Box(14, 94, 182, 62));
        page.words(Face.HEI_BOLD, 4.2, UnsaidPage.INK, 19, 102, "毕业信息");
        page.below(19, 110, 88, "毕业学校", "school");
        page.below(108, 110, 84, "专业", "major");
        page.below(19, 121.5, 88, "学历", "level");
        page.below(108, 121.5, 84, "学习形式", "study_form");
        page.below(19, 133, 88, "入学时间", "enrolment_date");
        page.below(108, 133, 84, "毕业时间", "graduation_date");
        page.below(19, 144.5, 88, "毕业证书编号", "certificate_number");
        page.below(108, 144.5, 84, "预登记批次", "batch");
        page.panel(0xF7F8FA, new Box(14, 159, 182, 25));
        page.words(Face.HEI_BOLD, 4.2, UnsaidPage.INK, 19, 167, "收款银行卡");
        page.below(19, 174, 88, "开户银行", "bank_name");
        page.below(108, 174, 84, "银行卡号", "bank_card_number");
    }

    private static void printedOut(UnguessedPage page) {
        page.print(19, 192, "我保证以上信息真实，银行卡为本人所有。");
        page.signature(19, 205, "本人签名：");
        page.dated(124, 205, "签名日期：", "signed");
        page.panel(0xF7F8FA, new Box(14, 211, 182, 67));
        page.words(Face.HEI_BOLD, 4.2, UnsaidPage.INK, 19, 219, "单位工会填写");
        page.below(19, 226, 106, "所属上级工会", "~district_union");
        page.below(19, 242, 46, "工会负责人", "~contact_name");
        page.below(67, 242, 58, "联系电话", "~contact_phone");
        page.words(Face.HEI, 3.1, UnguessedPage.GREY, 19, 258, "审核意见");
        page.pens().opinion(24, 268, 84);
        page.words(Face.HEI, 3.1, UnguessedPage.GREY, 132, 219, "单位工会盖章");
        page.dated(126, 273, "日期：", "stamped");
        page.pens().stamp(162, 244);
        foot(page, "掌上工会小程序", 284);
    }
}
