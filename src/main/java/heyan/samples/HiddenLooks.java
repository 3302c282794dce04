package heyan.samples;

import heyan.claim.DocumentKind;
import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** Typefaces, grounds, photos and registry entries that only {@link Style#HIDDEN} uses. */
final class HiddenLooks {
    static final Map<Face, Fonts.Place> FACES = Map.of(
            Face.HEI, new Fonts.Place("wqy-microhei.ttc", "WenQuanYi Micro Hei", 0.97),
            Face.HEI_BOLD, new Fonts.Place("NotoSansCJK-Bold.ttc", "Noto Sans CJK SC Bold", 1.02),
            Face.SONG, new Fonts.Place("NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", 0.97),
            Face.SONG_BOLD, new Fonts.Place("NotoSerifCJK-Bold.ttc", "Noto Serif CJK SC Bold", 0.95),
            Face.KAI, new Fonts.Place("LXGWWenKai-Regular.ttf", "LXGW WenKai", 1.04),
            Face.HAND, new Fonts.Place("ukai.ttc", "AR PL UKai CN", 0.9),
            Face.MONO, new Fonts.Place("OCRB.otf", "OCR B Regular", 1.03),
            Face.SEAL, new Fonts.Place("NotoSerifCJK-Bold.ttc", "Noto Serif CJK SC Bold", 0.97),
            Face.REST, new Fonts.Place("NotoSerifCJK-Medium.ttc", "Noto Serif CJK SC Medium", 0.98));
    static final List<Guilloche.Pattern> ID_CARDS = List.of(
            new Guilloche.Pattern(0xE5EFF6, 0xF6ECEE, 0xDFECF2, 0xB6D2E6, 0xECC8CE, 54, 2.1),
            new Guilloche.Pattern(0xE9F1F0, 0xF3EAEA, 0xE4EBF4, 0xBCD6DA, 0xE2C2CC, 68, 1.3));
    static final List<Integer> PAPERS = List.of(0xFFFFFF, 0xF9F9F7, 0xF8F4EA);
    private static final List<Integer> PHOTOS = List.of(0x4F8FCB, 0xF2F4F6, 0xC02A2E, 0x6FA9DC);
    private static final List<String> REGISTRATIONS = List.of(
            "姓名=name,性别=sex,出生日期=birth_date,层次=level,入学日期=enrolment_date,毕(结)业日期=graduation_date,"
                    + "学历类别=education_category,学制=duration+年,学校名称=school,专业=major,学习形式=study_form,毕(结)业=completion,"
                    + "证书编号=certificate_number,校(院)长姓名=president_name",
            "姓名=name,性别=sex,出生日期=birth_date,学校名称=school,层次=level,专业=major,学制=duration+ 年,学历类别=education_category,"
                    + "学习形式=study_form,入学日期=enrolment_date,毕（结）业日期=graduation_date,毕（结）业=completion,"
                    + "校（院）长姓名=president_name,证书编号=certificate_number/4");
    private static final List<String> STATUSES = List.of(
            "姓名=name,性别=sex,出生日期=birth_date,民族=ethnicity+族,入学日期=enrolment_date,层次=level,学历类别=education_category,"
                    + "学制=duration+年,证件号码=id_number,学校名称=school,专业=major,学习形式=study_form,学号=student_number,"
                    + "学籍状态=student_status,预计毕业日期=expected_graduation_date",
            "姓名=name,性别=sex,证件号码=id_number,民族=ethnicity+族,出生日期=birth_date,学校名称=school,层次=level,专业=major,"
                    + "学制=duration+ 年,学历类别=education_category,学习形式=study_form,学号=student_number,入学日期=enrolment_date,"
                    + "学籍状态=student_status,预计毕业日期=expected_graduation_date");

    private HiddenLooks() {}

    /** Entries of one of two generations. */
    static List<Entry> entries(Sheet sheet, int generation) {
        List<String> plans = sheet.drawn() == DocumentKind.XUEJI_REPORT ? STATUSES : REGISTRATIONS;
        return RegistryEntries.listed(
                plans.get(generation), sheet, generation == 0 ? Wording::plainDay : Wording::paddedDay);
    }

    /** The code in groups of four, in halves or in one run. */
    static String code(Sheet sheet, Dice dice) {
        String code = sheet.text("verification_code");
        return switch (dice.below(3)) {
            case 0 -> Wording.grouped(code);
            case 1 -> code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
            default -> code;
        };
    }

    static void photo(Surface page, Sheet sheet, double x, double y, double width, double height, Dice dice) {
        page.image(Portrait.draw(new Color(dice.pick(PHOTOS)), sheet.man(), dice), x, y, width, height);
    }

    /** A photo that somebody glued on, a little askew. */
    static void pasted(Paper paper, Sheet sheet, double x, double y, double width, double height, Dice dice) {
        BufferedImage photo = Portrait.draw(new Color(dice.pick(PHOTOS)), sheet.man(), dice);
        AffineTransform place = new AffineTransform();
        place.translate(x + dice.real(-0.8, 0.8), y + dice.real(-0.6, 0.6));
        place.rotate(dice.real(-0.035, 0.035));
        place.scale(width / photo.getWidth(), height / photo.getHeight());
        Graphics2D copy = (Graphics2D) paper.graphics().create();
        copy.drawImage(photo, place, null);
        copy.dispose();
    }

    /** The dry seal 钢印: two rings that only the light shows. */
    static void pressed(Paper paper, double x, double y) {
        for (double r : new double[] {10, 14}) {
            paper.outline(new Color(58, 58, 64, 42), 0.5, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
            paper.outline(
                    new Color(255, 255, 255, 90), 0.4, new Ellipse2D.Double(x + 0.4 - r, y + 0.3 - r, 2 * r, 2 * r));
        }
    }

    static void qr(Surface page, Sheet sheet, double x, double y, double side, Dice dice) {
        BufferedImage qr = RegistryArtist.qr(sheet, dice);
        if (qr != null) {
            page.image(qr, x, y, side, side);
        }
    }

    static void before(Surface page, Face face, double size, Color ink, double right, double y, String text) {
        page.text(face, size, ink, right - page.width(face, size, text), y, text);
    }
}
