package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.time.LocalDate;

/** The application forms of {@link Style#UNASKED} that a web page or a mini-program of WeChat prints. */
final class UnaskedPrints {
    private static final String[] PERSON = {
        "姓名=name", "性别=sex", "身份证号=id_number", "手机号=phone", "工作单位=employer", "所在工会=unit_union"
    };
    private static final String[] STUDY = {
        "预登记批次=batch",
        "毕业院校=school",
        "专业=major",
        "学历层次=level",
        "学习形式=study_form",
        "入学日期=enrolment_date",
        "毕业日期=graduation_date",
        "毕业证书编号=certificate_number"
    };

    private UnaskedPrints() {}

    /** A table with pale lines between the head and the foot that a browser prints. */
    static void service(UnaskedPage form) {
        UnsaidPage page = form.page().in(Face.HEI, Face.HEI, 3.7, LocalDate::toString);
        form.note(UnaskedPage.GREY, 2.8, 12, 9, "职工服务平台 - 学历补助申请");
        page.title(Face.HEI_BOLD, 6.4, 24, "职工学历提升补助申请表");
        form.note(
                UnaskedPage.GREY,
                3.2,
                16,
                34,
                "申请编号：XLBZ2021" + page.pens().dice().digits(8));
        form.note(UnaskedPage.GREY, 3.2, 160, 34, "状态：待单位工会盖章");
        double y = heading(form, 38, "申请人信息");
        form.pale(new Box(162, y, 32, 40));
        page.photo(new Box(164, y + 1.5, 28, 37), page.pens().dice());
        y = form.pale(16, y, 10, "姓名=name 30 44", "性别=sex 30 42");
        y = form.pale(16, y, 10, "身份证号码=id_number 30 116");
        y = form.pale(16, y, 10, "手机号码=phone 30 44", "预登记批次=batch 30 42");
        y = form.pale(16, y, 10, "所在单位=employer 30 116");
        y = form.pale(16, y, 10, "所在单位工会=unit_union 30 148");
        y = heading(form, y + 3, "学历信息");
        y = form.pale(16, y, 10, "毕业学校=school 30 59", "所学专业=major 30 59");
        y = form.pale(16, y, 10, "学历层次=level 30 59", "学习形式=study_form 30 59");
        y = form.pale(16, y, 10, "入学日期=enrolment_date 30 59", "毕业日期=graduation_date 30 59");
        y = form.pale(16, y, 10, "证书编号=certificate_number 30 148");
        paid(form, y + 3);
    }

    private static void paid(UnaskedPage form, double top) {
        UnsaidPage page = form.page();
        double y = heading(form, top, "收款账户");
        y = form.pale(16, y, 10, "开户银行=bank_name 30 50", "银行卡号=bank_card_number 30 68");
        page.print(17, y + 8, "本人承诺以上信息真实有效，并对其真实性负责。");
        page.signature(17, y + 20, "申请人签字：");
        page.dated(126, y + 20, "日期：", "signed");
        audited(form, y + 25);
    }

    private static void audited(UnaskedPage form, double top) {
        UnsaidPage page = form.page();
        double y = heading(form, top, "工会审核（打印后由单位工会填写）");
        y = form.pale(16, y, 11, "上级工会组织=~district_union 30 148");
        y = form.pale(16, y, 11, "工会经办人=~contact_name 30 50", "联系电话=~contact_phone 30 68");
        form.panel(0xF3F5F8, new Box(16, y, 30, 46));
        form.pale(new Box(16, y, 30, 46));
        form.pale(new Box(46, y, 148, 46));
        page.print(29.2, y + 21, "单位工会");
        page.print(29.2, y + 27, "审核意见");
        page.pens().opinion(52, y + 12, 62);
        page.print(118, y + 26, "（盖章）");
        page.dated(128, y + 40, "日期：", "stamped");
        page.pens().stamp(148, y + 24);
        form.note(UnaskedPage.GREY, 2.8, 190, 290, "1/1");
    }

    private static double heading(UnaskedPage form, double y, String text) {
        form.panel(0xE4E8EE, new Box(16, y, 178, 7.4));
        form.lead(Face.HEI_BOLD, 3.9, 18, y + 5.1, text);
        return y + 7.4;
    }

    /** Cards as on a telephone, labels at the left and values set right. */
    static void telephone(UnaskedPage form) {
        UnsaidPage page = form.page().in(Face.HEI, Face.HEI, 3.9, Wording::dotted);
        form.lead(Face.HEI_BOLD, 6.4, 22, 21, "学历补助申请信息表");
        form.note(UnaskedPage.GREY, 3.3, 22, 28, "本表由工会小程序生成，请打印后签名、盖章，再拍照上传");
        page.photo(new Box(160, 9, 29, 37), page.pens().dice());
        double y = list(form, 34, 156, "个人信息", 2, PERSON);
        y = list(form, y, 188, "", 6, PERSON);
        y = list(form, y + 3, 188, "学历信息", 8, STUDY);
        y = list(form, y + 3, 188, "收款信息", 2, "开户银行=bank_name", "银行卡号=bank_card_number");
        page.print(26, y + 8, "本人确认以上信息真实、准确，如有不实，愿承担相应责任。");
        page.signature(26, y + 21, "本人签名：");
        page.dated(126, y + 21, "签名日期：", "signed");
        byUnion(form, y + 27);
    }

    private static double list(UnaskedPage form, double top, double right, String heading, int end, String... entries) {
        double y = top;
        if (!heading.isEmpty()) {
            form.lead(Face.HEI_BOLD, 4.2, 26, y + 6, heading);
            y += 8;
        }
        for (int i = heading.isEmpty() ? 2 : 0; i < end; i++) {
            String[] parts = entries[i].split("=", 2);
            y = form.listed(new Box(22, y, right - 22, 7.8), parts[0], form.printed(parts[1], Wording::dotted));
        }
        return y;
    }

    private static void byUnion(UnaskedPage form, double top) {
        UnsaidPage page = form.page();
        form.panel(0xF4F5F7, new Box(22, top, 166, 66));
        form.lead(Face.HEI_BOLD, 4.2, 26, top + 7, "工会填写");
        page.answer(26, top + 18, 124, "上级工会：", "~district_union");
        page.answer(26, top + 30, 108, "工会联系人：", "~contact_name");
        page.answer(26, top + 42, 108, "联系电话：", "~contact_phone");
        page.print(26, top + 54, "审核意见：");
        page.pens().opinion(48, top + 54, 60);
        page.print(130, top + 10, "工会盖章：");
        page.dated(122, top + 60, "盖章日期：", "stamped");
        page.pens().stamp(156, top + 38);
    }
}
