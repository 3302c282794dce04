package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.time.LocalDate;

/** Tables of {@link Style#UNSHOWN} from a spreadsheet, from a cashier's desk, and one with squares to tick. */
final class UnshownSheets {
    private static final String[][] ITEMS = {
        {"姓名", "name", ""},
        {"性别", "sex", ""},
        {"身份证号码", "id_number", ""},
        {"手机号码", "phone", ""},
        {"工作单位", "employer", ""},
        {"工会名称", "unit_union", "与工会印章一致"},
        {"预登记批次", "batch", "如：2017春"},
        {"毕业院校", "school", "与毕业证书一致"},
        {"所学专业", "major", "与毕业证书一致"},
        {"学历层次", "level", "本科或专科"},
        {"学习形式", "study_form", "函授、业余、开放教育等"},
        {"入学日期", "enrolment_date", "以备案表为准"},
        {"毕业日期", "graduation_date", "以备案表为准"},
        {"毕业证书编号", "certificate_number", "以毕业证书为准"},
        {"开户银行", "bank_name", "填至总行即可"},
        {"银行卡号", "bank_card_number", "须为本人储蓄卡"},
        {"所属区、产业工会", "~district_union", "由单位工会手写"},
        {"单位工会联系人", "~contact_name", "由单位工会手写"},
        {"联系电话", "~contact_phone", "由单位工会手写"}
    };

    private UnshownSheets() {}

    /** A bureau's spreadsheet: one item a row, with its number and how to fill it in. */
    static void collected(UnshownPage page) {
        page.in(Face.HEI, Face.HEI, 3.7, LocalDate::toString);
        page.title(Face.HEI_BOLD, 6.4, 18, "职工学历教育补助申请信息表");
        page.shaded(0xE2EFDA);
        page.label(new Box(15, 24, 12, 8), "序号");
        page.label(new Box(27, 24, 40, 8), "项目");
        page.label(new Box(67, 24, 86, 8), "填写内容");
        page.label(new Box(153, 24, 42, 8), "填写说明");
        page.shaded(0xFFFFFF);
        double y = 32;
        for (int i = 0; i < ITEMS.length; i++) {
            boolean tall = ITEMS[i][1].matches("~.*|employer|unit_union");
            y = page.item(y, tall ? 10.4 : 8, i + 1, ITEMS[i][0], ITEMS[i][1], ITEMS[i][2]);
        }
        page.photo(new Box(153, 32, 42, 42.4), page.pens().dice());
        page.label(new Box(15, y, 52, 24), "申请人确认");
        page.frame(new Box(67, y, 128, 24));
        page.print(71, y + 7, "以上内容经本人核对无误。");
        page.signature(71, y + 18, "签名：");
        page.dated(140, y + 18, "日期：", "signed");
        page.label(new Box(15, y + 24, 52, 48), "单位工会意见");
        page.frame(new Box(67, y + 24, 128, 48));
        page.pens().opinion(74, y + 35, 56);
        page.print(74, y + 52, "（盖章）");
        page.dated(132, y + 67, "日期：", "stamped");
        page.pens().stamp(152, y + 48);
    }

    /** A group's cashier: an application that also says what is paid to whom. */
    static void paid(UnshownPage page) {
        page.in(Face.SONG, Face.SONG, 4, Wording::paddedDay);
        page.title(Face.SONG_BOLD, 7.2, 21, "职工教育补助申领单");
        page.rule(0.5, 68, 24.5, 142);
        page.rule(0.2, 68, 25.8, 142);
        page.said(17, 36, 158, "所属工会：", "unit_union");
        page.until(193, 36, "第一联　工会存档");
        double y = page.row(17, 40, 11, "申领人=name 24 40", "性别=sex 14 14", "联系电话=phone 20 32");
        y = page.row(17, y, 11, "身份证号=id_number 24 68", "批次=batch 20 32");
        y = page.row(17, y, 11, "所在单位=employer 24 120");
        y = page.row(17, y, 11, "毕业学校=school 24 120");
        page.photo(new Box(161, 40, 32, y - 40), page.pens().dice());
        y = page.row(17, y, 11, "专业名称=major 24 64", "层次=level 20 18", "学习形式=study_form 20 30");
        y = page.row(17, y, 11, "入学时间=enrolment_date 24 64", "毕业时间=graduation_date 20 68");
        y = page.row(17, y, 11, "证书编号=certificate_number 24 152");
        y = page.columns(17, y, 8, 11, "收款人=name 40", "收款人开户银行=bank_name 58", "收款人银行卡号=bank_card_number 78");
        page.label(new Box(17, y, 24, 11), "补助金额");
        page.frame(new Box(41, y, 152, 11));
        page.print(45, y + 7, "人民币（大写）　　　　　　　　　　　　￥");
        page.print(146, y + 7, "（上级工会核定）");
        page.frame(new Box(17, y + 11, 176, 25));
        page.print(21, y + 19, "本人取得上述学历，申领职工教育补助，保证所填内容真实、银行卡为本人所有。");
        page.signature(66, y + 31.5, "申领人签字：");
        page.day(146, y + 31.5, "signed");
        cashed(page, y + 36);
    }

