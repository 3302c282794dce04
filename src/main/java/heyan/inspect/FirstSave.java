package heyan.inspect;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How one frequency of a JPEG was saved before, with a longer step: two saves leave peaks and gaps in the sizes of its
 * coefficients (Bianchi and Piva, 2012, 3.1). A shorter step before leaves too few to be known by.
 */
final class FirstSave {
    /** Largest coefficient looked at. */
    static final int RANGE = 400;

    /** Of a save of quality 20 with the usual table. */
    private static final int LONGEST = 40;
    /** So much must two saves explain better than one: nats, in all and for each coefficient. */
    private static final double CLEAR = 30;

    private static final double CLEAR_EACH = 0.1;
    /** Shares of coefficients that may lie anywhere, tried in turn. */
    private static final double[] ASTRAY = {0.03, 0.06, 0.12};
    /** Pixels rounded between the saves move a coefficient by -2 to 2, on smooth paper together; a moved 0 tells nothing. */
    private static final int FARTHEST = 2;

    private static final double[] MOVED = {0.001, 0.138, 0.722, 0.138, 0.001};

    /** Of each whole number of steps: logarithm of how much likelier it is of two saves than of one. */
    private final double[] twice;
    /** Nats by which two saves explain what was counted better than one, and how many coefficients that is. */
    private final double gain;

    private final long counted;

    /** Compares what one and two saves make of each number of steps, with so many coefficients lying anywhere. */
    private FirstSave(double[] one, double[] two, double astray, int least, int peak, int[] counts) {
        int from = Math.max(least, peak);
        twice = new double[one.length];
        double all = sum(two, least) / sum(one, least);
        for (int steps = least; steps < one.length; steps++) {
            twice[steps] = Math.log(astray + (1 - astray) * two[steps] / one[steps] / all);
        }
        counted = IntStream.range(from, one.length)
                .mapToLong(steps -> counts[steps])
                .sum();
        double rest = Math.log(all * sum(one, from) / sum(two, from));
        gain = IntStream.range(from, one.length)
                .mapToDouble(steps -> counts[steps] * (twice[steps] + rest))
                .sum();
    }

    /**
     * The likeliest one; none when nothing tells that there was one.
     *
     * @param second step of the file
     * @param counts how often each whole number of steps is found, signs left out
     * @param between how often each size is found in squares off the grid, where neither save shows
     */
    static Optional<FirstSave> find(int second, int[] counts, int[] between) {
        double[] density = smoothed(between);
        double[] one = binned(density, second);
        int least = FARTHEST / second + 1;
        return IntStream.rangeClosed(second + 1, LONGEST)
                .boxed()
                .flatMap(first -> {
                    double[] two = binned(saved(density, first), second);
                    // Below the first peak squares off the grid differ: the edges of the grid's squares lie in them.
                    int peak = first / second;
                    return Arrays.stream(ASTRAY)
                            .mapToObj(astray -> new FirstSave(one, two, astray, least, peak, counts));
                })
                .max(Comparator.comparingDouble(save -> save.gain))
                .filter(save -> save.gain > CLEAR && save.gain > CLEAR_EACH * save.counted);
    }

    /** Logarithm of how much likelier so many steps are of one save than of two; 0 for what tells nothing. */
    double once(int steps) {
        return steps < twice.length ? -twice[steps] : 0;
    }

    private static double sum(double[] density, int from) {
        return Arrays.stream(density, from, density.length).sum();
    }

    private static double[] smoothed(int[] counts) {
        long[] sums = new long[RANGE + 2];
        for (int size = 0; size <= RANGE; size++) {
            sums[size + 1] = sums[size] + counts[size];
        }
        double[] density = new double[RANGE + 1];
        for (int size = 0; size <= RANGE; size++) {
            int half = size < 3 ? 0 : Math.min(RANGE - size, size / 4);
            density[size] = (sums[size + half + 1] - sums[size - half] + 0.05) / (2 * half + 1);
        }
        return density;
    }

    /** What a save with such a step makes of the sizes. */
    private static double[] saved(double[] density, int step) {
        double[] bins = binned(density, step);
        double[] saved = new double[RANGE + 1];
        for (int steps = 0; steps < bins.length; steps++) {
            for (int move = 0; move < MOVED.length; move++) {
                int size = Math.abs(steps * step + move - FARTHEST);
                if (size <= RANGE) {
                    saved[size] += bins[steps] * MOVED[move];
                }
            }
        }
        return saved;
    }

    /** Sizes to whole steps; what lies in the middle goes half to either. */
    private static double[] binned(double[] density, int step) {
        double[] bins = new double[(2 * RANGE + step) / (2 * step) + 1];
        for (int size = 0; size <= RANGE; size++) {
            bins[(2 * size + step) / (2 * step)] += density[size] / 2;
            bins[(2 * size + step - 1) / (2 * step)] += density[size] / 2;
        }
        return bins;
    }
}
