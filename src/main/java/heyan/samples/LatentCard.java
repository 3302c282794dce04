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

/** Draws the debit cards 借记卡 of {@link Style#LATENT}: with a skyline, with a union's emblem, or with a broad band. */
final class LatentCard {
    private static final double WIDTH = IdCardArtist.WIDTH;
    private static final double HEIGHT = IdCardArtist.HEIGHT;

    /** Two colours of the ground, that of its picture and of print. */
    private record Ground(int first, int second, int mark, int print) {}

    private record Place(double x, double y) {}

    /** Baselines, and upper corners of chip and network; {@code room} is what the number may take at {@code size}. */
    private record Layout(
            Place bank, Place chip, Place number, double size, double room, Place valid, Place holder, Place network) {}

    private static final List<Ground> GROUNDS = List.of(
            new Ground(0x8E1B22, 0xC8323A, 0xF6B8A8, 0xFFF8F2),
            new Ground(0x1B3F73, 0x1E7CA8, 0xBFE6F2, 0xFFFFFF),
            new Ground(0x0C6A58, 0x52A98B, 0xD4F2E2, 0xFFFFFF),
            new Ground(0xF4F6F8, 0xDCE6EE, 0x9FB6CC, 0x202A36),
            new Ground(0x2A2B30, 0x4B4C55, 0xBFA36A, 0xEBDDB6),
            new Ground(0xF3E6E2, 0xE8C9C4, 0xFFFFFF, 0x5A2226));
    private static final List<Layout> LAYOUTS = List.of(
            new Layout(
                    new Place(16, 9.6),
                    new Place(8, 17.4),
                    new Place(8, 34.6),
                    5.2,
                    70,
                    new Place(34, 40.6),
                    new Place(8, 48.4),
                    new Place(65.6, 42.8)),
            new Layout(
                    new Place(16, 10.2),
                    new Place(66.6, 16.6),
                    new Place(8, 41.2),
                    4.4,
                    60,
                    new Place(8, 34.4),
                    new Place(8, 49.6),
                    new Place(66.2, 43.4)),
            new Layout(
                    new Place(16, 49.2),
                    new Place(8, 14.2),
                    new Place(8, 32.4),
                    4.8,
                    68,
                    new Place(46, 38.2),
                    new Place(8, 38.8),
                    new Place(66.2, 3.8)));
    private static final List<String> TERMS = List.of("有效期至 THRU", "VALID TO", "MONTH/YEAR 有效期", "有效期(月/年)");
    private static final List<String> KINDS =
            List.of("借记卡 Debit", "金融IC借记卡", "Ⅱ类户", "理财卡", "银联 借记", "工会会员服务卡", "社会保障 金融账户");

    private final Fonts fonts;

    LatentCard(Fonts fonts) {
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
        kind(paper, at, dice.pick(KINDS), print);
        if (sheet.has("valid_thru")) {
            String term = dice.pick(TERMS);
            paper.text(Face.HEI, 1.7, print, at.valid().x(), at.valid().y(), term);
            double behind = at.valid().x() + paper.width(Face.HEI, 1.7, term) + 1.6;
            paper.text(Face.MONO, 3, print, behind, at.valid().y() + 0.4, sheet.text("valid_thru"));
        }
        if (sheet.has("holder_name")) {
            double room = at.holder().y() < 45 ? 34 : 46;
            paper.fitted(Face.MONO, 3.1, print, at.holder().x(), at.holder().y(), room, sheet.text("holder_name"));
        }
        BankCardArtist.unionPay(paper, at.network().x(), at.network().y());
        paper.specimen(5.4, print, 0.42, 50, 24);
        return paper.picture();
    }

    /** The bank's mark and its name; its English letters below, or behind where they fit. */
    private static void bank(Paper paper, Layout at, Sheet sheet, Color print, Dice dice) {
        double x = at.bank().x();
        double y = at.bank().y();
        Path2D mark = new Path2D.Double();
        mark.moveTo(x - 5.2, y - 5);
        mark.lineTo(x - 1.8, y - 1.6);
        mark.lineTo(x - 5.2, y + 1.8);
        mark.lineTo(x - 8.6, y - 1.6);
        mark.closePath();
        paper.outline(print, 0.7, mark);
        paper.fill(print, new Ellipse2D.Double(x - 6.4, y - 2.8, 2.4, 2.4));
        String name = sheet.text("bank_name");
        Face face = dice.pick(List.of(Face.HEI_BOLD, Face.SONG_BOLD, Face.KAI));
        double size = Math.min(4.4, 42.0 / name.length());
        paper.text(face, size, print, x, y, name);
        double after = x + paper.width(face, size, name) + 2.2;
        String english = sheet.text("english");
        boolean beside = y > 40 || (after < 52 && dice.chance(0.5));
        paper.text(Face.HEI_BOLD, beside ? 2.6 : 2, print, beside ? after : x, beside ? y : y + 3.2, english);
    }

