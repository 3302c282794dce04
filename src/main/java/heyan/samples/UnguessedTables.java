package heyan.samples;

import heyan.samples.UnspokenPage.Box;

/** Tables of {@link Style#UNGUESSED} that a word processor made: of a town, of an industry and of a company. */
final class UnguessedTables {
    private static final String[][] CHECKS = {
        {"1．申请人是否为本会会员", "是"},
        {"2．身份证、银行卡是否为申请人本人的", "是"},
        {"3．毕业证书与学历证书电子注册备案表是否一致", "一致"},
        {"4．是否在预登记公布名单内", "在名单内"}
    };

    private UnguessedTables() {}

    /** A town: the worker, the own union and the town's union say something side by side. */
    static void town(UnguessedPage page) {
        page.in(Face.SONG, Face.SONG, 4, Wording::plainDay);
        page.centring().title(Face.SONG_BOLD, 7, 23, "职工技能学历“双提升”补助申请表");
        double y = page.row(17, 31, 11.5, "姓　　名=name 24 44", "性　　别=sex 24 52");
        y = page.row(17, y, 11.5, "身份证号码=id_number 24 120");
        y = page.row(17, y, 11.5, "联系电话=phone 24 44", "预登记批次=batch 24 52");
        y = page.row(17, y, 11.5, "工作单位=employer 24 120");
        page.photo(new Box(161, 31, 32, 46), page.pens().dice());
        y = page.row(17, y, 11.5, "单位工会=unit_union 24 152");
        y = page.row(17, y, 11.5, "毕业院校=school 24 64", "所学专业=major 24 64");
        y = page.row(17, y, 11.5, "学历层次=level 24 26", "学习形式=study_form 24 34", "入学时间=enrolment_date 24 44");
        y = page.row(17, y, 11.5, "毕业时间=graduation_date 24 44", "毕业证书编号=certificate_number 32 76");
        y = page.row(17, y, 11.5, "开户银行=bank_name 24 52", "银行卡号=bank_card_number 24 76");
        y = page.row(17, y, 11.5, "上级工会=~district_union 24 152");
        page.label(new Box(17, y, 54, 9), "本人声明");
        page.label(new Box(71, y, 70, 9), "单位工会意见");
        page.label(new Box(141, y, 52, 9), "街道（镇）总工会意见");
        said(page, y + 9);
        page.small(17, y + 99, "填表说明：1．本表一式两份，单位工会和街道（镇）总工会各留一份。");
        page.small(17, y + 104, "　　　　　2．上级工会、经办人及联系电话由单位工会手写，其余内容打印。");
        page.small(17, y + 109, "　　　　　3．随表附身份证、毕业证书、学历证书电子注册备案表、银行卡复印件。");
    }

    private static void said(UnguessedPage page, double top) {
        page.frame(new Box(17, top, 54, 83));
        page.frame(new Box(71, top, 70, 83));
        page.frame(new Box(141, top, 52, 83));
        page.wrapped(20, top + 9, 47, 6.6, "　　以上填写内容属实，本人未重复领取学历补助。如不属实，愿退回补助。");
        page.print(20, top + 50, "申请人（签名）：");
        page.signature(24, top + 63, "");
        page.day(23, top + 78, "signed");
        page.pens().opinion(75, top + 11, 60);
        page.answer(74, top + 24, 138, "经办人：", "~contact_name");
        page.answer(74, top + 36, 138, "联系电话：", "~contact_phone");
        page.print(96, top + 58, "（盖章）");
        page.day(90, top + 78, "stamped");
        page.pens().stamp(108, top + 65);
        page.print(158, top + 58, "（盖章）");
        page.print(153, top + 78, "年　　月　　日");
    }

    /** An industry: the worker fills in the upper part, the own union what was checked in the lower one. */
    static void checked(UnguessedPage page) {
        page.in(Face.SONG, Face.HEI, 3.9, Wording::paddedDay);
        page.title(Face.HEI_BOLD, 7, 21, "职工学历教育补助审核登记表");
        double y = page.row(27, 29, 10.5, "姓　　名=name 24 40", "性　　别=sex 24 47");
        y = page.row(27, y, 10.5, "身份证号码=id_number 24 111");
        y = page.row(27, y, 10.5, "手机号码=phone 24 40", "预登记批次=batch 24 47");
        y = page.row(27, y, 10.5, "所在单位=employer 24 111");
        page.photo(new Box(162, 29, 32, 42), page.pens().dice());
        y = page.row(27, y, 10.5, "所在单位工会=unit_union 30 137");
        y = page.row(27, y, 10.5, "毕业学校=school 24 60", "专　　业=major 24 59");
        y = page.row(27, y, 10.5, "学历层次=level 24 18", "学习形式=study_form 24 33", "入学时间=enrolment_date 24 44");
        y = page.row(27, y, 10.5, "毕业时间=graduation_date 24 46", "毕业证书编号=certificate_number 30 67");
        y = page.row(27, y, 10.5, "开户银行=bank_name 24 46", "银行卡号=bank_card_number 24 73");
        page.frame(new Box(27, y, 167, 24));
        page.print(31, y + 8, "本人保证以上内容真实，并同意工会核查、公示。");
        page.signature(60, y + 19, "本人签名：");
        page.day(148, y + 19, "signed");
        page.label(new Box(16, 29, 11, y + 24 - 29), "职|工|填|写");
        checks(page, y + 24);
    }

