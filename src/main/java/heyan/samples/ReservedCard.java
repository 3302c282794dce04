package heyan.samples;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the debit cards 借记卡 of {@link Style#RESERVED}: four arrangements on five kinds of picture. */
final class ReservedCard {
    private static final double WIDTH = IdCardArtist.WIDTH;
    private static final double HEIGHT = IdCardArtist.HEIGHT;

    /** Three colours of the ground, colour of its picture and of print. */
    private record Ground(int first, int second, int third, int mark, int print) {
        boolean dark() {
            return (print >> 8 & 255) > 128;
        }
    }

    private record Place(double x, double y) {}

    /** Baselines of texts and upper corners of things; {@code ends} says which texts end at their place. */
    private record Layout(
            Place bank,
            Place kind,
            boolean ends,
            Place chip,
            Place number,
            double size,
            double room,
            Place valid,
            Place holder,
            Place network,
            Place specimen) {}

    private static final List<Ground> GROUNDS = List.of(
            new Ground(0x0B3C7D, 0x1667B7, 0x0A2F66, 0x4E93D8, 0xFFFFFF),
            new Ground(0xE9E4DA, 0xF7F4EE, 0xD9D0BE, 0xB59E6C, 0x2A2418),
            new Ground(0x7A1420, 0xB3202F, 0x5C0C17, 0xD8505A, 0xFFF4E8),
            new Ground(0x14181D, 0x2C333B, 0x0D1013, 0x596470, 0xE8DDBE),
            new Ground(0xCFE9E4, 0xF0FAF8, 0xB2DAD3, 0x5FAFA2, 0x0E3A35),
            new Ground(0xF3D9B1, 0xFBEFD9, 0xE6BE84, 0xC98A3A, 0x4A2A08),
            new Ground(0x2F6B3C, 0x4C9A5A, 0x214F2C, 0x86C58F, 0xFFFFFF),
            new Ground(0xD5DAF0, 0xF2F4FC, 0xB9C1E4, 0x7080C4, 0x1A2150));
    private static final List<Layout> LAYOUTS = List.of(
            new Layout(
                    new Place(16, 9.4),
                    new Place(80, 8.4),
                    false,
                    new Place(9.6, 16.6),
                    new Place(8.2, 37.6),
                    5.7,
                    70,
                    new Place(30, 43.4),
                    new Place(8.4, 49),
                    new Place(63.8, 41.6),
                    new Place(44, 27)),
            new Layout(
                    new Place(79, 10),
                    new Place(79, 14.4),
                    true,
                    new Place(8, 21),
                    new Place(7, 48.6),
                    5.2,
                    71,
                    new Place(24, 40.4),
                    new Place(24, 36),
                    new Place(6.6, 4.6),
                    new Place(56, 34)),
            new Layout(
                    new Place(15.4, 47.6),
                    new Place(8, 51.4),
                    false,
                    new Place(66.6, 18),
                    new Place(8, 27.2),
                    4.6,
                    55,
                    new Place(8, 34.4),
                    new Place(8, 40),
                    new Place(64, 40.6),
                    new Place(40, 15)),
            new Layout(
                    new Place(16, 10),
                    new Place(80, 36.8),
                    false,
                    new Place(65.4, 7),
                    new Place(7.4, 31.4),
                    5.4,
                    72,
                    new Place(8, 38.6),
                    new Place(8, 48.6),
                    new Place(64, 41),
                    new Place(40, 47)));
    private static final List<String> TERMS =
            List.of("有效期 VALID THRU", "VALID THRU 月/年", "GOOD THRU", "有效期限 MM/YY", "MONTH/YEAR");
    private static final List<String> KINDS = List.of("借记卡", "借记卡 DEBIT", "储蓄卡 ATM", "理财卡（借记）", "Debit 借记卡");

    private final Fonts fonts;

    ReservedCard(Fonts fonts) {
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
        boolean left = layout.kind().x() < 40;
        double at = layout.kind().x() - (left ? 0 : paper.width(Face.HEI, 2.4, kind));
        paper.text(Face.HEI, 2.4, print, at, layout.kind().y(), kind);
        chip(paper, layout.chip().x(), layout.chip().y(), dice.chance(0.5));
        number(paper, layout, ground, sheet.text("card_number"), dice);
        String term = dice.pick(TERMS);
        if (sheet.has("valid_thru")) {
            Place valid = layout.valid();
            paper.text(Face.HEI, 1.6, print, valid.x(), valid.y(), term);
            double after = valid.x() + paper.width(Face.HEI, 1.6, term) + 1.6;
            paper.text(Face.MONO, 3, print, after, valid.y() + 0.5, sheet.text("valid_thru"));
        }
        if (sheet.has("holder_name")) {
            Place holder = layout.holder();
            paper.fitted(Face.MONO, 3.1, print, holder.x(), holder.y(), 38, sheet.text("holder_name"));
        }
        BankCardArtist.unionPay(paper, layout.network().x(), layout.network().y());
        paper.specimen(5.4, print, 0.4, layout.specimen().x(), layout.specimen().y());
        return paper.picture();
    }

    /** The mark of the bank, its name, and below it its letters. */
    private static void bank(Paper paper, Layout layout, Sheet sheet, Color print) {
        String name = sheet.text("bank_name");
        double size = 4.7 * Math.min(1, 40 / paper.width(Face.HEI_BOLD, 4.7, name));
        double wide = paper.width(Face.HEI_BOLD, size, name);
        double x = layout.bank().x() - (layout.ends() ? wide : 0);
        double y = layout.bank().y();
        paper.text(Face.HEI_BOLD, size, print, x, y, name);
        boolean low = y > 40;
        if (!low && !layout.ends()) {
            paper.text(Face.HEI, 1.7, print, x, y + 2.7, sheet.text("english") + " BANK");
        }
        paper.outline(print, 0.5, new RoundRectangle2D.Double(x - 7, y - 4.6, 5.4, 5.4, 1.6, 1.6));
        paper.fill(print, new Ellipse2D.Double(x - 5.5, y - 3.1, 2.4, 2.4));
    }

    private static void number(Paper paper, Layout layout, Ground ground, String number, Dice dice) {
        String text = dice.chance(0.75) ? Wording.grouped(number) : number;
        Face face = dice.pick(List.of(Face.MONO, Face.HEI, Face.SONG, Face.HEI_BOLD, Face.MONO));
        double pitch = Math.min(layout.size() * 0.6, layout.room() / text.length());
        double size = Math.min(layout.size(), pitch * 1.68);
        double x = layout.number().x();
        double y = layout.number().y();
        boolean raised = layout.size() > 5.3 && face != Face.SONG && dice.chance(0.35);
        if (!raised) {
            paper.pitched(face, size, new Color(ground.print()), x, y, pitch, text);
            return;
        }
        paper.pitched(face, size, new Color(0, 0, 0, ground.dark() ? 150 : 90), x + 0.24, y + 0.26, pitch, text);
        paper.pitched(face, size, new Color(255, 255, 255, ground.dark() ? 120 : 230), x - 0.14, y - 0.15, pitch, text);
        paper.pitched(face, size, new Color(ground.dark() ? 0xE9E4D2 : 0x4C4B50), x, y, pitch, text);
    }

    /** Golden or silver, with eight contacts. */
    private static void chip(Paper paper, double x, double y, boolean gold) {
        paper.fill(new Color(gold ? 0xDDB75E : 0xC9CDD2), new RoundRectangle2D.Double(x, y, 12, 9.2, 2.4, 2.4));
        Color line = new Color(gold ? 0x8E6D24 : 0x777C84);
        for (int i = 1; i < 4; i++) {
            paper.line(line, 0.18, x, y + i * 2.3, x + 4, y + i * 2.3);
            paper.line(line, 0.18, x + 8, y + i * 2.3, x + 12, y + i * 2.3);
        }
        paper.line(line, 0.18, x + 4, y, x + 4, y + 9.2);
        paper.line(line, 0.18, x + 8, y, x + 8, y + 9.2);
    }

    private static void ground(Paper paper, Ground ground, Dice dice) {
        paper.graphics()
                .setPaint(new LinearGradientPaint(
                        0,
                        (float) dice.real(0, HEIGHT),
                        (float) WIDTH,
                        (float) dice.real(0, HEIGHT),
                        new float[] {0, (float) dice.real(0.3, 0.7), 1},
                        new Color[] {new Color(ground.first()), new Color(ground.second()), new Color(ground.third())
                        }));
        paper.graphics().fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        Color mark = new Color(ground.mark());
        switch (dice.below(5)) {
            case 0 -> fans(paper, mark, dice);
            case 1 -> towers(paper, mark, dice);
            case 2 -> petals(paper, mark, dice);
            case 3 -> Guilloche.draw(paper, veil(mark, 90), veil(mark, 150), 26, 4.2, dice);
            default -> {}
        }
    }

    private static Color veil(Color colour, int thick) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), thick);
    }

    /** Hairlines from one corner. */
    private static void fans(Paper paper, Color mark, Dice dice) {
        double x = dice.chance(0.5) ? WIDTH : 0;
        for (double angle = 0.05; angle < 1.6; angle += 0.055) {
            double reach = dice.real(46, 96);
            double dx = Math.cos(angle) * reach * (x > 0 ? -1 : 1);
            paper.line(veil(mark, 70), 0.25, x, HEIGHT, x + dx, HEIGHT - Math.sin(angle) * reach);
        }
    }

    /** Houses of a town along the lower border. */
    private static void towers(Paper paper, Color mark, Dice dice) {
        for (double x = 0; x < WIDTH; ) {
            double wide = dice.real(3, 7);
            double high = dice.real(5, 21);
            paper.fill(veil(mark, dice.between(40, 80)), new Rectangle2D.Double(x, HEIGHT - high, wide, high));
            x += wide + dice.real(0, 1.4);
        }
    }

    private static void petals(Paper paper, Color mark, Dice dice) {
        for (int flower = 0; flower < 4; flower++) {
            double x = dice.real(4, WIDTH - 4);
            double y = dice.real(4, HEIGHT - 4);
            double reach = dice.real(5, 13);
            for (int i = 0; i < 5; i++) {
                double angle = i * Math.PI * 2 / 5 + flower;
                Path2D petal = new Path2D.Double();
                petal.moveTo(x, y);
                double tx = x + Math.cos(angle) * reach;
                double ty = y + Math.sin(angle) * reach;
                petal.curveTo(x + Math.cos(angle - 0.6) * reach, y + Math.sin(angle - 0.6) * reach, tx, ty, tx, ty);
                petal.curveTo(x + Math.cos(angle + 0.6) * reach, y + Math.sin(angle + 0.6) * reach, x, y, x, y);
                paper.fill(veil(mark, 46), petal);
            }
        }
    }
}
