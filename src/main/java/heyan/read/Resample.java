package heyan.read;

import java.util.Arrays;

/** Draws a picture at another size or through a projection. */
final class Resample {
    /** Between so many pixels a projection is taken for straight. */
    private static final int SPAN = 16;

    private static final int BITS = 12;
    /** A pixel, in places. */
    static final int ONE = 1 << BITS;

    private static final int RED_BLUE = 0xff00ff;
    private static final int GREEN = 0x00ff00;
    /** Half of what is lost when 256 parts become one. */
    private static final int HALF_RED_BLUE = 0x800080;

    private static final int HALF_GREEN = 0x008000;
    private static final long HALF = 0x0080_0080_0080L;

    private Resample() {}

    /** Averages areas when it shrinks, interpolates when it grows. Rows first: whole rows are what processors add fastest. */
    static Picture scaled(Picture from, int width, int height) {
        Weights across = Weights.of(from.width(), width);
        Weights down = Weights.of(from.height(), height);
        int[] out = new int[width * height];
        long[] row = new long[from.width()];
        int[] redBlue = new int[from.width()];
        int[] green = new int[from.width()];
        for (int y = 0; y < height; y++) {
            Arrays.fill(redBlue, HALF_RED_BLUE);
            Arrays.fill(green, HALF_GREEN);
            for (int k = 0; k < down.taps; k++) {
                int parts = down.parts[y * down.taps + k];
                if (parts > 0) {
                    add(from.rgb(), (down.first[y] + k) * from.width(), parts, redBlue, green);
                }
            }
            for (int x = 0; x < row.length; x++) {
                row[x] = (redBlue[x] >>> 8 & RED_BLUE) | (long) (green[x] >>> 8 & GREEN) << 24;
            }
            across(row, across, out, y * width);
        }
        return new Picture(width, height, out);
    }

    /** Two colours in one number: 256 parts of 255 just fit into half of it. */
    private static void add(int[] rgb, int start, int parts, int[] redBlue, int[] green) {
        for (int x = 0; x < redBlue.length; x++) {
            redBlue[x] += (rgb[start + x] & RED_BLUE) * parts;
            green[x] += (rgb[start + x] & GREEN) * parts;
        }
    }

    /** All three colours in one number, 16 bits each: green above red and blue. */
    private static void across(long[] row, Weights across, int[] out, int to) {
        int[] parts = across.parts;
        int part = 0;
        for (int x = 0; x < across.first.length; x++) {
            long sum = HALF;
            int at = across.first[x];
            for (int k = 0; k < across.taps; k++, at++, part++) {
                sum += row[at] * parts[part];
            }
            out[to + x] = (int) (sum >>> 8 & RED_BLUE) | (int) (sum >>> 32 & GREEN);
        }
    }