    private static void checks(UnguessedPage page, double top) {
        page.label(new Box(27, top, 110, 8), "审核内容");
        page.label(new Box(137, top, 57, 8), "审核情况");
        double y = top + 8;
        for (String[] check : CHECKS) {
            page.frame(new Box(27, y, 110, 9));
            page.frame(new Box(137, y, 57, 9));
            page.print(30, y + 5.9, check[0]);
            page.pens().note(152, y + 6.8, 36, check[1]);
            y += 9;
        }
        y = page.row(27, y, 11, "上级工会名称=~district_union 30 137");
        y = page.row(27, y, 11, "审核人=~contact_name 30 48", "审核人联系电话=~contact_phone 32 57");
        page.frame(new Box(27, y, 167, 50));
        page.print(31, y + 8, "审核意见：");
        page.pens().opinion(36, y + 21, 72);
        page.print(124, y + 27, "工会（盖章）");
        page.day(144, y + 45, "stamped");
        page.pens().stamp(152, y + 27);
        page.label(new Box(16, top, 11, y + 50 - top), "单|位|工|会|填|写");
        page.small(16, y + 56, "注：本表连同证件、证书复印件由单位工会报上级工会；上级工会在网上复核，不再另行签署意见。");
    }

    /** A company that numbers its records: grey labels, a frame round all, the title in the table. */
    static void record(UnguessedPage page) {
        page.in(Face.SONG, Face.HEI, 3.8, day -> day.toString().replace('-', '/'));
        page.small(18, 16, "记录编号：GH-JL-07");
        page.until(Face.SONG, 3.1, UnsaidPage.INK, 192, 16, "版本：A/1");
        page.frame(new Box(18, 19, 174, 15));
        page.title(Face.SONG_BOLD, 6.4, 28.8, "员工学历教育补助申请单");
        page.shaded(0xEDEDED);
        double y = page.row(18, 34, 10.5, "员工姓名=name 24 34", "性别=sex 16 14", "联系电话=phone 22 32");
        y = page.row(18, y, 10.5, "身份证号=id_number 24 62", "登记批次=batch 22 34");
        y = page.row(18, y, 10.5, "工作单位=employer 24 118");
        y = page.row(18, y, 10.5, "工会名称=unit_union 24 118");
        page.photo(new Box(160, 34, 32, 42), page.pens().dice());
        y = page.row(18, y, 10.5, "毕业院校=school 24 64", "所学专业=major 22 64");
        y = page.row(18, y, 10.5, "学历=level 24 20", "学习形式=study_form 22 34", "入学日期=enrolment_date 22 52");
        y = page.row(18, y, 10.5, "毕业日期=graduation_date 24 44", "毕业证书编号=certificate_number 30 76");
        y = page.row(18, y, 10.5, "开户行=bank_name 24 50", "银行账号=bank_card_number 22 78");
        page.label(new Box(18, y, 24, 19), "申请说明");
        page.frame(new Box(42, y, 150, 19));
        page.wrapped(45, y + 7.8, 144, 6.2, "本人在职期间完成上述学历教育并取得毕业证书，按规定申请工会补助，所附复印件与原件相符。");
        page.label(new Box(18, y + 19, 24, 14), "员工签名");
        page.frame(new Box(42, y + 19, 64, 14));
        page.signature(48, y + 28.6, "");
        page.label(new Box(106, y + 19, 22, 14), "日　期");
        page.frame(new Box(128, y + 19, 64, 14));
        page.dated(134, y + 28, "", "signed");
        filed(page, y + 33);
    }

    private static void filed(UnguessedPage page, double top) {
        double y = page.row(18, top, 11.5, "上级工会=~district_union 24 150");
        y = page.row(18, y, 11.5, "工会专干=~contact_name 24 64", "联系电话=~contact_phone 22 64");
        page.label(new Box(18, y, 24, 50), "工会意见");
        page.frame(new Box(42, y, 150, 50));
        page.pens().opinion(49, y + 13, 68);
        page.print(118, y + 27, "工会盖章：");
        page.dated(118, y + 45, "日　　期：", "stamped");
        page.pens().stamp(154, y + 27);
        page.label(new Box(18, y + 50, 24, 22), "备　注");
        page.frame(new Box(42, y + 50, 150, 22));
        page.border(0.6, new Box(18, 19, 174, y + 72 - 19));
        page.small(18, y + 78, "附件：身份证、银行卡、毕业证书、学历证书电子注册备案表复印件各1份。本单由工会存档，保存期3年。");
    }
}
