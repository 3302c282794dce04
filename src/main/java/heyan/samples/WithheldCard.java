package heyan.samples;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** Draws the debit cards 借记卡 of {@link Style#WITHHELD}: three layouts on four kinds of picture. */
final class WithheldCard {
    private static final double WIDTH = IdCardArtist.WIDTH;
    private static final double HEIGHT = IdCardArtist.HEIGHT;

    /** Two colours of the ground, colour of its picture and of print. */
    private record Ground(int first, int second, int mark, int print) {}

    private record Place(double x, double y) {}

    /** Baselines of texts and upper corners of things; the bank's name ends at its place where {@code right} says so. */
    private record Layout(
            Place bank,
            boolean right,
            Face face,
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
            new Ground(0xC8102E, 0x8A0A20, 0xE2556B, 0xFFFFFF),
            new Ground(0x0A6B4A, 0x0F8F63, 0x4DB58F, 0xFFFFFF),
            new Ground(0x1A2B4C, 0x3E5C94, 0x6C8CC4, 0xFFFFFF),
            new Ground(0xF5EFE0, 0xE9D9B4, 0xD0B478, 0x3B2F1B),
            new Ground(0xEDF2F4, 0xC9D8DF, 0xA3BCC8, 0x1E2C34),
            new Ground(0x6A1F6F, 0x3D1145, 0x9A58A0, 0xFFF3FF),
            new Ground(0xB7BCC2, 0x8F969E, 0xD6DADE, 0x15181B),
            new Ground(0xFADADD, 0xF2B6C0, 0xE890A0, 0x4A1C26),
            new Ground(0xD99A2B, 0xB87412, 0xF0C878, 0x2A1A02));
    private static final List<Layout> LAYOUTS = List.of(
            new Layout(
                    new Place(17, 10.2),
                    false,
                    Face.SONG_BOLD,
                    new Place(78, 9.6),
                    new Place(8.4, 17.4),
                    new Place(7.6, 36),
                    5.5,
                    71,
                    new Place(33, 41),
                    new Place(8, 49.4),
                    new Place(64.4, 40.8),
                    new Place(50, 25)),
            new Layout(
                    new Place(14.5, 8.8),
                    false,
                    Face.HEI_BOLD,
                    new Place(78.4, 49.6),
                    new Place(7.4, 18.6),
                    new Place(7.4, 42.2),
                    4.3,
                    55,
                    new Place(44, 49),
                    new Place(7.4, 49.4),
                    new Place(64.6, 4.4),
                    new Place(46, 28)),
            new Layout(
                    new Place(78, 46.6),
                    true,
                    Face.HEI,
                    new Place(78, 50.4),
                    new Place(66, 20.2),
                    new Place(7, 16.2),
                    5,
                    70,
                    new Place(8, 24),
                    new Place(8, 50),
                    new Place(7.2, 31.4),
                    new Place(36, 34)));
    private static final List<String> TERMS = List.of("月/年", "有效期至", "VALID THRU", "到期日 MM/YY", "EXPIRES END");
    private static final Map<String, String> LINES =
            Map.of("ICBC", "95588", "CCB", "95533", "ABC", "95599", "BOC", "95566", "PSBC", "95580", "CMB", "95555");

    private final Fonts fonts;

    WithheldCard(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Dice dice) {
        Ground ground = dice.pick(GROUNDS);
        Layout layout = dice.pick(LAYOUTS);
        Color print = new Color(ground.print());
        Paper paper = new Paper(fonts, WIDTH, HEIGHT, scale, Color.WHITE);
        ground(paper, ground, dice);
        bank(paper, layout, sheet, print);
        String kind = dice.pick(List.of("借记卡", "储蓄卡", "借记卡 Debit Card"));
        paper.text(
                Face.HEI,
                2.5,
                print,
                layout.kind().x() - paper.width(Face.HEI, 2.5, kind),
                layout.kind().y(),
                kind);
        BankCardArtist.chip(paper, layout.chip().x(), layout.chip().y());
        waves(
                paper,
                print,
                layout.chip().x() + (layout.chip().x() > 40 ? -4 : 14),
                layout.chip().y() + 4.3);
        number(paper, layout, sheet.text("card_number"), print, dice);
        below(paper, layout, sheet, print, dice);
        BankCardArtist.unionPay(paper, layout.network().x(), layout.network().y());
        paper.specimen(
                5.6, print, 0.42, layout.specimen().x(), layout.specimen().y());
        return paper.picture();
    }

    private static void bank(Paper paper, Layout layout, Sheet sheet, Color print) {
        String name = sheet.text("bank_name");
        double room = layout.right() ? 46 : 42;
        double size = 4.6 * Math.min(1, room / paper.width(layout.face(), 4.6, name));
        double x = layout.bank().x() - (layout.right() ? paper.width(layout.face(), size, name) : 0);
        double y = layout.bank().y();
        paper.text(layout.face(), size, print, x, y, name);
        paper.text(Face.HEI, 1.7, print, x, y + (layout.right() ? -5 : 2.7), "BANK CARD  " + sheet.text("english"));
        paper.fill(print, new Arc2D.Double(x - 8, y - 4.6, 6, 6, 20, 320, Arc2D.PIE));
        paper.outline(print, 0.4, new Ellipse2D.Double(x - 8.4, y - 5, 6.8, 6.8));
    }

    private static void number(Paper paper, Layout layout, String number, Color print, Dice dice) {
        String text = dice.chance(0.55)
                ? Wording.grouped(number)
                : dice.chance(0.5) ? number.substring(0, 6) + " " + number.substring(6) : number;
        Face face = dice.pick(List.of(Face.MONO, Face.HEI_BOLD, Face.HEI, Face.MONO));
        double pitch = Math.min(layout.size() * 0.61, layout.room() / text.length());
        double size = Math.min(layout.size(), pitch * 1.7);
        double x = layout.number().x();
        double y = layout.number().y();
        if (layout.size() > 5.2 && dice.chance(0.4)) {
            boolean dark = print.getRed() < 128;
            paper.pitched(face, size, new Color(0, 0, 0, dark ? 70 : 140), x + 0.2, y + 0.22, pitch, text);
            paper.pitched(face, size, new Color(255, 255, 255, dark ? 220 : 110), x - 0.15, y - 0.16, pitch, text);
            paper.pitched(face, size, dark ? new Color(70, 70, 76) : new Color(232, 230, 220), x, y, pitch, text);
            return;
        }
        paper.pitched(face, size, print, x, y, pitch, text);
    }

    private static void below(Paper paper, Layout layout, Sheet sheet, Color print, Dice dice) {
        String term = dice.pick(TERMS);
        String line = LINES.get(sheet.text("english"));
        boolean called = dice.chance(0.4);
        if (sheet.has("valid_thru")) {
            double x = layout.valid().x();
            paper.text(Face.HEI, 1.7, print, x, layout.valid().y(), term);
            double after = x + paper.width(Face.HEI, 1.7, term) + 1.4;
            paper.text(Face.MONO, 2.9, print, after, layout.valid().y() + 0.4, sheet.text("valid_thru"));
        }
        if (sheet.has("holder_name")) {
            paper.fitted(
                    Face.HEI, 3, print, layout.holder().x(), layout.holder().y(), 34, sheet.text("holder_name"));
        }
        if (called && line != null) {
            paper.text(Face.HEI, 1.6, print, layout.holder().x(), 52.6, "客服热线 " + line);
        }
    }

    /** The sign of contactless payment 闪付. */
    private static void waves(Paper paper, Color print, double x, double y) {
        for (double r = 1; r < 3.2; r += 0.9) {
            paper.outline(print, 0.3, new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, -40, 80, Arc2D.OPEN));
        }
    }

    private static void ground(Paper paper, Ground ground, Dice dice) {
        float slant = (float) dice.real(20, 80);
        paper.graphics()
                .setPaint(new GradientPaint(
                        0, 0, new Color(ground.first()), slant, (float) HEIGHT, new Color(ground.second())));
        paper.graphics().fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        Color mark = new Color(ground.mark());
        switch (dice.below(4)) {
            case 0 -> bubbles(paper, mark, dice);
            case 1 -> dots(paper, mark, dice);
            case 2 -> peaks(paper, mark, dice);
            default -> {}
        }
    }

    private static Color veil(Color colour, int thick) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), thick);
    }

    private static void bubbles(Paper paper, Color mark, Dice dice) {
        for (int i = 0; i < 22; i++) {
            double r = dice.real(2, 11);
            paper.fill(
                    veil(mark, dice.between(16, 52)),
                    new Ellipse2D.Double(dice.real(-6, WIDTH), dice.real(-6, HEIGHT), 2 * r, 2 * r));
        }
    }

    private static void dots(Paper paper, Color mark, Dice dice) {
        double phase = dice.real(0, 6);
        for (double x = 2; x < WIDTH; x += 1.8) {
            for (double y = 8; y < HEIGHT - 4; y += 1.8) {
                if (Math.sin(x / 8 + phase) + Math.cos(y / 6 + x / 19 + phase) > 0.45) {
                    paper.fill(veil(mark, 105), new Ellipse2D.Double(x, y, 0.9, 0.9));
                }
            }
        }
    }

    private static void peaks(Paper paper, Color mark, Dice dice) {
        for (int row = 0; row < 3; row++) {
            Path2D range = new Path2D.Double();
            range.moveTo(0, HEIGHT);
            for (double x = 0; x < WIDTH + 12; x += dice.real(7, 13)) {
                range.lineTo(x, 24 + row * 9 + dice.real(-6, 6));
            }
            range.lineTo(WIDTH + 12, HEIGHT);
            range.closePath();
            paper.fill(veil(mark, 58), range);
        }
    }
}