    /** Above the network's mark or above the chip, or below the mark where that stands at the head. */
    private static void kind(Paper paper, Layout at, String kind, Color print) {
        boolean aside = at.chip().x() > 40;
        double y = at.network().y() < 20
                ? at.network().y() + 12.6
                : aside ? at.chip().y() - 2.6 : at.network().y() - 2;
        LatentLooks.before(paper, Face.HEI, 2.3, print, 80.4, y, kind);
    }

    /** In fours, in one run, or six and the rest; pressed, or flat and thin. */
    private static void number(Paper paper, Layout at, String number, Color print, Dice dice) {
        double roll = dice.real(0, 1);
        String text = roll < 0.66
                ? Wording.grouped(number)
                : roll < 0.86 ? number : number.substring(0, 6) + " " + number.substring(6);
        Face face = dice.pick(List.of(Face.MONO, Face.HEI, Face.MONO));
        double pitch = Math.min(at.size() * 0.66, at.room() / text.length());
        double size = Math.min(at.size(), pitch * 1.62);
        double x = at.number().x();
        double y = at.number().y();
        if (face == Face.MONO && at.size() > 4.6 && dice.chance(0.55)) {
            boolean dark = print.getRed() < 128;
            paper.pitched(face, size, new Color(0, 0, 0, dark ? 80 : 140), x + 0.18, y + 0.18, pitch, text);
            paper.pitched(face, size, new Color(255, 255, 255, dark ? 200 : 100), x - 0.12, y - 0.16, pitch, text);
            paper.pitched(face, size, new Color(dark ? 0x4A4C54 : 0xF0EBDC), x, y, pitch, text);
            return;
        }
        paper.pitched(face, size, print, x, y, pitch, text);
    }

    private static void ground(Paper paper, Ground ground, Dice dice) {
        boolean down = dice.chance(0.5);
        Color first = new Color(ground.first());
        Color second = new Color(ground.second());
        paper.graphics().setPaint(new GradientPaint(0, 0, first, (float) WIDTH, down ? (float) HEIGHT : 0, second));
        paper.graphics().fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        Color mark = new Color(ground.mark());
        switch (dice.below(3)) {
            case 0 -> skyline(paper, mark, dice);
            case 1 -> emblem(paper, mark, dice);
            default -> band(paper, mark, dice);
        }
    }

    private static Color veil(Color colour, int thick) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), thick);
    }

    /** Towers along the foot, as city banks like them. */
    private static void skyline(Paper paper, Color mark, Dice dice) {
        for (double x = 0; x < WIDTH; ) {
            double wide = dice.real(2.5, 6);
            double high = dice.real(5, 21);
            paper.fill(veil(mark, 36), new Rectangle2D.Double(x, HEIGHT - high, wide, high));
            if (dice.chance(0.3)) {
                paper.line(veil(mark, 60), 0.3, x + wide / 2, HEIGHT - high, x + wide / 2, HEIGHT - high - 5);
            }
            x += wide + dice.real(0, 1.4);
        }
    }

    /** A large pale wheel of arcs, as on cards for members of a union. */
    private static void emblem(Paper paper, Color mark, Dice dice) {
        double x = dice.real(50, 70);
        double y = dice.real(18, 34);
        for (int i = 0; i < 6; i++) {
            double r = 8 + i * 4;
            double start = dice.real(0, 360);
            paper.outline(
                    veil(mark, 70 - i * 8), 1.5, new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, start, 250, Arc2D.OPEN));
        }
        paper.fill(veil(mark, 40), Seal.star(x, y, 6));
    }

    private static void band(Paper paper, Color mark, Dice dice) {
        double y = dice.real(18, 30);
        Path2D band = new Path2D.Double();
        band.moveTo(0, y);
        band.curveTo(28, y - dice.real(6, 14), 56, y + dice.real(6, 14), WIDTH, y - 4);
        band.lineTo(WIDTH, y + 9);
        band.curveTo(56, y + dice.real(20, 28), 28, y + dice.real(0, 6), 0, y + 12);
        band.closePath();
        paper.fill(veil(mark, 40), band);
        for (int i = 0; i < 14; i++) {
            double side = dice.real(0.8, 2.2);
            Color dot = veil(mark, dice.between(30, 90));
            double across = dice.real(40, WIDTH);
            paper.fill(dot, new RoundRectangle2D.Double(across, dice.real(2, HEIGHT), side, side, 0.4, 0.4));
        }
    }
}
