package heyan.read;

import java.util.Arrays;

/** Straightens the ring of a seal into a line and reads it. */
final class SealText {
    /** The band that holds the text, as shares of the radius. */
    private static final double INNER = 0.56;

    private static final double OUTER = 0.93;
    private static final int COLUMNS = 720;

    private final TextEngine engine;

    SealText(TextEngine engine) {
        this.engine = engine;
    }

    /** The characters along the arc, clockwise from its gap. */
    LineText read(Picture page, RedInk.Ring ring) {
        Picture band = band(page, ring);
        LineText best = LineText.NOTHING;
        for (int start : new int[] {gap(band), COLUMNS / 2}) {
            LineText text = engine.read(from(band, start));
            if (mean(text) > mean(best)) {
                best = text;
            }
            if (mean(best) > 0.8) {
                break;
            }
        }
        return best;
    }

    private static double mean(LineText text) {
        return text.signs().stream()
                        .mapToDouble(LineText.Sign::probability)
                        .average()
                        .orElse(0)
                * Math.min(1, text.signs().size() / 6.0);
    }

    /**
     * The whole ring from the top clockwise, as high as the engine wants lines. Green tells red ink from paper as sharply
     * as the picture is; redness is blurred in a JPEG and only says where ink may be. What is dark in red too is black text.
     */
    private Picture band(Picture page, RedInk.Ring ring) {
        int[] colours = unrolled(page, ring);
        int[] green = Arrays.stream(colours).map(p -> (p >> 8) & 255).toArray();
        int[] red = Arrays.stream(colours).map(p -> (p >> 16) & 255).toArray();
        int[] redness = Arrays.stream(colours).map(RedInk::redness).toArray();
        int paper = share(green, 0.7);
        int ink = Math.min(paper - 20, share(green, 0.06));
        int white = share(red, 0.7);
        boolean[] near = near(redness, engine.height());
        int[] out = new int[colours.length];
        for (int i = 0; i < out.length; i++) {
            double dark = near[i] ? (double) (paper - green[i]) / (paper - ink) : 0;
            double notBlack = Math.max(0, Math.min(1, ((double) red[i] / white - 0.45) / 0.2));
            out[i] = (255 - (int) (255 * Math.max(0, Math.min(1, dark)) * notBlack)) * 0x010101;
        }
        return new Picture(COLUMNS, engine.height(), out);
    }

    private int[] unrolled(Picture page, RedInk.Ring ring) {
        int height = engine.height();
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

    /** The column in the middle of the widest empty stretch. */
    private static int gap(Picture band) {
        int[] grey = band.grey();
        int[] ink = new int[COLUMNS];
        for (int i = 0; i < grey.length; i++) {
            ink[i % COLUMNS] += grey[i] < 128 ? 1 : 0;
        }
        int best = COLUMNS / 2;
        int widest = 0;
        int run = 0;
        for (int i = 0; i < 2 * COLUMNS; i++) {
            run = ink[i % COLUMNS] <= band.height() / 16 ? run + 1 : 0;
            if (run > widest && run <= COLUMNS) {
                widest = run;
                best = (i - run / 2 + COLUMNS) % COLUMNS;
            }
        }
        return best;
    }

    private static Picture from(Picture band, int start) {
        int[] turned = new int[band.rgb().length];
        for (int y = 0; y < band.height(); y++) {
            for (int x = 0; x < COLUMNS; x++) {
                turned[y * COLUMNS + x] = band.at((x + start) % COLUMNS, y);
            }
        }
        return new Picture(COLUMNS, band.height(), turned);
    }
}
