package heyan.samples;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Pictures below the print of the cards of {@link Style#UNTRIED}; each fills the whole card. */
final class UntriedArt {
    private UntriedArt() {}

    static Color veil(int rgb, int thick) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, thick);
    }

    /** From one corner to the other. */
    static void blend(Paper paper, int from, int to) {
        paper.graphics()
                .setPaint(new GradientPaint(
                        0, 0, new Color(from), (float) paper.width(), (float) paper.height(), new Color(to)));
        paper.graphics().fill(new Rectangle2D.Double(0, 0, paper.width(), paper.height()));
    }

    /** Three broad bows from the lower left. */
    static void bows(Paper paper, int light, Dice dice) {
        for (int i = 0; i < 3; i++) {
            double r = paper.width() * (0.55 + 0.22 * i) + dice.real(-3, 3);
            double x = paper.width() * 0.9;
            double y = paper.height() * 1.25;
            paper.fill(veil(light, 20), new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
    }

    /** Fine lines that cross, as banknotes have them. */
    static void net(Paper paper, int light, Dice dice) {
        double phase = dice.real(0, 6);
        for (int i = 0; i < 26; i++) {
            Path2D line = new Path2D.Double();
            for (double x = 0; x <= paper.width(); x += 1) {
                double y = paper.height() * 0.6 + 15 * Math.sin(x / 15 + phase + i * 0.12) * (i - 13) / 13;
                if (x == 0) {
                    line.moveTo(x, y);
                } else {
                    line.lineTo(x, y);
                }
            }
            paper.outline(veil(light, 54), 0.12, line);
        }
    }

    /** Houses and towers along a river. */
    static void city(Paper paper, int light, Dice dice) {
        double ground = paper.height() * 0.84;
        for (int row = 0; row < 2; row++) {
            double x = -2;
            while (x < paper.width()) {
                double wide = dice.real(3, 7);
                double high = dice.real(5, 16) + (row == 0 ? 6 : 0);
                paper.fill(veil(light, 26), new Rectangle2D.Double(x, ground - high, wide, high));
                x += wide + dice.real(0.2, 1.4);
            }
        }
        double x = paper.width() * dice.real(0.55, 0.7);
        Path2D tower = new Path2D.Double();
        tower.moveTo(x - 2.2, ground);
        tower.quadTo(x, ground - 20, x - 1.2, ground - 30);
        tower.lineTo(x, ground - 40);
        tower.lineTo(x + 1.2, ground - 30);
        tower.quadTo(x, ground - 20, x + 2.2, ground);
        tower.closePath();
        paper.fill(veil(light, 60), tower);
        for (int i = 0; i < 7; i++) {
            double down = ground + 1 + i * 1.2;
            paper.line(veil(light, 40), 0.2, dice.real(0, 20), down, paper.width() - dice.real(0, 20), down);
        }
    }

    /** Ranges of mountains, the farther ones paler, below a moon. */
    static void mountains(Paper paper, int sky, int rock, Dice dice) {
        blend(paper, sky, Guilloche.mix(new Color(sky), Color.WHITE, 0.3).getRGB() & 0xFFFFFF);
        double moon = paper.width() * dice.real(0.66, 0.82);
        paper.fill(new Color(255, 244, 214, 200), new Ellipse2D.Double(moon, paper.height() * 0.13, 8, 8));
        for (int range = 0; range < 4; range++) {
            Color colour = Guilloche.mix(new Color(sky), new Color(rock), 0.25 + 0.25 * range);
            double top = paper.height() * (0.38 + 0.13 * range);
            Path2D ridge = new Path2D.Double();
            ridge.moveTo(-1, paper.height() + 1);
            double x = -dice.real(1, 8);
            while (x < paper.width() + 8) {
                ridge.lineTo(x, top + dice.real(4, 9));
                x += dice.real(5, 9);
                ridge.lineTo(x, top - dice.real(0, 5));
                x += dice.real(5, 9);
            }
            ridge.lineTo(paper.width() + 9, paper.height() + 1);
            ridge.closePath();
            paper.fill(colour, ridge);
        }
    }

    /** A panda among bamboo, its middle at that point. */
    static void panda(Paper paper, double x, double y, double r) {
        Color black = new Color(0x2B2E33);
        for (int i = 0; i < 5; i++) {
            double stem = paper.width() * (0.08 + 0.2 * i);
            paper.fill(veil(0x5E9E56, 70), new Rectangle2D.Double(stem, 0, 2.2, paper.height()));
            for (double knot = 6 + (3 * i) % 7; knot < paper.height(); knot += 13) {
                paper.line(veil(0xFFFFFF, 110), 0.5, stem, knot, stem + 2.2, knot);
            }
        }
        circle(paper, black, x - r * 0.78, y - r * 0.72, r * 0.36);
        circle(paper, black, x + r * 0.78, y - r * 0.72, r * 0.36);
        paper.fill(black, new Ellipse2D.Double(x - r * 1.05, y + r * 0.55, r * 2.1, r * 2));
        paper.fill(new Color(0xFDFDFB), new Ellipse2D.Double(x - r * 0.7, y + r * 0.8, r * 1.4, r * 1.6));
        paper.fill(new Color(0xFDFDFB), new Ellipse2D.Double(x - r * 1.1, y - r * 0.92, r * 2.2, r * 1.84));
        for (int side = -1; side <= 1; side += 2) {
            paper.fill(black, new Ellipse2D.Double(x + side * r * 0.45 - r * 0.24, y - r * 0.3, r * 0.48, r * 0.56));
            circle(paper, Color.WHITE, x + side * r * 0.42, y - r * 0.06, r * 0.09);
        }
        paper.fill(black, new Ellipse2D.Double(x - r * 0.13, y + r * 0.3, r * 0.26, r * 0.18));
    }

    /** A cartoon cat that looks over the lower edge, and stars. */
    static void cat(Paper paper, double x, double y, double r, int fur, Dice dice) {
        for (int i = 0; i < 16; i++) {
            double size = dice.real(0.3, 0.9);
            circle(paper, veil(0xFFFFFF, 130), dice.real(0, paper.width()), dice.real(0, paper.height()), size);
        }
        Color coat = new Color(fur);
        for (int side = -1; side <= 1; side += 2) {
            Path2D ear = new Path2D.Double();
            ear.moveTo(x + side * r * 0.95, y - r * 0.2);
            ear.lineTo(x + side * r * 0.82, y - r * 1.12);
            ear.lineTo(x + side * r * 0.2, y - r * 0.72);
            ear.closePath();
            paper.fill(coat, ear);
        }
        paper.fill(coat, new Ellipse2D.Double(x - r * 1.05, y - r * 0.85, r * 2.1, r * 1.75));
        paper.fill(coat, new Ellipse2D.Double(x - r * 0.9, y + r * 0.4, r * 1.8, r * 3));
        for (int side = -1; side <= 1; side += 2) {
            circle(paper, new Color(0x33302E), x + side * r * 0.42, y - r * 0.05, r * 0.12);
            circle(paper, veil(0xFF7E8C, 150), x + side * r * 0.66, y + r * 0.26, r * 0.16);
        }
        circle(paper, new Color(0x33302E), x, y + r * 0.18, r * 0.07);
    }

    /** Petals of peonies at the right. */
    static void peony(Paper paper, double x, double y, double r, int petal) {
        for (int ring = 3; ring >= 1; ring--) {
            for (int i = 0; i < 5 + ring; i++) {
                double angle = i * 2 * Math.PI / (5 + ring) + ring;
                double away = r * 0.27 * ring;
                double side = r * 0.5;
                Ellipse2D leaf = new Ellipse2D.Double(
                        x + Math.cos(angle) * away - side / 2, y + Math.sin(angle) * away - side / 2, side, side);
                paper.fill(veil(petal, 46), leaf);
                paper.outline(veil(0xFFFFFF, 80), 0.15, leaf);
            }
        }
    }

    /** Metal brushed from left to right. */
    static void brushed(Paper paper, int light, Dice dice) {
        for (double y = 0; y < paper.height(); y += 0.28) {
            paper.line(veil(dice.chance(0.5) ? light : 0, dice.between(4, 20)), 0.14, 0, y, paper.width(), y);
        }
    }

    /** Clear plastic: what lies below shows pale, only the edge and a frosted field are seen. */
    static void clear(Paper paper, Dice dice) {
        blend(paper, 0xE9EEF0, 0xD5DEE2);
        Area facets = new Area();
        for (int i = 0; i < 7; i++) {
            double x = dice.real(0, paper.width());
            double wide = dice.real(4, 14);
            Path2D facet = new Path2D.Double();
            facet.moveTo(x, 0);
            facet.lineTo(x + wide, 0);
            facet.lineTo(x + wide - 18, paper.height());
            facet.lineTo(x - 18, paper.height());
            facet.closePath();
            facets.exclusiveOr(new Area(facet));
        }
        paper.fill(veil(0xFFFFFF, 90), facets);
        paper.box(veil(0x9FB0B8, 160), 0.8, 0.4, 0.4, paper.width() - 0.8, paper.height() - 0.8);
    }

    private static void circle(Paper paper, Color colour, double x, double y, double r) {
        paper.fill(colour, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }
}
