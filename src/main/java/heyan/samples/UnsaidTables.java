package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.time.LocalDate;

/** The application forms of {@link Style#UNSAID} that are tables, of three offices. */
final class UnsaidTables {
    private static final String[] LISTED = {
        "工会组织全称=unit_union",
        "就职单位名称=employer",
        "职工（姓名）=name",
        "性别（男或女）=sex",
        "公民身份号（身份证）=id_number",
        "手机（职工本人）=phone",
        "预登记的学期=batch",
        "毕业学校的全名=school",
        "毕业的专业=major",
        "毕业层次=level",
        "就学方式=study_form",
        "学籍开始日=enrolment_date",
        "学籍结束日（毕业）=graduation_date",
        "学历证（毕业证）编号=certificate_number",
        "入账银行=bank_name",
        "入账卡号=bank_card_number"
    };

    private UnsaidTables() {}

    /** Headings down the left side over several rows, as a table of a word processor has them. */
    static void sided(UnsaidPage page) {
        page.in(Face.SONG, Face.SONG, 3.9, Wording::paddedDay);
        page.title(Face.SONG_BOLD, 7.2, 22, "职工在职学历进修资助申请表");
        double top = 31;
        double y = page.row(25, top, 10.6, "本人姓名=name 26 49", "性　　别=sex 22 42");
        y = page.row(25, y, 10.6, "身份证件编号=id_number 26 113");
        y = page.row(25, y, 10.6, "本人电话=phone 26 45", "预登记届次=batch 26 42");
        y = page.row(25, y, 10.6, "就业单位=employer 26 113");
        page.photo(new Box(164, top, 31, y - top), page.pens().dice());
        y = page.row(25, y, 10.6, "所在基层工会=unit_union 26 144");
        side(page, top, y, "个|人|概|况");
        top = y;
        y = page.row(25, y, 10.6, "培养院校=school 26 62", "攻读专业=major 24 58");
        y = page.row(25, y, 10.6, "所获学历=level 26 24", "培养方式=study_form 22 34", "入读日期=enrolment_date 22 42");
        y = page.row(25, y, 10.6, "取证日期=graduation_date 26 42", "毕业证书|（编号）=certificate_number 24 78");
        side(page, top, y, "进|修|情|况");
        top = y;
        y = page.row(25, y, 13, "领款银行=bank_name 26 46", "领款卡卡号=bank_card_number 26 72");
        side(page, top, y, "领款|账户");
        Box own = new Box(25, y, 170, 33);
        page.frame(own);
        page.wrapped(30, y + 8, 160, 6.4, "　　表中各项均由本人如实填报，证件、证书及照片均为本人所有。本人同意工会查证，并知悉不实填报须退还资助款。");
        page.signature(60, y + 27, "本人签字（手写）：");
        page.day(146, y + 27, "signed");
        side(page, y, own.bottom(), "本|人|签|认");
        examined(page, own.bottom());
    }

    private static void examined(UnsaidPage page, double top) {
        double y = page.row(25, top, 11, "上属工会名称=~district_union 26 144");
        y = page.row(25, y, 11, "工会经手人=~contact_name 26 52", "经手人电话=~contact_phone 26 66");
        Box box = new Box(25, y, 170, 52);
        page.frame(box);
        page.print(30, y + 9, "所在基层工会核验情况：");
        page.pens().opinion(36, y + 21, 68);
        page.print(112, y + 30, "（基层工会用印）");
        page.day(138, y + 47, "stamped");
        page.pens().stamp(142, y + 27);
        side(page, top, box.bottom(), "工|会|核|验");
        page.small(15, box.bottom() + 6, "备注：“工会核验”一栏由基层工会用笔填写，其余由职工填写后打印。");
    }

    private static void side(UnsaidPage page, double top, double bottom, String heading) {
        page.label(new Box(15, top, 10, bottom - top), heading);
    }

