package heyan.read;

import heyan.claim.Box;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The ring of a seal unrolled into a band, from the top clockwise. */
final class SealBand {
    /** The band that holds the text, as shares of the radius. */
    private static final double INNER = 0.56;

    private static final double OUTER = 0.9;
    private static final int COLUMNS = 720;
    /** Letters of the name are looked for so many columns to both sides. */
    private static final int NEAR = 10;
    /** So far from a hidden place ink is looked for. */
    private static final int REACH = 6;

    private static final int[][] WAYS = {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}};
    /** Least share of the band that black text hides. */
    private static final double PRINT = 0.002;

    /** Least height of the name's letters, as a share of the usual one. */
    private static final double TALL = 0.65;

    private final int height;
    private final int[] redness;
    /** How much ink shows, and how little black text hides, each 0 to 1. */
    private final double[] dark;

    private final double[] open;
    private final Picture sharp;

    SealBand(Picture page, RedInk.Ring ring, int height) {
        this.height = height;
        int[] colours = unrolled(page, ring, height);
        int[] green = Arrays.stream(colours).map(p -> (p >> 8) & 255).toArray();
        int[] red = Arrays.stream(colours).map(p -> (p >> 16) & 255).toArray();
        redness = Arrays.stream(colours).map(RedInk::redness).toArray();
        dark = darkness(green, near(redness, height));
        open = openness(red);
        sharp = byGreen(false);
    }

    /** The name alone, a little white on both sides. */
    Picture name() {
        return name(sharp);
    }

    /** Whether black text runs over letters of the name. */
    boolean isPrintedOver() {
        long hidden = IntStream.range(0, dark.length)
                .filter(i -> open[i] < 0.5 && dark[i] > 0)
                .count();
        return hidden > PRINT * dark.length;
    }

    /** The same with strokes drawn on where black text hides them: nearer to the truth, or further from it. */
    Picture nameFilled() {
        return name(byGreen(true));
    }

    /** The same, softer, but without what is black on the paper. */
    Picture nameByRedness() {
        return name(byRedness());
    }

    /** The whole band, cut opposite the top. */
    Picture fromBottom() {
        return part(sharp, COLUMNS / 2, COLUMNS);
    }

    /** What stands opposite the name, as a rule the number of the seal in small figures, as large as the name is. */
    Picture rest() {
        Stretch opposite = opposite(sharp);
        Picture rest = part(sharp, opposite.start, Math.max(height, opposite.width));
        int[] grey = rest.grey();
        int[] rows = IntStream.range(0, grey.length)
                .filter(i -> grey[i] < 128)
                .map(i -> i / rest.width())
                .sorted()
                .toArray();
        if (rows.length == 0) {
            return rest;
        }
        int top = Math.max(0, rows[rows.length / 20] - 2);
        int bottom = Math.min(height, rows[rows.length - 1 - rows.length / 20] + 3);
        Picture close = rest.crop(new Box(0, top, rest.width(), bottom));
        return close.scaled(rest.width() * height / (bottom - top), height);
    }

    private static int[] unrolled(Picture page, RedInk.Ring ring, int height) {
        int[] colours = new int[COLUMNS * height];
        for (int x = 0; x < COLUMNS; x++) {
            double angle = 2 * Math.PI * x / COLUMNS;
            for (int y = 0; y < height; y++) {
                double radius = ring.radius() * (OUTER - (OUTER - INNER) * (y + 0.5) / height);
                Point at = ring.centre().plus(new Point(radius * Math.sin(angle), -radius * Math.cos(angle)));
                colours[y * COLUMNS + x] = look(page, at);
            }
        }
        return colours;
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
        return new Picture(COLUMNS, height, out);
    }

    /** Share of ink, 0 to 1, that the nearest open places in eight directions show; nearer ones count more. */
    private double around(int i) {
        double sum = 0;
        double weights = 0;
        for (int[] way : WAYS) {
            for (int step = 1; step <= REACH; step++) {
                int y = i / COLUMNS + step * way[1];
                int at = y * COLUMNS + Math.floorMod(i % COLUMNS + step * way[0], COLUMNS);
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
                .mapToDouble(r -> Math.max(0, Math.min(1, ((double) r / white - 0.45) / 0.2)))
                .toArray();
    }

    /** Dark where it is red: softer, but black text over the ring does not show at all. */
    private Picture byRedness() {
        int paper = share(redness, 0.33);
        int ink = Math.max(paper + 20, share(redness, 0.95));
        int[] out = new int[redness.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (255 - Math.max(0, Math.min(255, 255 * (redness[i] - paper) / (ink - paper)))) * 0x010101;
        }
        return new Picture(COLUMNS, height, out);
    }

    /** Where red ink lies within three pixels. */
    private static boolean[] near(int[] redness, int height) {
        int low = share(redness, 0.3);
        int least = low + Math.max(10, (share(redness, 0.95) - low) * 35 / 100);
        boolean[] reddish = new boolean[redness.length];
        for (int i = 0; i < reddish.length; i++) {
            reddish[i] = redness[i] > least;
        }
        return Masks.grown(reddish, COLUMNS, height, 2);
    }

    private static int share(int[] values, double share) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * share)];
    }

    private static int look(Picture page, Point at) {
        double x = Math.max(0, Math.min(page.width() - 1.0, at.x() - 0.5));
        double y = Math.max(0, Math.min(page.height() - 1.0, at.y() - 0.5));
        return Resample.look(page, (int) (x * Resample.ONE), (int) (y * Resample.ONE));
    }

    private Picture name(Picture band) {
        Stretch opposite = opposite(band);
        int margin = Math.min(opposite.width / 2, height);
        int white = margin + (opposite.width > 0 ? NEAR / 2 : 0);
        Picture name = part(band, opposite.start + opposite.width - margin, COLUMNS - opposite.width + 2 * margin);
        int[] pixels = name.rgb().clone();
        for (int i = 0; i < pixels.length; i++) {
            int x = i % name.width();
            pixels[i] = x < white || x >= name.width() - white ? 0xFFFFFF : pixels[i];
        }
        return new Picture(name.width(), height, pixels);
    }

    /** Columns of a band, of which the last is followed by the first. */
    private record Stretch(int start, int width) {}

    /** The widest stretch without letters as high as the name's. */
    private static Stretch opposite(Picture band) {
        boolean[] tall = tall(band);
        Stretch widest = new Stretch(COLUMNS / 2, 0);
        int run = 0;
        for (int i = 0; i < 2 * COLUMNS; i++) {
            run = tall[i % COLUMNS] ? 0 : run + 1;
            if (run > widest.width && run <= COLUMNS) {
                widest = new Stretch(i + 1 - run, run);
            }
        }
        return widest;
    }

    /** Columns near which ink stands as high as the letters of the name do. */
    private static boolean[] tall(Picture band) {
        int[] grey = band.grey();
        int[] first = new int[COLUMNS];
        int[] last = new int[COLUMNS];
        Arrays.fill(first, band.height());
        for (int i = 0; i < grey.length; i++) {
            if (grey[i] < 128) {
                first[i % COLUMNS] = Math.min(first[i % COLUMNS], i / COLUMNS);
                last[i % COLUMNS] = i / COLUMNS + 1;
            }
        }
        int[] heights = new int[COLUMNS];
        int[] feet = new int[COLUMNS];
        for (int x = 0; x < COLUMNS; x++) {
            int top = band.height();
            for (int near = x - NEAR; near <= x + NEAR; near++) {
                top = Math.min(top, first[Math.floorMod(near, COLUMNS)]);
                feet[x] = Math.max(feet[x], last[Math.floorMod(near, COLUMNS)]);
            }
            heights[x] = Math.max(0, feet[x] - top);
        }
        double height = TALL * share(heights, 0.7);
        double foot = TALL * share(feet, 0.7);
        boolean[] tall = new boolean[COLUMNS];
        for (int x = 0; x < COLUMNS; x++) {
            tall[x] = heights[x] > 0 && heights[x] >= height && feet[x] >= foot;
        }
        return tall;
    }

    private static Picture part(Picture band, int start, int width) {
        int[] part = new int[width * band.height()];
        for (int y = 0; y < band.height(); y++) {
            for (int x = 0; x < width; x++) {
                part[y * width + x] = band.at(Math.floorMod(x + start, COLUMNS), y);
            }
        }
        return new Picture(width, band.height(), part);
    }
}
