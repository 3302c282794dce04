package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the certificates of {@link Style#UNTOLD}: three layouts; {@link UntoldSentence} says what they say. */
final class UntoldDiploma {
    private static final double WIDTH = DiplomaArtist.WIDTH;
    private static final double HEIGHT = DiplomaArtist.HEIGHT;
    private static final Color INK = new Color(24, 22, 26);
    private static final String SITE = "学历证书查询：中国高等教育学生信息网 https://www.chsi.com.cn";

    /** Colours of paper, waves, border and title. */
    private record Stock(int paper, int left, int right, int border, int title) {}

    private static final List<Stock> STOCKS = List.of(
            new Stock(0xFDFBF5, 0xF3E4C8, 0xEFE9DA, 0xA8853B, 0x8C1D18),
            new Stock(0xF6FAF6, 0xDDEBDD, 0xE6EEE9, 0x3F7A5A, 0x1E4D38),
            new Stock(0xFBF7F6, 0xF3DDD9, 0xF1E8E2, 0x9E2F2F, 0x2A2626),
            new Stock(0xF7F9FC, 0xDFE7F3, 0xE8E6F0, 0x42598C, 0xA3231F));

    private final Fonts fonts;
    private final Handwriting hand = new Handwriting(Style.UNTOLD);

    UntoldDiploma(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Stock stock = dice.pick(STOCKS);
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, new Color(stock.paper()));
        Guilloche.draw(paper, new Color(stock.left()), new Color(stock.right()), 36, 4.2, dice);
        Numerals numerals = dice.pick(
                List.of(Numerals.CHINESE, Numerals.CHINESE, Numerals.CIRCLED, Numerals.ARABIC, Numerals.PADDED));
        int office = dice.below(3);
        switch (dice.below(3)) {
            case 0 -> crested(paper, sheet, stock, numerals, office, dice);
            case 1 -> listed(paper, sheet, stock, numerals, office, dice);
            default -> opened(paper, sheet, stock, numerals, office, dice);
        }
        return paper.picture();
    }

    /** Badge over the title, the kind of education in brackets below it; photo and number at the left. */
    private void crested(Paper paper, Sheet sheet, Stock stock, Numerals numerals, int office, Dice dice) {
        Color title = new Color(stock.title());
        keyed(paper, new Color(stock.border()));
        badge(paper, new Color(stock.border()), 130, 24, 8.4);
        spaced(paper, Face.SONG_BOLD, 15.5, title, 130, 50, 24, word(sheet));
        paper.centred(Face.KAI, 6, title, 130, 60.5, "（" + DiplomaWording.heading(sheet) + "）");
        photo(paper, sheet, 24, 66, 33, 45, dice);
        paper.centred(Face.SONG, 4.4, INK, 40.5, 119, label(sheet).replace("：", ""));
        paper.centred(Face.HEI, 4.2, INK, 40.5, 126, sheet.text("certificate_number"));
        ReservedDiploma.set(paper, 6.2, 68, 78, 166, 11.8, UntoldSentence.of(sheet, numerals, office));
        paper.text(Face.SONG, 5.8, INK, 68, 147, "校长（签章）：");
        president(paper, sheet.text("president_name"), 106, 147.5, dice);
        UntoldLooks.before(paper, Face.SONG, 5.8, INK, 235, 140, school(sheet, "学校（公章）："));
        UntoldLooks.before(paper, Face.SONG, 5.8, INK, 231, 156, numerals.day(sheet.date("issue_date")));
        Seal.stamp(paper, 205 + dice.real(-6, 5), 145 + dice.real(-3, 3), 41, sheet.text("school"), dice);
        paper.centred(Face.SONG, 3.1, INK, 130, 168, SITE);
        paper.specimen(16, title, 0.18, 30, 158);
    }

    /** Labels with their values on lines, photo at the right, verdict below; number under the title. */
    private void listed(Paper paper, Sheet sheet, Stock stock, Numerals numerals, int office, Dice dice) {
        Color title = new Color(stock.title());
        Color border = new Color(stock.border());
        paper.fill(border, new Rectangle2D.Double(0, 0, 7, HEIGHT));
        paper.fill(border, new Rectangle2D.Double(WIDTH - 7, 0, 7, HEIGHT));
        paper.box(border, 0.5, 11, 6, WIDTH - 22, HEIGHT - 12);
        String all = DiplomaWording.heading(sheet) + word(sheet);
        spaced(paper, Face.KAI, 12.5, title, 130, 28, 15.2, all);
        UntoldLooks.before(paper, Face.HEI, 4.2, INK, 238, 39, "编号 No. " + sheet.text("certificate_number"));
        photo(paper, sheet, 198, 48, 36, 49, dice);
        if (sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE) {
            ReservedDiploma.set(paper, 6, 26, 62, 160, 12, UntoldSentence.of(sheet, numerals, office));
        } else {
            rows(paper, UntoldSentence.listed(sheet, numerals));
            paper.wrapped(Face.SONG, 5.6, INK, 26, 124, 160, 9.4, "　　" + UntoldSentence.verdict(sheet));
        }
        paper.text(Face.SONG, 5.6, INK, 26, 147, school(sheet, "院校名称："));
        paper.text(Face.SONG, 5.6, INK, 26, 160, "院（校）长：");
        president(paper, sheet.text("president_name"), 60, 160.5, dice);
        UntoldLooks.before(paper, Face.SONG, 5.6, INK, 236, 160, "签发日期：" + numerals.day(sheet.date("issue_date")));
        Seal.stamp(paper, 206 + dice.real(-7, 7), 138 + dice.real(-4, 5), 40, sheet.text("school"), dice);
        paper.centred(Face.HEI, 2.9, INK, 130, 172, SITE);
        paper.specimen(16, title, 0.18, 130, 150);
    }

    /** Two short values to a row; days and the major take a row each. */
    private static void rows(Paper paper, String... cells) {
        double y = 51;
        boolean beside = false;
        for (int i = 0; i < cells.length; i += 2) {
            boolean wide = cells[i].matches("出生日期|学习时间|专.*");
            double x = beside ? 112 : 26;
            double room = wide ? 128 : beside ? 42 : 50;
            paper.text(Face.SONG, 5.2, INK, x, y, cells[i]);
            paper.line(INK, 0.18, x + 24, y + 1.8, x + 24 + room, y + 1.8);
            paper.fitted(Face.KAI, 5.6, INK, x + 26, y, room - 3, cells[i + 1]);
            y += wide || beside ? 11.2 : 0;
            beside = !wide && !beside;
        }
    }

    /** Two pages: title and sentence on the left one; photo, school, president and day on the right one. */
    private void opened(Paper paper, Sheet sheet, Stock stock, Numerals numerals, int office, Dice dice) {
        Color title = new Color(stock.title());
        Color border = new Color(stock.border());
        paper.box(border, 1.2, 7, 8, 140, HEIGHT - 16);
        paper.box(border, 1.2, 157, 8, 96, HEIGHT - 16);
        paper.line(Guilloche.mix(border, Color.WHITE, 0.6), 0.35, 152, 0, 152, HEIGHT);
        paper.centred(Face.SONG, 7.4, title, 77, 32, DiplomaWording.heading(sheet));
        spaced(paper, Face.SONG_BOLD, 14, title, 77, 51, 20, word(sheet));
        ReservedDiploma.set(paper, 5.7, 18, 70, 119, 10.8, UntoldSentence.of(sheet, numerals, office));
        paper.text(Face.SONG, 4.8, INK, 18, 153, label(sheet));
        paper.text(
                Face.HEI,
                4.6,
                INK,
                19 + paper.width(Face.SONG, 4.8, label(sheet)),
                153,
                sheet.text("certificate_number"));
        paper.text(Face.SONG, 3, INK, 18, 168, SITE);
        photo(paper, sheet, 188, 18, 34, 46, dice);
        paper.centred(Face.KAI, 6.4, INK, 205, 86, sheet.text("school"));
        paper.text(Face.SONG, 5.4, INK, 166, 104, "校　长");
        president(paper, sheet.text("president_name"), 190, 104.5, dice);
        paper.centred(Face.SONG, 5.4, INK, 205, 148, numerals.day(sheet.date("issue_date")));
        Seal.stamp(paper, 207 + dice.real(-8, 8), 134 + dice.real(-4, 4), 41, sheet.text("school"), dice);
        UntoldLooks.before(paper, Face.SONG, 3, INK, 247, 170, sheet.text("school") + "印制");
        paper.specimen(15, title, 0.18, 84, 146);
    }

    private static String label(Sheet sheet) {
        return sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE ? "学位证书编号：" : "毕业证书编号：";
    }

    private static String school(Sheet sheet, String label) {
        return (sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE ? "授予单位：" : label) + sheet.text("school");
    }

    private static String word(Sheet sheet) {
        return DiplomaWording.spread(sheet).replace(" ", "");
    }

    private static void spaced(
            Paper paper, Face face, double size, Color colour, double x, double y, double pitch, String text) {
        paper.pitched(face, size, colour, x - text.length() * pitch / 2, y, pitch, text);
    }

    /** Double rule with a key pattern in its corners. */
    private static void keyed(Paper paper, Color border) {
        paper.box(border, 2.4, 7, 7, WIDTH - 14, HEIGHT - 14);
        paper.box(border, 0.4, 11, 11, WIDTH - 22, HEIGHT - 22);
        for (double x : new double[] {11, WIDTH - 21}) {
            for (double y : new double[] {11, HEIGHT - 21}) {
                paper.box(border, 0.6, x, y, 10, 10);
                paper.box(border, 0.6, x + 2.6, y + 2.6, 4.8, 4.8);
            }
        }
    }

    private static void badge(Paper paper, Color colour, double x, double y, double radius) {
        for (double r : new double[] {radius, radius * 0.88, radius * 0.58}) {
            paper.outline(colour, 0.4, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
        paper.fill(colour, new Rectangle2D.Double(x - 3, y - 1.4, 6, 3.4));
        paper.line(colour, 0.5, x, y - 4, x, y + 3.4);
    }

    /** In ink, in print, or as a red stamp of the name 签名章. */
    private void president(Paper paper, String name, double x, double y, Dice dice) {
        double roll = dice.real(0, 1);
        if (roll < 0.55) {
            hand.sign(paper, 8.4, hand.pen(dice), x, y, name, dice);
            return;
        }
        paper.text(Face.KAI, 6.2, roll < 0.75 ? INK : new Color(190, 36, 40), x, y - 0.4, name);
    }

    /** The photo with the dry seal 钢印 over a lower corner. */
    private static void photo(Paper paper, Sheet sheet, double x, double y, double width, double height, Dice dice) {
        UntoldLooks.photo(paper, sheet, x, y, width, height, dice);
        double cx = x + (dice.chance(0.6) ? width - 5 : 5);
        for (double r : new double[] {9, 13.6}) {
            double cy = y + height - 4;
            paper.outline(new Color(64, 64, 70, 44), 0.5, new Ellipse2D.Double(cx - r, cy - r, 2 * r, 2 * r));
            paper.outline(new Color(255, 255, 255, 88), 0.4, new Ellipse2D.Double(cx + 0.4 - r, cy - r, 2 * r, 2 * r));
        }
    }
}