    private static void cashed(UnshownPage page, double top) {
        double y = page.row(17, top, 11.5, "上级工会=~district_union 24 152");
        y = page.row(17, y, 11.5, "工会经办=~contact_name 24 52", "联系电话=~contact_phone 24 76");
        page.label(new Box(17, y, 24, 48), "所属工会|审核意见");
        page.frame(new Box(41, y, 152, 48));
        page.pens().opinion(48, y + 12, 70);
        page.print(120, y + 26, "（公章）");
        page.day(146, y + 43, "stamped");
        page.pens().stamp(152, y + 25);
        page.label(new Box(17, y + 48, 24, 20), "上级工会|审核意见");
        page.frame(new Box(41, y + 48, 152, 20));
        page.print(152, y + 64, "年　　月　　日");
    }

    /** An education union: squares to tick, and one for every digit. */
    static void ticks(UnshownPage page) {
        page.in(Face.SONG, Face.HEI, 3.9, Wording::plainDay);
        page.title(Face.HEI_BOLD, 7, 21, "职工学历提升资助申请表");
        page.row(17, 30, 11, "申请人姓名=name 28 52");
        page.label(new Box(97, 30, 18, 11), "性　别");
        page.choices(new Box(115, 30, 44, 11), "sex", "男", "女");
        page.label(new Box(17, 41, 28, 11), "身份证号码");
        page.squares(new Box(45, 41, 114, 11), "id_number");
        page.label(new Box(17, 52, 28, 11), "手机号码");
        page.squares(new Box(45, 52, 66, 11), "phone");
        page.row(111, 52, 11, "入读批次=batch 22 26");
        double y = page.row(17, 63, 11, "工作单位=employer 28 114");
        page.photo(new Box(159, 30, 34, y - 30), page.pens().dice());
        y = page.row(17, y, 11, "单位工会=unit_union 28 148");
        y = page.row(17, y, 11, "毕业院校=school 28 148");
        page.row(17, y, 11, "所学专业=major 28 70");
        page.label(new Box(115, y, 22, 11), "学历层次");
        page.choices(new Box(137, y, 56, 11), "level", "专科", "本科");
        page.label(new Box(17, y + 11, 28, 11), "学习形式");
        Box forms = new Box(45, y + 11, 148, 11);
        page.choices(forms, "study_form", "函授", "业余", "脱产", "网络教育", "开放教育", "自学考试", "普通全日制");
        y = page.row(17, y + 22, 11, "入学时间=enrolment_date 28 60", "毕业时间=graduation_date 28 60");
        y = page.row(17, y, 11, "毕业证书编号=certificate_number 28 60", "开户银行=bank_name 28 60");
        page.label(new Box(17, y, 28, 11), "银行卡号");
        page.squares(new Box(45, y, 148, 11), "bank_card_number");
        page.frame(new Box(17, y + 11, 176, 10));
        page.print(20, y + 17.5, "本人承诺所填内容真实有效，同一层次学历只申请一次资助。");
        page.label(new Box(17, y + 21, 28, 15), "申请人签名");
        page.frame(new Box(45, y + 21, 70, 15));
        page.signature(52, y + 31, "");
        page.label(new Box(115, y + 21, 22, 15), "签名日期");
        page.frame(new Box(137, y + 21, 56, 15));
        page.dated(141, y + 30.5, "", "signed");
        ticked(page, y + 36);
    }

    private static void ticked(UnshownPage page, double top) {
        double y = page.row(17, top, 12, "所属区|或产业工会=~district_union 28 148");
        y = page.row(17, y, 12, "单位工会|联络员=~contact_name 28 60", "联络员电话=~contact_phone 28 60");
        page.label(new Box(17, y, 28, 50), "单位工会|初审意见|（盖章）");
        page.frame(new Box(45, y, 148, 50));
        page.print(50, y + 9, "□ 材料齐全　　□ 身份相符　　□ 学历属实");
        page.pens().opinion(52, y + 24, 66);
        page.dated(132, y + 44, "日期：", "stamped");
        page.pens().stamp(152, y + 25);
        page.small(17, y + 56, "注：单位工会初审后，连同身份证、毕业证书、学历证书电子注册备案表、银行卡复印件报上级工会。");
    }
}
