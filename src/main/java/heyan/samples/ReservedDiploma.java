package heyan.samples;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the certificates of {@link Style#RESERVED}: four layouts; {@link ReservedSentence} says what they say. */
final class ReservedDiploma {
    private static final double WIDTH = DiplomaArtist.WIDTH;
    private static final double HEIGHT = DiplomaArtist.HEIGHT;
    private static final Color INK = new Color(20, 20, 24);

    /** Colours of paper, waves, border and title. */
    private record Stock(int paper, int left, int right, int border, int title) {}

    private static final List<Stock> STOCKS = List.of(
            new Stock(0xFFFEFA, 0xF7E3D8, 0xF6EBD2, 0xC0392B, 0xC0221F),
            new Stock(0xF4F9FB, 0xD6E8F0, 0xDDEBE6, 0x2E6D8E, 0x17435E),
            new Stock(0xFCFAF1, 0xEFE6BE, 0xE8E2CC, 0x8C7A2E, 0x5B1A1A),
            new Stock(0xF9F5FA, 0xE7DCEB, 0xF0E2E0, 0x6E4A7E, 0x9C1C2E),
            new Stock(0xFFFFFF, 0xE6EEDF, 0xEAE8DA, 0x6B8E4E, 0x1C1C1C));
    private static final String SITE = "学历查询网址：http://www.chsi.com.cn";

    private final Fonts fonts;
    private final Handwriting hand = new Handwriting(Style.RESERVED);

    ReservedDiploma(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Stock stock = dice.pick(STOCKS);
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, new Color(stock.paper()));
        Guilloche.draw(paper, new Color(stock.left()), new Color(stock.right()), 48, 2.8, dice);
        Numerals numerals = dice.pick(List.of(
                Numerals.CHINESE,
                Numerals.CHINESE,
                Numerals.CIRCLED,
                Numerals.SPELLED,
                Numerals.ARABIC,
                Numerals.PADDED));
        String sentence = ReservedSentence.of(sheet, numerals, dice);
        switch (dice.below(4)) {
            case 0 -> headed(paper, sheet, stock, numerals, sentence, dice);
            case 1 -> cornered(paper, sheet, stock, numerals, sentence, dice);
            case 2 -> folded(paper, sheet, stock, numerals, sentence, dice);
            default -> seated(paper, sheet, stock, numerals, sentence, dice);
        }
        return paper.picture();
    }

    /** The school's name over the title; photo at the left below, signature and day side by side at the foot. */
    private void headed(Paper paper, Sheet sheet, Stock stock, Numerals numerals, String sentence, Dice dice) {
        Color border = new Color(stock.border());
        Color title = new Color(stock.title());
        for (int i = 0; i < 3; i++) {
            double in = 5 + i * 2.2;
            paper.outline(
                    border,
                    i == 1 ? 1.1 : 0.3,
                    new RoundRectangle2D.Double(in, in, WIDTH - 2 * in, HEIGHT - 2 * in, 9, 9));
        }
        paper.centred(Face.SONG, 8.6, INK, WIDTH / 2, 30, sheet.text("school"));
        title(paper, 13.5, title, WIDTH / 2, 50, 15.5, ReservedSentence.title(sheet));
        photo(paper, sheet, 22, 64, 34, 46, dice);
        set(paper, 6.4, 66, 72, 170, 12, sentence);
        paper.text(Face.SONG, 5, INK, 22, 166, number(sheet));
        paper.text(Face.SONG, 6, INK, 66, 146, "校（院）长：");
        president(paper, sheet.text("president_name"), 104, 146, dice);
        before(paper, 6, 232, 136, sheet.text("school"));
        before(paper, 6, 232, 151, numerals.day(sheet.date("issue_date")));
        Seal.stamp(paper, 206 + dice.real(-6, 6), 140 + dice.real(-3, 4), 41, sheet.text("school"), dice);
        before(paper, 3.2, 238, 166, SITE);
        paper.specimen(17, title, 0.18, 128, 126);
    }

    /** Photo in the upper right corner beside the title; corners of the border filled; number at the right foot. */
    private void cornered(Paper paper, Sheet sheet, Stock stock, Numerals numerals, String sentence, Dice dice) {
        Color border = new Color(stock.border());
        Color title = new Color(stock.title());
        paper.box(border, 1.6, 8, 8, WIDTH - 16, HEIGHT - 16);
        for (double x : new double[] {8, WIDTH - 8}) {
            for (double y : new double[] {8, HEIGHT - 8}) {
                for (double r = 2; r < 9; r += 2.2) {
                    paper.outline(border, 0.5, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
                }
            }
        }
        photo(paper, sheet, 206, 22, 33, 44, dice);
        String heading = DiplomaWording.heading(sheet);
        title(paper, 8, title, 110, 32, 9.6, heading);
        title(paper, 16, title, 110, 56, 24, ReservedSentence.word(sheet));
        set(paper, 6.4, 26, 84, 208, 12.4, sentence);
        paper.text(Face.SONG, 6, INK, 26, 134, "学校名称：" + sheet.text("school"));
        paper.text(Face.SONG, 6, INK, 26, 148, "校　　长：");
        president(paper, sheet.text("president_name"), 58, 148, dice);
        paper.text(Face.SONG, 6, INK, 26, 162, "发证日期：" + numerals.day(sheet.date("issue_date")));
        Seal.stamp(paper, 132 + dice.real(-8, 6), 144 + dice.real(-3, 3), 40, sheet.text("school"), dice);
        before(paper, 5, 236, 154, number(sheet));
        before(paper, 3.3, 236, 162, SITE);
        paper.specimen(16, title, 0.18, 172, 126);
    }

    /** Two pages: photo, number and address on the left one, title and sentence on the right one. */
    private void folded(Paper paper, Sheet sheet, Stock stock, Numerals numerals, String sentence, Dice dice) {
        Color border = new Color(stock.border());
        Color title = new Color(stock.title());
        paper.box(border, 0.6, 9, 10, 90, HEIGHT - 20);
        paper.box(border, 0.6, 107, 10, 144, HEIGHT - 20);
        paper.line(Guilloche.mix(border, Color.WHITE, 0.7), 0.4, 103, 0, 103, HEIGHT);
        photo(paper, sheet, 37, 32, 35, 48, dice);
        paper.centred(Face.SONG, 4.6, INK, 54, 98, number(sheet).replaceAll("：.*", ""));
        paper.centred(Face.HEI, 4.6, INK, 54, 106, sheet.text("certificate_number"));
        paper.centred(Face.SONG, 3.1, INK, 54, 162, SITE);
        paper.centred(Face.SONG, 3.1, INK, 54, 167, "中华人民共和国教育部监制");
        String all = ReservedSentence.title(sheet);
        title(paper, 10.4, title, 179, 34, Math.min(13, 126.0 / all.length()), all);
        set(paper, 5.5, 115, 54, 127, 10.2, sentence);
        paper.text(Face.SONG, 5.4, INK, 115, 126, "校　名：" + sheet.text("school"));
        paper.text(Face.SONG, 5.4, INK, 115, 139, "校（院）长：");
        president(paper, sheet.text("president_name"), 149, 139, dice);
        before(paper, 5.4, 242, 156, numerals.day(sheet.date("issue_date")));
        Seal.stamp(paper, 216 + dice.real(-5, 5), 145 + dice.real(-3, 3), 39, sheet.text("school"), dice);
        paper.specimen(15, title, 0.18, 36, 140);
    }

    /** No border but a band; number under the title, photo seated at the left foot, the rest right of it. */
    private void seated(Paper paper, Sheet sheet, Stock stock, Numerals numerals, String sentence, Dice dice) {
        Color title = new Color(stock.title());
        Color border = new Color(stock.border());
        paper.line(border, 3.4, 0, 5, WIDTH, 5);
        paper.line(border, 0.5, 0, 8.4, WIDTH, 8.4);
        paper.line(border, 3.4, 0, HEIGHT - 5, WIDTH, HEIGHT - 5);
        title(paper, 14, title, WIDTH / 2, 36, 17, ReservedSentence.title(sheet));
        paper.centred(Face.SONG, 4.6, INK, WIDTH / 2, 47, number(sheet));
        set(paper, 6.6, 28, 66, 205, 12.8, sentence);
        photo(paper, sheet, 30, 117, 33, 45, dice);
        paper.text(Face.SONG, 6, INK, 80, 128, "学　校　" + sheet.text("school"));
        paper.text(Face.SONG, 6, INK, 80, 143, "校（院）长");
        president(paper, sheet.text("president_name"), 116, 143, dice);
        paper.text(Face.SONG, 6, INK, 80, 158, numerals.day(sheet.date("issue_date")));
        Seal.stamp(paper, 190 + dice.real(-10, 8), 142 + dice.real(-3, 3), 42, sheet.text("school"), dice);
        paper.text(Face.SONG, 3.2, INK, 80, 169, SITE);
        paper.specimen(16, title, 0.18, 122, 118);
    }

    /** Sets the sentence in lines; a number stays whole, and no line begins with a comma. */
    static void set(Paper paper, double size, double x, double y, double room, double pitch, String text) {
        set(paper, Face.SONG, size, x, y, room, pitch, text);
    }

    static void set(Paper paper, Face face, double size, double x, double y, double room, double pitch, String text) {
        StringBuilder line = new StringBuilder();
        double baseline = y;
        for (String one : text.split("(?<![0-9])|(?![0-9])", -1)) {
            boolean closing = "，。）".contains(one);
            if (!closing && paper.width(face, size, line + one) > room) {
                paper.text(face, size, INK, x, baseline, line.toString());
                baseline += pitch;
                line.setLength(0);
            }
            line.append(one);
        }
        paper.text(face, size, INK, x, baseline, line.toString());
    }

    private static String number(Sheet sheet) {
        return DiplomaWording.numberLabel(sheet) + sheet.text("certificate_number");
    }

    private static void title(Paper paper, double size, Color colour, double x, double y, double pitch, String text) {
        paper.pitched(Face.SONG_BOLD, size, colour, x - text.length() * pitch / 2, y, pitch, text);
    }

    private static void before(Paper paper, double size, double right, double y, String text) {
        paper.text(Face.SONG, size, INK, right - paper.width(Face.SONG, size, text), y, text);
    }

    /** Signed in ink, a printed facsimile, or a name stamp 签名章 in blue. */
    private void president(Paper paper, String name, double x, double y, Dice dice) {
        double roll = dice.real(0, 1);
        if (roll < 0.45) {
            hand.sign(paper, 8.6, hand.pen(dice), x, y + 0.5, name, dice);
        } else if (roll < 0.75) {
            paper.text(Face.SONG, 6.4, INK, x, y, name);
        } else {
            hand.sign(paper, 7.8, new Color(34, 52, 120), x, y + 0.3, name, dice);
        }
    }

    /** The photo with the school's dry seal 钢印 over a lower corner. */
    private static void photo(Paper paper, Sheet sheet, double x, double y, double width, double height, Dice dice) {
        ReservedLooks.photo(paper, sheet, x, y, width, height, dice);
        double cx = x + (dice.chance(0.5) ? width - 3 : 3);
        double cy = y + height - 6;
        for (double r : new double[] {8, 12.5}) {
            paper.outline(new Color(60, 60, 66, 40), 0.5, new Ellipse2D.Double(cx - r, cy - r, 2 * r, 2 * r));
            paper.outline(
                    new Color(255, 255, 255, 84), 0.4, new Ellipse2D.Double(cx + 0.4 - r, cy + 0.4 - r, 2 * r, 2 * r));
        }
    }
}
