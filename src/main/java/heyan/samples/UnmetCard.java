package heyan.samples;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the debit cards 借记卡 of {@link Style#UNMET}: flat modern ones, pressed older ones, and plain white ones. */
final class UnmetCard {
    private static final double WIDTH = IdCardArtist.WIDTH;
    private static final double HEIGHT = IdCardArtist.HEIGHT;

    /** Two colours of the ground, that of its picture and of print. */
    private record Ground(int first, int second, int mark, int print) {}

    private record Place(double x, double y) {}

    /** Baselines, and upper corners of chip and network; {@code room} is what the number may take at {@code size}. */
    private record Layout(
            Place bank, Place chip, Place number, double size, double room, Place valid, Place holder, Place network) {}

    private static final List<Ground> GROUNDS = List.of(
            new Ground(0x0E4F9E, 0x3C8EDB, 0xBFE0FF, 0xFFFFFF),
            new Ground(0xC23A1E, 0xE8843C, 0xFFD7A8, 0xFFFFFF),
            new Ground(0x135E3A, 0x4C9B5E, 0xC7EBC4, 0xFFFFFF),
            new Ground(0xFAFAFA, 0xE9EEF3, 0xB9C7D6, 0x26303C),
            new Ground(0x5A2A6E, 0x9A5AA8, 0xE6C4EE, 0xFFFFFF),
            new Ground(0xE9DFC8, 0xD3C09A, 0xFFFBEF, 0x4A3A1C));
    private static final List<Layout> LAYOUTS = List.of(
            new Layout(
                    new Place(15, 10.4),
                    new Place(7, 19),
                    new Place(7, 36.6),
                    5,
                    72,
                    new Place(30, 42.6),
                    new Place(7, 49.4),
                    new Place(66, 43.4)),
            new Layout(
                    new Place(15, 10),
                    new Place(7, 21),
                    new Place(7, 49.4),
                    4.2,
                    56,
                    new Place(32, 27),
                    new Place(7, 42),
                    new Place(66.4, 4)),
            new Layout(
                    new Place(34, 10.4),
                    new Place(9, 16.6),
                    new Place(9, 34),
                    4.6,
                    66,
                    new Place(9, 40.4),
                    new Place(9, 47.6),
                    new Place(66, 42.6)));
    private static final List<String> TERMS = List.of("有效期 VALID THRU", "VALID THRU 月/年", "EXPIRES", "有效期限");
    private static final List<String> KINDS = List.of("借记卡 DEBIT CARD", "借记卡", "Ⅰ类户 借记卡", "DEBIT", "工资卡", "普通卡");

    private final Fonts fonts;

    UnmetCard(Fonts fonts) {
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
        waves(paper, print, at.chip().x() + 14, at.chip().y() + 4.3);
        number(paper, at, sheet.text("card_number"), print, dice);
        kind(paper, at, dice.pick(KINDS), print);
        valid(paper, at.valid(), sheet, print, dice);
        if (sheet.has("holder_name")) {
            paper.fitted(Face.MONO, 3, print, at.holder().x(), at.holder().y(), 46, sheet.text("holder_name"));
        }
        BankCardArtist.unionPay(paper, at.network().x(), at.network().y());
        paper.specimen(5.2, print, 0.42, 58, 25);
        return paper.picture();
    }

    /** The bank's mark and name; its English letters behind the name or below it. */
    private static void bank(Paper paper, Layout at, Sheet sheet, Color print, Dice dice) {
        double x = at.bank().x();
        double y = at.bank().y();
        paper.fill(print, new Ellipse2D.Double(x - 8, y - 5, 6.4, 6.4));
        paper.outline(new Color(0, 0, 0, 90), 0.6, new Ellipse2D.Double(x - 6.6, y - 3.6, 3.6, 3.6));
        String name = sheet.text("bank_name");
        Face face = dice.pick(List.of(Face.HEI_BOLD, Face.HEI, Face.KAI));
        double size = Math.min(4.6, 44.0 / name.length());
        paper.text(face, size, print, x, y, name);
        double after = x + paper.width(face, size, name) + 2;
        boolean beside = after < 50 && dice.chance(0.4);
        String english = sheet.text("english") + " BANK CARD";
        paper.text(Face.HEI, 2.1, print, beside ? after : x, beside ? y : y + 3.4, english);
    }

    /** Above the network's mark, or below it where that stands at the head. */
    private static void kind(Paper paper, Layout at, String kind, Color print) {
        double y = at.network().y() < 20 ? at.network().y() + 13 : at.network().y() - 2.4;
        UnmetLooks.before(paper, Face.HEI, 2.4, print, 80, y, kind);
    }

    private static void valid(Paper paper, Place at, Sheet sheet, Color print, Dice dice) {
        if (sheet.has("valid_thru")) {
            String term = dice.pick(TERMS);
            paper.text(Face.HEI, 1.6, print, at.x(), at.y(), term);
            double behind = at.x() + paper.width(Face.HEI, 1.6, term) + 1.8;
            paper.text(Face.MONO, 2.8, print, behind, at.y() + 0.5, sheet.text("valid_thru"));
        }
    }

    /** In fours as most banks print it, now and then in one run; pressed on some large ones. */
    private static void number(Paper paper, Layout at, String number, Color print, Dice dice) {
        String text = dice.chance(0.75) ? Wording.grouped(number) : number;
        Face face = dice.pick(List.of(Face.MONO, Face.HEI, Face.HEI_BOLD));
        double pitch = Math.min(at.size() * 0.64, at.room() / text.length());
        double size = Math.min(at.size(), pitch * 1.6);
        double x = at.number().x();
        double y = at.number().y();
        if (face == Face.MONO && at.size() > 4.5 && dice.chance(0.6)) {
            boolean dark = print.getRed() < 128;
            paper.pitched(face, size, new Color(0, 0, 0, dark ? 70 : 130), x + 0.16, y + 0.2, pitch, text);
            paper.pitched(face, size, new Color(255, 255, 255, dark ? 210 : 110), x - 0.14, y - 0.14, pitch, text);
            paper.pitched(face, size, new Color(dark ? 0x50525A : 0xEDE9DE), x, y, pitch, text);
            return;
        }
        paper.pitched(face, size, print, x, y, pitch, text);
    }

    /** The sign of a card that pays without touch. */
    private static void waves(Paper paper, Color print, double x, double y) {
        for (int i = 1; i < 4; i++) {
            double r = i * 1.3;
            paper.outline(print, 0.4, new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, -38, 76, Arc2D.OPEN));
        }
    }

    private static void ground(Paper paper, Ground ground, Dice dice) {
        Color first = new Color(ground.first());
        Color second = new Color(ground.second());
        boolean down = dice.chance(0.5);
        paper.graphics().setPaint(new GradientPaint(0, 0, first, down ? 0 : (float) WIDTH, (float) HEIGHT, second));
        paper.graphics().fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        Color mark = new Color(ground.mark());
        switch (dice.below(3)) {
            case 0 -> petals(paper, mark, dice);
            case 1 -> hills(paper, mark, dice);
            default -> slants(paper, mark, dice);
        }
    }

    private static Color veil(Color colour, int thick) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), thick);
    }

    /** A flower of broad petals that the edge cuts. */
    private static void petals(Paper paper, Color mark, Dice dice) {
        double x = dice.real(52, 76);
        double y = dice.real(16, 36);
        for (int i = 0; i < 8; i++) {
            double angle = i * Math.PI / 4 + dice.real(-0.1, 0.1);
            double cx = x + Math.cos(angle) * 11;
            double cy = y + Math.sin(angle) * 11;
            paper.fill(veil(mark, 26), new Ellipse2D.Double(cx - 9, cy - 9, 18, 18));
        }
    }

    private static void hills(Paper paper, Color mark, Dice dice) {
        for (int i = 0; i < 3; i++) {
            double y = 26 + i * 9 + dice.real(-3, 3);
            Path2D hill = new Path2D.Double();
            hill.moveTo(0, HEIGHT);
            hill.lineTo(0, y);
            hill.curveTo(20, y - dice.real(4, 16), 40, y + dice.real(2, 12), 60, y - dice.real(0, 10));
            hill.lineTo(WIDTH, y + dice.real(-8, 6));
            hill.lineTo(WIDTH, HEIGHT);
            hill.closePath();
            paper.fill(veil(mark, 30), hill);
        }
    }

    private static void slants(Paper paper, Color mark, Dice dice) {
        double pitch = dice.real(6, 11);
        for (double x = -HEIGHT; x < WIDTH; x += pitch) {
            paper.line(veil(mark, 34), pitch * 0.35, x, HEIGHT, x + HEIGHT, 0);
        }
    }
}
