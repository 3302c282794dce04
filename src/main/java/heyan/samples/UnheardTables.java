package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.time.LocalDate;

/** Tables of {@link Style#UNHEARD} with rows of pairs and an opinion below the other, of four offices. */
final class UnheardTables {
    private static final String[] NOTES = {
        "填表说明：",
        "1．本表由申领人在电脑上如实填写后打印，签名及工会审核栏须手写，涂改无效。",
        "2．所在工会全称应与工会公章一致；银行卡须为申领人本人的借记卡。",
        "3．随表附身份证、毕业证书、教育部学历证书电子注册备案表、银行卡复印件各一份。"
    };

    private UnheardTables() {}

    /** A district: everything in the middle of its cell. */
    static void plain(UnheardPage page) {
        page.in(Face.SONG, Face.SONG, 4, Wording::plainDay);
        page.centring().words(Face.HEI, 4.6, 20, 16, "附件1");
        page.title(Face.SONG_BOLD, 7.6, 26, "职工学历提升补助申请表");
        double y = page.row(20, 33, 11, "姓　　名=name 24 34", "性别=sex 14 12", "联系电话=phone 22 32");
        y = page.row(20, y, 11, "身份证号=id_number 24 60", "预登记批次=batch 24 30");
        y = page.row(20, y, 11, "工作单位=employer 24 114");
        page.photo(new Box(158, 33, 32, 44), page.pens().dice());
        y = page.row(20, y, 11, "所在工会=unit_union 24 114");
        y = page.row(20, y, 11, "毕业院校=school 24 62", "所学专业=major 24 60");
        y = page.row(20, y, 11, "学历层次=level 24 33", "学习形式=study_form 24 33", "入学时间=enrolment_date 24 32");
        y = page.row(20, y, 11, "毕业时间=graduation_date 24 40", "毕业证书编号=certificate_number 30 76");
        y = page.row(20, y, 11, "开户银行=bank_name 24 54", "银行卡号=bank_card_number 24 68");
        page.label(new Box(20, y, 24, 31), "本人承诺");
        page.frame(new Box(44, y, 146, 31));
        page.wrapped(48, y + 8, 138, 6, "　　本人所填内容及提交的材料真实、有效。如有弄虚作假，自愿退回补助。");
        page.signature(58, y + 26, "承诺人（签名）：");
        page.day(140, y + 26, "signed");
        y = page.row(20, y + 31, 12, "上级工会=~district_union 24 146");
        y = page.row(20, y, 12, "工会经办人=~contact_name 24 54", "联系电话=~contact_phone 24 68");
        page.label(new Box(20, y, 24, 46), "基层工会|意　　见");
        page.frame(new Box(44, y, 146, 46));
        page.pens().note(52, y + 14, 62, "情况属实，同意申报。");
        page.print(122, y + 26, "（盖章）");
        page.day(140, y + 41, "stamped");
        page.pens().stamp(146, y + 24);
        page.label(new Box(20, y + 46, 24, 26), "区总工会|审批意见");
        page.frame(new Box(44, y + 46, 146, 26));
        page.print(122, y + 57, "（盖章）");
        page.print(150, y + 67, "年　　月　　日");
    }

    /** A city: a spreadsheet with a shaded heading over each part. */
    static void sections(UnheardPage page) {
        page.in(Face.HEI, Face.HEI, 3.7, day -> day.toString().replace('-', '/'));
        page.ruled(0x30343A, 0.2).title(Face.HEI_BOLD, 6.8, 20, "“求学圆梦行动”职工学历补贴申报表");
        double y = part(page, 26, "一、申报人基本信息");
        page.photo(new Box(161, y, 34, 40), page.pens().dice());
        y = page.row(15, y, 10, "申报人姓名=name 28 50", "性别=sex 22 46");
        y = page.row(15, y, 10, "身份证号码=id_number 28 118");
        y = page.row(15, y, 10, "手机号码=phone 28 50", "登记批次=batch 22 46");
        y = page.row(15, y, 10, "工作单位全称=employer 28 118");
        y = page.row(15, y, 10, "所属工会全称=unit_union 28 152");
        y = part(page, y, "二、学历教育信息");
        y = page.row(15, y, 10, "毕业学校=school 28 62", "专业名称=major 28 62");
        y = page.row(15, y, 10, "学历层次=level 28 32", "学习形式=study_form 28 32", "入学日期=enrolment_date 28 32");
        y = page.row(15, y, 10, "毕业日期=graduation_date 28 32", "毕业证书编号=certificate_number 28 92");
        y = part(page, y, "三、银行账户信息（须为申报人本人账户）");
        y = page.row(15, y, 10, "开户银行=bank_name 28 52", "银行账号=bank_card_number 28 72");
        y = part(page, y, "四、申报人声明");
        page.frame(new Box(15, y, 180, 25));
        page.print(20, y + 8, "以上信息由本人填写，真实准确，未享受过同一层次学历补贴。");
        page.signature(60, y + 20, "申报人签字：");
        page.day(148, y + 20, "signed");
        audited(page, part(page, y + 25, "五、基层工会审核（手写）"));
    }

    private static void audited(UnheardPage page, double top) {
        double y = page.row(15, top, 11, "上级工会名称=~district_union 28 152");
        y = page.row(15, y, 11, "工会联系人=~contact_name 28 52", "联系人电话=~contact_phone 28 72");
        page.label(new Box(15, y, 28, 48), "审核意见");
        page.frame(new Box(43, y, 152, 48));
        page.pens().opinion(50, y + 13, 66);
        page.print(122, y + 24, "工会（公章）：");
        page.day(146, y + 43, "stamped");
        page.pens().stamp(154, y + 25);
    }

