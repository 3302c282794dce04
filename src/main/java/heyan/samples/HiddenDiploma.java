package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the certificates of {@link Style#HIDDEN}: filled in on lines, with a margin, or of two pages. */
final class HiddenDiploma {
    private static final double WIDTH = DiplomaArtist.WIDTH;
    private static final double HEIGHT = DiplomaArtist.HEIGHT;
    private static final Color INK = new Color(26, 24, 28);
    private static final String SITE = "中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn";

    /** Colours of paper, waves, border and title. */
    private record Stock(int paper, int left, int right, int border, int title) {}

    private static final List<Stock> STOCKS = List.of(
            new Stock(0xFBFAF3, 0xEFE6CC, 0xE6E9DC, 0xB08D57, 0xA31621),
            new Stock(0xF5F9FB, 0xDCE8EF, 0xE9E4EC, 0x4A6E8C, 0x1F2430),
            new Stock(0xFDF8F6, 0xF2DEDA, 0xEFE7DE, 0xA63D40, 0xA0262B));

    private final Fonts fonts;
    private final Handwriting hand = new Handwriting(Style.HIDDEN);

    HiddenDiploma(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Stock stock = dice.pick(STOCKS);
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, new Color(stock.paper()));
        Guilloche.draw(paper, new Color(stock.left()), new Color(stock.right()), 40, 3.6, dice);
        Numerals numerals = dice.pick(List.of(Numerals.CHINESE, Numerals.CHINESE, Numerals.CIRCLED, Numerals.ARABIC));
        String sentence = HiddenSentence.of(sheet, numerals, dice.below(3));
        switch (dice.below(3)) {
            case 0 -> filled(paper, sheet, stock, numerals, sentence, dice);
            case 1 -> margined(paper, sheet, stock, numerals, sentence, dice);
            default -> paged(paper, sheet, stock, numerals, sentence, dice);
        }
        return paper.picture();
    }

    /** Gaps of a printed sentence filled in another typeface; photo and number in the right upper corner. */
    private void filled(Paper paper, Sheet sheet, Stock stock, Numerals numerals, String sentence, Dice dice) {
        Color title = new Color(stock.title());
        Color border = new Color(stock.border());
        paper.box(border, 1.8, 9, 9, WIDTH - 18, HEIGHT - 18);
        paper.box(border, 0.4, 12.5, 12.5, WIDTH - 25, HEIGHT - 25);
        String all = DiplomaWording.title(sheet);
        double pitch = Math.min(15.5, 156.0 / all.length());
        paper.pitched(Face.KAI, pitch * 0.86, title, 24, 42, pitch, all);
        paper.text(Face.SONG, 4.6, INK, 25, 58, label(sheet) + sheet.text("certificate_number"));
        photo(paper, sheet, 200, 22, 34, 46, dice);
        new FilledText(paper, Face.SONG, Face.KAI, 6.2, INK)
                .draw(sentence, HiddenSentence.gaps(sentence, sheet, numerals), 25, 84, 208, 13);
        paper.text(Face.SONG, 5.6, INK, 25, 140, named(sheet, "学校名称：") + sheet.text("school"));
        paper.text(Face.SONG, 5.6, INK, 25, 155, head(sheet) + "：");
        president(paper, sheet.text("president_name"), 56, 155.5, dice);
        String day = numerals.day(sheet.date("issue_date"));
        paper.centred(Face.SONG, 5.6, INK, 193, 155, day);
        Seal.stamp(paper, 190 + dice.real(-6, 6), 143 + dice.real(-3, 4), 41, sheet.text("school"), dice);
        paper.text(Face.SONG, 3.2, INK, 25, 167, SITE);
        paper.specimen(16, title, 0.18, 124, 150);
    }

    /** A tinted margin at the left with photo and number; the school's name large below the sentence, sealed. */
    private void margined(Paper paper, Sheet sheet, Stock stock, Numerals numerals, String sentence, Dice dice) {
        Color title = new Color(stock.title());
        Color border = new Color(stock.border());
        Color tint = new Color(border.getRed(), border.getGreen(), border.getBlue(), 34);
        paper.fill(tint, new Rectangle2D.Double(0, 0, 70, HEIGHT));
        paper.line(border, 0.8, 70, 0, 70, HEIGHT);
        photo(paper, sheet, 18, 34, 34, 46, dice);
        paper.centred(Face.SONG, 4.4, INK, 35, 98, label(sheet).replace("：", ""));
        paper.centred(Face.HEI, 4.1, INK, 35, 105, sheet.text("certificate_number"));
        paper.centred(Face.SONG, 3.4, INK, 35, 158, "学历证书查询网址");
        paper.centred(Face.SONG, 3.4, INK, 35, 164, "www.chsi.com.cn");
        String word = DiplomaWording.spread(sheet).replace(" ", "");
        paper.centred(Face.KAI, 7, title, 164, 32, DiplomaWording.heading(sheet));
        paper.pitched(Face.SONG_BOLD, 15, title, 164 - word.length() * 11.5, 54, 23, word);
        ReservedDiploma.set(paper, 6, 84, 76, 162, 12.4, sentence);
        paper.fitted(Face.KAI, 7.6, INK, 160, 139, 86, sheet.text("school"));
        paper.text(Face.SONG, 5.6, INK, 84, 139, head(sheet));
        president(paper, sheet.text("president_name"), 84 + head(sheet).length() * 6 + 4, 139.5, dice);
        paper.text(Face.SONG, 5.8, INK, 166, 156, numerals.day(sheet.date("issue_date")));
        Seal.stamp(paper, 192 + dice.real(-10, 8), 146 + dice.real(-3, 3), 42, sheet.text("school"), dice);
        paper.specimen(16, title, 0.18, 92, 168);
    }

    /** Left page: the school's title, photo and number; right page: sentence, president, day and seal. */
    private void paged(Paper paper, Sheet sheet, Stock stock, Numerals numerals, String sentence, Dice dice) {
        Color title = new Color(stock.title());
        Color border = new Color(stock.border());
        paper.box(border, 0.9, 8, 9, 108, HEIGHT - 18);
        paper.box(border, 0.9, 124, 9, 128, HEIGHT - 18);
        paper.line(Guilloche.mix(border, Color.WHITE, 0.6), 0.4, 120, 0, 120, HEIGHT);
        String school = sheet.text("school");
        double size = Math.min(8.4, 96.0 / school.length());
        paper.centred(Face.KAI, size, title, 62, 34, school);
        String word = DiplomaWording.spread(sheet).replace(" ", "");
        paper.pitched(Face.SONG_BOLD, 11.5, title, 62 - word.length() * 8, 54, 16, word);
        paper.centred(Face.SONG, 4.8, INK, 62, 64, "（" + DiplomaWording.heading(sheet) + "）");
        photo(paper, sheet, 45, 74, 34, 46, dice);
        paper.centred(Face.SONG, 4.4, INK, 62, 138, label(sheet) + sheet.text("certificate_number"));
        paper.centred(Face.SONG, 3, INK, 62, 160, SITE);
        ReservedDiploma.set(paper, 5.8, 132, 44, 112, 13, sentence);
        paper.text(Face.SONG, 5.6, INK, 132, 128, head(sheet) + "（签章）");
        president(paper, sheet.text("president_name"), 174, 128.5, dice);
        HiddenLooks.before(paper, Face.SONG, 5.6, INK, 242, 158, numerals.day(sheet.date("issue_date")));
        Seal.stamp(paper, 216 + dice.real(-9, 5), 148 + dice.real(-3, 3), 40, school, dice);
        paper.specimen(15, title, 0.18, 138, 160);
    }

    private static String label(Sheet sheet) {
        return sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE ? "学位证书编号：" : "证书编号：";
    }

    private static String named(Sheet sheet, String label) {
        return sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE ? "授予单位：" : label;
    }

    /** Schools of one kind are led by a 院长. */
    private static String head(Sheet sheet) {
        return sheet.text("school").endsWith("学院") ? "院长" : "校长";
    }

    /** Signed in ink, or a facsimile in black or blue. */
    private void president(Paper paper, String name, double x, double y, Dice dice) {
        double roll = dice.real(0, 1);
        Color pen = roll < 0.6 ? hand.pen(dice) : new Color(roll < 0.8 ? 0x26242A : 0x2A3F7E);
        if (roll < 0.8) {
            hand.sign(paper, 8.2, pen, x, y, name, dice);
        } else {
            paper.text(Face.KAI, 6.6, pen, x, y - 0.4, name);
        }
    }

    private static void photo(Paper paper, Sheet sheet, double x, double y, double width, double height, Dice dice) {
        HiddenLooks.photo(paper, sheet, x, y, width, height, dice);
        HiddenLooks.pressed(paper, x + (dice.chance(0.5) ? 4 : width - 4), y + height - 5);
    }
}
