package heyan.read;

import java.util.Arrays;

/** The ring of a seal unrolled into a band, from the top clockwise. */
final class SealBand {
    /** The band that holds the text, as shares of the radius. */
    private static final double INNER = 0.56;

    private static final double OUTER = 0.9;
    private static final int COLUMNS = 720;

    private final int height;
    private final int[] green;
    private final int[] red;
    private final int[] redness;

    SealBand(Picture page, RedInk.Ring ring, int height) {
        this.height = height;
        int[] colours = unrolled(page, ring, height);
        green = Arrays.stream(colours).map(p -> (p >> 8) & 255).toArray();
        red = Arrays.stream(colours).map(p -> (p >> 16) & 255).toArray();
        redness = Arrays.stream(colours).map(RedInk::redness).toArray();
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
     * says where ink may be. What is dark in red too is black text.
     */
    Picture byGreen() {
        int paper = share(green, 0.7);
        int ink = Math.min(paper - 20, share(green, 0.06));
        int white = share(red, 0.7);
        boolean[] near = near(redness, height);
        int[] out = new int[green.length];
        for (int i = 0; i < out.length; i++) {
            double dark = near[i] ? (double) (paper - green[i]) / (paper - ink) : 0;
            double notBlack = Math.max(0, Math.min(1, ((double) red[i] / white - 0.45) / 0.2));
            out[i] = (255 - (int) (255 * Math.max(0, Math.min(1, dark)) * notBlack)) * 0x010101;
        }
        return new Picture(COLUMNS, height, out);
    }

    /** Dark where it is red: softer, but black text over the ring does not show at all. */
    Picture byRedness() {
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

    /** The band from the end of its widest empty stretch to its beginning, with a little of it on both sides. */
    static Picture text(Picture band) {
        int[] grey = band.grey();
        int[] ink = new int[COLUMNS];
        for (int i = 0; i < grey.length; i++) {
            ink[i % COLUMNS] += grey[i] < 128 ? 1 : 0;
        }
        int end = COLUMNS / 2;
        int widest = 0;
        int run = 0;
        for (int i = 0; i < 2 * COLUMNS; i++) {
            run = ink[i % COLUMNS] <= band.height() / 16 ? run + 1 : 0;
            if (run > widest && run <= COLUMNS) {
                widest = run;
                end = i + 1;
            }
        }
        int margin = Math.min(widest / 2, band.height());
        return part(band, end - margin, COLUMNS - widest + 2 * margin);
    }

    /** The band, cut opposite the top. */
    static Picture fromBottom(Picture band) {
        return part(band, COLUMNS / 2, COLUMNS);
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