    private static double part(UnheardPage page, double y, String heading) {
        page.part(0xDCE6F1, new Box(15, y, 180, 8), heading);
        return y + 8;
    }

    /** An industry: a thick border, the union above the table, one opinion below the other. */
    static void examined(UnheardPage page) {
        page.in(Face.SONG, Face.KAI, 4.2, Wording::plainDay);
        page.centring().title(Face.HEI_BOLD, 7.8, 25, "职工在职学历教育补助审批表");
        page.answer(22, 38, 120, "填报工会：", "unit_union");
        page.print(124, 38, "填报日期：");
        page.day(144, 38, "signed");
        double y = page.row(22, 43, 11, "姓　名=name 20 34", "性别=sex 14 14", "手　机=phone 20 34");
        y = page.row(22, y, 11, "身份证号=id_number 20 62", "入学批次=batch 20 34");
        y = page.row(22, y, 11, "工作单位=employer 20 116");
        page.photo(new Box(158, 43, 30, 44), page.pens().dice());
        y = page.row(22, y, 11, "毕业学校=school 20 116");
        y = page.row(22, y, 11, "所学专业=major 20 56", "学历=level 14 22", "学习形式=study_form 20 34");
        y = page.row(22, y, 11, "入学时间=enrolment_date 20 56", "毕业时间=graduation_date 20 70");
        y = page.row(22, y, 11, "证书编号=certificate_number 20 56", "开户行=bank_name 20 70");
        y = page.row(22, y, 11, "银行卡号=bank_card_number 20 146");
        page.label(new Box(22, y, 20, 34), "个|人|申|请");
        page.frame(new Box(42, y, 146, 34));
        page.wrapped(46, y + 9, 138, 6.6, "　　本人在职期间自费完成以上学历教育，申请工会给予补助。所填内容属实，请予审批。");
        page.signature(84, y + 28, "申请人（签字）：");
        opinions(page, y + 34);
        page.border(0.7, new Box(22, 43, 166, y + 34 + 98 - 43));
    }

    private static void opinions(UnheardPage page, double y) {
        page.label(new Box(22, y, 20, 66), "基|层|工|会|意|见");
        page.frame(new Box(42, y, 146, 66));
        page.answer(46, y + 11, 134, "经核实，同意报", "~district_union");
        page.print(136, y + 11, "（上级工会全称）审批。");
        page.answer(46, y + 31, 108, "经办人：", "~contact_name");
        page.answer(46, y + 43, 108, "电　话：", "~contact_phone");
        page.print(118, y + 37, "（工会公章）");
        page.day(134, y + 59, "stamped");
        page.pens().stamp(148, y + 40);
        page.label(new Box(22, y + 66, 20, 32), "上级|工会|意见");
        page.frame(new Box(42, y + 66, 146, 32));
        page.print(60, y + 91, "负责人（签字）：");
        page.print(148, y + 91, "年　　月　　日");
    }

    /** A county: hints below labels, and how to fill the form in at the foot. */
    static void hinted(UnheardPage page) {
        page.in(Face.HEI, Face.SONG, 3.9, LocalDate::toString);
        page.ruled(0x202020, 0.3).grouping().title(Face.SONG_BOLD, 7.4, 21, "在职职工学历提升补贴申领表");
        double y = page.row(18, 28, 11.5, "申领人姓名|（同身份证）=name 30 38", "性　别=sex 18 18", "年度批次=batch 20 18");
        y = page.row(18, y, 11.5, "公民身份号码=id_number 30 112");
        y = page.row(18, y, 11.5, "本人手机|（保持畅通）=phone 30 112");
        page.photo(new Box(160, 28, 32, 46), page.pens().dice());
        y = page.row(18, y, 11.5, "现工作单位|（全称）=employer 30 112");
        y = page.row(18, y, 11.5, "所在单位工会|（全称）=unit_union 30 144");
        y = page.row(18, y, 11.5, "毕业院校=school 30 64", "专　业=major 24 56");
        y = page.row(18, y, 11.5, "学历层次|（专科、本科）=level 30 28", "学习形式=study_form 24 30", "入学时间=enrolment_date 24 38");
        y = page.row(18, y, 11.5, "毕业时间|（以毕业证为准）=graduation_date 30 52", "毕业证书编号=certificate_number 30 62");
        y = page.row(18, y, 11.5, "收款银行|（开户行）=bank_name 30 52", "银行卡号|（限本人）=bank_card_number 30 62");
        page.label(new Box(18, y, 30, 26), "申领人|确认签名");
        page.frame(new Box(48, y, 144, 26));
        page.print(52, y + 8, "本人确认以上信息无误，并对其真实性负责。");
        page.signature(58, y + 21, "签名：");
        page.day(140, y + 21, "signed");
        y = page.row(18, y + 26, 12, "上一级工会|（区县、产业）=~district_union 30 144");
        y = page.row(18, y, 12, "工会联系人=~contact_name 30 52", "联系人手机|（或座机）=~contact_phone 30 62");
        page.label(new Box(18, y, 30, 46), "所在单位工会|审核意见");
        page.frame(new Box(48, y, 144, 46));
        page.pens().note(54, y + 13, 60, "材料齐全，审核通过。");
        page.print(112, y + 24, "（加盖工会公章）");
        page.day(140, y + 41, "stamped");
        page.pens().stamp(148, y + 24);
        for (int i = 0; i < NOTES.length; i++) {
            page.small(18, y + 53 + i * 5, NOTES[i]);
        }
    }
}
