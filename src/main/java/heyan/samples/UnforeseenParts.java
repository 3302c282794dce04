package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.util.List;

/** Tables of {@link Style#UNFORESEEN} in parts: headings at the side, rows of schools, levels of unions. */
final class UnforeseenParts {
    private static final List<String> EARLIER = List.of("第三中学", "高级中学", "实验中学", "职业高级中学");
    private static final double[] SCHOOLS = {24, 46, 38, 24, 25, 25};

    private UnforeseenParts() {}

    /** A street: headings from top to bottom at the left side. */
    static void sided(UnforeseenPage page) {
        page.in(Face.SONG, Face.SONG, 3.9, Wording::paddedDay);
        page.title(Face.SONG_BOLD, 7.2, 22, "职工学历教育补助金申请表");
        double y = page.row(26, 30, 11, "姓　　名=name 24 46", "性　　别=sex 22 44");
        y = page.row(26, y, 11, "身份证号码=id_number 24 112");
        y = page.row(26, y, 11, "手机号码=phone 24 46", "政治面貌=" + UnforeseenTables.standing(page) + " 22 44");
        y = page.row(26, y, 11, "工作单位=employer 24 112");
        page.photo(new Box(162, 30, 34, 44), page.pens().dice());
        y = page.row(26, y, 11, "所在单位工会=unit_union 24 146");
        side(page, 30, y, "申|请|人|情|况");
        double top = y;
        String span = page.printed("enrolment_date") + "至" + page.printed("graduation_date");
        y = page.row(26, y, 11, "毕业院校=school 24 64", "专　　业=major 22 60");
        y = page.row(26, y, 11, "学习时间='" + span + " 24 64", "预登记批次=batch 22 60");
        y = page.row(26, y, 11, "学历层次=level 24 18", "学习形式=study_form 20 26", "毕业证书编号=certificate_number 26 56");
        y = page.row(26, y, 11, "开户银行=bank_name 24 64", "银行账号=bank_card_number 22 60");
        side(page, top, y, "学|习|情|况");
        page.frame(new Box(26, y, 170, 30));
        page.wrapped(30, y + 8, 162, 6.2, "　　本人对所填内容和所附材料的真实性负责，自愿接受工会核查。如有弄虚作假，愿承担相应责任并退还补助金。");
        page.signature(66, y + 25, "申请人签名：");
        page.day(148, y + 25, "signed");
        side(page, y, y + 30, "个|人|承|诺");
        ofStreet(page, y + 30);
    }

    private static void ofStreet(UnforeseenPage page, double top) {
        double y = page.row(26, top, 12, "上级工会=~district_union 24 146");
        y = page.row(26, y, 12, "工会联系人=~contact_name 24 50", "联系电话=~contact_phone 22 74");
        page.frame(new Box(26, y, 170, 50));
        page.print(30, y + 9, "单位工会意见：");
        page.pens().opinion(36, y + 22, 76);
        page.print(134, y + 22, "（工会盖章）");
        page.day(146, y + 45, "stamped");
        page.pens().stamp(152, y + 26);
        page.frame(new Box(26, y + 50, 170, 30));
        page.print(30, y + 59, "街道（镇）总工会意见：");
        page.print(134, y + 66, "（工会盖章）");
        page.print(158, y + 75, "年　　月　　日");
        side(page, top, y + 80, "工|会|意|见");
        page.border(0.5, new Box(14, 30, 182, y + 50));
        page.small(14, y + 86, "填表说明：申请人情况、学习情况由本人打印填写；工会意见由工会手写，盖章有效。");
    }

    private static void side(UnforeseenPage page, double top, double bottom, String heading) {
        page.label(new Box(14, top, 12, bottom - top), heading);
    }

    /** A hospital: a table of the schools that the worker has been to. */
    static void history(UnforeseenPage page) {
        page.in(Face.SONG, Face.SONG, 3.8, Wording::dotted);
        page.centring().title(Face.HEI_BOLD, 7, 22, "职工在职学历教育登记及补助申请表");
        double y = page.row(14, 30, 11, "姓　名=name 20 38", "性别=sex 14 14", "出生年月=" + page.born() + " 22 40");
        y = page.row(14, y, 11, "身份证号=id_number 20 66", "手机号码=phone 22 40");
        y = page.row(14, y, 11, "单　位=employer 20 128");
        y = page.row(14, y, 11, "工　会=unit_union 20 128");
        page.photo(new Box(162, 30, 34, 44), page.pens().dice());
        page.label(new Box(14, y, 182, 8), "教　育　经　历（从高中填起）");
        y = page.told(14, y + 8, 9, SCHOOLS, "'学历", "'毕业学校", "'专业", "'学习形式", "'入学时间", "'毕业时间");
        y = earlier(page, y);
        y = page.told(
                14, y, 13, SCHOOLS, "level", "school", "major", "study_form", "enrolment_date", "graduation_date");
        y = page.told(14, y, 10, SCHOOLS, "'", "'", "'", "'", "'", "'");
        y = page.row(14, y, 11, "申请补助学历的|毕业证书编号=certificate_number 32 74", "学历教育|预登记批次=batch 26 50");
        y = page.row(14, y, 11, "本人银行卡号=bank_card_number 32 74", "开户银行=bank_name 26 50");
        page.label(new Box(14, y, 32, 26), "本人申请");
        page.frame(new Box(46, y, 150, 26));
        page.print(50, y + 8.5, "本人已取得上述学历，现申请补助，所填内容属实。");
        page.signature(78, y + 20.5, "本人签名：");
        page.day(150, y + 20.5, "signed");
        ofHospital(page, y + 26);
    }