    /** {@code toSource} takes pixels of the result to pixels of {@code from}; {@code samples} squared looks each. */
    static Picture warped(Picture from, Projection toSource, int width, int height, int samples) {
        if (samples == 1) {
            return warped(from, toSource, width, height);
        }
        int looks = samples * samples;
        int[] sums = new int[width * 3];
        int[] out = new int[width * height];
        double step = 1.0 / samples;
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, looks / 2);
            for (int k = 0; k < looks; k++) {
                int row = k / samples;
                add(from, toSource, (k % samples + 0.5) * step, y + (row + 0.5) * step, sums);
            }
            for (int x = 0; x < width; x++) {
                int at = x * 3;
                out[y * width + x] =
                        ((sums[at] / looks) << 16) | ((sums[at + 1] / looks) << 8) | (sums[at + 2] / looks);
            }
        }
        return new Picture(width, height, out);
    }

    private static Picture warped(Picture from, Projection toSource, int width, int height) {
        int[] out = new int[width * height];
        for (int y = 0; y < height; y++) {
            Point start = toSource.apply(new Point(0.5, y + 0.5));
            for (int x = 0; x < width; x += SPAN) {
                int count = Math.min(SPAN, width - x);
                Point end = toSource.apply(new Point(x + count + 0.5, y + 0.5));
                int u = (int) ((start.x() - 0.5) * ONE);
                int v = (int) ((start.y() - 0.5) * ONE);
                int du = (int) ((end.x() - start.x()) * ONE / count);
                int dv = (int) ((end.y() - start.y()) * ONE / count);
                int at = y * width + x;
                if (isInside(from, u, v) && isInside(from, u + (count - 1) * du, v + (count - 1) * dv)) {
                    for (int i = 0; i < count; i++) {
                        out[at + i] = inside(from.rgb(), from.width(), u + i * du, v + i * dv);
                    }
                } else {
                    for (int i = 0; i < count; i++) {
                        out[at + i] = look(from, u + i * du, v + i * dv);
                    }
                }
                start = end;
            }
        }
        return new Picture(width, height, out);
    }

    /** Adds one row of looks, beginning at {@code px}: exact at both ends of a span, straight between. */
    private static void add(Picture from, Projection toSource, double px, double py, int[] sums) {
        int width = sums.length / 3;
        Point start = toSource.apply(new Point(px, py));
        for (int x = 0; x < width; x += SPAN) {
            int count = Math.min(SPAN, width - x);
            Point end = toSource.apply(new Point(px + x + count, py));
            int u = (int) ((start.x() - 0.5) * ONE);
            int v = (int) ((start.y() - 0.5) * ONE);
            int du = (int) ((end.x() - start.x()) * ONE / count);
            int dv = (int) ((end.y() - start.y()) * ONE / count);
            for (int i = x; i < x + count; i++) {
                int p = look(from, u, v);
                sums[i * 3] += (p >> 16) & 255;
                sums[i * 3 + 1] += (p >> 8) & 255;
                sums[i * 3 + 2] += p & 255;
                u += du;
                v += dv;
            }
            start = end;
        }
    }

    /** The colour between four pixels, places with {@link #BITS} bits after the point; outside the picture the nearest pixel of its edge. */
    static int look(Picture from, int u, int v) {
        if (isInside(from, u, v)) {
            return inside(from.rgb(), from.width(), u, v);
        }
        int x = Math.max(0, Math.min(from.width() - 1, u >> BITS));
        int y = Math.max(0, Math.min(from.height() - 1, v >> BITS));
        return from.rgb()[y * from.width() + x];
    }

    private static boolean isInside(Picture from, int u, int v) {
        return u >= 0 && v >= 0 && u >> BITS < from.width() - 1 && v >> BITS < from.height() - 1;
    }

    private static int inside(int[] rgb, int w, int u, int v) {
        int fx = (u >> (BITS - 8)) & 255;
        int fy = (v >> (BITS - 8)) & 255;
        int at = (v >> BITS) * w + (u >> BITS);
        int both = (fx * fy) >> 8;
        return mix(
                rgb[at], 256 - fx - fy + both, rgb[at + 1], fx - both, rgb[at + w], fy - both, rgb[at + w + 1], both);
    }

    /** Four colours with their parts of 256; what is less than one is dropped, as it always was: the limits were found so. */
    private static int mix(int p, int ofP, int q, int ofQ, int r, int ofR, int s, int ofS) {
        int redBlue = (p & RED_BLUE) * ofP + (q & RED_BLUE) * ofQ + (r & RED_BLUE) * ofR + (s & RED_BLUE) * ofS;
        int green = (p & GREEN) * ofP + (q & GREEN) * ofQ + (r & GREEN) * ofR + (s & GREEN) * ofS;
        return (redBlue >>> 8 & RED_BLUE) | (green >>> 8 & GREEN);
    }

    /** For each pixel of the result, the first source pixel, and its and the following ones' parts of 256, equally many for all. */
    private static final class Weights {
        private static final int WHOLE = 256;

        private final int taps;
        private final int[] first;
        private final int[] parts;

        private Weights(int size, int taps) {
            this.taps = taps;
            first = new int[size];
            parts = new int[size * taps];
        }

        static Weights of(int from, int to) {
            double scale = (double) from / to;
            Weights weights = new Weights(to, Math.min(from, (int) Math.ceil(Math.max(1, scale)) + 1));
            for (int i = 0; i < to; i++) {
                if (scale > 1) {
                    weights.area(i, i * scale, Math.min(from, (i + 1) * scale), from);
                } else {
                    weights.between(i, Math.max(0, Math.min(from - 1, (i + 0.5) * scale - 0.5)), from);
                }
            }
            return weights;
        }

        private void area(int i, double start, double end, int from) {
            first[i] = Math.min((int) start, from - taps);
            int given = 0;
            for (int k = 0; k < taps; k++) {
                double covered = Math.max(0, Math.min(first[i] + k + 1, end) - start);
                int upTo = (int) Math.round(WHOLE * covered / (end - start));
                parts[i * taps + k] = upTo - given;
                given = upTo;
            }
        }

        private void between(int i, double at, int from) {
            first[i] = Math.min((int) at, from - taps);
            int second = (int) Math.round(WHOLE * (at - first[i]));
            parts[i * taps] = WHOLE - second;
            if (taps > 1) {
                parts[i * taps + 1] = second;
            }
        }
    }
}
