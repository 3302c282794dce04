package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.time.LocalDate;
import java.util.List;

/** Tables of {@link Style#UNFORESEEN} that a word processor made: of a district, of an industry and of a company. */
final class UnforeseenTables {
    private static final List<String> TRADES = List.of("技术员", "班组长", "文员", "服务员", "操作员", "管理员");
    private static final List<String> STANDINGS = List.of("群众", "群众", "中共党员", "共青团员");

    private UnforeseenTables() {}

    static String trade(UnforeseenPage page) {
        return "'" + page.pens().dice().pick(TRADES);
    }

    static String standing(UnforeseenPage page) {
        return "'" + page.pens().dice().pick(STANDINGS);
    }

    /** A district: three columns of pairs, and below them boxes for what everybody says. */
    static void district(UnforeseenPage page) {
        page.in(Face.SONG, Face.SONG, 3.9, Wording::plainDay);
        page.words(Face.HEI, 4.2, UnsaidPage.INK, 18, 16, "附件1");
        page.centring().title(Face.SONG_BOLD, 7.2, 25, "产业工人学历提升补助申请表");
        double y = page.row(18, 32, 11, "姓　　名=name 20 36", "性　别=sex 16 14", "出生年月=" + page.born() + " 22 32");
        y = page.row(18, y, 11, "身份证号=id_number 20 66", "政治面貌=" + standing(page) + " 22 32");
        y = page.row(18, y, 11, "联系电话=phone 20 66", "岗位（工种）=" + trade(page) + " 22 32");
        y = page.row(18, y, 11, "工作单位=employer 20 120");
        page.photo(new Box(158, 32, 34, 44), page.pens().dice());
        y = page.row(18, y, 11, "所属工会=unit_union 20 154");
        y = page.row(18, y, 11, "毕业院校=school 20 66", "所学专业=major 22 66");
        y = page.row(18, y, 11, "学历层次=level 20 20", "学习形式=study_form 20 26", "预登记批次=batch 22 66");
        y = page.row(18, y, 11, "入学时间=enrolment_date 20 66", "毕业时间=graduation_date 22 66");
        y = page.row(18, y, 11, "毕业证书|编　　号=certificate_number 20 66", "开户银行=bank_name 22 66");
        y = page.row(18, y, 11, "银行卡号=bank_card_number 20 66", "上级工会=~district_union 22 66");
        page.label(new Box(18, y, 20, 29), "申请人|承　诺");
        page.frame(new Box(38, y, 154, 29));
        page.wrapped(42, y + 8, 146, 6.2, "　　本人承诺以上填写内容及提供的材料真实、准确、有效。如有虚假，自愿退回补助并承担相应责任。");
        page.signature(70, y + 24, "申请人签名：");
        page.day(147, y + 24, "signed");
        ofDistrict(page, y + 29);
    }

    private static void ofDistrict(UnforeseenPage page, double y) {
        page.label(new Box(18, y, 20, 55), "基层工会|意　　见");
        page.frame(new Box(38, y, 154, 55));
        page.pens().opinion(44, y + 12, 74);
        page.answer(42, y + 32, 106, "经办人：", "~contact_name");
        page.answer(42, y + 46, 112, "联系电话：", "~contact_phone");
        page.print(140, y + 24, "（盖章）");
        page.day(143, y + 50, "stamped");
        page.pens().stamp(152, y + 28);
        page.label(new Box(18, y + 55, 20, 27), "区总工会|意　　见");
        page.frame(new Box(38, y + 55, 154, 27));
        page.print(140, y + 67, "（盖章）");
        page.print(152, y + 78, "年　　月　　日");
        page.small(18, y + 88, "说明：本表由申请人电脑填写后打印，上级工会名称和基层工会意见由基层工会填写。");
    }

    /** An industry: four columns of pairs, the own union and the industry's side by side. */
    static void industry(UnforeseenPage page) {
        page.in(Face.HEI, Face.SONG, 3.8, Wording::dotted);
        page.title(Face.HEI_BOLD, 7, 22, "职工学历提升奖励申报表");
        page.centring().small(14, 30, "填报日期：" + Wording.dotted(page.sheet.date("signed")));
        double y = page.row(14, 33, 12, "姓名=name 14 36", "性别=sex 12 12", "身份证|号　码=id_number 16 60");
        y = page.row(14, y, 12, "手机=phone 14 36", "岗位=" + trade(page) + " 12 26", "政治|面貌=" + standing(page) + " 16 46");
        y = page.row(14, y, 12, "单位|名称=employer 14 136");
        y = page.row(14, y, 12, "工会|名称=unit_union 14 136");
        page.photo(new Box(164, 33, 32, 48), page.pens().dice());
        y = page.row(
                14,
                y,
                12,
                "学历=level 14 14",
                "学习|形式=study_form 14 26",
                "入学|时间=enrolment_date 14 28",
                "毕业|时间=graduation_date 14 28",
                "报名|批次=batch 14 16");
        y = page.row(14, y, 12, "毕业|院校=school 14 68", "所学|专业=major 14 86");
        y = page.row(14, y, 12, "证书|编号=certificate_number 14 68", "开户|银行=bank_name 14 86");
        y = page.row(14, y, 12, "银行|卡号=bank_card_number 14 168");
        page.frame(new Box(14, y, 182, 25));
        page.print(18, y + 8, "本人所填信息真实，提交的证书、证件为本人所有，未重复享受学历提升奖励。");
        page.signature(64, y + 19, "申报人签字：");
        page.day(148, y + 19, "signed");
        ofIndustry(page, y + 25);
    }

