package heyan.read;

/** Draws a picture at another size or through a projection. */
final class Resample {
    private Resample() {}

    /** Averages areas when it shrinks, interpolates when it grows. */
    static Picture scaled(Picture from, int width, int height) {
        Weights across = Weights.of(from.width(), width);
        Weights down = Weights.of(from.height(), height);
        float[] rows = new float[from.height() * width * 3];
        int[] rgb = from.rgb();
        for (int y = 0; y < from.height(); y++) {
            for (int x = 0; x < width; x++) {
                float r = 0;
                float g = 0;
                float b = 0;
                int at = y * from.width() + across.first[x];
                for (float weight : across.weight[x]) {
                    int p = rgb[at++];
                    r += weight * (p >> 16 & 255);
                    g += weight * (p >> 8 & 255);
                    b += weight * (p & 255);
                }
                int to = (y * width + x) * 3;
                rows[to] = r;
                rows[to + 1] = g;
                rows[to + 2] = b;
            }
        }
        return downwards(rows, width, height, down);
    }

    private static Picture downwards(float[] rows, int width, int height, Weights down) {
        int[] out = new int[width * height];
        float[] sum = new float[width * 3];
        for (int y = 0; y < height; y++) {
            java.util.Arrays.fill(sum, 0.5f);
            for (int k = 0; k < down.weight[y].length; k++) {
                float weight = down.weight[y][k];
                int at = (down.first[y] + k) * width * 3;
                for (int x = 0; x < sum.length; x++) {
                    sum[x] += weight * rows[at + x];
                }
            }
            for (int x = 0; x < width; x++) {
                out[y * width + x] = (int) sum[x * 3] << 16 | (int) sum[x * 3 + 1] << 8 | (int) sum[x * 3 + 2];
            }
        }
        return new Picture(width, height, out);
    }

    /** {@code toSource} takes pixels of the result to pixels of {@code from}; {@code samples} squared looks each. */
    static Picture warped(Picture from, Projection toSource, int width, int height, int samples) {
        double[] m = toSource.numbers();
        int[] out = new int[width * height];
        double step = 1.0 / samples;
        int looks = samples * samples;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int r = looks / 2;
                int g = looks / 2;
                int b = looks / 2;
                for (int k = 0; k < looks; k++) {
                    double px = x + (k % samples + 0.5) * step;
                    int row = k / samples;
                    double py = y + (row + 0.5) * step;
                    double w = m[6] * px + m[7] * py + m[8];
                    int p = look(
                            from, (m[0] * px + m[1] * py + m[2]) / w - 0.5, (m[3] * px + m[4] * py + m[5]) / w - 0.5);
                    r += (p >> 16) & 255;
                    g += p >> 8 & 255;
                    b += p & 255;
                }
                out[y * width + x] = ((r / looks) << 16) | ((g / looks) << 8) | (b / looks);
            }
        }
        return new Picture(width, height, out);
    }

    /** The colour between four pixels; outside the picture the nearest pixel of its edge. */
    private static int look(Picture from, double x, double y) {
        int w = from.width();
        int h = from.height();
        double cx = x < 0 ? 0 : Math.min(x, w - 1.001);
        double cy = y < 0 ? 0 : Math.min(y, h - 1.001);
        cx = Math.max(0, cx);
        cy = Math.max(0, cy);
        int left = (int) cx;
        int top = (int) cy;
        int fx = (int) ((cx - left) * 256);
        int fy = (int) ((cy - top) * 256);
        int[] rgb = from.rgb();
        int at = top * w + left;
        int right = left + 1 < w ? 1 : 0;
        int below = top + 1 < h ? w : 0;
        return mix(mix(rgb[at], rgb[at + right], fx), mix(rgb[at + below], rgb[at + below + right], fx), fy);
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
