package heyan.samples;

import heyan.claim.DocumentKind;
import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** Typefaces, grounds, borders, photos and registry entries that only {@link Style#LATENT} uses. */
final class LatentLooks {
    static final Map<Face, Fonts.Place> FACES = Map.of(
            Face.HEI, new Fonts.Place("wqy-microhei.ttc", "WenQuanYi Micro Hei", 0.99),
            Face.HEI_BOLD, new Fonts.Place("NotoSansCJK-Bold.ttc", "Noto Sans CJK SC Bold", 0.95),
            Face.SONG, new Fonts.Place("uming.ttc", "AR PL UMing CN", 0.95),
            Face.SONG_BOLD, new Fonts.Place("NotoSerifCJK-Bold.ttc", "Noto Serif CJK SC Bold", 0.98),
            Face.KAI, new Fonts.Place("LXGWWenKai-Regular.ttf", "LXGW WenKai", 1.01),
            Face.HAND, new Fonts.Place("LXGWWenKai-Light.ttf", "LXGW WenKai Light", 0.93),
            Face.MONO, new Fonts.Place("OCRB.otf", "OCR B Regular", 1.01),
            Face.SEAL, new Fonts.Place("NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", 0.93),
            Face.REST, new Fonts.Place("BabelStoneHan.ttf", "BabelStone Han", 0.97));
    static final List<Guilloche.Pattern> ID_CARDS = List.of(
            new Guilloche.Pattern(0xE7F0F3, 0xF4EDF0, 0xE0EBF1, 0xC0D6E4, 0xE8CAD0, 62, 1.5),
            new Guilloche.Pattern(0xE1ECF4, 0xF7F1EC, 0xE5F1F1, 0xB8CEE2, 0xEED0CC, 56, 2.3));
    static final List<Integer> ID_INKS = List.of(0x1E2024, 0x292B30, 0x34363C);
    static final List<Integer> PAPERS = List.of(0xFFFFFF, 0xFAFAF8, 0xF5F4EF);
    private static final List<Integer> PHOTOS = List.of(0x3A7CC4, 0xF6F7F8, 0xBC2C30, 0x7FB4DE);
    private static final List<String> REGISTRATIONS = List.of(
            "姓名=name,性别=sex,出生日期=birth_date,学历类别=education_category,层次=level,学习形式=study_form,学制=duration+年,"
                    + "入学日期=enrolment_date,毕(结)业日期=graduation_date,毕(结)业=completion,学校名称=school,专业=major,"
                    + "证书编号=certificate_number,校(院)长姓名=president_name",
            "姓名=name,性别=sex,出生日期=birth_date,学校名称=school,专业=major,层次=level,学制=duration+ 年,"
                    + "学历类别=education_category,学习形式=study_form,入学日期=enrolment_date,毕（结）业日期=graduation_date,"
                    + "毕（结）业=completion,校（院）长姓名=president_name,证书编号=certificate_number/4");
    private static final List<String> STATUSES = List.of(
            "姓名=name,性别=sex,出生日期=birth_date,民族=ethnicity+族,证件号码=id_number,学历类别=education_category,层次=level,"
                    + "学习形式=study_form,学制=duration+年,学校名称=school,专业=major,学号=student_number,入学日期=enrolment_date,"
                    + "预计毕业日期=expected_graduation_date,学籍状态=student_status",
            "姓名=name,性别=sex,出生日期=birth_date,民族=ethnicity+族,证件号码=id_number,院校=school,专业=major,层次=level,学制=duration+ 年,"
                    + "学历类别=education_category,学习形式=study_form,学号=student_number,入学日期=enrolment_date,"
                    + "学籍状态=student_status,预计毕业日期=expected_graduation_date");

    private LatentLooks() {}

    /** Entries in the order of the striped page, or in that of the page of colons. */
    static List<Entry> entries(Sheet sheet, int generation) {
        List<String> plans = sheet.drawn() == DocumentKind.XUEJI_REPORT ? STATUSES : REGISTRATIONS;
        return RegistryEntries.listed(
                plans.get(generation), sheet, generation == 0 ? Wording::plainDay : Wording::paddedDay);
    }

    static void photo(Surface page, Sheet sheet, double x, double y, double width, double height, Dice dice) {
        page.image(Portrait.draw(new Color(dice.pick(PHOTOS)), sheet.man(), dice), x, y, width, height);
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

    /** The photo of a certificate and the dry seal 钢印 over its foot. */
    static void pressed(Paper paper, Sheet sheet, double x, double y, double width, double height, Dice dice) {
        photo(paper, sheet, x, y, width, height, dice);
        double middle = x + width * 0.72;
        double down = y + height * 0.86;
        for (double r : new double[] {7.4, 13, 13.8}) {
            paper.outline(new Color(64, 64, 70, 38), 0.4, new Ellipse2D.Double(middle - r, down - r, 2 * r, 2 * r));
            Ellipse2D light = new Ellipse2D.Double(middle + 0.35 - r, down + 0.3 - r, 2 * r, 2 * r);
            paper.outline(new Color(255, 255, 255, 88), 0.35, light);
        }
    }

    /** Two lines round a page of a certificate and a row of beads between them. */
    static void border(Paper paper, Color colour, double x, double y, double width) {
        double height = DiplomaArtist.HEIGHT - 2 * y;
        Color pale = Guilloche.mix(colour, Color.WHITE, 0.5);
        paper.box(colour, 0.9, x, y, width, height);
        paper.box(colour, 0.4, x + 5, y + 5, width - 10, height - 10);
        long across = Math.round((width - 5) / 4);
        for (int i = 0; i <= across; i++) {
            double at = x + 2.5 + i * (width - 5) / across;
            bead(paper, pale, at, y + 2.5);
            bead(paper, pale, at, y + height - 2.5);
        }
        long down = Math.round((height - 5) / 4);
        for (int i = 1; i < down; i++) {
            double at = y + 2.5 + i * (height - 5) / down;
            bead(paper, pale, x + 2.5, at);
            bead(paper, pale, x + width - 2.5, at);
        }
    }

    private static void bead(Paper paper, Color colour, double x, double y) {
        paper.fill(colour, new Ellipse2D.Double(x - 1.1, y - 1.1, 2.2, 2.2));
    }
}
