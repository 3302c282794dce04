package heyan.samples;

import java.awt.BasicStroke;
import java.awt.Color;
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

    /**
     * How the workshop cuts seals.
     *
     * @param spread millimetres by which ink widens the strokes of the name
     * @param star radius as a share of the diameter
     * @param letters height of the name as a share of the radius
     * @param numbered whether a serial number stands below the star
     * @param rim thickness of the outer ring
     * @param step degrees from one letter of the name to the next, where there is room
     * @param arc degrees that the name takes at most
     * @param ink of the pad
     * @param level how many of the last letters stand in a row below the star
     */
    private record Cut(
            float spread,
            double star,
            double letters,
            double inner,
            boolean numbered,
            double rim,
            double step,
            double arc,
            Ink ink,
            int level) {
        Cut(float spread, double star, double letters, double inner, boolean numbered) {
            this(spread, star, letters, inner, numbered, 1.2, 24, 272, new Ink(196, 226, 20, 46, 24, 50));
        }

        Cut(
                float spread,
                double star,
                double letters,
                double inner,
                boolean numbered,
                double rim,
                double step,
                double arc,
                Ink ink) {
            this(spread, star, letters, inner, numbered, rim, step, arc, ink, 0);
        }

        static Cut of(Style style, String text) {
            return switch (style) {
                case WORKING, REPORT -> new Cut(0.06f, 0.19, 0.26, 0.25, false);
                case FRESH -> new Cut(0.24f, 0.19, 0.26, 0.25, false);
                case UNSEEN -> new Cut(0.2f, 0.165, 0.235, 0.4, true);
                case BLIND -> {
                    boolean numbered = text.contains("工会") && (text.hashCode() & 1) == 0;
                    Ink vermilion = new Ink(206, 230, 42, 62, 30, 46);
                    yield new Cut(0.26f, 0.205, 0.245, 0.32, numbered, 1, 21, numbered ? 246 : 262, vermilion);
                }
                case NOVEL -> novel(text);
                case RESERVED -> reserved(text);
                case UNTOLD -> untold(text);
                case HIDDEN -> hidden(text);
                case SEALED -> {
                    boolean numbered = text.contains("工会") && Math.floorMod(text.hashCode(), 3) == 0;
                    Ink crimson = new Ink(186, 214, 14, 34, 40, 66);
                    yield new Cut(0.16f, 0.178, 0.25, 0.18, numbered, 1.4, 26, numbered ? 240 : 284, crimson);
                }
                case WITHHELD -> {
                    int workshop = Math.floorMod(text.hashCode(), 4);
                    boolean numbered = text.contains("工会") ? workshop < 2 : workshop == 3;
                    double star = text.endsWith("工会委员会") ? 0.186 + workshop * 0.008 : 0.172;
                    Ink ink = workshop == 1 ? new Ink(178, 204, 22, 40, 34, 52) : new Ink(212, 238, 36, 60, 44, 72);
                    double inner = 0.2 + workshop * 0.08;
                    yield new Cut(
                            0.1f, star, 0.255, inner, numbered, 1.5 - workshop * 0.2, 22, numbered ? 250 : 276, ink);
                }
            };
        }

        /** From three workshops; schools have a thin rim and no number. */
        private static Cut reserved(String text) {
            int workshop = Math.floorMod(text.hashCode() >> 3, 3);
            Ink ink = workshop == 0 ? new Ink(190, 214, 30, 50, 62, 84) : new Ink(208, 232, 26, 48, 34, 58);
            if (text.endsWith("大学") || text.endsWith("学院") || text.endsWith("学校") || text.endsWith("）")) {
                return new Cut(0.15f, 0.182, 0.24, 0.22, false, 0.8, text.length() < 6 ? 40 : 25, 264, ink);
            }
            double step = workshop == 2 ? 20 : 23;
            return new Cut(0.14f + workshop * 0.05f, 0.19, 0.25, workshop * 0.14, workshop == 1, 1.1, step, 256, ink);
        }

        /** Some workshops cut 工会委员会 in a row below the star of a union with a long name. */
        private static Cut untold(String text) {
            int workshop = Math.floorMod(text.hashCode() >> 4, 4);
            Ink ink = workshop == 2 ? new Ink(198, 220, 38, 58, 20, 40) : new Ink(214, 236, 18, 40, 38, 64);
            if (text.matches(".*(大学|学院|学校|校区|）)")) {
                return new Cut(0.12f, 0.2, 0.235, workshop * 0.1, false, 1, text.length() < 7 ? 34 : 23, 258, ink);
            }
            boolean rowed = text.endsWith("工会委员会") && text.length() > 13 && workshop > 1;
            double arc = rowed ? 236 : workshop == 1 ? 248 : 270;
            return new Cut(0.1f, rowed ? 0.165 : 0.19, 0.25, 0.22, workshop % 2 == 1, 1.3, 22, arc, ink, rowed ? 5 : 0);
        }

        /** A third of the workshops cut no inner line, a third a number; names of many letters end in a row. */
        private static Cut hidden(String text) {
            int workshop = Math.floorMod(text.hashCode() >> 5, 3);
            Ink ink = workshop == 0 ? new Ink(204, 228, 30, 54, 44, 70) : new Ink(192, 218, 14, 36, 26, 48);
            if (!text.endsWith("工会委员会")) {
                return new Cut(0.16f, 0.195, 0.245, 0.15, false, 0.9, text.length() < 7 ? 36 : 24, 262, ink);
            }
            boolean rowed = workshop == 0 && text.length() > 17;
            double inner = workshop == 1 ? 0 : 0.24;
            double arc = rowed ? 230 : workshop == 2 ? 244 : 266;
            return new Cut(0.13f, rowed ? 0.16 : 0.19, 0.255, inner, workshop == 2, 1.2, 21, arc, ink, rowed ? 5 : 0);
        }

        /** Unions and companies as the police have them cut, schools thinner, with a larger star. */
        private static Cut novel(String text) {
            if (text.endsWith("学院") || text.endsWith("大学") || text.endsWith("校") || text.endsWith("）")) {
                double step = text.length() < 7 ? 36 : 22;
                return new Cut(0.13f, 0.212, 0.225, 0, false, 0.9, step, 252, new Ink(178, 206, 22, 40, 34, 56));
            }
            boolean numbered = Math.floorMod(text.hashCode(), 2) == 0;
            Ink ink = new Ink(200, 234, 30, 52, 40, 72);
            return new Cut(0.21f, 0.19, 0.265, 0.3, numbered, 1.2, 22.5, numbered ? 248 : 268, ink);
        }
    }

    /** Least and most of red, green and blue. */
    private record Ink(int redLeast, int redMost, int greenLeast, int greenMost, int blueLeast, int blueMost) {
        Color mixed(Dice dice) {
            return new Color(
                    dice.between(redLeast, redMost),
                    dice.between(greenLeast, greenMost),
                    dice.between(blueLeast, blueMost));
        }
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
        double turned = switch (paper.fonts().style()) {
            case NOVEL -> 0.36;
            case WITHHELD -> 0.34;
            case RESERVED -> 0.3;
            case UNTOLD -> 0.38;
            case HIDDEN -> 0.28;
            default -> 0.22;
        };
        g.rotate(dice.real(-turned, turned));
        g.scale(scale, scale);
        Cut cut = Cut.of(paper.fonts().style(), text);
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
    private static void arc(Graphics2D g, Fonts fonts, String text, double radius, Cut cut) {
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
