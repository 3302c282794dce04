package heyan.inspect;

import java.util.stream.IntStream;

/** Power at the frequencies of a {@link Patch}, in periods along its side, and what stands out among them. */
final class Spectrum {
    private static final int SIDE = Patch.SIDE;
    /** Slower waves are lamp light and print, faster ones the pixels themselves. */
    private static final int SLOWEST = 7;

    private static final int FASTEST = 56;
    /** Tangent of 16°: rules, edges and lines of print lie along the axes of the picture or a little askew. */
    private static final double ASKEW = Math.tan(Math.toRadians(16));

    private static final int AROUND = 5;
    private static final int ROWS = FASTEST + 2 * AROUND + 1;
    private static final int ORIGIN = AROUND * SIDE + SIDE / 2;
    /** Power of a noise of a seventh of a grey level: what is fainter is none. */
    private static final double FLOOR = 0.02 * SIDE * SIDE;

    private static final int OTHERS = (2 * AROUND + 1) * (2 * AROUND + 1) - 9;
    private static final int[] FRINGES =
            IntStream.range(0, ROWS * SIDE).filter(Spectrum::isFringe).toArray();
    private static final double[] COS = new double[SIDE];
    private static final double[] SIN = new double[SIDE];

    static {
        for (int i = 0; i < SIDE; i++) {
            COS[i] = Math.cos(2 * Math.PI * i / SIDE);
            SIN[i] = Math.sin(2 * Math.PI * i / SIDE);
        }
    }

    private Spectrum() {}

    /** The frequency that stands out most; {@code decibels} over the mean of those around it. */
    record Peak(int across, int down, double decibels) {}

    /** The peaks of two patches, for the cost of one. */
    static Peak[] peaks(double[] one, double[] other) {
        double[] re = one.clone();
        double[] im = other.clone();
        transform(re, im);
        transpose(re);
        transpose(im);
        transform(re, im);
        return new Peak[] {peak(logarithms(re, im, 1)), peak(logarithms(re, im, -1))};
    }

    /**
     * How much of the tint's wave runs beside the light's, not with it; 1 where it is as strong, 0 where it does not stand
     * out of the tint's noise.
     *
     * @param over so many times the mean of eight frequencies around it stands out
     */
    static double beside(double[] light, double[] tint, Peak at, double over) {
        double[] bright = wave(light, at.across, at.down);
        double[] coloured = wave(tint, at.across, at.down);
        double power = bright[0] * bright[0] + bright[1] * bright[1];
        double beside = Math.abs(bright[0] * coloured[1] - bright[1] * coloured[0]) / Math.max(power, FLOOR);
        double noise = IntStream.range(0, 8)
                .mapToObj(i -> wave(
                        tint,
                        at.across + (int) Math.rint(4 * Math.cos(i * Math.PI / 4)),
                        at.down + (int) Math.rint(4 * Math.sin(i * Math.PI / 4))))
                .mapToDouble(wave -> Math.hypot(wave[0], wave[1]))
                .average()
                .orElse(0);
        return beside * Math.sqrt(power) > over * noise ? beside : 0;
    }

    private static double[] wave(double[] patch, int across, int down) {
        double re = 0;
        double im = 0;
        for (int i = 0; i < patch.length; i++) {
            int turn = (across * (i % SIDE) + down * (i / SIDE)) & (SIDE - 1);
            re += patch[i] * COS[turn];
            im += patch[i] * SIN[turn];
        }
        return new double[] {re, im};
    }

    /** Down every column, in place, all columns side by side so that the processor takes several at once: Cooley and Tukey. */
    private static void transform(double[] re, double[] im) {
        for (int row = 0; row < SIDE; row++) {
            int other = Integer.reverse(row) >>> Integer.numberOfLeadingZeros(SIDE - 1);
            for (int i = 0; i < SIDE && row < other; i++) {
                swap(re, row * SIDE + i, other * SIDE + i);
                swap(im, row * SIDE + i, other * SIDE + i);
            }
        }
        for (int half = 1; half < SIDE; half *= 2) {
            for (int row = 0; row < SIDE; row++) {
                if ((row & half) == 0) {
                    int turn = (row % half) * (SIDE / 2 / half);
                    butterflies(re, im, row * SIDE, half * SIDE, COS[turn], -SIN[turn]);
                }
            }
        }
    }

    private static void butterflies(double[] re, double[] im, int start, int apart, double cos, double sin) {
        for (int a = start; a < start + SIDE; a++) {
            int b = a + apart;
            double x = re[b] * cos - im[b] * sin;
            double y = re[b] * sin + im[b] * cos;
            re[b] = re[a] - x;
            im[b] = im[a] - y;
            re[a] += x;
            im[a] += y;
        }
    }

    private static void transpose(double[] square) {
        for (int row = 1; row < SIDE; row++) {
            for (int i = 0; i < row; i++) {
                swap(square, row * SIDE + i, i * SIDE + row);
            }
        }
    }

    private static void swap(double[] values, int a, int b) {
        double kept = values[a];
        values[a] = values[b];
        values[b] = kept;
    }

    /** Of the half plane that the other mirrors: of the real part's patch for sign 1, of the imaginary part's for -1. */
    private static double[] logarithms(double[] re, double[] im, int sign) {
        double[] logs = new double[ROWS * SIDE];
        for (int i = 0; i < logs.length; i++) {
            int across = i % SIDE - SIDE / 2;
            int down = i / SIDE - AROUND;
            int at = (across & (SIDE - 1)) * SIDE + (down & (SIDE - 1));
            int mirrored = (-across & (SIDE - 1)) * SIDE + (-down & (SIDE - 1));
            double x = (re[at] + sign * re[mirrored]) / 2;
            double y = (im[at] - sign * im[mirrored]) / 2;
            logs[i] = Math.log(x * x + y * y + FLOOR);
        }
        return logs;
    }

    private static Peak peak(double[] logs) {
        double[] sums = sums(logs);
        double most = 0;
        int best = ORIGIN;
        for (int at : FRINGES) {
            double over = logs[at] - (sum(sums, at, AROUND) - sum(sums, at, 1)) / OTHERS;
            if (over > most) {
                most = over;
                best = at;
            }
        }
        return new Peak(best % SIDE - SIDE / 2, best / SIDE - AROUND, most * 10 / Math.log(10));
    }

    private static boolean isFringe(int at) {
        int across = Math.abs(at % SIDE - SIDE / 2);
        int down = at / SIDE - AROUND;
        int squared = across * across + down * down;
        return down >= 0
                && squared >= SLOWEST * SLOWEST
                && squared <= FASTEST * FASTEST
                && Math.min(across, down) >= ASKEW * Math.max(across, down);
    }

    /** At each place the sum of all values before it, up and left, itself included. */
    private static double[] sums(double[] values) {
        double[] sums = new double[values.length];
        double row = 0;
        for (int i = 0; i < values.length; i++) {
            row = i % SIDE == 0 ? values[i] : row + values[i];
            sums[i] = i < SIDE ? row : row + sums[i - SIDE];
        }
        return sums;
    }

    private static double sum(double[] sums, int at, int reach) {
        int above = at - (reach + 1) * SIDE;
        int below = at + reach * SIDE;
        int before = -reach - 1;
        // The row above the first holds nothing.
        double upper = above < 0 ? 0 : sums[above + reach] - sums[above + before];
        return sums[below + reach] - sums[below + before] - upper;
    }
}
