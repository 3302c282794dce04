package heyan.samples;

import heyan.samples.UnspokenPage.Box;

/** The application forms of {@link Style#UNASKED} of a group of companies, of hospitals and of a university. */
final class UnaskedTables {
    private static final String[] PERSON = {
        "姓　　名=name",
        "性　　别=sex",
        "身份证号=id_number",
        "手机号码=phone",
        "工作单位=employer",
        "会员所在|工　　会=unit_union",
        "预登记|批　次=batch"
    };
    private static final String[] STUDY = {
        "毕业学校=school",
        "专　　业=major",
        "学历层次=level",
        "学习形式=study_form",
        "入学时间=enrolment_date",
        "毕业时间=graduation_date",
        "毕业证书|编　　号=certificate_number"
    };

    private UnaskedTables() {}

    /** An approval form: pairs of cells, then the opinions of the union and of the group's union. */
    static void group(UnsaidPage page) {
        page.in(Face.SONG, Face.KAI, 4.1, Wording::plainDay);
        page.title(Face.SONG_BOLD, 7.2, 22, "集团公司职工学历提升补助审批表");
        double y = page.row(16, 30, 11, "姓　名=name 24 36", "性　别=sex 16 14", "联系电话=phone 20 36");
        y = page.row(16, y, 11, "身份证号码=id_number 24 122");
        y = page.row(16, y, 11, "工作单位=employer 24 122");
        y = page.row(16, y, 11, "所属工会=unit_union 24 122");
        page.photo(new Box(162, 30, 32, y - 30), page.pens().dice());
        y = page.row(16, y, 11, "毕业院校=school 24 66", "所学专业=major 22 66");
        y = page.row(16, y, 11, "学历层次=level 24 32", "学习形式=study_form 22 36", "预登记批次=batch 26 38");
        y = page.row(16, y, 11, "入学时间=enrolment_date 24 66", "毕业时间=graduation_date 22 66");
        y = page.row(16, y, 11, "毕业证书编号=certificate_number 32 146");
        y = page.row(16, y, 11, "开户银行=bank_name 24 56", "银行卡号=bank_card_number 22 76");
        page.label(new Box(16, y, 24, 31), "申请人|承　诺");
        page.frame(new Box(40, y, 154, 31));
        page.wrapped(44, y + 7.5, 146, 6.2, "　　本人所填内容及所附材料真实、准确，未就同一学历重复申请补助。如有虚假，本人承担全部责任。");
        page.signature(52, y + 25.5, "申请人签名：");
        page.day(140, y + 25.5, "signed");
        approved(page, y + 31);
    }

    private static void approved(UnsaidPage page, double top) {
        double y = page.row(16, top, 11, "上级工会名称=~district_union 32 146");
        y = page.row(16, y, 11, "工会经办人=~contact_name 32 52", "经办人电话=~contact_phone 28 66");
        page.label(new Box(16, y, 24, 47), "基层工会|意　见");
        page.frame(new Box(40, y, 154, 47));
        page.pens().opinion(48, y + 12, 72);
        page.print(118, y + 28, "（盖章）");
        page.day(140, y + 42, "stamped");
        page.pens().stamp(134, y + 25);
        page.label(new Box(16, y + 47, 24, 30), "集团工会|意　见");
        page.frame(new Box(40, y + 47, 154, 30));
        page.print(118, y + 62, "（盖章）");
        page.print(142, y + 72, "年　　月　　日");
        page.small(16, y + 82, "说明：本表一式两份，基层工会、集团工会各存一份。随表附身份证、银行卡、毕业证书及学历备案表复印件。");
    }

