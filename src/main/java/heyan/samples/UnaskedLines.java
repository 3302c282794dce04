package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.time.LocalDate;

/** The application forms of {@link Style#UNASKED} without cells: a company's with a receipt, and one for drivers. */
final class UnaskedLines {
    private UnaskedLines() {}

    /** Underlined blanks, and below the cut the receipt 回执 of the union. */
    static void company(UnaskedPage form) {
        UnsaidPage page = form.page().in(Face.SONG, Face.SONG, 4.2, Wording::plainDay);
        page.title(Face.SONG_BOLD, 7, 21, "员工在职学历教育补助申请单");
        page.photo(new Box(160, 29, 30, 39), page.pens().dice());
        page.answer(20, 38, 96, "姓　　名：", "name");
        page.answer(100, 38, 152, "性别：", "sex");
        page.answer(20, 48, 152, "身份证号码：", "id_number");
        page.answer(20, 58, 82, "联系电话：", "phone");
        page.answer(86, 58, 152, "预登记批次：", "batch");
        page.answer(20, 68, 152, "工作单位：", "employer");
        page.answer(20, 78, 190, "单位工会名称：", "unit_union");
        page.answer(20, 88, 110, "毕业学校：", "school");
        page.answer(114, 88, 190, "专业：", "major");
        page.answer(20, 98, 96, "学　　历：", "level");
        page.answer(100, 98, 190, "学习形式：", "study_form");
        page.answer(20, 108, 96, "入学日期：", "enrolment_date");
        page.answer(100, 108, 190, "毕业日期：", "graduation_date");
        page.answer(20, 118, 190, "毕业证书编号：", "certificate_number");
        page.answer(20, 128, 92, "开户银行：", "bank_name");
        page.answer(96, 128, 190, "银行卡号：", "bank_card_number");
        page.wrapped(20, 139, 170, 6.6, "　　本人承诺上述情况属实，所附身份证、银行卡、毕业证书、学历证书电子注册备案表复印件与原件一致。");
        page.signature(58, 160, "申请人（签名）：");
        page.day(146, 160, "signed");
        form.dashes(12, 170, 198);
        receipt(page);
    }

    private static void receipt(UnsaidPage page) {
        page.title(Face.SONG_BOLD, 6, 183, "回　　执");
        page.prose(20, 194, 170, 8.4, "　　{name}同志：你提交的在职学历教育补助申请单及所附材料已收悉。经审核，本会意见为：");
        page.pens().opinion(30, 214, 80);
        page.answer(20, 228, 122, "上级工会：", "~district_union");
        page.answer(20, 241, 92, "受 理 人：", "~contact_name");
        page.answer(20, 254, 92, "联系电话：", "~contact_phone");
        page.print(128, 236, "单位工会（盖章）");
        page.day(136, 262, "stamped");
        page.pens().stamp(152, 243);
        page.small(20, 274, "备注：本单由申请人填写上半部分，回执由单位工会填写盖章后，整页扫描上传，原件由单位工会留存。");
    }

    /** One entry a line, large, squares to tick: for couriers, drivers and riders. */
    static void drivers(UnaskedPage form) {
        UnsaidPage page = form.page().in(Face.HEI, Face.KAI, 4.2, LocalDate::toString);
        page.title(Face.HEI_BOLD, 6.8, 20, "新就业形态劳动者学历提升补助申请表");
        page.title(Face.HEI, 3.8, 28, "（货车司机、网约车司机、快递员、外卖配送员及物流企业职工适用）");
        page.rule(0.6, 20, 33, 190);
        double y = form.open(new Box(20, 33, 132, 9.4), 34, "姓名", "name");
        page.print(21, y + 6.2, "性别");
        page.ticked(54.2, y + 6.2, "", "sex", "男", "女");
        page.rule(0.18, 20, y + 9.4, 152);
        y = form.open(new Box(20, y + 9.4, 132, 9.4), 34, "身份证号码", "id_number");
        y = form.open(new Box(20, y, 132, 9.4), 34, "手机号码", "phone");
        y = form.open(new Box(20, y, 132, 9.4), 34, "用人单位", "employer");
        page.photo(new Box(157, 36, 32, 41), page.pens().dice());
        studied(form, y);
    }

    private static void studied(UnaskedPage form, double top) {
        UnsaidPage page = form.page();
        double y = form.open(new Box(20, top, 170, 9.4), 34, "入会工会", "unit_union");
        y = form.open(new Box(20, y, 170, 9.4), 34, "预登记批次", "batch");
        y = form.open(new Box(20, y, 170, 9.4), 34, "毕业学校", "school");
        y = form.open(new Box(20, y, 96, 9.4), 34, "专业", "major");
        page.ticked(119, y - 3.2, "学历", "level", "专科", "本科");
        page.rule(0.18, 116, y, 190);
        y = form.open(new Box(20, y, 170, 9.4), 34, "学习形式", "study_form");
        form.open(new Box(20, y, 85, 9.4), 34, "入学时间", "enrolment_date");
        y = form.open(new Box(105, y, 85, 9.4), 24, "毕业时间", "graduation_date");
        y = form.open(new Box(20, y, 170, 9.4), 34, "毕业证书编号", "certificate_number");
        y = form.open(new Box(20, y, 170, 9.4), 34, "开户银行", "bank_name");
        y = form.open(new Box(20, y, 170, 9.4), 34, "银行卡号", "bank_card_number");
        page.wrapped(21, y + 7.5, 168, 6.2, "我承诺：以上信息真实，银行卡为本人名下一类卡，毕业证书可在学信网查询。信息不实的，退回补助。");
        page.signature(34, y + 28, "本人签名（手写）：");
        page.dated(132, y + 28, "日期：", "signed");
        page.rule(0.6, 20, y + 34, 190);
        byUnion(form, y + 34);
    }

    private static void byUnion(UnaskedPage form, double top) {
        UnsaidPage page = form.page();
        form.lead(Face.HEI_BOLD, 4.2, 21, top + 7, "以下由工会填写");
        double y = form.open(new Box(20, top + 9, 170, 10.5), 40, "所属上级工会", "~district_union");
        y = form.open(new Box(20, y, 100, 10.5), 40, "工会联系人", "~contact_name");
        y = form.open(new Box(20, y, 100, 10.5), 40, "联系人电话", "~contact_phone");
        page.print(21, y + 8, "审核意见");
        page.pens().opinion(50, y + 18, 66);
        page.print(128, y + 2, "工会盖章");
        page.dated(128, y + 26, "日期：", "stamped");
        page.pens().stamp(156, y + 10);
        page.rule(0.6, 20, y + 33, 190);
    }
}
