package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.util.List;

/** Forms of {@link Style#UNGUESSED} from a spreadsheet, from personnel departments and from a counter. */
final class UnguessedSheets {
    private static final List<String> SECONDARY = List.of("第二中学", "育才中学", "实验高级中学", "职业高级中学");

    private UnguessedSheets() {}

    /** A bureau's spreadsheet as it is printed when nobody has drawn borders. */
    static void spreadsheet(UnguessedPage page) {
        page.in(Face.SONG, Face.SONG, 4, day -> day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth());
        page.title(Face.SONG_BOLD, 6.4, 22, "职工学历教育补助申请表");
        page.rule(0.4, 18, 29, 192);
        page.photo(new Box(161, 34, 30, 39), page.pens().dice());
        pair(page, 41, "姓名=name", "性别=sex");
        pair(page, 51, "身份证号码=id_number", "手机=phone");
        page.across(20, 50, 61, 157, "工作单位", "employer");
        page.across(20, 50, 71, 157, "所属工会", "unit_union");
        page.across(20, 50, 81, 157, "预登记批次", "batch");
        page.across(20, 50, 91, 190, "毕业院校", "school");
        pair(page, 101, "专业=major", "学历=level");
        pair(page, 111, "学习形式=study_form", "证书编号=certificate_number");
        pair(page, 121, "入学时间=enrolment_date", "毕业时间=graduation_date");
        pair(page, 131, "开户银行=bank_name", "银行卡号=bank_card_number");
        page.rule(0.2, 18, 138, 192);
        written(page);
    }

    private static void written(UnguessedPage page) {
        page.print(20, 148, "本人对以上内容的真实性负责。");
        page.print(20, 162, "申请人签名");
        page.signature(52, 162.4, "");
        page.print(112, 162, "日期");
        page.dated(136, 162, "", "signed");
        page.rule(0.2, 18, 171, 192);
        page.print(20, 181, "（以下由单位工会填写）");
        page.across(20, 50, 194, 160, "上级工会全称", "~district_union");
        page.across(20, 50, 207, 104, "工会联系人", "~contact_name");
        page.across(112, 136, 207, 190, "联系电话", "~contact_phone");
        page.print(20, 221, "审核意见");
        page.pens().opinion(53, 221.6, 60);
        page.print(112, 230, "单位工会盖章");
        page.print(112, 257, "日期");
        page.dated(136, 257, "", "stamped");
        page.pens().stamp(162, 239);
        page.rule(0.4, 18, 266, 192);
        page.title(Face.SONG, 3.2, 287, "第 1 页，共 1 页");
    }

    private static void pair(UnguessedPage page, double y, String first, String second) {
        String[] one = first.split("=", 2);
        String[] two = second.split("=", 2);
        page.across(20, 50, y, 108, one[0], one[1]);
        page.across(112, 134, y, y < 60 ? 159 : 191, two[0], two[1]);
    }

    /** A personnel department: the second sheet of its approval form, where the union's subsidy is asked for. */
    static void continued(UnguessedPage page) {
        page.in(Face.SONG, Face.KAI, 4.1, Wording::paddedDay);
        page.title(Face.SONG_BOLD, 7, 20, "员工在职学历教育审批表（续表）");
        double y = page.row(18, 27, 10.5, "姓　名=name 22 36", "性　别=sex 18 16", "手　机=phone 18 32");
        y = page.row(18, y, 10.5, "身份证号=id_number 22 60", "登记批次=batch 22 38");
        y = page.row(18, y, 10.5, "工作单位=employer 22 120");
        y = page.row(18, y, 10.5, "加入工会=unit_union 22 120");
        page.photo(new Box(160, 27, 32, 42), page.pens().dice());
        y = page.part(18, y, 174, "五、学业完成情况（毕业后填写）");
        y = page.row(18, y, 10.5, "毕业院校=school 22 70", "所学专业=major 22 60");
        y = page.row(18, y, 10.5, "学历层次=level 22 24", "学习形式=study_form 22 24", "毕业证书编号=certificate_number 30 52");
        y = page.row(18, y, 10.5, "入学时间=enrolment_date 22 70", "毕业时间=graduation_date 22 60");
        y = page.part(18, y, 174, "六、申请工会学历教育补助");
        y = page.row(18, y, 10.5, "开户银行=bank_name 22 54", "银行卡号=bank_card_number 22 76");
        page.frame(new Box(18, y, 174, 30));
        page.wrapped(22, y + 8, 166, 6.6, "　　本人已完成本表所批准的学历教育，学费由本人承担，现申请工会补助。以上内容属实。");
        page.signature(64, y + 25.5, "员工本人签字：");
        page.day(146, y + 25.5, "signed");
        approved(page, page.part(18, y + 30, 174, "七、工会审核意见"));
    }

