package heyan.samples;

import heyan.claim.DocumentKind;
import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** Typefaces, grounds, photos and registry entries that only {@link Style#UNMET} uses. */
final class UnmetLooks {
    static final Map<Face, Fonts.Place> FACES = Map.of(
            Face.HEI, new Fonts.Place("wqy-zenhei.ttc", "WenQuanYi Zen Hei", 0.98),
            Face.HEI_BOLD, new Fonts.Place("NotoSansCJK-Bold.ttc", "Noto Sans CJK SC Bold", 0.97),
            Face.SONG, new Fonts.Place("uming.ttc", "AR PL UMing CN", 0.97),
            Face.SONG_BOLD, new Fonts.Place("NotoSerifCJK-SemiBold.ttc", "Noto Serif CJK SC SemiBold", 1.02),
            Face.KAI, new Fonts.Place("LXGWWenKai-Regular.ttf", "LXGW WenKai", 0.96),
            Face.HAND, new Fonts.Place("LXGWWenKaiMono-Regular.ttf", "LXGW WenKai Mono", 0.9),
            Face.MONO, new Fonts.Place("OCRB.otf", "OCR B Regular", 0.98),
            Face.SEAL, new Fonts.Place("NotoSerifCJK-Medium.ttc", "Noto Serif CJK SC Medium", 0.92),
            Face.REST, new Fonts.Place("BabelStoneHan.ttf", "BabelStone Han", 0.99));
    static final List<Guilloche.Pattern> ID_CARDS = List.of(
            new Guilloche.Pattern(0xE3EDF5, 0xF5EEF1, 0xE2EFF2, 0xBCD0E8, 0xEAC4D2, 60, 1.8),
            new Guilloche.Pattern(0xECF2F7, 0xF8F1F0, 0xE6F0EE, 0xC4DAEA, 0xF0D4D6, 50, 2.6));
    static final List<Integer> ID_INKS = List.of(0x202226, 0x2C2E34, 0x383A40);
    static final List<Integer> PAPERS = List.of(0xFFFFFF, 0xFBFBFB, 0xF6F6F2);
    private static final List<Integer> PHOTOS = List.of(0x3F86C8, 0xFAFAFA, 0xB8242A, 0x8CBCE2);
    private static final List<String> REGISTRATIONS = List.of(
            "姓名=name,性别=sex,出生日期=birth_date,入学日期=enrolment_date,毕（结）业日期=graduation_date,学校名称=school,专业=major,"
                    + "学制=duration+ 年,层次=level,学历类别=education_category,学习形式=study_form,毕（结）业=completion,"
                    + "证书编号=certificate_number/4,校（院）长姓名=president_name",
            "姓名=name,性别=sex,出生日期=birth_date,入学日期=enrolment_date,毕(结)业日期=graduation_date,学历类别=education_category,"
                    + "层次=level,学校名称=school,学制=duration+ 年,专业=major,学习形式=study_form,证书编号=certificate_number/4,"
                    + "毕(结)业=completion,校(院)长姓名=president_name");
    private static final List<String> STATUSES = List.of(
            "姓名=name,性别=sex,出生日期=birth_date,民族=ethnicity+族,证件号码=id_number,学校名称=school,层次=level,专业=major,学制=duration+ 年,"
                    + "学历类别=education_category,学习形式=study_form,学号=student_number,入学日期=enrolment_date,"
                    + "学籍状态=student_status,预计毕业日期=expected_graduation_date",
            "姓名=name,性别=sex,证件号码=id_number,民族=ethnicity+族,出生日期=birth_date,院校=school,层次=level,学制=duration+ 年,专业=major,"
                    + "学号=student_number,学习形式=study_form,学历类别=education_category,入学日期=enrolment_date,"
                    + "学籍状态=student_status,预计毕业日期=expected_graduation_date");

    private UnmetLooks() {}

    /** Entries in the order of the single column, or in that of the page of two columns. */
    static List<Entry> entries(Sheet sheet, int generation) {
        List<String> plans = sheet.drawn() == DocumentKind.XUEJI_REPORT ? STATUSES : REGISTRATIONS;
        return RegistryEntries.listed(
                plans.get(generation), sheet, generation == 0 ? Wording::paddedDay : Wording::plainDay);
    }

    static void photo(Surface page, Sheet sheet, double x, double y, double width, double height, Dice dice) {
        page.image(Portrait.draw(new Color(dice.pick(PHOTOS)), sheet.man(), dice), x, y, width, height);
    }

    /** The dry seal 钢印 over a corner of the photo: rings that only the light shows. */
    static void embossed(Paper paper, double x, double y) {
        for (double r : new double[] {8.6, 12.4, 13.2}) {
            paper.outline(new Color(70, 70, 74, 34), 0.4, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
            paper.outline(
                    new Color(255, 255, 255, 84), 0.35, new Ellipse2D.Double(x + 0.3 - r, y + 0.35 - r, 2 * r, 2 * r));
        }
    }

    static void qr(Surface page, Sheet sheet, double x, double y, double side, Dice dice) {
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            page.image(qr, x, y, side, side);
        }
    }

    /** Ends where {@code right} is. */
    static void before(Surface page, Face face, double size, Color ink, double right, double y, String text) {
        page.text(face, size, ink, right - page.width(face, size, text), y, text);
    }
}