    /** Small labels in the corners of the cells, and below them what everybody says to it. */
    static void opinions(UnsaidPage page) {
        page.in(Face.SONG, Face.HEI, 3.9, LocalDate::toString);
        page.title(Face.SONG_BOLD, 7.6, 21, "学 历 进 修 补 助 呈 批 单");
        page.rule(0.7, 16, 26, 194);
        double y = page.capped(16, 30, 13, "申报职工=name 44", "性别=sex 20", "常用手机=phone 46", "预登记所在季=batch 36");
        y = page.capped(16, y, 13, "身份证件编码=id_number 72", "提升后学历=level 30", "进修方式=study_form 44");
        y = page.capped(16, y, 13, "供职单位=employer 146");
        page.photo(new Box(162, 30, 32, 39), page.pens().dice());
        y = page.capped(16, y, 13, "会籍工会全称=unit_union 104", "开学注册日=enrolment_date 37", "毕业签发日=graduation_date 37");
        y = page.capped(16, y, 13, "高等学校=school 66", "所修专业=major 56", "文凭（毕业证书）编号=certificate_number 56");
        y = page.capped(16, y, 13, "收款行=bank_name 66", "收款卡卡号=bank_card_number 112");
        y = page.capped(16, y, 14, "上级主管工会名称=~district_union 178");
        page.label(new Box(16, y, 32, 34), "申报职工|陈　　述");
        page.frame(new Box(48, y, 146, 34));
        page.wrapped(52, y + 8, 138, 6.2, "　　本人利用业余时间进修并已毕业，现呈请工会给予补助。所呈各项真实，若不真实，愿受处理。");
        page.signature(60, y + 28, "职工手签：");
        page.dated(136, y + 28, "日期：", "signed");
        decided(page, y + 34);
    }

    private static void decided(UnsaidPage page, double y) {
        page.label(new Box(16, y, 32, 26), "工会经办|意　　见");
        page.frame(new Box(48, y, 146, 26));
        page.pens().opinion(54, y + 10, 74);
        page.answer(52, y + 21, 114, "经办联系人：", "~contact_name");
        page.answer(118, y + 21, 191, "经办联系电话：", "~contact_phone");
        page.label(new Box(16, y + 26, 32, 48), "会籍工会|意　　见");
        page.frame(new Box(48, y + 26, 146, 48));
        page.print(54, y + 38, "拟同意，呈上级工会审批。");
        page.print(112, y + 52, "（会籍工会公章）");
        page.day(140, y + 69, "stamped");
        page.pens().stamp(140, y + 49);
        page.label(new Box(16, y + 74, 32, 24), "上级工会|审　　批");
        page.frame(new Box(48, y + 74, 146, 24));
        page.print(54, y + 84, "（由上级工会在网上审批，本栏免填）");
    }

    /** One row a field, the labels in a shaded column at the left. */
    static void shaded(UnsaidPage page) {
        page.in(Face.HEI, Face.SONG, 3.8, Wording::plainDay).shaded(0xE3ECE4);
        page.title(Face.HEI_BOLD, 6.6, 20, "工会会员继续教育资助登记申请表");
        double y = 27;
        for (int i = 0; i < LISTED.length; i++) {
            y = page.row(20, y, 8.6, LISTED[i] + (i < 5 ? " 50 86" : " 50 120"));
        }
        page.photo(new Box(156, 27, 34, 43), page.pens().dice());
        page.label(new Box(20, y, 50, 25), "承诺并签名");
        page.frame(new Box(70, y, 120, 25));
        page.wrapped(73, y + 6.6, 114, 5.6, "上列内容属实，资助款只用于本人学费；如有虚报，全数退回。");
        page.signature(76, y + 20.5, "会员署名：");
        page.day(144, y + 20.5, "signed");
        y = page.row(20, y + 25, 11, "归属的上级工会|（工会用笔填写）=~district_union 50 120");
        y = page.row(20, y, 11, "本会联络人|（工会用笔填写）=~contact_name 50 120");
        y = page.row(20, y, 11, "联络人电话|（工会用笔填写）=~contact_phone 50 120");
        page.label(new Box(20, y, 50, 48), "工会意见及印章");
        page.frame(new Box(70, y, 120, 48));
        page.pens().opinion(76, y + 11, 50);
        page.print(124, y + 27, "（盖章处）");
        page.day(140, y + 43, "stamped");
        page.pens().stamp(134, y + 25);
    }
}