    private static void ofIndustry(UnforeseenPage page, double top) {
        double y = page.row(14, top, 12, "上一级工会=~district_union 24 158");
        y = page.row(14, y, 12, "单位工会|负责人=~contact_name 24 58", "联系电话=~contact_phone 24 76");
        page.label(new Box(14, y, 104, 8), "单位工会审核意见");
        page.label(new Box(118, y, 78, 8), "产业工会审批意见");
        page.frame(new Box(14, y + 8, 104, 59));
        page.frame(new Box(118, y + 8, 78, 59));
        page.pens().opinion(19, y + 17, 66);
        page.print(62, y + 38, "工会（公章）");
        page.day(69, y + 62, "stamped");
        page.pens().stamp(82, y + 44);
        page.print(146, y + 45, "（公章）");
        page.print(158, y + 62, "年　月　日");
        page.small(14, y + 73, "备注：1. 本表一式一份，附身份证、毕业证书、学历证书电子注册备案表、银行卡复印件。");
        page.small(14, y + 78, "　　　2. 单位工会审核后，由单位工会统一报送产业工会。");
    }

    /** A company group: two columns of pairs, squares to tick, a merged cell for those who handle it. */
    static void company(UnforeseenPage page) {
        page.in(Face.SONG, Face.KAI, 4, LocalDate::toString);
        page.title(Face.SONG_BOLD, 7, 22, "员工继续教育学费补助申请表");
        double y = page.row(17, 30, 11.5, "申请人姓名=name 28 50", "联系方式=phone 24 40");
        page.label(new Box(17, y, 28, 11.5), "性　　别");
        page.choices(new Box(45, y, 50, 11.5), "sex", "男", "女");
        y = page.row(95, y, 11.5, "所在岗位=" + trade(page) + " 24 40");
        y = page.row(17, y, 11.5, "身份证号码=id_number 28 114");
        y = page.row(17, y, 11.5, "所在公司=employer 28 114");
        page.photo(new Box(159, 30, 34, 46), page.pens().dice());
        y = page.row(17, y, 11.5, "所在公司工会=unit_union 28 148");
        page.label(new Box(17, y, 28, 11.5), "取得学历");
        page.choices(new Box(45, y, 50, 11.5), "level", "专科", "本科");
        y = page.row(95, y, 11.5, "预登记批次=batch 28 70");
        y = page.row(17, y, 11.5, "就读院校=school 28 60", "就读专业=major 22 66");
        y = page.row(17, y, 11.5, "入学日期=enrolment_date 28 34", "毕业日期=graduation_date 22 34", "学习形式=study_form 22 36");
        y = page.row(17, y, 11.5, "毕业证编号=certificate_number 28 60", "开户行=bank_name 22 66");
        y = page.row(17, y, 11.5, "本人银行卡号=bank_card_number 28 148");
        page.label(new Box(17, y, 28, 26), "申请人声明");
        page.frame(new Box(45, y, 148, 26));
        page.print(49, y + 8.5, "以上信息由本人如实填写，学费由本人支付，特申请补助。");
        page.signature(62, y + 20.5, "本人签名：");
        page.dated(137, y + 20.5, "日期：", "signed");
        ofCompany(page, y + 26);
    }

    private static void ofCompany(UnforeseenPage page, double top) {
        double y = page.row(17, top, 12, "上级工会|（填写全称）=~district_union 28 148");
        page.label(new Box(17, y, 28, 14), "工会经办人|及联系电话");
        page.frame(new Box(45, y, 148, 14));
        page.answer(49, y + 9, 110, "姓名：", "~contact_name");
        page.answer(114, y + 9, 188, "电话：", "~contact_phone");
        page.label(new Box(17, y + 14, 28, 52), "公司工会意见");
        page.frame(new Box(45, y + 14, 148, 52));
        page.pens().opinion(52, y + 27, 70);
        page.print(122, y + 36, "工会盖章：");
        page.dated(122, y + 60, "日　　期：", "stamped");
        page.pens().stamp(160, y + 41);
        page.label(new Box(17, y + 66, 28, 22), "集团工会意见");
        page.frame(new Box(45, y + 66, 148, 22));
        page.print(122, y + 82, "日　　期：");
    }
}
