package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the certificates of {@link Style#WITHHELD}: three layouts, each school's office with its own sentence. */
final class WithheldDiploma {
    private static final double WIDTH = DiplomaArtist.WIDTH;
    private static final double HEIGHT = DiplomaArtist.HEIGHT;
    private static final Color INK = new Color(26, 25, 28);

    /** Colours of paper, waves, border and title. */
    private record Stock(int paper, int left, int right, int border, int title) {}

    private static final List<Stock> STOCKS = List.of(
            new Stock(0xFDFCF8, 0xF2E9D2, 0xEFE6D8, 0xA98B4C, 0xB01F24),
            new Stock(0xF5F8F3, 0xDDEBD8, 0xE6EFDC, 0x4F7B58, 0x222222),
            new Stock(0xFBF5F6, 0xF3DEE2, 0xECE2EE, 0xA8505E, 0x8E1B2B),
            new Stock(0xF6F7FA, 0xDCE3F0, 0xE4E8F0, 0x5B6C9A, 0x1D2F66));
    private static final String SITE = "中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn";

    private final Fonts fonts;
    private final Handwriting hand = new Handwriting(Style.WITHHELD);

    WithheldDiploma(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Stock stock = dice.pick(STOCKS);
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, new Color(stock.paper()));
        Guilloche.draw(paper, new Color(stock.left()), new Color(stock.right()), 56, 2.2, dice);
        Numerals numerals = dice.pick(
                List.of(Numerals.CHINESE, Numerals.CHINESE, Numerals.CIRCLED, Numerals.ARABIC, Numerals.LETTERED));
        switch (dice.below(3)) {
            case 0 -> lined(paper, sheet, stock, numerals, dice);
            case 1 -> topped(paper, sheet, stock, numerals, dice);
            default -> opened(paper, sheet, stock, numerals, dice);
        }
        return paper.picture();
    }

    /** Photo and number at the left, all else right of them. */
    private void lined(Paper paper, Sheet sheet, Stock stock, Numerals numerals, Dice dice) {
        Color border = new Color(stock.border());
        paper.box(border, 2.2, 6, 6, WIDTH - 12, HEIGHT - 12);
        paper.box(border, 0.3, 8.6, 8.6, WIDTH - 17.2, HEIGHT - 17.2);
        Color title = new Color(stock.title());
        spaced(paper, Face.KAI, 8.4, title, 156, 32, 11, DiplomaWording.heading(sheet));
        spaced(paper, Face.SONG_BOLD, 17, title, 156, 54, 25, shortTitle(sheet));
        photo(paper, sheet, 25, 47, dice);
        paper.centred(
                Face.SONG, 5, INK, 42.5, 106, DiplomaWording.numberLabel(sheet).replace("：", ""));
        paper.centred(Face.HEI, 4.5, INK, 42.5, 113.5, sheet.text("certificate_number"));
        paper.wrapped(Face.SONG, 6.3, INK, 80, 74, 154, 11.8, sentence(sheet, numerals, dice));
        boolean degree = sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE;
        paper.text(Face.SONG, 6, INK, 80, 136, (degree ? "授予单位：" : "学　　校：") + sheet.text("school"));
        paper.text(Face.SONG, 6, INK, 80, 150, "校（院）长：");
        president(paper, sheet.text("president_name"), 116, 150, dice);
        before(paper, Face.SONG, 6, 234, 162, numerals.day(sheet.date("issue_date")));
        Seal.stamp(paper, 202 + dice.real(-5, 5), 146 + dice.real(-4, 3), 42, sheet.text("school"), dice);
        paper.centred(Face.SONG, 3.2, INK, 130, 173.4, SITE);
        paper.specimen(16, title, 0.2, 28, 150);
    }

    /** Number above the title, photo at the right, the sentence left of it, school and day at the right foot. */
    private void topped(Paper paper, Sheet sheet, Stock stock, Numerals numerals, Dice dice) {
        Color border = new Color(stock.border());
        for (double y : new double[] {9, HEIGHT - 9}) {
            paper.line(border, 1.6, 10, y, WIDTH - 10, y);
            paper.line(border, 0.4, 10, y + (y < 90 ? 2.2 : -2.2), WIDTH - 10, y + (y < 90 ? 2.2 : -2.2));
        }
        Color title = new Color(stock.title());
        String number = DiplomaWording.numberLabel(sheet) + sheet.text("certificate_number");
        paper.text(Face.KAI, 4.9, INK, 24, 23, number);
        spaced(paper, Face.SONG_BOLD, 12.6, title, 130, 42, 14.2, DiplomaWording.title(sheet));
        paper.centred(Face.HEI, 3.2, title, 130, 49, english(sheet));
        photo(paper, sheet, 203, 58, dice);
        paper.wrapped(Face.KAI, 6.5, INK, 26, 70, 166, 12.4, sentence(sheet, numerals, dice));
        paper.text(Face.KAI, 6.2, INK, 26, 146, "校　长　");
        president(paper, sheet.text("president_name"), 48, 146, dice);
        before(paper, Face.KAI, 6.6, 236, 138, sheet.text("school"));
        before(paper, Face.KAI, 6.2, 232, 152, numerals.day(sheet.date("issue_date")));
        Seal.stamp(paper, 204 + dice.real(-6, 6), 143 + dice.real(-3, 4), 40, sheet.text("school"), dice);
        paper.text(Face.SONG, 3.2, INK, 26, 167, SITE);
        before(paper, Face.SONG, 3.2, 234, 167, sheet.text("school") + "制");
        paper.specimen(16, title, 0.2, 100, 150);
    }

    /** Two pages: the title on the left one, everything else on the right one. */
    private void opened(Paper paper, Sheet sheet, Stock stock, Numerals numerals, Dice dice) {
        Color border = new Color(stock.border());
        Color title = new Color(stock.title());
        paper.box(border, 0.8, 7, 7, 116, HEIGHT - 14);
        paper.box(border, 0.8, 137, 7, 116, HEIGHT - 14);
        paper.line(Guilloche.mix(border, Color.WHITE, 0.6), 0.3, 130, 0, 130, HEIGHT);
        for (double r = 20; r < 30; r += 3.1) {
            paper.outline(
                    Guilloche.mix(border, Color.WHITE, 0.72), 0.5, new Ellipse2D.Double(65 - r, 52 - r, 2 * r, 2 * r));
        }
        spaced(paper, Face.SONG_BOLD, 8, title, 65, 108, 10.4, DiplomaWording.heading(sheet));
        spaced(
                paper,
                Face.SONG_BOLD,
                14,
                title,
                65,
                130,
                Math.min(21, 100.0 / shortTitle(sheet).length()),
                shortTitle(sheet));
        paper.centred(Face.SONG, 3.1, INK, 65, 168, "学历证书查询网址：http://www.chsi.com.cn");
        photo(paper, sheet, 177.5, 14, dice);
        paper.wrapped(Face.SONG, 5.5, INK, 144, 74, 103, 9.8, sentence(sheet, numerals, dice));
        boolean degree = sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE;
        paper.text(Face.SONG, 5.2, INK, 144, 139, (degree ? "授予单位：" : "学校：") + sheet.text("school"));
        paper.text(Face.SONG, 5.2, INK, 144, 150, "校（院）长：");
        president(paper, sheet.text("president_name"), 173, 150, dice);
        paper.text(Face.SONG, 5, INK, 144, 171, DiplomaWording.numberLabel(sheet) + sheet.text("certificate_number"));
        before(paper, Face.SONG, 5.2, 245, 161, numerals.day(sheet.date("issue_date")));
        Seal.stamp(paper, 226 + dice.real(-4, 3), 147 + dice.real(-2, 2), 38, sheet.text("school"), dice);
        paper.specimen(15, title, 0.2, 22, 156);
    }

    private static String shortTitle(Sheet sheet) {
        return DiplomaWording.spread(sheet).replace(" ", "");
    }

    private static String english(Sheet sheet) {
        return switch (sheet.drawn()) {
            case DEGREE_CERTIFICATE -> "DEGREE CERTIFICATE";
            case COMPLETION_CERTIFICATE -> "CERTIFICATE OF COMPLETION";
            default -> "CERTIFICATE OF GRADUATION";
        };
    }

    private static String sentence(Sheet sheet, Numerals numerals, Dice dice) {
        int office = dice.below(3);
        if (sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE) {
            return DiplomaWording.body(sheet, numerals);
        }
        String name = sheet.text("name");
        String sex = sheet.text("sex");
        String born = numerals.day(sheet.date("birth_date"));
        String who = switch (office) {
            case 0 -> "学生" + name + "，性别" + sex + "，" + born + "生，";
            case 1 -> "学生　" + name + "　" + sex + "，" + born + "出生，";
            default -> name + "，" + sex + "，" + born + "生。";
        };
        String when = "于" + numerals.month(sheet.date("enrolment_date")) + "至"
                + numerals.month(sheet.date("graduation_date")) + "在" + (office == 1 ? "我校" : "本校");
        boolean completed = sheet.drawn() == DocumentKind.COMPLETION_CERTIFICATE;
        return "　　" + who + when + course(sheet, office) + (completed ? "全部课程，准予结业。" : "全部课程，成绩合格，准予毕业。");
    }

    private static String course(Sheet sheet, int office) {
        String years = Wording.years(sheet.text("years"));
        String level = sheet.text("level");
        String major = sheet.text("major") + "专业";
        if (!sheet.has("study_form")) {
            return major + years + level + "学习，修完教学计划规定的";
        }
        String form = sheet.text("study_form");
        boolean bracketed = office == 1 || form.equals("网络教育");
        String studied = major + (bracketed ? "（" + form + "）" : form);
        return office == 2
                ? studied + "学习，学制" + years.replace("制", "") + "，修完" + level + "教学计划规定的"
                : studied + "学习，修完" + years + level + "教学计划规定的";
    }

    private static void spaced(
            Paper paper, Face face, double size, Color colour, double x, double y, double pitch, String text) {
        paper.pitched(face, size, colour, x - text.length() * pitch / 2, y, pitch, text);
    }

    private static void before(Paper paper, Face face, double size, double right, double y, String text) {
        paper.text(face, size, INK, right - paper.width(face, size, text), y, text);
    }

    /** Signed by hand, printed, or stamped in red. */
    private void president(Paper paper, String name, double x, double y, Dice dice) {
        double roll = dice.real(0, 1);
        if (roll < 0.6) {
            hand.sign(paper, 8.2, new Color(28, 28, 38), x, y + 0.6, name, dice);
        } else if (roll < 0.8) {
            paper.text(Face.KAI, 6.6, INK, x, y, name);
        } else {
            Color red = new Color(206, 48, 50);
            paper.box(red, 0.4, x, y - 6.6, paper.width(Face.SONG, 5.8, name) + 3, 8.8);
            paper.text(Face.SONG, 5.8, red, x + 1.5, y, name);
        }
    }

    /** The photo with a dry seal 钢印 over its lower corner. */
    private static void photo(Paper paper, Sheet sheet, double x, double y, Dice dice) {
        Color ground = new Color(dice.pick(List.of(0x3F74B8, 0xE4E8EC, 0xB8322F)));
        paper.image(Portrait.draw(ground, sheet.man(), dice), x, y, 35, 45);
        for (double r = 10; r < 15; r += 3.8) {
            paper.outline(new Color(70, 70, 76, 46), 0.5, new Ellipse2D.Double(x + 31 - r, y + 40 - r, 2 * r, 2 * r));
            paper.outline(
                    new Color(255, 255, 255, 90), 0.4, new Ellipse2D.Double(x + 31.4 - r, y + 40.4 - r, 2 * r, 2 * r));
        }
        paper.fill(new Color(255, 255, 255, 60), Seal.star(x + 31, y + 40, 4));
    }
}
