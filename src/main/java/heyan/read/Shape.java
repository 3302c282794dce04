package heyan.read;

import java.util.Arrays;
import java.util.IntSummaryStatistics;

/**
 * What one printed character looks like, independent of its size and weight: how much stroke edge of each of eight
 * directions lies in each field of a grid over its bounding box (directional element features, the classical measure for
 * printed Chinese characters). All shapes are equally long, so that two are as alike as their product is large.
 */
final class Shape {
    /** Numbers of one shape. */
    static final int SIZE = 8 * 7 * 7;

    /** The length of a shape as a vector. */
    static final int LENGTH = 400;

    private static final int GRID = 7;
    private static final int SIDE = 56;
    private static final int DIRECTIONS = 8;
    /** Edges below this share of the picture's contrast are paper, not stroke. */
    private static final double FAINT = 0.1;

    private Shape() {}

    /** The shape of the ink in a grey picture, dark on light; all zeros when there is none. */
    static byte[] of(int[] grey, int width, int height) {
        int[] box = inkBox(grey, width, height);
        if (box[2] - box[0] < 2 || box[3] - box[1] < 2) {
            return new byte[SIZE];
        }
        double[] square = square(grey, width, box);
        double least = FAINT * contrast(grey);
        double[] sums = new double[SIZE];
        for (int y = 1; y < SIDE - 1; y++) {
            for (int x = 1; x < SIDE - 1; x++) {
                edge(square, x, y, least, sums);
            }
        }
        return normal(sums);
    }

    /** Left, top, right and bottom of what is darker than the middle between the darkest and the lightest. */
    private static int[] inkBox(int[] grey, int width, int height) {
        IntSummaryStatistics range = Arrays.stream(grey).summaryStatistics();
        int limit = (range.getMin() + range.getMax()) / 2;
        int[] box = {width, height, 0, 0};
        for (int i = 0; i < grey.length; i++) {
            if (grey[i] < limit) {
                box[0] = Math.min(box[0], i % width);
                box[1] = Math.min(box[1], i / width);
                box[2] = Math.max(box[2], i % width + 1);
                box[3] = Math.max(box[3], i / width + 1);
            }
        }
        return box;
    }

    private static int contrast(int[] grey) {
        IntSummaryStatistics range = Arrays.stream(grey).summaryStatistics();
        return range.getMax() - range.getMin();
    }

    /** The box drawn into a square with a margin of three pixels; longer sides are fitted, the aspect is half kept. */
    private static double[] square(int[] grey, int width, int[] box) {
        double w = box[2] - box[0];
        double h = box[3] - box[1];
        double long1 = Math.max(w, h);
        double room = SIDE - 6.0;
        double drawnW = room * Math.sqrt(w / long1);
        double drawnH = room * Math.sqrt(h / long1);
        double left = (SIDE - drawnW) / 2;
        double top = (SIDE - drawnH) / 2;
        double[] out = new double[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double u = (x + 0.5 - left) / drawnW;
                double v = (y + 0.5 - top) / drawnH;
                out[y * SIDE + x] = u < 0 || u > 1 || v < 0 || v > 1
                        ? 255
                        : look(grey, width, box, box[0] + u * w - 0.5, box[1] + v * h - 0.5);
            }
        }
        return blurred(blurred(out));
    }

    private static double look(int[] grey, int width, int[] box, double x, double y) {
        double cx = Math.max(box[0], Math.min(box[2] - 1.0, x));
        double cy = Math.max(box[1], Math.min(box[3] - 1.0, y));
        int x0 = (int) cx;
        int y0 = (int) cy;
        int x1 = Math.min(box[2] - 1, x0 + 1);
        int y1 = Math.min(box[3] - 1, y0 + 1);
        double fx = cx - x0;
        double fy = cy - y0;
        return (1 - fy) * ((1 - fx) * grey[y0 * width + x0] + fx * grey[y0 * width + x1])
                + fy * ((1 - fx) * grey[y1 * width + x0] + fx * grey[y1 * width + x1]);
    }

    private static double[] blurred(double[] in) {
        double[] out = in.clone();
        for (int y = 1; y < SIDE - 1; y++) {
            for (int x = 1; x < SIDE - 1; x++) {
                double sum = 0;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        sum += in[(y + dy) * SIDE + x + dx] * (2 - Math.abs(dx)) * (2 - Math.abs(dy));
                    }
                }
                out[y * SIDE + x] = sum / 16;
            }
        }
        return out;
    }

    /** Shares the edge at a pixel among the two nearest directions and the four nearest fields. */
    private static void edge(double[] grey, int x, int y, double least, double[] sums) {
        double dx = grey[y * SIDE + x + 1] - grey[y * SIDE + x - 1];
        double dy = grey[(y + 1) * SIDE + x] - grey[(y - 1) * SIDE + x];
        double strength = Math.hypot(dx, dy);
        if (strength < least) {
            return;
        }
        double turn = (Math.atan2(dy, dx) / (2 * Math.PI) + 1) * DIRECTIONS;
        int first = (int) turn % DIRECTIONS;
        double second = turn - Math.floor(turn);
        double gx = (x + 0.5) * GRID / SIDE - 0.5;
        double gy = (y + 0.5) * GRID / SIDE - 0.5;
        for (int v = (int) Math.floor(gy); v <= Math.floor(gy) + 1; v++) {
            for (int u = (int) Math.floor(gx); u <= Math.floor(gx) + 1; u++) {
                if (u >= 0 && u < GRID && v >= 0 && v < GRID) {
                    double share = strength * (1 - Math.abs(gx - u)) * (1 - Math.abs(gy - v));
                    int field = (v * GRID + u) * DIRECTIONS;
                    sums[field + first] += share * (1 - second);
                    sums[field + (first + 1) % DIRECTIONS] += share * second;
                }
            }
        }
    }

    /** Square roots, so that a bold stroke weighs little more than a thin one; all of the same length. */
    private static byte[] normal(double[] sums) {
        double length = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.sqrt(sums[i]);
            length += sums[i] * sums[i];
        }
        double by = length == 0 ? 0 : LENGTH / Math.sqrt(length);
        byte[] shape = new byte[sums.length];
        for (int i = 0; i < sums.length; i++) {
            shape[i] = (byte) Math.min(127, Math.round(sums[i] * by));
        }
        return shape;
    }
}
