package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.time.LocalDate;

/** Forms of {@link Style#UNSHOWN} without cells: a street's with ruled parts, and what a company's office system prints. */
final class UnshownParts {
    private UnshownParts() {}

    /** A street: parts between rules that go right across, labels with colons. */
    static void street(UnshownPage page) {
        page.in(Face.SONG, Face.KAI, 4.2, Wording::plainDay);
        page.title(Face.SONG_BOLD, 7.2, 23, "街道职工学历进修补贴申请表");
        page.rule(0.6, 18, 30, 192);
        page.words(Face.HEI, 4.4, UnsaidPage.INK, 20, 38, "申请人");
        page.said(24, 48, 84, "姓名：", "name");
        page.said(84, 48, 112, "性别：", "sex");
        page.said(112, 48, 158, "电话：", "phone");
        page.said(24, 58, 158, "身份证号码：", "id_number");
        page.said(24, 68, 158, "工作单位：", "employer");
        page.said(24, 78, 158, "所在工会（全称）：", "unit_union");
        page.photo(new Box(160, 34, 31, 41), page.pens().dice());
        page.rule(0.25, 18, 84, 192);
        page.words(Face.HEI, 4.4, UnsaidPage.INK, 20, 92, "学习情况");
        page.said(24, 102, 110, "学校：", "school");
        page.said(112, 102, 190, "专业：", "major");
        page.said(24, 112, 66, "学历：", "level");
        page.said(68, 112, 124, "学习形式：", "study_form");
        page.said(126, 112, 190, "预登记批次：", "batch");
        page.said(24, 122, 104, "入学时间：", "enrolment_date");
        page.said(112, 122, 190, "毕业时间：", "graduation_date");
        page.said(24, 132, 190, "毕业证书编号：", "certificate_number");
        page.rule(0.25, 18, 138, 192);
        page.words(Face.HEI, 4.4, UnsaidPage.INK, 20, 146, "补贴发放银行卡（本人）");
        page.said(24, 156, 92, "开户行：", "bank_name");
        page.said(94, 156, 190, "卡号：", "bank_card_number");
        page.rule(0.25, 18, 162, 192);
        page.wrapped(24, 171, 162, 6.6, "　　以上情况由本人填写，如与事实不符，取消补贴资格。特此申请。");
        page.signature(64, 186, "申请人签字：");
        page.day(144, 186, "signed");
        page.rule(0.6, 18, 192, 192);
        handled(page);
    }

    private static void handled(UnshownPage page) {
        page.words(Face.HEI, 4.4, UnsaidPage.INK, 20, 201, "基层工会意见");
        page.pens().opinion(32, 212, 80);
        page.answer(24, 226, 118, "上一级工会：", "~district_union");
        page.answer(24, 239, 100, "联系人：", "~contact_name");
        page.answer(24, 252, 100, "联系电话：", "~contact_phone");
        page.print(130, 222, "基层工会（盖章）");
        page.day(140, 250, "stamped");
        page.pens().stamp(156, 229);
        page.rule(0.25, 18, 259, 192);
        page.words(Face.HEI, 4.4, UnsaidPage.INK, 20, 267, "街道总工会意见");
        page.print(110, 277, "（盖章）");
        page.print(150, 277, "年　　月　　日");
        page.rule(0.6, 18, 283, 192);
    }

    /** A company's office system: pairs above pale lines, what was attached, then what is signed on paper. */
    static void listed(UnshownPage page) {
        page.in(Face.HEI, Face.HEI, 3.7, LocalDate::toString);
        page.words(Face.HEI_BOLD, 6.2, UnsaidPage.INK, 16, 21, "职工学历教育补助申请");
        page.words(
                Face.HEI,
                3.2,
                UnshownPage.GREY,
                16,
                29,
                "流程编号：GH" + page.pens().dice().digits(10) + "　　流程状态：待盖章归档");
        page.photo(new Box(164, 12, 30, 39), page.pens().dice());
        page.rule(0.5, 16, 33, 160);
        double y = page.flow(16, 33, 9.6, "申请人=name 28 50", "性别=sex 22 44");
        y = page.flow(16, y, 9.6, "身份证号=id_number 28 50", "手机=phone 22 44");
        y = page.flow(16, y, 9.6, "所在单位=employer 28 150");
        y = page.flow(16, y, 9.6, "所属工会=unit_union 28 150");
        y = page.flow(16, y, 9.6, "毕业院校=school 28 62", "所学专业=major 28 60");
        y = page.flow(16, y, 9.6, "学历层次=level 28 62", "学习形式=study_form 28 60");
        y = page.flow(16, y, 9.6, "入学日期=enrolment_date 28 62", "毕业日期=graduation_date 28 60");
        y = page.flow(16, y, 9.6, "毕业证编号=certificate_number 28 62", "预登记批次=batch 28 60");
        y = page.flow(16, y, 9.6, "开户银行=bank_name 28 62", "银行卡号=bank_card_number 28 60");
        page.words(Face.HEI, 3.7, UnshownPage.GREY, 18, y + 6.2, "附件");
        page.print(44, y + 6.2, "身份证.jpg　毕业证书.jpg　学历备案表.pdf　银行卡.jpg");
        page.rule(0.5, 16, y + 9.6, 194);
        page.words(Face.HEI_BOLD, 4.2, UnsaidPage.INK, 16, y + 19, "申请人承诺");
        page.print(18, y + 28, "本人承诺以上信息及附件真实有效，并自愿接受工会核查。");
        page.signature(18, y + 41, "申请人签名：");
        page.dated(128, y + 41, "签名日期：", "signed");
        archived(page, y + 49);
    }

    private static void archived(UnshownPage page, double top) {
        page.rule(0.5, 16, top, 194);
        page.words(Face.HEI_BOLD, 4.2, UnsaidPage.INK, 16, top + 9, "工会办理（以下手工填写）");
        double y = page.flow(16, top + 13, 12, "上级工会组织=~district_union 28 150");
        y = page.flow(16, y, 12, "工会经办人=~contact_name 28 62", "联系电话=~contact_phone 28 60");
        page.words(Face.HEI, 3.7, UnshownPage.GREY, 18, y + 10, "审核意见");
        page.pens().opinion(44, y + 11, 66);
        page.words(Face.HEI, 3.7, UnshownPage.GREY, 122, y + 10, "工会盖章");
        page.dated(122, y + 44, "日期：", "stamped");
        page.pens().stamp(156, y + 26);
        page.rule(0.5, 16, y + 50, 194);
        page.words(Face.HEI, 2.9, UnshownPage.GREY, 112, 287, "本单由协同办公系统生成，打印后签字盖章有效");
    }
}
