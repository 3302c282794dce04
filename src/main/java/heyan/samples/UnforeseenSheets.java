package heyan.samples;

import heyan.samples.UnspokenPage.Box;
import java.awt.Color;
import java.time.LocalDate;

/** Forms of {@link Style#UNFORESEEN} from a mini-program and from spreadsheets. */
final class UnforeseenSheets {
    private static final Color RED = new Color(0xC8322B);

    private UnforeseenSheets() {}

    /** What a mini-program prints: a list as on a phone, and below it what is filled in on paper. */
    static void program(UnforeseenPage page) {
        page.in(Face.HEI, Face.HEI, 3.6, LocalDate::toString);
        page.ground(0xC8322B, new Box(0, 0, RegistryArtist.WIDTH, 13));
        page.words(Face.HEI_BOLD, 4.6, Color.WHITE, 16, 8.4, "职工之家 · 求学圆梦");
        page.words(Face.HEI_BOLD, 5.8, UnsaidPage.INK, 16, 24, "学历提升补助申请表");
        String number = page.pens().dice().digits(14);
        page.words(Face.HEI, 3.1, UnforeseenPage.GREY, 16, 31, "业务流水号：" + number + "　　申请状态：待工会盖章");
        page.photo(new Box(162, 18, 30, 39), page.pens().dice());
        double y = headed(page, 40, "个人信息");
        y = page.listed(18, y, 156, "姓名", "name");
        y = page.listed(18, y, 156, "性别", "sex");
        y = page.listed(18, y, 192, "身份证号", "id_number");
        y = page.listed(18, y, 192, "手机号码", "phone");
        y = page.listed(18, y, 192, "工作单位", "employer");
        y = page.listed(18, y, 192, "所属工会", "unit_union");
        y = headed(page, y + 2, "学历信息");
        y = page.listed(18, y, 192, "预登记批次", "batch");
        y = page.listed(18, y, 192, "毕业院校", "school");
        y = page.listed(18, y, 192, "专业名称", "major");
        y = page.listed(18, y, 192, "学历层次", "level");
        y = page.listed(18, y, 192, "学习形式", "study_form");
        y = page.listed(18, y, 192, "入学日期", "enrolment_date");
        y = page.listed(18, y, 192, "毕业日期", "graduation_date");
        y = page.listed(18, y, 192, "毕业证书编号", "certificate_number");
        y = headed(page, y + 2, "收款账户");
        y = page.listed(18, y, 192, "开户银行", "bank_name");
        y = page.listed(18, y, 192, "银行卡号", "bank_card_number");
        onPaper(page, y);
    }

    private static double headed(UnforeseenPage page, double y, String heading) {
        page.words(Face.HEI_BOLD, 3.9, RED, 16, y, heading);
        return y + 7.2;
    }

    private static void onPaper(UnforeseenPage page, double y) {
        page.words(Face.HEI, 3.1, UnforeseenPage.GREY, 16, y + 1, "本人已阅读并同意《求学圆梦补助须知》，承诺以上信息真实有效。");
        page.signature(16, y + 12, "申请人签名：");
        page.dated(126, y + 12, "签名日期：", "signed");
        page.frame(new Box(16, y + 18, 178, 65));
        page.words(Face.HEI_BOLD, 3.9, RED, 20, y + 26, "单位工会审核（打印后手写并盖章）");
        page.answer(20, y + 38, 118, "上级工会：", "~district_union");
        page.answer(20, y + 50, 104, "工会审核人：", "~contact_name");
        page.answer(20, y + 62, 104, "联系电话：", "~contact_phone");
        page.print(20, y + 75, "审核意见：");
        page.pens().opinion(40, y + 75.5, 70);
        page.print(128, y + 34, "单位工会（盖章）：");
        page.dated(126, y + 77, "日期：", "stamped");
        page.pens().stamp(162, y + 50);
    }

