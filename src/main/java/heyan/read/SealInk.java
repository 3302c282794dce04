package heyan.read;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The ink of a part of a seal, laid flat: what is printed in red, and where black text runs over it. */
final class SealInk {
    /** So far from a hidden place ink is looked for. */
    private static final int REACH = 6;

    private static final int[][] WAYS = {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}};
    /** Least share of the part that black text hides. */
    private static final double PRINT = 0.002;
    /** Up to this share of the paper's red it is black text, and so much more is ink or paper: red ink has two thirds and more. */
    private static final double BLACK = 0.35;

    private static final double LIGHTER = 0.12;

    private final int width;
    private final int height;
    private final int[] redness;
    /** How much ink shows, and how little black text hides, each 0 to 1. */
    private final double[] dark;

    private final double[] open;

    /** @param colours of each place, in rows; the first column goes on behind the last one where a ring is unrolled */
    SealInk(int width, int height, int[] colours) {
        this.width = width;
        this.height = height;
        int[] green = Arrays.stream(colours).map(p -> (p >> 8) & 255).toArray();
        int[] red = Arrays.stream(colours).map(p -> (p >> 16) & 255).toArray();
        redness = Arrays.stream(colours).map(RedInk::redness).toArray();
        dark = darkness(green, near(redness, width, height));
        open = openness(red);
    }

    /** The colour of a page between its pixels; beyond its edge that of the edge. */
    static int look(Picture page, Point at) {
        double x = Math.max(0, Math.min(page.width() - 1.0, at.x() - 0.5));
        double y = Math.max(0, Math.min(page.height() - 1.0, at.y() - 0.5));
        return Resample.look(page, (int) (x * Resample.ONE), (int) (y * Resample.ONE));
    }

    /** Whether black text runs over it. */
    boolean isPrintedOver() {
        long hidden = IntStream.range(0, dark.length)
                .filter(i -> open[i] < 0.5 && dark[i] > 0)
                .count();
        return hidden > PRINT * dark.length;
    }

    /** As sharp as the page is, white where black text runs over it. */
    Picture sharp() {
        return byGreen(false);
    }

    /** The same with strokes drawn on where black text hides them: nearer to the truth, or further from it. */
    Picture filled() {
        return byGreen(true);
    }

    /**
     * Dark where ink is, by the green channel, which is as sharp as the picture is. Redness is blurred in a JPEG and only
     * says where ink may be. What is dark in red too is black text: white, or as what is around it when {@code filled}.
     */
    private Picture byGreen(boolean filled) {
        int[] out = new int[dark.length];
        for (int i = 0; i < out.length; i++) {
            double seen = open[i] * dark[i] + (filled && open[i] < 1 ? (1 - open[i]) * around(i) : 0);
            out[i] = (255 - (int) (255 * seen)) * 0x010101;
        }
        return new Picture(width, height, out);
    }

    /** Share of ink, 0 to 1, that the nearest open places in eight directions show; nearer ones count more. */
    private double around(int i) {
        double sum = 0;
        double weights = 0;
        for (int[] way : WAYS) {
            for (int step = 1; step <= REACH; step++) {
                int y = i / width + step * way[1];
                int at = y * width + Math.floorMod(i % width + step * way[0], width);
                if (y < 0 || y >= height) {
                    break;
                }
                if (open[at] == 1) {
                    double weight = 1 / (step * Math.hypot(way[0], way[1]));
                    sum += weight * dark[at];
                    weights += weight;
                    break;
                }
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private static double[] darkness(int[] green, boolean[] near) {
        int paper = share(green, 0.7);
        int ink = Math.min(paper - 20, share(green, 0.06));
        return IntStream.range(0, green.length)
                .mapToDouble(i -> near[i] ? Math.max(0, Math.min(1, (double) (paper - green[i]) / (paper - ink))) : 0)
                .toArray();
    }

    private static double[] openness(int[] red) {
        int white = share(red, 0.7);
        return Arrays.stream(red)
                .mapToDouble(r -> Math.max(0, Math.min(1, ((double) r / white - BLACK) / LIGHTER)))
                .toArray();
    }

    /** Dark where it is red: softer, but black text over the ring does not show at all. */
    Picture byRedness() {
        int paper = share(redness, 0.33);
        int ink = Math.max(paper + 20, share(redness, 0.95));
        int[] out = new int[redness.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (255 - Math.max(0, Math.min(255, 255 * (redness[i] - paper) / (ink - paper)))) * 0x010101;
        }
        return new Picture(width, height, out);
    }

    /** Where red ink lies within three pixels. */
    private static boolean[] near(int[] redness, int width, int height) {
        int low = share(redness, 0.3);
        int least = low + Math.max(10, (share(redness, 0.95) - low) * 35 / 100);
        boolean[] reddish = new boolean[redness.length];
        for (int i = 0; i < reddish.length; i++) {
            reddish[i] = redness[i] > least;
        }
        return Masks.grown(reddish, width, height, 2);
    }

    /** The value that this share of them lies below. */
    static int share(int[] values, double share) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * share)];
    }
}
