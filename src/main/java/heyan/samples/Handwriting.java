package heyan.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Writes by hand 手写: every stroke of a typeface bent, leaned and pushed about, in pen colours. */
final class Handwriting {
    private final Pen pen;

    /**
     * How a hand writes; the first two are shares of the writing's size.
     *
     * @param line round each stroke
     * @param bend how far strokes bend
     * @param haste of signatures, and how crowded they are
     * @param leanest how far letters lean to the right at most, and at least
     * @param rise how far a line may climb, as a share of its length
     */
    private record Pen(
            double line, double bend, double haste, double crowding, double leanest, double lean, double rise) {
        Pen(double line, double bend, double haste, double crowding) {
            this(line, bend, haste, crowding, -0.16, -0.02, -0.03);
        }

        static Pen of(Style style) {
            return switch (style.lender()) {
                case WORKING -> new Pen(0.012, 0.03, 1.6, 1.12);
                case REPORT -> new Pen(0.018, 0.036, 1.6, 1.12);
                case FRESH -> new Pen(0.02, 0.024, 1.35, 0.96);
                case UNSEEN -> new Pen(0.004, 0.014, 1.5, 1.04);
                case BLIND -> new Pen(0.008, 0.033, 1.42, 1.08, -0.24, -0.08, -0.045);
                case NOVEL -> new Pen(0.001, 0.03, 1.25, 1.1, -0.3, -0.12, -0.04);
                case SEALED -> new Pen(0.024, 0.02, 1.3, 1.02, -0.1, 0.05, -0.02);
                case WITHHELD -> new Pen(0.034, 0.026, 1.38, 1.05, -0.2, 0.02, -0.036);
                case RESERVED -> new Pen(0.028, 0.021, 1.3, 0.97, -0.22, 0, -0.028);
                case UNTOLD -> new Pen(0.015, 0.025, 1.42, 1.03, -0.18, -0.04, -0.034);
                case HIDDEN -> new Pen(0.022, 0.028, 1.36, 1.06, -0.22, 0.01, -0.03);
                case UNMET -> new Pen(0.014, 0.027, 1.4, 1.04, -0.19, -0.01, -0.032);
                case LATENT -> new Pen(0.021, 0.029, 1.34, 1.07, -0.21, 0.015, -0.034);
                case UNSPOKEN -> new Pen(0.017, 0.026, 1.38, 1.05, -0.17, 0.03, -0.026);
                case UNSAID -> new Pen(0.02, 0.027, 1.36, 1.04, -0.2, 0.01, -0.029);
                default -> throw new IllegalArgumentException("it has what another style lends it");
            };
        }
    }

    Handwriting(Style style) {
        this.pen = Pen.of(style);
    }

    Color pen(Dice dice) {
        return dice.chance(0.6)
                ? new Color(dice.between(16, 40), dice.between(16, 40), dice.between(20, 50))
                : new Color(dice.between(20, 40), dice.between(40, 70), dice.between(120, 165));
    }

    /** Writes from the left, in another hand what the first has no strokes for; returns where the pen stops. */
    double write(Paper paper, double size, Color pen, double x, double y, String text, Dice dice) {
        return write(paper, size, pen, x, y, text, 1, dice);
    }

    /** Writes in at most {@code room} millimetres, smaller where needed. */
    void within(Paper paper, double size, Color pen, double x, double y, double room, String text, Dice dice) {
        double width = paper.width(Face.HAND, size, text);
        write(paper, width > room ? size * room / width : size, pen, x, y, text, dice);
    }

    /** Writes faster: more lean, closer together. */
    void sign(Paper paper, double size, Color pen, double x, double y, String name, Dice dice) {
        write(paper, size, pen, x, y, name, this.pen.haste(), dice);
    }

    private double write(
            Paper paper, double size, Color pen, double x, double y, String text, double haste, Dice dice) {
        Graphics2D g = paper.graphics();
        double lean = dice.real(this.pen.leanest(), this.pen.lean()) * haste;
        double at = x;
        double slope = dice.real(this.pen.rise(), 0.01);
        Fonts fonts = paper.fonts();
        for (Fonts.Run run : fonts.runs(fonts.blank(Face.HAND, text) ? Face.KAI : Face.HAND, size, text)) {
            for (int i = 0; i < run.text().length(); i++) {
                GlyphVector glyph = run.font()
                        .createGlyphVector(g.getFontRenderContext(), run.text().substring(i, i + 1));
                double advance = glyph.getLogicalBounds().getWidth();
                AffineTransform place = new AffineTransform();
                place.translate(at, y + (at - x) * slope + dice.gauss() * size * 0.025);
                place.rotate(dice.gauss() * 0.05 * haste);
                place.shear(lean, dice.gauss() * 0.03);
                double big = dice.real(0.92, 1.08);
                place.scale(big * dice.real(0.9, 1.05), big);
                Shape bent = bend(place.createTransformedShape(glyph.getOutline()), size, haste, dice);
                g.setColor(pen);
                g.fill(bent);
                g.setStroke(new BasicStroke(
                        (float) (size * this.pen.line()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(bent);
                at += advance * dice.real(0.9, 1.02) / (haste > 1 ? this.pen.crowding() : 1);
            }
        }
        return at;
    }

    private Shape bend(Shape shape, double size, double haste, Dice dice) {
        double reach = size * pen.bend() * haste;
        double[] p = new double[8];
        for (int i = 0; i < p.length; i++) {
            p[i] = i % 2 == 0 ? dice.real(0, 6.28) : dice.real(2.5, 6) / size;
        }
        Path2D bent = new Path2D.Double();
        double[] c = new double[6];
        for (PathIterator walk = shape.getPathIterator(null); !walk.isDone(); walk.next()) {
            int kind = walk.currentSegment(c);
            for (int i = 0; i < 6; i += 2) {
                double dx = Math.sin(c[i + 1] * p[1] + p[0]) + 0.6 * Math.sin(c[i] * p[3] + p[2]);
                double dy = Math.sin(c[i] * p[5] + p[4]) + 0.6 * Math.sin(c[i + 1] * p[7] + p[6]);
                c[i] += dx * reach;
                c[i + 1] += dy * reach;
            }
            add(bent, kind, c);
        }
        return bent;
    }

    private static void add(Path2D path, int kind, double[] c) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> path.moveTo(c[0], c[1]);
            case PathIterator.SEG_LINETO -> path.lineTo(c[0], c[1]);
            case PathIterator.SEG_QUADTO -> path.quadTo(c[0], c[1], c[2], c[3]);
            case PathIterator.SEG_CUBICTO -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
            default -> path.closePath();
        }
    }
}