    private static void approved(UnguessedPage page, double top) {
        double y = page.row(18, top, 11, "上级工会=~district_union 22 152");
        y = page.row(18, y, 11, "工会主席=~contact_name 22 54", "办公电话=~contact_phone 22 76");
        page.frame(new Box(18, y, 174, 49));
        page.pens().opinion(28, y + 14, 78);
        page.print(120, y + 22, "（工会盖章）");
        page.day(142, y + 44, "stamped");
        page.pens().stamp(150, y + 27);
        y = page.part(18, y + 49, 174, "八、人事（人力资源）部门意见");
        page.frame(new Box(18, y, 174, 24));
        page.print(120, y + 11, "（盖章）");
        page.print(150, y + 19, "年　　月　　日");
        page.small(18, y + 30, "注：第一至四项见审批表正页。补助发放后，本表正页及续表一并归入员工培训档案。");
    }

    /** A hospital union: where and when the worker has learnt, one school a row. */
    static void history(UnguessedPage page) {
        page.in(Face.SONG, Face.SONG, 3.9, Wording::dotted);
        page.centring().title(Face.HEI_BOLD, 7, 22, "职工学历提升补助登记表");
        double y = page.row(15, 30, 11, "姓　名=name 20 38", "性别=sex 14 16", "联系电话=phone 20 38");
        y = page.row(15, y, 11, "身份证号=id_number 20 66", "预登记批次=batch 24 36");
        y = page.row(15, y, 11, "工作单位=employer 20 126");
        y = page.row(15, y, 11, "工会组织=unit_union 20 126");
        page.photo(new Box(161, 30, 34, 44), page.pens().dice());
        page.label(new Box(15, y, 12, 45), "学|习|经|历");
        y = cells(page, y, 9, "起止时间", "学校名称", "专　业", "学历", "学习形式");
        y = earlier(page, y);
        String span = page.printed("enrolment_date") + "—" + page.printed("graduation_date");
        y = cells(
                page,
                y,
                12,
                span,
                page.printed("school"),
                page.printed("major"),
                page.printed("level"),
                page.printed("study_form"));
        y = cells(page, y, 12, "", "", "", "", "");
        asked(page, y);
    }

    private static void asked(UnguessedPage page, double top) {
        double y = page.row(15, top, 11, "本次毕业证书编号=certificate_number 36 144");
        y = page.row(15, y, 11, "开户银行=bank_name 20 60", "银行卡号=bank_card_number 20 80");
        page.label(new Box(15, y, 20, 29), "个　人|申　请");
        page.frame(new Box(35, y, 160, 29));
        page.wrapped(39, y + 8, 152, 6.2, "　　本人利用业余时间完成学业，已取得毕业证书，申请学历提升补助。所填内容真实。");
        page.signature(70, y + 24.5, "本人签字：");
        page.day(150, y + 24.5, "signed");
        judged(page, y + 29);
    }

    /** The school before, by the year of birth. */
    private static double earlier(UnguessedPage page, double y) {
        String number = page.printed("id_number");
        String school = page.pens().dice().pick(SECONDARY);
        if (!number.matches(".{6}(19|20)[0-9]{2}.*")) {
            return cells(page, y, 12, "", "", "", "", "");
        }
        int born = Integer.parseInt(number.substring(6, 10));
        return cells(page, y, 12, (born + 15) + ".09—" + (born + 18) + ".07", school, "—", "高中", "全日制");
    }

