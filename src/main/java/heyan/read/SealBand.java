package heyan.read;

import heyan.claim.Box;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The ring of a seal unrolled into a band, from the top clockwise. */
final class SealBand {
    /** The band that holds the text, as shares of the radius. */
    private static final double INNER = 0.56;

    private static final double OUTER = 0.9;
    private static final int COLUMNS = 720;
    /** Letters of the name are looked for so many columns to both sides. */
    private static final int NEAR = 10;
    /** Least height of the name's letters, as a share of the usual one. */
    private static final double TALL = 0.65;

    private final int height;
    private final SealInk ink;
    private final Picture sharp;

    /** @param row the words below the star, which reach into the band and are left out */
    SealBand(Picture page, Ring ring, Optional<SealRow> row, int height) {
        this.height = height;
        ink = new SealInk(COLUMNS, height, unrolled(page, ring, row, height));
        sharp = ink.sharp();
    }

    /** The name alone, a little white on both sides. */
    Picture name() {
        return name(sharp);
    }

    /** Whether black text runs over letters of the name. */
    boolean isPrintedOver() {
        return ink.isPrintedOver();
    }

    /** The same with strokes drawn on where black text hides them: nearer to the truth, or further from it. */
    Picture nameFilled() {
        return name(ink.filled());
    }

    /** The same, softer, but without what is black on the paper. */
    Picture nameByRedness() {
        return name(ink.byRedness());
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

    private static int[] unrolled(Picture page, Ring ring, Optional<SealRow> row, int height) {
        int[] colours = new int[COLUMNS * height];
        for (int x = 0; x < COLUMNS; x++) {
            double angle = 2 * Math.PI * x / COLUMNS;
            for (int y = 0; y < height; y++) {
                double radii = OUTER - (OUTER - INNER) * (y + 0.5) / height;
                Point at = ring.at(radii * Math.sin(angle), -radii * Math.cos(angle));
                boolean words = row.filter(below -> below.holds(at)).isPresent();
                colours[y * COLUMNS + x] = words ? 0xFFFFFF : SealInk.look(page, at);
            }
        }
        return colours;
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
        double height = TALL * SealInk.share(heights, 0.7);
        double foot = TALL * SealInk.share(feet, 0.7);
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
