package heyan.samples;

import heyan.claim.DocumentKind;
import heyan.samples.RegistryEntries.Entry;
import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** Typefaces, grounds, borders, photos and registry entries that only {@link Style#UNSPOKEN} uses. */
final class UnspokenLooks {
    static final Map<Face, Fonts.Place> FACES = Map.of(
            Face.HEI, new Fonts.Place("wqy-zenhei.ttc", "WenQuanYi Zen Hei", 1.01),
            Face.HEI_BOLD, new Fonts.Place("NotoSansCJK-Bold.ttc", "Noto Sans CJK SC Bold", 0.99),
            Face.SONG, new Fonts.Place("uming.ttc", "AR PL UMing CN", 0.99),
            Face.SONG_BOLD, new Fonts.Place("NotoSerifCJK-Bold.ttc", "Noto Serif CJK SC Bold", 0.96),
            Face.KAI, new Fonts.Place("LXGWWenKai-Regular.ttf", "LXGW WenKai", 0.98),
            Face.HAND, new Fonts.Place("LXGWWenKaiMono-Light.ttf", "LXGW WenKai Mono Light", 0.92),
            Face.MONO, new Fonts.Place("OCRB.otf", "OCR B Regular", 0.99),
            Face.SEAL, new Fonts.Place("NotoSerifCJK-SemiBold.ttc", "Noto Serif CJK SC SemiBold", 0.96),
            Face.REST, new Fonts.Place("BabelStoneHan.ttf", "BabelStone Han", 0.98));
    static final List<Guilloche.Pattern> ID_CARDS = List.of(
            new Guilloche.Pattern(0xE5EEF4, 0xF6EEF0, 0xE1EDF3, 0xBAD1E5, 0xECC9D0, 58, 1.7),
            new Guilloche.Pattern(0xEAF0F3, 0xF5F0EC, 0xE4EEF0, 0xC2D5E0, 0xE6CDC8, 48, 2.4));
    static final List<Integer> ID_INKS = List.of(0x1A1C20, 0x26282D, 0x303238);
    static final List<Integer> PAPERS = List.of(0xFFFFFF, 0xFBFBFA, 0xF6F5F1);
    private static final List<Integer> PHOTOS = List.of(0x4A86C6, 0xF4F6F8, 0xC23A38, 0x6CA8DA);
    private static final List<String> REGISTRATIONS = List.of(
            "姓名=name,性别=sex,出生日期=birth_date,入学日期=enrolment_date,毕(结)业日期=graduation_date,"
                    + "学历类别=education_category,层次=level,学校名称=school,学制=duration+ 年,专业=major,学习形式=study_form,"
                    + "证书编号=certificate_number/4,毕(结)业=completion,校(院)长姓名=president_name",
            "姓名=name,性别=sex,出生日期=birth_date,入学日期=enrolment_date,毕（结）业日期=graduation_date,学校名称=school,专业=major,"
                    + "学制=duration+年,层次=level,学历类别=education_category,学习形式=study_form,毕（结）业=completion,"
                    + "证书编号=certificate_number,校（院）长姓名=president_name");
    private static final List<String> STATUSES = List.of(
            "姓名=name,性别=sex,民族=ethnicity+族,出生日期=birth_date,层次=level,证件号码=id_number,学制=duration+ 年,学校名称=school,"
                    + "学历类别=education_category,专业=major,学习形式=study_form,学号=student_number,入学日期=enrolment_date,"
                    + "学籍状态=student_status,预计毕业日期=expected_graduation_date",
            "姓名=name,性别=sex,证件号码=id_number,民族=ethnicity+族,出生日期=birth_date,院校=school,层次=level,专业=major,学号=student_number,"
                    + "学习形式=study_form,入学日期=enrolment_date,学制=duration+ 年,学历类别=education_category,"
                    + "学籍状态=student_status,预计毕业日期=expected_graduation_date");

    private UnspokenLooks() {}

    /** Entries in the order of the page with two columns, or in that of the page with one. */
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

    /** The photo of a certificate, the dry seal 钢印 over its lower edge. */
    static void pressed(Paper paper, Sheet sheet, double x, double y, double width, double height, Dice dice) {
        photo(paper, sheet, x, y, width, height, dice);
        double middle = x + width * dice.real(0.25, 0.75);
        double down = y + height * 0.9;
        for (double r : new double[] {6.2, 12.4, 13.4}) {
            paper.outline(new Color(58, 58, 64, 34), 0.4, new Ellipse2D.Double(middle - r, down - r, 2 * r, 2 * r));
            Ellipse2D light = new Ellipse2D.Double(middle - 0.35 - r, down + 0.35 - r, 2 * r, 2 * r);
            paper.outline(new Color(255, 255, 255, 92), 0.35, light);
        }
    }

    /** A broad line and two thin ones round a page of a certificate; quarter circles bite off the inner corners. */
    static void border(Paper paper, Color colour, double x, double y, double width) {
        double height = DiplomaArtist.HEIGHT - 2 * y;
        Color pale = Guilloche.mix(colour, Color.WHITE, 0.45);
        paper.box(colour, 1.6, x, y, width, height);
        paper.box(pale, 0.35, x + 2.4, y + 2.4, width - 4.8, height - 4.8);
        double in = 4.6;
        double bite = 8;
        double right = x + width - in;
        double bottom = y + height - in;
        paper.line(pale, 0.5, x + in + bite, y + in, right - bite, y + in);
        paper.line(pale, 0.5, x + in + bite, bottom, right - bite, bottom);
        paper.line(pale, 0.5, x + in, y + in + bite, x + in, bottom - bite);
        paper.line(pale, 0.5, right, y + in + bite, right, bottom - bite);
        corner(paper, pale, x + in, y + in, bite, 270);
        corner(paper, pale, right, y + in, bite, 180);
        corner(paper, pale, right, bottom, bite, 90);
        corner(paper, pale, x + in, bottom, bite, 0);
    }

    private static void corner(Paper paper, Color colour, double x, double y, double bite, double start) {
        for (double r : new double[] {bite, bite * 0.6}) {
            paper.outline(colour, 0.5, new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, start, 90, Arc2D.OPEN));
        }
    }
}