    private static double cells(UnguessedPage page, double y, double height, String... texts) {
        double[] widths = {46, 48, 36, 16, 22};
        double x = 27;
        for (int i = 0; i < texts.length; i++) {
            Box box = new Box(x, y, widths[i], height);
            page.frame(box);
            page.told(box, texts[i]);
            x = box.right();
        }
        return y + height;
    }

    private static void judged(UnguessedPage page, double top) {
        double y = page.row(15, top, 11, "上级工会=~district_union 20 160");
        page.label(new Box(15, y, 20, 58), "单　位|工　会|意　见");
        page.frame(new Box(35, y, 160, 58));
        page.pens().opinion(43, y + 12, 76);
        page.answer(39, y + 30, 116, "单位工会负责人：", "~contact_name");
        page.answer(39, y + 44, 116, "联系电话：", "~contact_phone");
        page.print(126, y + 24, "（盖章）");
        page.day(146, y + 53, "stamped");
        page.pens().stamp(156, y + 33);
        page.label(new Box(15, y + 58, 20, 26), "上　级|工　会|意　见");
        page.frame(new Box(35, y + 58, 160, 26));
        page.print(126, y + 72, "（盖章）");
        page.print(156, y + 80, "年　　月　　日");
    }

    /** A service centre's counter: numbered cells that hold label and entry. */
    static void counter(UnguessedPage page) {
        page.in(Face.HEI, Face.SONG, 3.8, Wording::plainDay);
        page.title(Face.HEI_BOLD, 6.8, 20, "职工学历教育补贴申领表");
        double y = page.inside(16, 28, 11, "1.姓名：=name 56", "2.性别：=sex 30", "3.手机号码：=phone 60");
        y = page.inside(16, y, 11, "4.身份证号码：=id_number 86", "5.预登记批次：=batch 60");
        y = page.inside(16, y, 11, "6.工作单位：=employer 146");
        y = page.inside(16, y, 11, "7.所在单位工会：=unit_union 146");
        page.photo(new Box(162, 28, 32, 44), page.pens().dice());
        y = page.inside(16, y, 11, "8.毕业院校：=school 94", "9.所学专业：=major 84");
        y = page.inside(16, y, 11, "10.学历层次：=level 46", "11.学习形式：=study_form 60", "12.入学时间：=enrolment_date 72");
        y = page.inside(16, y, 11, "13.毕业时间：=graduation_date 76", "14.毕业证书编号：=certificate_number 102");
        y = page.inside(16, y, 11, "15.开户银行：=bank_name 76", "16.银行卡号：=bank_card_number 102");
        page.frame(new Box(16, y, 178, 33));
        page.print(18, y + 7, "17.申领人声明：");
        page.wrapped(18, y + 14, 172, 6, "　　本人符合补贴条件，所填内容、所交材料真实有效，没有重复申领。");
        page.signature(60, y + 28, "申领人签名：");
        page.day(146, y + 28, "signed");
        received(page, y + 33);
    }

    private static void received(UnguessedPage page, double y) {
        page.frame(new Box(16, y, 178, 66));
        page.print(18, y + 7, "18.单位工会填写：");
        page.answer(22, y + 18, 132, "所属区、产业工会：", "~district_union");
        page.answer(22, y + 30, 106, "经办人姓名：", "~contact_name");
        page.answer(22, y + 42, 106, "经办人电话：", "~contact_phone");
        page.print(22, y + 57, "意见：");
        page.pens().opinion(36, y + 57, 72);
        page.print(122, y + 28, "单位工会（章）");
        page.day(144, y + 61, "stamped");
        page.pens().stamp(156, y + 42);
        page.frame(new Box(16, y + 66, 178, 32));
        page.print(18, y + 73, "19.职工服务中心窗口填写：");
        page.print(22, y + 82, "材料核对：□身份证　□毕业证书　□学历证书电子注册备案表　□银行卡");
        page.print(22, y + 92, "受理编号：");
        page.print(122, y + 92, "受理日期：　　　　年　　月　　日");
        page.small(16, y + 104, "说明：1—16项由申领人用电脑填写后打印，17、18项手写；复印件须与原件一并带到窗口核对。");
    }
}
