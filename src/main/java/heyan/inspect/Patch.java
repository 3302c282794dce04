package heyan.inspect;

import heyan.claim.Box;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** A square of {@value #SIDE} cells of a picture, faded to its borders (Hann); a cell is the mean of {@code step}² pixels. */
final class Patch {
    static final int SIDE = 128;
    private static final double[] FADE = new double[SIDE];

    static {
        for (int i = 0; i < SIDE; i++) {
            FADE[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / SIDE);
        }
    }

    private final int[] rgb;
    private final int width;
    private final int left;
    private final int top;
    private final int step;

    /** {@code image} is TYPE_INT_RGB and holds the whole patch. */
    Patch(BufferedImage image, int left, int top, int step) {
        this.rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.width = image.getWidth();
        this.left = left;
        this.top = top;
        this.step = step;
    }

    Box where() {
        return new Box(left, top, left + SIDE * step, top + SIDE * step);
    }

    /** Luminance less its mean, row by row. */
    double[] light() {
        return faded(cells(77, 150, 29));
    }

    /** Red less blue, less the mean of that. */
    double[] tint() {
        return faded(cells(256, 0, -256));
    }

    private double[] cells(int red, int green, int blue) {
        double[] cells = new double[SIDE * SIDE];
        double scale = 1.0 / (256 * step * step);
        for (int i = 0; i < cells.length; i++) {
            int from = (top + i / SIDE * step) * width + left + i % SIDE * step;
            int sum = 0;
            for (int down = 0; down < step; down++, from += width) {
                for (int at = from; at < from + step; at++) {
                    int pixel = rgb[at];
                    sum += (pixel >> 16 & 255) * red + (pixel >> 8 & 255) * green + (pixel & 255) * blue;
                }
            }
            cells[i] = sum * scale;
        }
        return cells;
    }

    private static double[] faded(double[] cells) {
        double mean = Arrays.stream(cells).average().orElse(0);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (cells[i] - mean) * FADE[i % SIDE] * FADE[i / SIDE];
        }
        return cells;
    }
}