    /** Three pairs a row, a square for each digit of the identity number, and two opinions side by side. */
    static void hospital(UnaskedPage form) {
        UnsaidPage page = form.page().in(Face.SONG, Face.SONG, 4, Wording::paddedDay);
        page.title(Face.HEI_BOLD, 6.6, 21, "卫生健康系统职工学历教育资助申请备案表");
        double y = page.row(15, 29, 11.4, "姓　　名=name 22 34", "性　别=sex 17 18", "手　机=phone 17 38");
        page.label(new Box(15, y, 22, 11.4), "身份证号");
        y = form.squares(new Box(37, y, 124, 11.4), Face.SONG, 4.2, "id_number");
        y = page.row(15, y, 11.4, "工作单位=employer 22 124");
        y = page.row(15, y, 11.4, "工会名称=unit_union 22 124");
        page.photo(new Box(161, 29, 34, y - 29), page.pens().dice());
        y = page.row(15, y, 11.4, "毕业院校=school 22 62", "专　业=major 17 44", "层　次=level 17 18");
        y = page.row(15, y, 11.4, "学习形式=study_form 22 30", "入学日期=enrolment_date 20 44", "毕业日期=graduation_date 20 44");
        y = page.row(15, y, 11.4, "毕业证书号=certificate_number 22 76", "预登记批次=batch 24 58");
        y = page.row(15, y, 11.4, "开户银行=bank_name 22 54", "银行卡号=bank_card_number 20 84");
        y = page.row(15, y, 11.4, "上级工会=~district_union 22 158");
        y = page.row(15, y, 11.4, "工会干事=~contact_name 22 60", "联系电话=~contact_phone 22 76");
        page.frame(new Box(15, y, 180, 31));
        page.print(19, y + 8, "本人声明：以上信息及所交证件、证书复印件均真实有效，并同意在本单位公示。");
        page.signature(58, y + 24, "本人签名：");
        page.dated(136, y + 24, "日期：", "signed");
        reviewed(form, y + 31);
    }

    private static void reviewed(UnaskedPage form, double y) {
        UnsaidPage page = form.page();
        page.frame(new Box(15, y, 98, 60));
        page.frame(new Box(113, y, 82, 60));
        page.print(19, y + 8, "所在单位工会意见：");
        page.pens().opinion(23, y + 20, 68);
        page.print(52, y + 38, "（公章）");
        page.day(60, y + 53, "stamped");
        page.pens().stamp(76, y + 35);
        page.print(117, y + 8, "上级工会意见：");
        page.print(152, y + 38, "（公章）");
        page.print(150, y + 53, "年　　月　　日");
        page.small(15, y + 67, "填表说明：1.本表除签名、工会填写栏及意见栏外，须打印填写，不得涂改。");
        page.small(15, y + 72, "　　　　　2.学习形式填函授、业余、脱产、网络教育、开放教育、自学考试等。");
        page.small(15, y + 77, "　　　　　3.备案表由单位工会统一收齐后报送，逾期不予受理。");
    }

    /** What the worker is at the left, what was studied at the right; the photo stands beside the title. */
    static void university(UnaskedPage form) {
        UnsaidPage page = form.page().in(Face.SONG, Face.KAI, 3.8, Wording::plainDay);
        form.centred(Face.SONG_BOLD, 6.8, 92, 26, "教职工在职进修学历补助申领表");
        page.answer(17, 47, 156, "上级工会（填全称）：", "~district_union");
        page.photo(new Box(164, 11, 30, 38.5), page.pens().dice());
        page.label(new Box(16, 52, 94, 8.5), "个　人　信　息");
        page.label(new Box(110, 52, 84, 8.5), "进　修　信　息");
        double y = 60.5;
        for (int i = 0; i < PERSON.length; i++) {
            page.row(16, y, 11, PERSON[i] + " 22 72");
            y = page.row(110, y, 11, STUDY[i] + " 20 64");
        }
        y = page.row(16, y, 11, "开户银行=bank_name 22 72", "银行账号=bank_card_number 20 64");
        Box own = new Box(16, y, 178, 36);
        page.frame(own);
        page.print(20, y + 7.5, "申领人承诺：");
        page.wrapped(20, y + 14.5, 170, 6.2, "　　本人系工会会员，已办理入读预登记并取得毕业证书，此前未享受过该层次的学历补助。表中内容如有不实，愿退回补助。");
        page.signature(58, y + 31, "申领人签字：");
        page.day(146, y + 31, "signed");
        examined(page, own.bottom());
    }

    private static void examined(UnsaidPage page, double y) {
        page.frame(new Box(16, y, 178, 60));
        page.print(20, y + 8, "所在工会审核意见：");
        page.pens().opinion(28, y + 20, 76);
        page.answer(20, y + 38, 100, "经 办 人：", "~contact_name");
        page.answer(20, y + 52, 100, "联系电话：", "~contact_phone");
        page.print(118, y + 34, "工会（盖章）");
        page.day(138, y + 54, "stamped");
        page.pens().stamp(148, y + 33);
        page.small(16, y + 66, "注：表内“学历层次”填专科或本科；银行账号须为申领人本人的借记卡。");
    }
}
