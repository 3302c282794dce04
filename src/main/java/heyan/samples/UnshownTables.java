package heyan.samples;

import heyan.samples.UnspokenPage.Box;

/** Tables of {@link Style#UNSHOWN} that a word processor made, of a district, a development zone and an old company. */
final class UnshownTables {
    private UnshownTables() {}

    /** A district: one opinion below the other. */
    static void approved(UnshownPage page) {
        page.in(Face.SONG, Face.KAI, 4, Wording::plainDay);
        page.words(Face.HEI, 4.4, UnsaidPage.INK, 18, 15, "附件2");
        page.title(Face.SONG_BOLD, 7, 25, "职工“圆梦计划”学费补贴申请审批表");
        double y = page.row(18, 32, 11, "姓　　名=name 22 34", "性别=sex 14 14", "手机号码=phone 20 40");
        y = page.row(18, y, 11, "身份证号=id_number 22 62", "报读批次=batch 20 40");
        y = page.row(18, y, 11, "工作单位=employer 22 122");
        y = page.row(18, y, 11, "单位工会=unit_union 22 122");
        page.photo(new Box(162, 32, 30, 44), page.pens().dice());
        y = page.row(18, y, 11, "就读院校=school 22 65", "就读专业=major 22 65");
        y = page.row(18, y, 11, "学历层次=level 22 36", "学习形式=study_form 22 36", "入学时间=enrolment_date 22 36");
        y = page.row(18, y, 11, "毕业时间=graduation_date 22 54", "毕业证书编号=certificate_number 30 68");
        page.label(new Box(18, y, 22, 12), "补贴发放|账　　户");
        page.frame(new Box(40, y, 152, 12));
        page.said(43, y + 7.5, 102, "开户行：", "bank_name");
        page.said(106, y + 7.5, 190, "账号：", "bank_card_number");
        y += 12;
        page.label(new Box(18, y, 22, 30), "个　人|承　诺");
        page.frame(new Box(40, y, 152, 30));
        page.wrapped(44, y + 8, 144, 6, "　　本人已按规定完成学业并取得毕业证书，所填内容及所附资料真实有效。如有虚假，愿意退回已领补贴。");
        page.signature(56, y + 25.5, "承诺人签名：");
        page.day(144, y + 25.5, "signed");
        opinions(page, page.row(18, y + 30, 11.5, "所属上级|工　　会=~district_union 22 152"));
    }

    private static void opinions(UnshownPage page, double y) {
        page.label(new Box(18, y, 22, 58), "所在单位|工会意见");
        page.frame(new Box(40, y, 152, 58));
        page.pens().opinion(48, y + 12, 76);
        page.answer(44, y + 33, 108, "经办人：", "~contact_name");
        page.answer(44, y + 47, 108, "联系电话：", "~contact_phone");
        page.print(118, y + 29, "（盖章）");
        page.day(142, y + 52, "stamped");
        page.pens().stamp(150, y + 30);
        page.label(new Box(18, y + 58, 22, 30), "区总工会|审批意见");
        page.frame(new Box(40, y + 58, 152, 30));
        page.print(118, y + 73, "（盖章）");
        page.print(152, y + 83, "年　　月　　日");
        page.small(18, y + 94, "注：此表一式两份，所在单位工会、区总工会各留存一份。");
    }

    /** A development zone: the studies in columns, as a curriculum vitae has them. */
    static void award(UnshownPage page) {
        page.in(Face.SONG, Face.SONG, 3.9, Wording::dotted);
        page.centring().title(Face.HEI_BOLD, 7.2, 23, "职工“学成奖”申报表");
        double y = page.row(13, 31, 11, "申报人=name 24 36", "性　别=sex 16 18", "联系电话=phone 20 38");
        y = page.row(13, y, 11, "身份证号码=id_number 24 70", "预登记批次=batch 22 36");
        y = page.row(13, y, 11, "所在单位=employer 24 128");
        y = page.row(13, y, 11, "所在工会=unit_union 24 128");
        page.photo(new Box(165, 31, 32, 44), page.pens().dice());
        page.label(new Box(13, y, 184, 9), "学 历 教 育 情 况");
        y = page.columns(
                13,
                y + 9,
                9,
                16,
                "入学时间=enrolment_date 23",
                "毕业时间=graduation_date 23",
                "毕业院校=school 41",
                "专　业=major 31",
                "学历=level 12",
                "学习形式=study_form 16",
                "毕业证书编号=certificate_number 38");
        y = page.row(13, y, 11, "开户银行=bank_name 24 56", "银行卡号=bank_card_number 24 80");
        page.frame(new Box(13, y, 184, 32));
        page.wrapped(17, y + 8, 176, 6.4, "　　本人承诺：利用业余时间自费完成上述学历教育，所报内容真实，所附毕业证书可在“学信网”查询，如有不实，取消申报资格并退回奖金。");
        page.signature(76, y + 27, "申报人签名：");
        page.day(150, y + 27, "signed");
        recommended(page, y + 32);
    }