    /** A bureau's spreadsheet, printed without the rules between its cells. */
    static void spreadsheet(UnforeseenPage page) {
        page.in(Face.SONG, Face.SONG, 4, UnforeseenPage::slashed);
        page.title(Face.SONG_BOLD, 6.6, 22, "学历提升补助申请信息表");
        page.rule(0.5, 16, 28, 194);
        page.photo(new Box(162, 33, 30, 40), page.pens().dice());
        page.beside(44, 39, 100, "姓名：", "name");
        page.beside(122, 39, 158, "性别：", "sex");
        page.beside(44, 49, 158, "身份证号：", "id_number");
        page.beside(44, 59, 158, "联系电话：", "phone");
        page.beside(44, 69, 158, "工作单位：", "employer");
        page.beside(44, 79, 192, "所在工会：", "unit_union");
        page.beside(44, 89, 192, "毕业学校：", "school");
        page.beside(44, 99, 104, "专业：", "major");
        page.beside(140, 99, 192, "学历：", "level");
        page.beside(44, 109, 104, "学习形式：", "study_form");
        page.beside(140, 109, 192, "登记批次：", "batch");
        page.beside(44, 119, 104, "入学日期：", "enrolment_date");
        page.beside(140, 119, 192, "毕业日期：", "graduation_date");
        page.beside(44, 129, 104, "毕业证号：", "certificate_number");
        page.beside(44, 139, 104, "开户行：", "bank_name");
        page.beside(44, 149, 158, "银行卡号：", "bank_card_number");
        page.rule(0.2, 16, 156, 194);
        page.print(24, 166, "本人承诺上述信息真实准确，如有虚假，退回所领补助。");
        page.signature(24, 180, "申请人签字：");
        page.dated(128, 180, "日期：", "signed");
        page.rule(0.2, 16, 188, 194);
        unruled(page);
    }

    private static void unruled(UnforeseenPage page) {
        page.print(24, 199, "以下由单位工会填写");
        page.beside(44, 213, 128, "所属上级工会：", "~district_union");
        page.beside(44, 226, 104, "联系人：", "~contact_name");
        page.beside(44, 239, 104, "联系方式：", "~contact_phone");
        page.until(Face.SONG, 4, UnsaidPage.INK, 44, 254, "审核意见：");
        page.pens().opinion(49, 254.6, 66);
        page.print(136, 226, "单位工会盖章");
        page.day(142, 262, "stamped");
        page.pens().stamp(158, 244);
        page.rule(0.5, 16, 270, 194);
        page.small(40, 277, "填报后请将电子表格和盖章扫描件一并报送上级工会。");
    }

    /** A park: what the payment needs comes first, every label above its entry. */
    static void collected(UnforeseenPage page) {
        page.in(Face.HEI, Face.SONG, 3.8, Wording::plainDay).shaded(0xEEF1F6);
        page.centring().title(Face.HEI_BOLD, 6.8, 21, "职工学历补助发放信息采集表");
        double y = page.columns(16, 28, 7.5, 11, "收款人姓名=name 48", "性别=sex 22", "身份证号码=id_number 74");
        y = page.columns(16, y, 7.5, 11, "手机号码=phone 48", "开户银行=bank_name 42", "银行卡号（本人账户）=bank_card_number 54");
        page.photo(new Box(160, 28, 34, y - 28), page.pens().dice());
        y = page.columns(16, y, 7.5, 11, "工作单位=employer 86", "所在工会=unit_union 92");
        y = page.columns(16, y, 7.5, 11, "毕业院校=school 66", "专业=major 56", "毕业证书编号=certificate_number 56");
        y = page.columns(
                16,
                y,
                7.5,
                11,
                "学历=level 24",
                "学习形式=study_form 34",
                "入学日期=enrolment_date 44",
                "毕业日期=graduation_date 44",
                "预登记批次=batch 32");
        page.frame(new Box(16, y, 178, 25));
        page.print(20, y + 8, "本人确认以上信息无误，因信息填写错误造成补助无法发放的，由本人负责。");
        page.signature(60, y + 19.5, "收款人签名：");
        page.dated(138, y + 19.5, "日期：", "signed");
        ofPark(page, y + 25);
    }

    private static void ofPark(UnforeseenPage page, double top) {
        double y = page.columns(
                16, top, 7.5, 14, "上级工会全称=~district_union 80", "基层工会经办人=~contact_name 44", "经办人电话=~contact_phone 54");
        page.label(new Box(16, y, 178, 7.5), "基层工会审核意见");
        page.frame(new Box(16, y + 7.5, 178, 52));
        page.pens().opinion(26, y + 22, 80);
        page.print(124, y + 33, "工会（盖章）");
        page.day(138, y + 54, "stamped");
        page.pens().stamp(152, y + 34);
        page.small(16, y + 66, "填写要求：1. 银行卡须为本人名下借记卡，卡号须逐位核对；2. 工作单位、工会名称填写全称；");
        page.small(16, y + 71, "　　　　　3. 基层工会审核后由园区工会联合会汇总报送。");
    }
}
