package heyan.samples;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/** Digits of the card numbers of {@link Style#UNTRIED}: pressed through the plastic, or printed flat in several cuts. */
final class UntriedDigits {
    /** How a number is cut. */
    enum Cut {
        /** As embossers press: one even stroke with round corners. */
        EMBOSSED,
        /** The same letters as OCR, pressed. */
        EMBOSSED_OCR,
        OCR,
        /** Fine even strokes. */
        THIN,
        PLAIN,
        /** Pressed together sideways. */
        NARROW,
        BOLD
    }

    private static final double GAP = 0.62;
    /** Strokes of 0 to 9 in a box 1 wide and 1.6 high; q bends round a corner. */
    private static final List<String> STROKES = List.of(
            "M.3 0 L.7 0 Q1 0 1 .35 L1 1.25 Q1 1.6 .7 1.6 L.3 1.6 Q0 1.6 0 1.25 L0 .35 Q0 0 .3 0",
            "M.14 .32 L.54 0 L.54 1.6",
            "M0 .4 Q0 0 .4 0 L.6 0 Q1 0 1 .38 L1 .46 Q1 .68 .82 .86 L.14 1.34 Q0 1.44 0 1.6 L1 1.6",
            "M0 .3 Q.06 0 .4 0 L.6 0 Q.95 0 .95 .36 Q.95 .74 .6 .74 L.36 .74 L.6 .74 Q1 .74 1 1.14 L1 1.2 Q1 1.6 .6 1.6 "
                    + "L.4 1.6 Q.04 1.6 0 1.28",
            "M.74 1.6 L.74 0 L0 1.12 L1 1.12",
            "M.92 0 L.12 0 L.06 .74 Q.24 .6 .5 .6 L.58 .6 Q1 .6 1 1.02 L1 1.16 Q1 1.6 .58 1.6 L.4 1.6 Q.06 1.6 0 1.3",
            "M.94 .26 Q.88 0 .56 0 L.44 0 Q0 0 0 .46 L0 1.2 Q0 1.6 .4 1.6 L.6 1.6 Q1 1.6 1 1.2 L1 1.06 Q1 .68 .6 .68 "
                    + "L.4 .68 Q0 .68 0 1.06",
            "M0 0 L1 0 L.42 1.6",
            "M.4 0 L.6 0 Q.94 0 .94 .34 L.94 .4 Q.94 .74 .6 .74 L.4 .74 Q.06 .74 .06 .4 L.06 .34 Q.06 0 .4 0 M.4 .74 L.6 "
                    + ".74 Q1 .74 1 1.12 L1 1.22 Q1 1.6 .6 1.6 L.4 1.6 Q0 1.6 0 1.22 L0 1.12 Q0 .74 .4 .74",
            "M.06 1.34 Q.12 1.6 .44 1.6 L.56 1.6 Q1 1.6 1 1.14 L1 .4 Q1 0 .6 0 L.4 0 Q0 0 0 .4 L0 .54 Q0 .92 .4 .92 L.6 "
                    + ".92 Q1 .92 1 .54");

    private UntriedDigits() {}

    /** How much a number takes whose digits are so far apart. */
    static double width(double pitch, String text) {
        return text.chars().mapToDouble(one -> one == ' ' ? GAP * pitch : pitch).sum();
    }

    /** The pitch at which the number takes no more than the room, nor more than {@code most} to a digit. */
    static double pitch(double most, double room, String text) {
        return Math.min(most, room / width(1, text));
    }

    /** Draws the number on its baseline, its digits {@code high} millimetres. */
    static void draw(Paper paper, Cut cut, Color ink, double x, double y, double high, double pitch, String text) {
        if (cut == Cut.EMBOSSED || cut == Cut.EMBOSSED_OCR) {
            Cut flat = cut == Cut.EMBOSSED ? cut : Cut.OCR;
            boolean dark = ink.getRed() < 128;
            row(paper, flat, new Color(0, 0, 0, dark ? 70 : 130), x + 0.17, y + 0.2, high, pitch, text);
            row(paper, flat, new Color(255, 255, 255, dark ? 190 : 80), x - 0.13, y - 0.14, high, pitch, text);
            row(paper, flat, ink, x, y, high, pitch, text);
            return;
        }
        row(paper, cut, ink, x, y, high, pitch, text);
    }

    private static void row(
            Paper paper, Cut cut, Color ink, double x, double y, double high, double pitch, String text) {
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one != ' ') {
                digit(paper, cut, ink, at + pitch / 2, y, high, pitch, one);
            }
            at += one == ' ' ? GAP * pitch : pitch;
        }
    }

    private static void digit(
            Paper paper, Cut cut, Color ink, double middle, double y, double high, double pitch, char one) {
        switch (one < '0' || one > '9' ? Cut.PLAIN : cut) {
            case EMBOSSED -> stroke(paper, ink, 0.145, middle, y, high, pitch, one);
            case THIN -> stroke(paper, ink, 0.092, middle, y, high, pitch, one);
            case OCR -> paper.centred(Face.MONO, high / 0.7, ink, middle, y, String.valueOf(one));
            case NARROW -> narrow(paper, ink, middle, y, high, one);
            case BOLD -> paper.centred(Face.HEI_BOLD, high / 0.74, ink, middle, y, String.valueOf(one));
            default -> paper.centred(Face.HEI, high / 0.74, ink, middle, y, String.valueOf(one));
        }
    }

    private static void narrow(Paper paper, Color ink, double middle, double y, double high, char one) {
        AffineTransform before = paper.graphics().getTransform();
        paper.graphics().translate(middle, y);
        paper.graphics().scale(0.74, 1);
        paper.centred(Face.HEI_BOLD, high / 0.74, ink, 0, 0, String.valueOf(one));
        paper.graphics().setTransform(before);
    }

    private static void stroke(
            Paper paper, Color ink, double thick, double middle, double y, double high, double pitch, char one) {
        double pen = high * thick;
        double wide = Math.min(high * 0.54, pitch * 0.74) - pen;
        AffineTransform box = AffineTransform.getTranslateInstance(middle - wide / 2, y - high + pen / 2);
        box.scale(wide, (high - pen) / 1.6);
        paper.outline(ink, pen, box.createTransformedShape(path(STROKES.get(one - '0'))));
    }

    private static Path2D path(String strokes) {
        Path2D path = new Path2D.Double();
        for (String part : strokes.split(" (?=[MLQ])", -1)) {
            String[] at = part.substring(1).split(" ", -1);
            double x = Double.parseDouble(at[0]);
            double y = Double.parseDouble(at[1]);
            switch (part.charAt(0)) {
                case 'M' -> path.moveTo(x, y);
                case 'L' -> path.lineTo(x, y);
                default -> path.quadTo(x, y, Double.parseDouble(at[2]), Double.parseDouble(at[3]));
            }
        }
        return path;
    }
}
