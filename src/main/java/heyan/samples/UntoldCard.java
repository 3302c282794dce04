package heyan.samples;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the debit cards 借记卡 of {@link Style#UNTOLD}: three arrangements, most with a word before the number. */
final class UntoldCard {
    private static final double WIDTH = IdCardArtist.WIDTH;
    private static final double HEIGHT = IdCardArtist.HEIGHT;

    /** Two colours of the ground, colour of its picture and of print. */
    private record Ground(int first, int second, int mark, int print) {}

    private record Place(double x, double y) {}

    /** Baselines of texts and upper corners of things; {@code middle} says that the bank stands around its place. */
    private record Layout(
            Place bank,
            boolean middle,
            Place kind,
            Place chip,
            Place number,
            double size,
            double room,
            Place valid,
            Place holder,
            Place network,
            Place specimen) {}

    private static final List<Ground> GROUNDS = List.of(
            new Ground(0xF7F8FA, 0xE3E8EF, 0xC4CFDE, 0x1B2B44),
            new Ground(0x004B8D, 0x0077B6, 0x5FA8D8, 0xFFFFFF),
            new Ground(0xB5121B, 0xD8434A, 0xF08A8E, 0xFFFFFF),
            new Ground(0x20222A, 0x3B3F4C, 0x5B6172, 0xEFE3C2),
            new Ground(0xFFF3E0, 0xFFD9A0, 0xF2B25C, 0x53340A),
            new Ground(0x00695C, 0x26917F, 0x78C2B4, 0xFFFFFF),
            new Ground(0xE8E0F5, 0xC9BCE8, 0xA594D2, 0x2A1C52));
    private static final List<Layout> LAYOUTS = List.of(
            new Layout(
                    new Place(15.6, 9.8),
                    false,
                    new Place(79.6, 9.4),
                    new Place(8.6, 19.4),
                    new Place(7.4, 42.6),
                    4.7,
                    54,
                    new Place(7.4, 48.2),
                    new Place(30, 48.2),
                    new Place(65.2, 40.4),
                    new Place(46, 30)),
            new Layout(
                    new Place(43, 11),
                    true,
                    new Place(79.4, 26.4),
                    new Place(7.6, 14.4),
                    new Place(7, 36.4),
                    5.4,
                    72,
                    new Place(7, 43.4),
                    new Place(7, 49.6),
                    new Place(64.2, 41),
                    new Place(36, 24)),
            new Layout(
                    new Place(15.2, 45.8),
                    false,
                    new Place(79.6, 21.8),
                    new Place(65.8, 25),
                    new Place(7.6, 23.8),
                    4.9,
                    56,
                    new Place(7.6, 29.8),
                    new Place(7.6, 35.2),
                    new Place(65, 5),
                    new Place(42, 46)));
    private static final List<String> TERMS = List.of("有效期 THRU", "有效期限", "VALID TO", "有效期至 MM/YY");
    private static final List<String> KINDS = List.of("借记卡", "银联借记卡", "DEBIT CARD", "一类户借记卡", "金卡 借记");
    private static final List<String> LEADS = List.of("", "卡号", "卡号 CARD NO.", "账号/卡号", "");

    private final Fonts fonts;

    UntoldCard(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Ground ground = dice.pick(GROUNDS);
        Layout layout = dice.pick(LAYOUTS);
        Color print = new Color(ground.print());
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, Color.WHITE);
        ground(paper, ground, dice);
        bank(paper, layout, sheet, print);
        String kind = dice.pick(KINDS);
        UntoldLooks.before(
                paper, Face.HEI, 2.3, print, layout.kind().x(), layout.kind().y(), kind);
        BankCardArtist.chip(paper, layout.chip().x(), layout.chip().y());
        number(paper, layout, sheet.text("card_number"), print, dice);
        String term = dice.pick(TERMS);
        if (sheet.has("valid_thru")) {
            Place valid = layout.valid();
            paper.text(Face.HEI, 1.6, print, valid.x(), valid.y(), term);
            double after = valid.x() + paper.width(Face.HEI, 1.6, term) + 1.5;
            paper.text(Face.HEI_BOLD, 2.7, print, after, valid.y() + 0.3, sheet.text("valid_thru"));
        }
        if (sheet.has("holder_name")) {
            Place holder = layout.holder();
            paper.fitted(Face.HEI_BOLD, 2.9, print, holder.x(), holder.y(), 33, sheet.text("holder_name"));
        }
        BankCardArtist.unionPay(paper, layout.network().x(), layout.network().y());
        paper.specimen(
                5.2, print, 0.42, layout.specimen().x(), layout.specimen().y());
        return paper.picture();
    }

    /** A mark of three strokes, the bank's name, its letters behind or below it. */
    private static void bank(Paper paper, Layout layout, Sheet sheet, Color print) {
        String name = sheet.text("bank_name");
        double size = 4.9 * Math.min(1, 42 / paper.width(Face.SONG_BOLD, 4.9, name));
        double wide = paper.width(Face.SONG_BOLD, size, name);
        double x = layout.bank().x() - (layout.middle() ? wide / 2 - 4 : 0);
        double y = layout.bank().y();
        paper.text(Face.SONG_BOLD, size, print, x, y, name);
        paper.text(Face.HEI_BOLD, 1.8, print, x, y + 2.9, sheet.text("english") + "  BANK CARD");
        for (int i = 0; i < 3; i++) {
            paper.fill(print, new Rectangle2D.Double(x - 7.4 + i * 2, y - 4 + i * 0.8, 1.3, 4.6 - i * 0.8));
        }
        paper.outline(print, 0.35, new Arc2D.Double(x - 8, y - 5.2, 6.8, 6.8, 30, 250, Arc2D.OPEN));
    }

    /** In fours, in one run, or bank and branch before the rest. */
    private static void number(Paper paper, Layout layout, String number, Color print, Dice dice) {
        double roll = dice.real(0, 1);
        String text = roll < 0.6
                ? Wording.grouped(number)
                : roll < 0.85 ? number : number.substring(0, 8) + " " + number.substring(8);
        Face face = dice.pick(List.of(Face.HEI, Face.HEI_BOLD, Face.MONO, Face.HEI_BOLD));
        double pitch = Math.min(layout.size() * 0.6, layout.room() / text.length());
        double size = Math.min(layout.size(), pitch * 1.7);
        double x = layout.number().x();
        double y = layout.number().y();
        paper.text(Face.HEI, 1.9, print, x, y - size - 0.8, dice.pick(LEADS));
        if (layout.size() > 5 && dice.chance(0.45)) {
            boolean dark = print.getRed() < 128;
            paper.pitched(face, size, new Color(0, 0, 0, dark ? 80 : 130), x + 0.2, y + 0.2, pitch, text);
            paper.pitched(face, size, new Color(255, 255, 255, dark ? 230 : 130), x - 0.14, y - 0.15, pitch, text);
            paper.pitched(face, size, new Color(dark ? 0x5A5A62 : 0xECE6D6), x, y, pitch, text);
            return;
        }
        paper.pitched(face, size, print, x, y, pitch, text);
    }

    private static void ground(Paper paper, Ground ground, Dice dice) {
        float from = (float) dice.real(0, HEIGHT);
        paper.graphics()
                .setPaint(new GradientPaint(
                        0,
                        from,
                        new Color(ground.first()),
                        (float) WIDTH,
                        (float) HEIGHT - from,
                        new Color(ground.second())));
        paper.graphics().fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        Color mark = new Color(ground.mark());
        switch (dice.below(4)) {
            case 0 -> combs(paper, mark, dice);
            case 1 -> sun(paper, mark, dice);
            case 2 -> dunes(paper, mark, dice);
            default -> {}
        }
    }

    private static Color veil(Color colour, int thick) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), thick);
    }

    /** Some cells of a honeycomb. */
    private static void combs(Paper paper, Color mark, Dice dice) {
        for (int row = 0; row < 9; row++) {
            for (int column = 0; column < 12; column++) {
                Path2D cell = new Path2D.Double();
                for (int i = 0; i < 6; i++) {
                    double x = (column + row % 2 * 0.5) * 7.8 + 4.1 * Math.sin(i * Math.PI / 3);
                    double y = row * 6.8 + 4.1 * Math.cos(i * Math.PI / 3);
                    if (i == 0) {
                        cell.moveTo(x, y);
                    } else {
                        cell.lineTo(x, y);
                    }
                }
                cell.closePath();
                if (dice.chance(0.4)) {
                    paper.outline(veil(mark, 110), 0.25, cell);
                } else if (dice.chance(0.15)) {
                    paper.fill(veil(mark, 50), cell);
                }
            }
        }
    }

    private static void sun(Paper paper, Color mark, Dice dice) {
        double x = dice.real(30, 80);
        double y = dice.real(10, 50);
        for (double r = 6; r < 60; r += dice.real(4, 7)) {
            paper.fill(veil(mark, 26), new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
    }

    private static void dunes(Paper paper, Color mark, Dice dice) {
        for (int i = 0; i < 4; i++) {
            double high = 18 + i * 9 + dice.real(-3, 3);
            Path2D dune = new Path2D.Double();
            dune.moveTo(0, high + dice.real(0, 8));
            dune.curveTo(26, high - dice.real(4, 14), 54, high + dice.real(6, 16), WIDTH, high - dice.real(0, 9));
            dune.lineTo(WIDTH, HEIGHT);
            dune.lineTo(0, HEIGHT);
            dune.closePath();
            paper.fill(veil(mark, 44), dune);
        }
    }
}
