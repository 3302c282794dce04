package heyan.read;

import java.util.Arrays;

/** Draws a picture at another size or through a projection. */
final class Resample {
    /** Between so many pixels a projection is taken for straight. */
    private static final int SPAN = 16;

    private static final int BITS = 12;
    /** A pixel, in places. */
    static final int ONE = 1 << BITS;

    private Resample() {}

    /** Averages areas when it shrinks, interpolates when it grows. */
    static Picture scaled(Picture from, int width, int height) {
        Weights across = Weights.of(from.width(), width);
        Weights down = Weights.of(from.height(), height);
        int[] out = new int[width * height];
        float[][] rows = {new float[width * 3], new float[width * 3]};
        int[] holds = {-1, -1};
        float[] sum = new float[width * 3];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sum, 0.5f);
            for (int k = 0; k < down.weight[y].length; k++) {
                int source = down.first[y] + k;
                float[] row = rows[source % 2];
                if (holds[source % 2] != source) {
                    across(from, source, across, row);
                    holds[source % 2] = source;
                }
                float weight = down.weight[y][k];
                for (int x = 0; x < sum.length; x++) {
                    sum[x] += weight * row[x];
                }
            }
            for (int x = 0; x < width; x++) {
                out[y * width + x] = ((int) sum[x * 3] << 16) | ((int) sum[x * 3 + 1] << 8) | (int) sum[x * 3 + 2];
            }
        }
        return new Picture(width, height, out);
    }

    private static void across(Picture from, int y, Weights across, float[] row) {
        int[] rgb = from.rgb();
        int start = y * from.width();
        int to = 0;
        for (int x = 0; x < across.first.length; x++) {
            float r = 0;
            float g = 0;
            float b = 0;
            int at = start + across.first[x];
            for (float weight : across.weight[x]) {
                int p = rgb[at++];
                r += weight * ((p >> 16) & 255);
                g += weight * ((p >> 8) & 255);
                b += weight * (p & 255);
            }
            row[to++] = r;
            row[to++] = g;
            row[to++] = b;
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
        return mix(mix(rgb[at], rgb[at + 1], fx), mix(rgb[at + w], rgb[at + w + 1], fx), fy);
    }

    private static int mix(int p, int q, int share) {
        int redBlue = (((p & 0xff00ff) * (256 - share) + (q & 0xff00ff) * share) >>> 8) & 0xff00ff;
        int green = (((p & 0x00ff00) * (256 - share) + (q & 0x00ff00) * share) >>> 8) & 0x00ff00;
        return redBlue | green;
    }

    /** For each pixel of the result, the first source pixel and the weights from there on. */
    private static final class Weights {
        private final int[] first;
        private final float[][] weight;

        private Weights(int size) {
            first = new int[size];
            weight = new float[size][];
        }

        static Weights of(int from, int to) {
            Weights weights = new Weights(to);
            double scale = (double) from / to;
            for (int i = 0; i < to; i++) {
                if (scale > 1) {
                    weights.area(i, i * scale, Math.min(from, (i + 1) * scale));
                } else {
                    weights.between(i, Math.max(0, Math.min(from - 1, (i + 0.5) * scale - 0.5)), from);
                }
            }
            return weights;
        }

        private void area(int i, double start, double end) {
            int begin = (int) start;
            int stop = Math.max(begin + 1, (int) Math.ceil(end - 1e-9));
            first[i] = begin;
            weight[i] = new float[stop - begin];
            for (int k = begin; k < stop; k++) {
                weight[i][k - begin] = (float) ((Math.min(k + 1, end) - Math.max(k, start)) / (end - start));
            }
        }

        private void between(int i, double at, int from) {
            first[i] = Math.min((int) at, Math.max(0, from - 2));
            float share = (float) (at - first[i]);
            weight[i] = from < 2 ? new float[] {1} : new float[] {1 - share, share};
        }
    }
}
