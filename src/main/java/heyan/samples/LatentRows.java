package heyan.samples;

import heyan.samples.LatentPage.Box;
import java.time.LocalDate;
import java.util.List;

/** The application form of {@link Style#LATENT} that is a list: number, entry, what is filled in. */
final class LatentRows {
    private static final double HIGH = 7.4;
    private static final double HIGHER = 9;
    private static final List<String> PRINTED = List.of(
            "申请职工姓名=name",
            "性别=sex",
            "身份证号码=id_number",
            "联络手机=phone",
            "就职单位=employer",
            "所在单位工会全称=unit_union",
            "预登记的年度和季别=batch",
            "录取并毕业的院校=school",
            "专业全称=major",
            "毕业层次（专科/本科）=level",
            "教育类型=study_form",
            "入学注册日期=enrolment_date",
            "毕业证书所载毕业日期=graduation_date",
            "毕业证书号码=certificate_number",
            "本人银行卡的发卡行=bank_name",
            "银行卡卡号=bank_card_number");
    private static final List<String> WRITTEN =
            List.of("本单位工会的上级工会=~district_union", "工会经手人姓名=~contact_name", "工会经手人电话=~contact_phone");

    private LatentRows() {}

    /** The photo stands beside the first rows, the pen writes into the last. */
    static void numbered(LatentPage page) {
        page.set(Face.SONG, Face.KAI, LatentRows::slashed).title(Face.SONG_BOLD, 6.6, 19, "职工学历教育资助申请核对表");
        labels(page, 25, HIGH, "序号", "核对项目");
        page.label(new Box(78, 25, 116, HIGH), "填写内容");
        double y = 25 + HIGH;
        page.photo(new Box(160, y, 34, 5 * HIGH));
        for (int i = 0; i < PRINTED.size(); i++) {
            String[] entry = PRINTED.get(i).split("=", 2);
            labels(page, y, HIGH, Integer.toString(i + 1), entry[0]);
            page.field(new Box(78, y, i < 5 ? 82 : 116, HIGH), entry[1]);
            y += HIGH;
        }
        for (int i = 0; i < WRITTEN.size(); i++) {
            String[] entry = WRITTEN.get(i).split("=", 2);
            labels(page, y, HIGHER, Integer.toString(PRINTED.size() + i + 1), entry[0]);
            page.field(new Box(78, y, 116, HIGHER), entry[1]);
            y += HIGHER;
        }
        checked(page, new Box(16, y, 178, 31));
    }

    private static void labels(LatentPage page, double y, double height, String number, String label) {
        page.label(new Box(16, y, 12, height), number);
        page.label(new Box(28, y, 50, height), label);
    }

    private static String slashed(LocalDate day) {
        return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    private static void checked(LatentPage page, Box promise) {
        page.frame(promise);
        page.wrapped(20, promise.y() + 7, 170, "　　本人保证上列第1至16项经自行核对无误，所附材料没有涂改、伪造；如查实有误，本人服从工会的处理决定。");
        page.written(20, promise.bottom() - 6, "填报日期：", "signed");
        page.signature(108, promise.bottom() - 6, "填报人（签名）：");
        Box unit = new Box(16, promise.bottom(), 178, 60);
        page.frame(unit);
        page.print(20, unit.y() + 8, "单位工会对照公布名单核对后的意见（由工会主席或经手人填写并盖印）：");
        page.print(40, unit.y() + 34, "盖印处：");
        page.written(118, unit.bottom() - 8, "核对日期：", "stamped");
        page.stamp(74, unit.y() + 35);
        page.print(3.2, 16, unit.bottom() + 6, "填写提示：第17至19项须用黑色笔手写；一项不全的，系统予以退回。");
    }
}
