package heyan.samples;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Surface of pixels. */
final class Paper implements Surface {
    private final Fonts fonts;
    private final BufferedImage picture;
    private final Graphics2D graphics;
    private final double width;
    private final double height;
    private final double scale;

    /** @param scale pixels per millimetre */
    Paper(Fonts fonts, double width, double height, double scale, Color ground) {
        this.fonts = fonts;
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.picture = new BufferedImage(
                (int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
        this.graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.scale(scale, scale);
        graphics.setColor(ground);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
    }

    Fonts fonts() {
        return fonts;
    }

    Graphics2D graphics() {
        return graphics;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double scale() {
        return scale;
    }

    BufferedImage picture() {
        return picture;
    }

    @Override
    public void text(Face face, double size, Color color, double x, double y, String text) {
        graphics.setColor(color);
        double at = x;
        for (Fonts.Run run : fonts.runs(face, size, text)) {
            graphics.setFont(run.font());
            graphics.drawString(run.text(), (float) at, (float) y);
            at += advance(run);
        }
    }

    @Override
    public double width(Face face, double size, String text) {
        return fonts.runs(face, size, text).stream().mapToDouble(this::advance).sum();
    }

    private double advance(Fonts.Run run) {
        return run.font()
                .getStringBounds(run.text(), graphics.getFontRenderContext())
                .getWidth();
    }

    @Override
    public void line(Color color, double thickness, double x1, double y1, double x2, double y2) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) thickness));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void image(BufferedImage image, double x, double y, double w, double h) {
        graphics.drawImage(
                image,
                new java.awt.geom.AffineTransform(w / image.getWidth(), 0, 0, h / image.getHeight(), x, y),
                null);
    }

    void fill(Color color, Shape shape) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void outline(Color color, double thickness, Shape shape) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** Prints 样本 as a pale mark, turned a little. */
    void specimen(double size, Color color, double opacity, double x, double y) {
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        copy.rotate(-0.25, x, y);
        copy.setColor(color);
        copy.setFont(fonts.font(Face.HEI_BOLD, size));
        copy.drawString("样本", (float) x, (float) y);
        copy.dispose();
    }

    /** Prints all so far on paper of this colour: nothing is whiter than it. */
    void tint(Color ground) {
        BufferedImage layer = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = layer.createGraphics();
        g.setColor(ground);
        g.fillRect(0, 0, layer.getWidth(), layer.getHeight());
        g.dispose();
        ink(layer, 0, 0);
    }

    /** Prints all so far without colour. */
    void grey() {
        Graphics2D plain = picture.createGraphics();
        new java.awt.image.ColorConvertOp(
                        java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_GRAY), null)
                .filter(picture, picture);
        plain.dispose();
    }

    /** Inks a layer as a stamp does: dark print below stays dark. The layer lies at pixel {@code left}, {@code top}. */
    void ink(BufferedImage layer, int left, int top) {
        for (int y = Math.max(0, -top); y < layer.getHeight() && y + top < picture.getHeight(); y++) {
            for (int x = Math.max(0, -left); x < layer.getWidth() && x + left < picture.getWidth(); x++) {
                int argb = layer.getRGB(x, y);
                if (argb >>> 24 != 0) {
                    picture.setRGB(x + left, y + top, multiplied(picture.getRGB(x + left, y + top), argb));
                }
            }
        }
    }

    private static int multiplied(int below, int ink) {
        int alpha = ink >>> 24;
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int paper = (below >> shift) & 255;
            int colour = (ink >> shift) & 255;
            mixed |= (paper * (255 * 255 - alpha * (255 - colour)) / (255 * 255)) << shift;
        }
        return mixed;
    }
}
