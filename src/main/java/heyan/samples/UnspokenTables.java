package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.time.LocalDate;

/** The application forms of {@link Style#UNSPOKEN} that are tables of cells or panels of entries, of three offices. */
final class UnspokenTables {
    private static final String[] PERSON = {
        "申领人=name", "性　别=sex", "证件号=id_number", "联系手机=phone", "单　位=employer", "所属工会=unit_union", "登记期别=batch"
    };
    private static final String[] STUDY = {
        "学　校=school",
        "专　业=major",
        "学历级别=level",
        "修业方式=study_form",
        "入　学=enrolment_date",
        "毕　业=graduation_date",
        "证书号码=certificate_number"
    };
    private static final String[] MERITS = {"入校年月日", "毕业年月日", "毕业证书号"};

    private UnspokenTables() {}

    /** Union and day in a line over the table; the clerk's cells, a declaration, opinions of two unions. */
    static void approval(UnspokenPage page) {
        page.in(Face.SONG, Face.KAI, Wording::plainDay).centred(Face.SONG_BOLD, 7, 20, "工会会员学历补助金申请审批表");
        page.dated(140, 31, "填表时间：", "signed");
        double y = page.cells(16, 35, 10.4, "申领会员=name 26 50", "性　别=sex 18 50");
        y = page.cells(16, y, 10.4, "公民身份证号=id_number 26 118");
        y = page.cells(16, y, 10.4, "移动电话=phone 26 50", "登记期次=batch 24 44");
        y = page.cells(16, y, 10.4, "服务单位=employer 26 118");
        page.photo(new Box(160, 35, 34, 41.6));
        y = page.cells(16, y, 10.4, "入会基层工会=unit_union 26 152");
        y = page.cells(16, y, 10.4, "就读高校=school 26 66", "专业名称=major 24 62");
        y = page.cells(16, y, 10.4, "学历等级=level 26 28", "学习类型=study_form 22 36", "入学报到日=enrolment_date 24 42");
        y = page.cells(16, y, 10.4, "毕业发证日=graduation_date 26 50", "毕业证编号=certificate_number 26 76");
        y = page.cells(16, y, 10.4, "汇入银行=bank_name 26 50", "银行卡账号=bank_card_number 26 76");
        y = page.cells(16, y, 10.4, "主管工会=~district_union 26 152");
        y = page.cells(16, y, 10.4, "工会对口人员=~contact_name 26 58", "对口人员电话=~contact_phone 26 68");
        page.label(new Box(16, y, 26, 31), "会　员|申　明");
        page.frame(new Box(42, y, 152, 31));
        page.wrapped(3.8, 46, y + 7, 144, 6, "　　表内所填及随表提交的证件、证书均为本人所有且真实有效。本人未就同一学历层次领取过工会补助，如有隐瞒，愿退还补助金。");
        page.signature(92, y + 26, "申领会员（签字）：");
        decided(page, y + 31);
    }

    private static void decided(UnspokenPage page, double y) {
        page.label(new Box(16, y, 26, 56), "基层工会|意　　见");
        page.frame(new Box(42, y, 152, 56));
        page.opinion(52, y + 14, 70);
        page.print(112, y + 30, "（基层工会公章）");
        page.day(134, y + 50, "stamped");
        page.stamp(128, y + 29);
        page.label(new Box(16, y + 56, 26, 26), "上级工会|意　　见");
        page.frame(new Box(42, y + 56, 152, 26));
        page.print(112, y + 69, "（公　章）");
        page.print(142, y + 78, "年　　月　　日");
        page.print(3.1, 16, y + 87, "注：本表一式一份，基层工会意见由工会经审核后手写；上级工会意见在系统审批后补签。");
    }

    /** Two panels side by side, below them those of the account, the worker and the union. */
    static void panels(UnspokenPage page) {
        page.in(Face.HEI, Face.HEI, UnspokenTables::slashed).print(6.6, 18, 24, "在职学历提升补助申请表");
        page.print(3.4, 18, 33, "2021年第一批　适用：已办理入读预登记并取得毕业证书的会员");
        page.print(3.4, 18, 40, "打印后贴照片、签名、盖章，整页上传");
        page.photo(new Box(162, 9, 30, 38));
        entries(page, new Box(18, 51, 86, 79), "申领人资料", PERSON);
        entries(page, new Box(106, 51, 86, 79), "学历资料", STUDY);
        page.panel(new Box(18, 133, 174, 18), "收款资料");
        page.entry(new Box(18, 140, 76, 10.4), 22, "银　行", "bank_name");
        page.entry(new Box(94, 140, 98, 10.4), 22, "卡　号", "bank_card_number");
        page.panel(new Box(18, 154, 174, 38), "申领人确认");
        page.wrapped(3.7, 22, 167, 166, 5.8, "我确认以上资料由我本人核对，与证件原件一致；授权工会为审核补助向有关部门查询上述资料。如有不实，依规定退还补助并承担责任。");
        page.signature(26, 186, "签　名：");
        page.day(136, 186, "signed");
        page.panel(new Box(18, 195, 174, 80), "工会核签");
        page.blank(22, 213, 104, "直属上级：", "district_union");
        page.blank(22, 228, 104, "核 签 人：", "contact_name");
        page.blank(22, 243, 104, "核签人电话：", "contact_phone");
        page.print(22, 258, "核签意见：");
        page.opinion(42, 258, 62);
        page.print(126, 214, "所属工会（盖公章）");
        page.day(132, 269, "stamped");
        page.stamp(148, 238);
    }