    /** The school before, by the year of birth. */
    private static double earlier(UnforeseenPage page, double y) {
        String school = "'" + page.pens().dice().pick(EARLIER);
        String born = page.born();
        if (born.length() < 5) {
            return page.told(14, y, 10, SCHOOLS, "'高中", school, "'—", "'全日制", "'", "'");
        }
        int year = Integer.parseInt(born.substring(1, 5));
        return page.told(
                14, y, 10, SCHOOLS, "'高中", school, "'—", "'全日制", "'" + (year + 15) + ".09", "'" + (year + 18) + ".07");
    }

    private static void ofHospital(UnforeseenPage page, double top) {
        double y = page.row(14, top, 12, "上级工会=~district_union 32 150");
        page.label(new Box(14, y, 32, 60), "单位工会|审核意见");
        page.frame(new Box(46, y, 150, 60));
        page.pens().opinion(54, y + 13, 78);
        page.answer(50, y + 34, 116, "工会主席：", "~contact_name");
        page.answer(50, y + 49, 120, "办公电话：", "~contact_phone");
        page.print(138, y + 28, "（盖章）");
        page.day(148, y + 55, "stamped");
        page.pens().stamp(156, y + 33);
        page.small(14, y + 67, "注：学历从高中（中专、技校）填起，工作后取得的学历应与学历证书电子注册备案表一致。");
    }

    /** A new town: three levels of unions, each with a box of its own. */
    static void levels(UnforeseenPage page) {
        page.in(Face.SONG, Face.HEI, 3.8, Wording::plainDay);
        page.title(Face.SONG_BOLD, 6.8, 19, "职工学历提升补助呈报审批表");
        double y = page.row(16, 26, 10, "姓　　名=name 24 40", "性　　别=sex 22 18", "学历层次=level 22 20");
        y = page.row(16, y, 10, "身份证号码=id_number 24 64", "手机号码=phone 22 36");
        y = page.row(16, y, 10, "工作单位=employer 24 122");
        y = page.row(16, y, 10, "基层工会名称=unit_union 24 122");
        page.photo(new Box(162, 26, 32, 40), page.pens().dice());
        y = page.row(16, y, 10, "毕业院校=school 24 64", "所学专业=major 22 68");
        y = page.row(16, y, 10, "入学时间=enrolment_date 24 36", "毕业时间=graduation_date 20 36", "学习形式=study_form 20 42");
        y = page.row(16, y, 10, "毕业证书编号=certificate_number 24 64", "预登记批次=batch 22 68");
        y = page.row(16, y, 10, "开户银行=bank_name 24 64", "银行卡号=bank_card_number 22 68");
        page.label(new Box(16, y, 24, 23), "申请人承诺");
        page.frame(new Box(40, y, 154, 23));
        page.print(43, y + 7.5, "以上内容及所附材料真实有效，如有不实，由本人承担责任。");
        page.signature(72, y + 18.5, "申请人签名：");
        page.day(148, y + 18.5, "signed");
        ofLevels(page, y + 23);
    }

    private static void ofLevels(UnforeseenPage page, double top) {
        double y = page.row(16, top, 11, "上级工会名称=~district_union 24 154");
        page.label(new Box(16, y, 24, 52), "基层工会|意　　见");
        page.frame(new Box(40, y, 154, 52));
        page.pens().opinion(46, y + 12, 76);
        page.answer(43, y + 29, 100, "经办人：", "~contact_name");
        page.answer(43, y + 43, 106, "电　话：", "~contact_phone");
        page.print(138, y + 24, "（盖章）");
        page.day(146, y + 47, "stamped");
        page.pens().stamp(152, y + 27);
        above(page, y + 52, "上级工会|意　　见");
        above(page, y + 80, "区总工会|意　　见");
        page.small(16, y + 113, "注：上级工会指镇（街）、园区、系统工会；直属区总工会的单位，“上级工会意见”栏不填。");
    }

    private static void above(UnforeseenPage page, double y, String heading) {
        page.label(new Box(16, y, 24, 28), heading);
        page.frame(new Box(40, y, 154, 28));
        page.print(43, y + 13, "经办人：");
        page.print(43, y + 23, "电　话：");
        page.print(138, y + 13, "（盖章）");
        page.print(159, y + 23, "年　　月　　日");
    }
}
