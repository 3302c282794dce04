package heyan.samples;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the debit cards 借记卡 of {@link Style#UNSPOKEN}: with hills, with petals, or with slanted bands. */
final class UnspokenCard {
    private static final double WIDTH = IdCardArtist.WIDTH;
    private static final double HEIGHT = IdCardArtist.HEIGHT;

    /** Two colours of the ground, that of its picture and of print. */
    private record Ground(int first, int second, int mark, int print) {}

    private record Place(double x, double y) {}

    /** Baselines, and upper corners of chip and network; {@code room} is what the number may take at {@code size}. */
    private record Layout(
            Place bank, Place chip, Place number, double size, double room, Place valid, Place holder, Place network) {}

    private static final List<Ground> GROUNDS = List.of(
            new Ground(0x9C2430, 0x6E1220, 0xE9A58C, 0xFFF6EE),
            new Ground(0x14406E, 0x0D2B50, 0x6FB3DE, 0xF6FBFF),
            new Ground(0x1B7A66, 0x0B4F48, 0xB6E2C8, 0xFBFFF9),
            new Ground(0xF7F3EA, 0xE6DAC2, 0xC89A4A, 0x3A2A14),
            new Ground(0xE9EFF7, 0xCBD9EC, 0x7D9CC8, 0x1B2A44),
            new Ground(0x4B2A5E, 0x2C1A3E, 0xC79BD6, 0xF6EEFA));
    private static final List<Layout> LAYOUTS = List.of(
            new Layout(
                    new Place(17, 10.4),
                    new Place(8.5, 18.4),
                    new Place(8, 36.8),
                    5.1,
                    69,
                    new Place(8, 43),
                    new Place(8, 49.6),
                    new Place(66, 43)),
            new Layout(
                    new Place(17, 10.4),
                    new Place(8.5, 30.6),
                    new Place(8, 27.4),
                    4.7,
                    66,
                    new Place(8, 44.6),
                    new Place(8, 50.2),
                    new Place(66, 43)),
            new Layout(
                    new Place(17, 48.6),
                    new Place(66, 17.2),
                    new Place(8, 33),
                    4.6,
                    57,
                    new Place(8, 24.4),
                    new Place(8, 39.6),
                    new Place(8, 5.4)));
    private static final List<String> TERMS = List.of("VALID THRU 有效期", "有效期至", "月/年 MONTH/YEAR", "THRU");
    private static final List<String> KINDS =
            List.of("借记卡 IC", "DEBIT CARD", "储蓄卡", "Ⅰ类户 借记卡", "金融IC卡", "工会卡 借记", "个人结算账户");

    private final Fonts fonts;

    UnspokenCard(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Ground ground = dice.pick(GROUNDS);
        Layout at = dice.pick(LAYOUTS);
        Color print = new Color(ground.print());
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, Color.WHITE);
        ground(paper, ground, dice);
        bank(paper, at, sheet, print, dice);
        BankCardArtist.chip(paper, at.chip().x(), at.chip().y());
        number(paper, at, sheet.text("card_number"), print, dice);
        double kind = at.network().y() > 20 ? 10.4 : 44.6;
        UnspokenLooks.before(paper, Face.HEI, 2.4, print, 80, kind, dice.pick(KINDS));
        if (sheet.has("valid_thru")) {
            String term = dice.pick(TERMS);
            paper.text(Face.HEI, 1.8, print, at.valid().x(), at.valid().y(), term);
            double behind = at.valid().x() + paper.width(Face.HEI, 1.8, term) + 1.8;
            paper.text(Face.MONO, 2.9, print, behind, at.valid().y() + 0.4, sheet.text("valid_thru"));
        }
        if (sheet.has("holder_name")) {
            paper.fitted(Face.MONO, 3, print, at.holder().x(), at.holder().y(), 52, sheet.text("holder_name"));
        }
        BankCardArtist.unionPay(paper, at.network().x(), at.network().y());
        paper.specimen(5.4, print, 0.42, 50, 20);
        return paper.picture();
    }

    /** Two rings as the bank's mark, its name, and its English letters below or behind. */
    private static void bank(Paper paper, Layout at, Sheet sheet, Color print, Dice dice) {
        double x = at.bank().x();
        double y = at.bank().y();
        paper.outline(print, 0.7, new Ellipse2D.Double(x - 8.6, y - 4.8, 6.4, 6.4));
        paper.outline(print, 0.5, new Arc2D.Double(x - 7.2, y - 3.4, 3.6, 3.6, 40, 280, Arc2D.OPEN));
        paper.fill(print, new RoundRectangle2D.Double(x - 5.8, y - 1.9, 3, 0.8, 0.4, 0.4));
        String name = sheet.text("bank_name");
        Face face = dice.pick(List.of(Face.HEI_BOLD, Face.HEI_BOLD, Face.SONG_BOLD, Face.KAI));
        double size = Math.min(4.5, 40.0 / name.length());
        paper.text(face, size, print, x, y, name);
        String english = sheet.text("english");
        boolean behind = dice.chance(0.4);
        double after = x + paper.width(face, size, name) + 2;
        paper.text(Face.HEI, behind ? 2.4 : 2, print, behind ? after : x, behind ? y : y + 3.1, english);
    }

    /** In fours, in one run, or in three parts; pressed, or flat. */
    private static void number(Paper paper, Layout at, String number, Color print, Dice dice) {
        double roll = dice.real(0, 1);
        int rest = number.length() - 4;
        String parts = number.substring(0, 6) + " " + number.substring(6, rest) + " " + number.substring(rest);
        String text = roll < 0.64 ? Wording.grouped(number) : roll < 0.84 ? number : parts;
        Face face = dice.pick(List.of(Face.MONO, Face.MONO, Face.HEI));
        double pitch = Math.min(at.size() * 0.64, at.room() / text.length());
        double size = Math.min(at.size(), pitch * 1.6);
        double x = at.number().x();
        double y = at.number().y();
        if (face == Face.MONO && dice.chance(0.4)) {
            boolean dark = print.getRed() < 128;
            paper.pitched(face, size, new Color(0, 0, 0, dark ? 70 : 140), x + 0.16, y + 0.2, pitch, text);
            paper.pitched(face, size, new Color(255, 255, 255, dark ? 210 : 90), x - 0.14, y - 0.14, pitch, text);
            paper.pitched(face, size, new Color(dark ? 0x46484F : 0xF2ECDC), x, y, pitch, text);
            return;
        }
        paper.pitched(face, size, print, x, y, pitch, text);
    }

    private static void ground(Paper paper, Ground ground, Dice dice) {
        Color first = new Color(ground.first());
        Color second = new Color(ground.second());
        float end = dice.chance(0.5) ? (float) WIDTH : 20;
        paper.graphics().setPaint(new GradientPaint(0, 0, first, end, (float) HEIGHT, second));
        paper.graphics().fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        Color mark = new Color(ground.mark());
        switch (dice.below(3)) {
            case 0 -> hills(paper, mark, dice);
            case 1 -> petals(paper, mark, dice);
            default -> bands(paper, mark, dice);
        }
    }

    private static Color veil(Color colour, int thick) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), thick);
    }

    /** Ranges of hills one behind the other, and a sun. */
    private static void hills(Paper paper, Color mark, Dice dice) {
        double sun = dice.real(52, 74);
        paper.fill(veil(mark, 44), new Ellipse2D.Double(sun - 7, 9, 14, 14));
        for (int range = 0; range < 3; range++) {
            Path2D hills = new Path2D.Double();
            hills.moveTo(0, HEIGHT);
            double phase = dice.real(0, 6);
            for (double x = 0; x <= WIDTH; x += 1) {
                double high = 20 - range * 5 + 5 * Math.sin(x / 11 + phase) + 2 * Math.sin(x / 4.3 + 2 * phase);
                hills.lineTo(x, HEIGHT - high);
            }
            hills.lineTo(WIDTH, HEIGHT);
            hills.closePath();
            paper.fill(veil(mark, 26), hills);
        }
    }

    /** A flower of eight outlined petals, half beyond the edge. */
    private static void petals(Paper paper, Color mark, Dice dice) {
        double x = dice.real(60, 84);
        double y = dice.real(8, 46);
        double r = dice.real(18, 26);
        for (int i = 0; i < 8; i++) {
            double angle = i * Math.PI / 4;
            double px = x + Math.cos(angle) * r * 0.62;
            double py = y + Math.sin(angle) * r * 0.62;
            Ellipse2D petal = new Ellipse2D.Double(px - r * 0.55, py - r * 0.55, r * 1.1, r * 1.1);
            paper.fill(veil(mark, 18), petal);
            paper.outline(veil(mark, 70), 0.35, petal);
        }
    }

    private static void bands(Paper paper, Color mark, Dice dice) {
        double lean = dice.real(12, 26);
        double x = dice.real(18, 34);
        for (int i = 0; i < 4; i++) {
            double wide = dice.real(3, 13);
            Path2D band = new Path2D.Double();
            band.moveTo(x + lean, 0);
            band.lineTo(x + lean + wide, 0);
            band.lineTo(x + wide, HEIGHT);
            band.lineTo(x, HEIGHT);
            band.closePath();
            paper.fill(veil(mark, 22 + 8 * i), band);
            x += wide + dice.real(1, 5);
        }
    }
}