    private static void entries(UnspokenPage page, Box panel, String heading, String... entries) {
        page.panel(panel, heading);
        double high = (panel.height() - 8) / entries.length;
        double y = panel.y() + 7;
        for (String entry : entries) {
            String[] parts = entry.split("=", 2);
            page.entry(new Box(panel.x(), y, panel.width(), high), 20, parts[0], parts[1]);
            y += high;
        }
    }

    private static String slashed(LocalDate day) {
        return String.format("%d/%02d/%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Parts with a heading row each; what the account and the certificate are stands below its labels. */
    static void divided(UnspokenPage page) {
        page.in(Face.SONG, Face.HEI, LocalDate::toString).centred(Face.HEI_BOLD, 6.6, 19, "2021年职工学历教育补助金申领登记表");
        double y = part(page, 25, "（一）会员信息");
        double top = y;
        y = page.cells(18, y, 9.6, "会员=name 22 46", "男/女=sex 20 50");
        y = page.cells(18, y, 9.6, "身份证=id_number 22 116");
        y = page.cells(18, y, 9.6, "联系号码=phone 22 46", "预登记年度季别=batch 34 36");
        y = page.cells(18, y, 9.6, "用工单位=employer 22 116");
        page.photo(new Box(156, top, 36, 38.4));
        y = page.cells(18, y, 9.6, "工会全称=unit_union 22 152");
        y = part(page, y, "（二）所取得学历");
        y = page.cells(18, y, 9.6, "学校全称=school 22 76", "专业全称=major 22 54");
        y = page.cells(18, y, 9.6, "取得层次=level 22 40", "学历教育方式=study_form 30 82");
        y = columns(page, y);
        y = part(page, y, "（三）领款卡信息");
        y = page.cells(18, y, 9.6, "发卡行=bank_name 22 52", "卡号（借记卡）=bank_card_number 32 68");
        y = part(page, y, "（四）会员签署");
        page.frame(new Box(18, y, 174, 28));
        page.wrapped(3.8, 22, y + 7, 166, 6, "　　本人保证（一）至（三）项填写真实，同意在工会公示栏和网站公示姓名、单位及补助金额，并接受查询。");
        page.dated(24, y + 23, "签署日：", "signed");
        page.signature(106, y + 23, "会员本人：");
        signed(page, part(page, y + 28, "（五）工会签署"));
    }

    private static double part(UnspokenPage page, double y, String heading) {
        page.frame(new Box(18, y, 174, 7.6));
        page.print(4, 21, y + 5.3, heading);
        return y + 7.6;
    }

    private static double columns(UnspokenPage page, double y) {
        String[] fields = {"enrolment_date", "graduation_date", "certificate_number"};
        double[] widths = {46, 46, 82};
        double x = 18;
        for (int i = 0; i < fields.length; i++) {
            page.label(new Box(x, y, widths[i], 7), MERITS[i]);
            page.field(new Box(x, y + 7, widths[i], 9), fields[i]);
            x += widths[i];
        }
        return y + 16;
    }

    private static void signed(UnspokenPage page, double y) {
        page.cells(18, y, 10.4, "隶属的上级工会=~district_union 36 138");
        page.cells(18, y + 10.4, 10.4, "工会填表人=~contact_name 36 50", "办公电话/手机=~contact_phone 32 56");
        Box box = new Box(18, y + 20.8, 174, 54);
        page.frame(box);
        page.wrapped(3.8, 22, box.y() + 7, 166, 6, "　　已核对该会员的证件、证书原件及预登记名单，内容相符，同意申领。");
        page.print(44, box.y() + 30, "（盖工会公章）");
        page.dated(112, box.y() + 40, "盖章日期：", "stamped");
        page.stamp(62, box.y() + 30);
    }
}
