package heyan.samples;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Round red seal 公章: rim, inner line, star, the name on an arc from left to right; stamped, so uneven. */
final class Seal {
    private final double diameter;
    private final double inked;

    /**
     * A seal ready to stamp.
     *
     * @param diameter millimetres
     * @param inked share of the ink that a good stamp leaves
     */
    Seal(double diameter, double inked) {
        this.diameter = diameter;
        this.inked = inked;
    }

    /** Stamps the seal onto the paper around this centre. */
    static void stamp(Paper paper, double x, double y, double diameter, String text, Dice dice) {
        new Seal(diameter, 1).onto(paper, x, y, text, dice);
    }

    /** Stamps the seal onto the paper around this centre. */
    void onto(Paper paper, double x, double y, String text, Dice dice) {
        double scale = paper.scale();
        int size = (int) Math.ceil(diameter * scale * 1.1);
        BufferedImage layer = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = layer.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.translate(size / 2.0, size / 2.0);
        double turned = switch (paper.fonts().style().lender()) {
            case NOVEL -> 0.36;
            case WITHHELD -> 0.34;
            case RESERVED -> 0.3;
            case UNTOLD -> 0.38;
            case HIDDEN -> 0.28;
            case UNMET -> 0.32;
            case LATENT -> 0.35;
            case UNSPOKEN -> 0.31;
            case UNSAID -> 0.33;
            default -> 0.22;
        };
        g.rotate(dice.real(-turned, turned));
        g.scale(scale, scale);
        SealCut cut = SealCut.of(paper.fonts().style(), text);
        g.setColor(cut.ink().mixed(dice));
        double radius = diameter / 2;
        ring(g, radius - cut.rim() / 2, cut.rim());
        if (cut.inner() > 0) {
            ring(g, radius - 1.9, cut.inner());
        }
        g.fill(star(0, 0, diameter * cut.star()));
        int row = text.length() - cut.level();
        arc(g, paper.fonts(), text.substring(0, row), radius, cut);
        row(g, paper.fonts(), text.substring(row), radius);
        if (cut.numbered()) {
            serial(g, paper.fonts(), text, radius);
        }
        g.dispose();
        wear(layer, inked, dice);
        paper.ink(layer, (int) Math.round(x * scale - size / 2.0), (int) Math.round(y * scale - size / 2.0));
    }

    static Shape star(double x, double y, double radius) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double length = i % 2 == 0 ? radius : radius * 0.382;
            double angle = -Math.PI / 2 + i * Math.PI / 5;
            double px = x + length * Math.cos(angle);
            double py = y + length * Math.sin(angle);
            if (i == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        star.closePath();
        return star;
    }

    private static void ring(Graphics2D g, double radius, double thickness) {
        g.setStroke(new BasicStroke((float) thickness));
        g.draw(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    }

    /** Characters get narrower, then smaller, as the name gets longer; the arc never closes. */
    private static void arc(Graphics2D g, Fonts fonts, String text, double radius, SealCut cut) {
        int count = text.length();
        double span = Math.toRadians(Math.min(cut.arc(), cut.step() * (count - 1) + 20));
        double height = radius * (count > 18 ? cut.letters() - 0.035 : cut.letters());
        double base = radius * 0.9 - 1.4 - height;
        double step = count < 2 ? 0 : span / (count - 1);
        double width = Math.min(height, step * (base + height * 0.3) * 0.94);
        Font font = fonts.font(Face.SEAL, height);
        for (int i = 0; i < count; i++) {
            double angle = -span / 2 + i * step;
            GlyphVector glyph = font.createGlyphVector(g.getFontRenderContext(), text.substring(i, i + 1));
            Rectangle2D box = glyph.getLogicalBounds();
            AffineTransform place = AffineTransform.getRotateInstance(angle);
            place.translate(0, -base);
            place.scale(width / height, 1);
            place.translate(-box.getWidth() / 2, -height * 0.12);
            Shape outline = place.createTransformedShape(glyph.getOutline());
            g.fill(outline);
            g.setStroke(new BasicStroke(cut.spread()));
            g.draw(outline);
        }
    }

    private static void row(Graphics2D g, Fonts fonts, String text, double radius) {
        Font font = fonts.font(Face.SEAL, radius * 0.215);
        for (int i = 0; i < text.length(); i++) {
            GlyphVector glyph = font.createGlyphVector(g.getFontRenderContext(), text.substring(i, i + 1));
            double x = radius * 0.22 * (i - text.length() / 2.0);
            g.fill(AffineTransform.getTranslateInstance(x, radius * 0.6).createTransformedShape(glyph.getOutline()));
        }
    }

    /** Thirteen digits 防伪编码 along the lower rim, upright, from left to right; the same for the same name. */
    private static void serial(Graphics2D g, Fonts fonts, String text, double radius) {
        String digits = String.format("4401%09d", text.hashCode() & 0x1FFFFFFF);
        Font font = fonts.font(Face.MONO, radius * 0.1);
        for (int i = 0; i < digits.length(); i++) {
            double angle = Math.toRadians(5.4) * ((digits.length() - 1) / 2.0 - i);
            GlyphVector glyph = font.createGlyphVector(g.getFontRenderContext(), digits.substring(i, i + 1));
            AffineTransform place = AffineTransform.getRotateInstance(angle);
            place.translate(-glyph.getLogicalBounds().getWidth() / 2, radius * 0.84);
            g.fill(place.createTransformedShape(glyph.getOutline()));
        }
    }

    /** Takes ink away in blotches and pores. */
    private static void wear(BufferedImage layer, double inked, Dice dice) {
        int size = layer.getWidth();
        double strength = dice.real(0.72, 0.92) * inked;
        double px = dice.real(0, 6);
        double py = dice.real(0, 6);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int argb = layer.getRGB(x, y);
                int alpha = argb >>> 24;
                if (alpha != 0) {
                    double blotch = 0.12 * Math.sin(x * 9.0 / size + px) * Math.cos(y * 8.0 / size + py);
                    double pore = dice.chance(0.04) ? 0.45 : 0;
                    double kept = Math.max(0, Math.min(1, strength + blotch - pore));
                    layer.setRGB(x, y, ((int) (alpha * kept) << 24) | (argb & 0xFFFFFF));
                }
            }
        }
    }
}
