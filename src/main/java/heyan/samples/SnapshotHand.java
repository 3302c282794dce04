package heyan.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** Fingers that hold a sheet down by its margin; they touch no print. */
final class SnapshotHand {
    /** No hand. */
    static final SnapshotHand NONE = new SnapshotHand();

    private static final float[] LINEAR = linear();

    private int left;
    private int top;
    private int across;
    private int down;
    private int[] pixels = {};

    private SnapshotHand() {}

    /** A hand where the margin is broad enough for one, else none. */
    static SnapshotHand on(SnapshotSheet sheet, SnapshotView view, int width, int height, Dice dice) {
        int fingers = dice.chance(0.6) ? 1 : dice.between(2, 3);
        double thick = fingers == 1 ? dice.real(15, 20) : dice.real(12, 15);
        double deep = Math.min(dice.real(4, 11), Math.min(sheet.width, sheet.height) * 0.1);
        for (int attempt = 0; attempt < 12; attempt++) {
            int side = dice.pick(java.util.List.of(0, 0, 1, 1, 2));
            double along = dice.real(0.15, 0.85);
            double reach = deep + 4 - attempt * 0.2;
            double half = fingers * thick / 2 + 3;
            double length = side == 2 ? sheet.width : sheet.height;
            double from = along * length - half;
            double to = along * length + half;
            boolean free = side == 0
                    ? sheet.empty(0, from, reach, to)
                    : side == 1
                            ? sheet.empty(sheet.width - reach, from, sheet.width, to)
                            : sheet.empty(from, sheet.height - reach, to, sheet.height);
            if (free && from > 0 && to < length) {
                SnapshotHand hand = new SnapshotHand();
                hand.draw(sheet, view, side, along, new double[] {thick, reach - 4, fingers}, width, height, dice);
                return hand;
            }
        }
        return NONE;
    }

    /** Lays the hand over the light gathered at this pixel. */
    void cover(int x, int y, float[] sum) {
        if (x < left || y < top || x >= left + across || y >= top + down) {
            return;
        }
        int argb = pixels[(y - top) * across + x - left];
        int alpha = argb >>> 24;
        if (alpha != 0) {
            float share = alpha / 255f;
            sum[0] += (LINEAR[argb >> 16 & 255] - sum[0]) * share;
            sum[1] += (LINEAR[argb >> 8 & 255] - sum[1]) * share;
            sum[2] += (LINEAR[argb & 255] - sum[2]) * share;
        }
    }

    private void draw(
            SnapshotSheet sheet,
            SnapshotView view,
            int side,
            double along,
            double[] size,
            int width,
            int height,
            Dice dice) {
        double edgeU = side == 0 ? 0 : side == 1 ? sheet.width : along * sheet.width;
        double edgeV = side == 2 ? sheet.height : along * sheet.height;
        double inU = side == 0 ? 1 : side == 1 ? -1 : 0;
        double inV = side == 2 ? -1 : 0;
        double x = view.x(edgeU, edgeV, sheet.rise(edgeU, edgeV));
        double y = view.y(edgeU, edgeV, sheet.rise(edgeU, edgeV));
        double dx = view.x(edgeU + inU * 10, edgeV + inV * 10, 0) - view.x(edgeU, edgeV, 0);
        double dy = view.y(edgeU + inU * 10, edgeV + inV * 10, 0) - view.y(edgeU, edgeV, 0);
        double unit = Math.hypot(dx, dy) / 10;
        double reach = 150 * unit;
        left = (int) Math.max(0, x - reach);
        top = (int) Math.max(0, y - reach);
        across = (int) Math.min(width, x + reach) - left;
        down = (int) Math.min(height, y + reach) - top;
        BufferedImage layer = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = layer.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.translate(x - left, y - top);
        pen.transform(new AffineTransform(dx / 10, dy / 10, -dy / 10, dx / 10, 0, 0));
        fingers(pen, size[0], size[1], (int) size[2], dice);
        pen.dispose();
        pixels = layer.getRGB(0, 0, across, down, null, 0, across);
    }

