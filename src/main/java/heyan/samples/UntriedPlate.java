package heyan.samples;

import heyan.samples.UntriedDigits.Cut;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A card of {@link Style#UNTRIED} in the making, and what every look has on it somewhere. */
record UntriedPlate(Paper paper, Sheet sheet, UntriedHouse house, Color print, Dice dice) {

    String number() {
        return sheet.text("card_number");
    }

    /** The number with blanks after so many digits each; what is left stands together. */
    String parted(int... sizes) {
        String number = number();
        StringBuilder parted = new StringBuilder();
        int at = 0;
        for (int size : sizes) {
            if (at + size < number.length()) {
                parted.append(number, at, at + size).append(' ');
                at += size;
            }
        }
        return parted.append(number.substring(at)).toString();
    }

    /** The number on one line, at most {@code room} wide. */
    void number(Cut cut, Color ink, double x, double y, double high, double room, String text) {
        UntriedDigits.draw(paper, cut, ink, x, y, high, UntriedDigits.pitch(high * 0.86, room, text), text);
    }

    /** The same, ending at {@code right}. */
    void numberBefore(Cut cut, Color ink, double right, double y, double high, double room, String text) {
        double pitch = UntriedDigits.pitch(high * 0.8, room, text);
        UntriedDigits.draw(paper, cut, ink, right - UntriedDigits.width(pitch, text), y, high, pitch, text);
    }

    /** Mark and name of the bank; its English name below. */
    void bank(Face face, double size, double x, double y, double room) {
        mark(x, y - size * 0.95, size * 1.35);
        double from = x + size * 1.75;
        String name = sheet.text("bank_name");
        paper.fitted(face, size, print, from, y, room - size * 1.75, name);
        paper.fitted(Face.HEI, size * 0.42, print, from + 0.1, y + size * 0.62, room - size * 1.75, house.english());
    }

    /** One of seven marks, none of them a real one. */
    void mark(double x, double y, double side) {
        double pen = side * 0.1;
        Ellipse2D ring = new Ellipse2D.Double(x + pen / 2, y + pen / 2, side - pen, side - pen);
        if (house.mark() != 2 && house.mark() != 6) {
            paper.outline(print, pen, ring);
        }
        double in = side * 0.26;
        double half = side * 0.48;
        switch (house.mark()) {
            case 0 -> paper.fill(print, new RoundRectangle2D.Double(x + in, y + in, half, half, pen, pen));
            case 1 -> paper.outline(print, pen, new Arc2D.Double(x + in, y + in, half, half, 20, 320, Arc2D.PIE));
            case 2 -> {
                paper.outline(
                        print,
                        pen * 1.6,
                        new Arc2D.Double(x + pen, y + pen, side * 0.8, side * 0.8, 40, 290, Arc2D.OPEN));
                paper.fill(print, new Rectangle2D.Double(x + side * 0.5, y + side * 0.4, side * 0.5, side * 0.2));
            }
            case 3 -> paper.fill(print, new Rectangle2D.Double(x + side * 0.43, y + pen, side * 0.14, side * 0.8));
            case 4 -> paper.outline(print, pen, new Ellipse2D.Double(x + in, y + in, half, half));
            case 5 -> {
                for (int i = 0; i < 3; i++) {
                    double down = y + side * (0.3 + 0.18 * i);
                    paper.line(print, pen * 0.8, x + side * 0.24, down, x + side * (0.76 - 0.1 * i), down);
                }
            }
            default -> slanted(x, y, side);
        }
    }

    private void slanted(double x, double y, double side) {
        for (int i = 0; i < 2; i++) {
            Path2D slab = new Path2D.Double();
            double left = x + side * 0.44 * i;
            slab.moveTo(left + side * 0.24, y + side * 0.08);
            slab.lineTo(left + side * 0.54, y + side * 0.08);
            slab.lineTo(left + side * 0.32, y + side * 0.92);
            slab.lineTo(left, y + side * 0.92);
            slab.closePath();
            paper.fill(print, slab);
        }
    }

    /** Eight contacts, of gold or of silver. */
    void chip(double x, double y, boolean silver) {
        Color metal = new Color(silver ? 0xC9CDD2 : 0xDDB865);
        Color groove = new Color(silver ? 0x868C94 : 0x94742E);
        paper.fill(metal, new RoundRectangle2D.Double(x, y, 11.4, 9, 2.4, 2.4));
        paper.outline(groove, 0.18, new RoundRectangle2D.Double(x, y, 11.4, 9, 2.4, 2.4));
        paper.outline(groove, 0.18, new RoundRectangle2D.Double(x + 4, y + 1.4, 3.4, 6.2, 1.2, 1.2));
        for (int i = 1; i <= 3; i++) {
            double down = y + 2.25 * i;
            paper.line(groove, 0.18, x, down, x + 4, down);
            paper.line(groove, 0.18, x + 7.4, down, x + 11.4, down);
        }
    }

    /** Four bows for paying without contact 闪付; their middle is at {@code y}. */
    void bows(double x, double y) {
        for (int i = 0; i < 4; i++) {
            double r = 1.1 + 1.05 * i;
            paper.outline(print, 0.42, new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, -38, 76, Arc2D.OPEN));
        }
    }

    /** The network's mark 银联, so much of its full size of 16 by 9. */
    void network(double x, double y, double size) {
        AffineTransform before = paper.graphics().getTransform();
        paper.graphics().translate(x, y);
        paper.graphics().scale(size, size);
        BankCardArtist.unionPay(paper, 0, 0);
        paper.graphics().setTransform(before);
    }

    /** Until when the card is good, behind its label in one or two lines. */
    void valid(double x, double y, double size, String label) {
        if (!sheet.has("valid_thru")) {
            return;
        }
        double small = size * 0.66;
        String[] lines = label.split("\\|", -1);
        double wide = 0;
        for (int i = 0; i < lines.length; i++) {
            paper.text(Face.HEI, small, print, x, y - (lines.length - 1 - i) * small * 1.15, lines[i]);
            wide = Math.max(wide, paper.width(Face.HEI, small, lines[i]));
        }
        paper.text(Face.MONO, size, print, x + wide + size * 0.6, y, sheet.text("valid_thru"));
    }

    void holder(Face face, double size, double x, double y, double room) {
        if (sheet.has("holder_name")) {
            paper.fitted(face, size, print, x, y, room, sheet.text("holder_name"));
        }
    }

    /** The same, pressed. */
    void pressedHolder(Color ink, double x, double y, double room) {
        if (sheet.has("holder_name")) {
            boolean dark = ink.getRed() < 128;
            String name = sheet.text("holder_name");
            paper.fitted(Face.MONO, 3.2, new Color(0, 0, 0, dark ? 60 : 120), x + 0.13, y + 0.15, room, name);
            paper.fitted(Face.MONO, 3.2, ink, x, y, room, name);
        }
    }

    /** Ends at {@code right}. */
    void before(Face face, double size, double right, double y, String text) {
        UnspokenLooks.before(paper, face, size, print, right, y, text);
    }

    void text(Face face, double size, double x, double y, String text) {
        paper.text(face, size, print, x, y, text);
    }
}