    private static void recommended(UnshownPage page, double top) {
        double y = page.row(13, top, 11.5, "隶属|上级工会=~district_union 24 160");
        y = page.row(13, y, 11.5, "工会联系人=~contact_name 24 56", "联系人电话=~contact_phone 24 80");
        page.label(new Box(13, y, 92, 8.5), "基层工会推荐意见");
        page.label(new Box(105, y, 92, 8.5), "开发区总工会审定意见");
        page.frame(new Box(13, y + 8.5, 92, 58));
        page.frame(new Box(105, y + 8.5, 92, 58));
        page.pens().opinion(18, y + 20, 80);
        page.print(26, y + 39, "（工会公章）");
        page.day(54, y + 61, "stamped");
        page.pens().stamp(70, y + 46);
        page.print(118, y + 39, "（工会公章）");
        page.print(156, y + 61, "年　　月　　日");
        page.border(0.6, new Box(13, 31, 184, y + 66.5 - 31));
    }

    /** An old company: words on end in narrow cells. */
    static void card(UnshownPage page) {
        page.in(Face.SONG, Face.KAI, 4.2, Wording::plainDay);
        page.title(Face.SONG_BOLD, 7.4, 23, "职 工 业 余 学 习 补 助 登 记 表");
        double y = page.row(16, 31, 15, "姓|名=name 10 40", "性|别=sex 10 16", "电|话=phone 10 60");
        y = page.row(16, y, 15, "工作|单位=employer 14 132");
        y = page.row(16, y, 15, "所属|工会=unit_union 14 132");
        page.photo(new Box(162, 31, 32, 45), page.pens().dice());
        y = page.row(16, y, 13, "身份|证号=id_number 14 76", "预登记|批　次=batch 18 70");
        y = page.row(16, y, 13, "毕业|学校=school 14 76", "专业=major 18 70");
        y = page.row(16, y, 13, "学习|形式=study_form 14 40", "学历=level 14 22", "毕业证|书编号=certificate_number 18 70");
        y = page.row(16, y, 13, "入学|日期=enrolment_date 14 76", "毕业|日期=graduation_date 18 70");
        y = page.row(16, y, 13, "开户|银行=bank_name 14 76", "银行|卡号=bank_card_number 18 70");
        page.label(new Box(16, y, 14, 32), "本|人|申|请");
        page.frame(new Box(30, y, 164, 32));
        page.wrapped(34, y + 8.5, 156, 6.6, "　　本人业余时间坚持学习，现已毕业，特申请学习补助。以上填写属实。");
        page.signature(76, y + 27, "本人签名：");
        page.day(148, y + 27, "signed");
        filed(page, y + 32);
    }

    private static void filed(UnshownPage page, double y) {
        page.label(new Box(16, y, 14, 62), "基|层|工|会|意|见");
        page.frame(new Box(30, y, 164, 62));
        page.pens().opinion(38, y + 13, 78);
        page.answer(34, y + 31, 112, "经手人：", "~contact_name");
        page.answer(34, y + 43, 112, "电　话：", "~contact_phone");
        page.answer(34, y + 55, 124, "主管工会：", "~district_union");
        page.print(122, y + 31, "（盖章）");
        page.day(144, y + 56, "stamped");
        page.pens().stamp(154, y + 33);
        page.label(new Box(16, y + 62, 14, 26), "备|注");
        page.frame(new Box(30, y + 62, 164, 26));
    }
}