    /** Draws along the first axis, which points into the sheet; millimetres. */
    private static void fingers(Graphics2D pen, double thick, double deep, int count, Dice dice) {
        Color skin = dice.pick(java.util.List.of(
                new Color(214, 166, 138), new Color(196, 144, 112), new Color(228, 184, 156), new Color(174, 122, 92)));
        for (int i = 0; i < count; i++) {
            double off = (i - (count - 1) / 2.0) * thick * 0.98;
            double tip = deep - Math.abs(i - (count - 1) / 2.0) * 1.5;
            pen.rotate(dice.gauss() * 0.05);
            for (int soft = 5; soft > 0; soft--) {
                pen.setColor(new Color(20, 12, 8, 16));
                pen.fill(finger(thick + soft * 1.1, tip + soft * 0.5, off + 0.8));
            }
            pen.setPaint(skin);
            pen.fill(finger(thick, tip, off));
            shape(pen, skin, thick, tip, off);
            if (count == 1) {
                nail(pen, skin, thick, tip, off);
            }
        }
    }

    /** Round sides grow darker; joints wrinkle. */
    private static void shape(Graphics2D pen, Color skin, double thick, double tip, double off) {
        java.awt.Shape before = pen.getClip();
        pen.clip(finger(thick, tip, off));
        for (int i = 0; i < 10; i++) {
            pen.setColor(new Color(90, 40, 24, 13));
            double band = thick * 0.025 * (i + 1);
            pen.fill(new java.awt.geom.Rectangle2D.Double(-160, off - thick * 0.6, 200, thick * 0.1 + band));
            pen.fill(new java.awt.geom.Rectangle2D.Double(-160, off + thick * 0.5 - band, 200, thick * 0.2 + band));
        }
        pen.setPaint(new RadialGradientPaint(
                (float) (tip - thick * 0.5), (float) off, (float) (thick * 0.55), new float[] {0, 1}, new Color[] {
                    new Color(255, 214, 196, 90), new Color(255, 214, 196, 0)
                }));
        pen.fill(finger(thick, tip, off));
        pen.setColor(new Color(skin.getRed() / 2, skin.getGreen() / 2, skin.getBlue() / 2, 70));
        pen.setStroke(new java.awt.BasicStroke(0.35f));
        for (int i = 0; i < 3; i++) {
            pen.draw(new java.awt.geom.Arc2D.Double(
                    tip - thick * 1.9 - i * 1.3, off - thick * 0.4, 2, thick * 0.8, -80, 160, 0));
        }
        pen.setClip(before);
    }

    private static void nail(Graphics2D pen, Color skin, double thick, double tip, double off) {
        double wide = thick * 0.6;
        double high = thick * 0.72;
        pen.setColor(new Color(
                Math.min(255, skin.getRed() + 22),
                Math.min(255, skin.getGreen() + 22),
                Math.min(255, skin.getBlue() + 24)));
        pen.fill(new java.awt.geom.RoundRectangle2D.Double(
                tip - high - 0.8, off - wide / 2, high, wide, wide * 0.9, wide * 0.9));
        pen.setColor(new Color(255, 255, 255, 70));
        pen.fill(new Ellipse2D.Double(tip - high * 0.75, off - wide * 0.3, high * 0.5, wide * 0.22));
    }

    private static Path2D finger(double thick, double tip, double off) {
        double half = thick / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(-170, off - half * 1.25);
        path.curveTo(-60, off - half * 1.2, tip - thick * 1.4, off - half * 0.92, tip - half, off - half);
        path.curveTo(tip - half * 0.2, off - half * 0.95, tip, off - half * 0.5, tip, off);
        path.curveTo(tip, off + half * 0.5, tip - half * 0.2, off + half * 0.95, tip - half, off + half);
        path.curveTo(tip - thick * 1.4, off + half * 0.92, -60, off + half * 1.2, -170, off + half * 1.25);
        path.closePath();
        return path;
    }

    private static float[] linear() {
        float[] linear = new float[256];
        for (int i = 0; i < 256; i++) {
            linear[i] = (float) (Math.pow(i / 255.0, 2.2) * SnapshotExposure.WHITE);
        }
        return linear;
    }
}
