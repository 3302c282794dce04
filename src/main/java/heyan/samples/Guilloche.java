package heyan.samples;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Fine waves 底纹 that cards and certificates carry below their print. */
final class Guilloche {
    private Guilloche() {}

    /** Ground of three colours with waves from a left to a right colour, {@code amplitude} millimetres high. */
    record Pattern(int first, int second, int third, int left, int right, int lines, double amplitude) {
        void lay(Paper paper, Dice dice) {
            ground(paper, new Color(first), new Color(second), new Color(third));
            draw(paper, new Color(left), new Color(right), lines, amplitude, dice);
        }
    }

    static void draw(Paper paper, Color left, Color right, int lines, double amplitude, Dice dice) {
        double phase = dice.real(0, 6);
        double wave = dice.real(5, 9);
        for (int i = 0; i < lines; i++) {
            double y0 = paper.height() * (i + 0.5) / lines;
            Path2D path = new Path2D.Double();
            for (double x = 0; x <= paper.width(); x += 1) {
                double y = y0 + amplitude * Math.sin(x / wave + phase + i * 0.35) * Math.cos(x / 23 + i * 0.11);
                if (x == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            paper.outline(mix(left, right, (double) i / lines), 0.12, path);
        }
    }

    /** Fills the paper with a slanted blend of three colours. */
    static void ground(Paper paper, Color first, Color second, Color third) {
        paper.graphics()
                .setPaint(new java.awt.LinearGradientPaint(
                        0, 0, (float) paper.width(), (float) paper.height() / 2, new float[] {0, 0.5f, 1}, new Color[] {
                            first, second, third
                        }));
        paper.graphics().fill(new java.awt.geom.Rectangle2D.Double(0, 0, paper.width(), paper.height()));
    }

    static Color mix(Color a, Color b, double share) {
        return new Color(
                (int) (a.getRed() + (b.getRed() - a.getRed()) * share),
                (int) (a.getGreen() + (b.getGreen() - a.getGreen()) * share),
                (int) (a.getBlue() + (b.getBlue() - a.getBlue()) * share));
    }
}
