package heyan.inspect;

import heyan.claim.Box;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One place of a JPEG that was changed between two saves: outside, the coefficients show both (aligned double JPEG; Lin,
 * He, Tang and Tang, 2009; Bianchi and Piva, 2012), inside only the last. Nothing is told where the last save was the
 * coarser one, where the picture was made smaller or cut off its grid between them, or where the paper is plain white.
 */
final class AlteredPlace {
    /** Nats; the strongest place of honest pictures saved twice has fewer (decision record 37). */
    static final double THRESHOLD = 45;

    private static final int SIDE = LowFrequencies.SIDE;
    private static final int MODES = LowFrequencies.MODES;
    /** Squares that are counted to find the first save, and that are looked at for the place: spread evenly. */
    private static final double COUNTED = 10_000;

    private static final double LOOKED_AT = 46_000;
    /** A value is less high than so many of them. */
    private static final int HIGHEST = 32;
    /** Edges and upright lines are narrower. */
    private static final int NARROWEST = 3;

    /** Frequencies in which the first save must show. */
    private static final int SHOWING = 3;
    /** Nats a coefficient and a square must bring before they count for a place. */
    private static final double EACH = 0.2;

    private static final double EACH_SQUARE = 0.05;

    private final LowFrequencies squares;
    private final int[] steps;
    private final int columns;
    private final int rows;

    private AlteredPlace(Raster picture, int[] steps) {
        this.squares = new LowFrequencies(picture);
        this.steps = steps;
        this.columns = picture.getWidth() / SIDE;
        this.rows = picture.getHeight() / SIDE;
    }

    /** In pixels as stored, with its nats. */
    private record Place(float nats, Box box) {}

    /**
     * The place, upright, of a picture with one page.
     *
     * @param stored as decoded: neither turned nor its colours changed
     */
    static Optional<Signal> find(BufferedImage stored, Quantisation quantisation, int orientation) {
        if (!LowFrequencies.reads(stored.getRaster())) {
            return Optional.empty();
        }
        return new AlteredPlace(stored.getRaster(), quantisation.steps())
                .place()
                .map(place -> {
                    Box where = Orientation.upright(place.box(), stored, orientation);
                    return new Signal("IMG_EDITED", 0, place.nats, THRESHOLD, where);
                });
    }

    private Optional<Place> place() {
        @Nullable FirstSave[] saves = saves();
        if (Arrays.stream(saves).filter(save -> save != null).count() < SHOWING) {
            return Optional.empty();
        }
        int apart = apart(LOOKED_AT);
        return Optional.of(strongest(nats(saves, apart), apart * SIDE)).filter(place -> place.nats > THRESHOLD);
    }

    /** Every so many squares across and down, about so many are taken. */
    private int apart(double squares) {
        return (int) Math.max(1, Math.ceil(Math.sqrt(columns * rows / squares)));
    }

    /** Of each frequency how it was saved before; null where that does not show. */
    private @Nullable FirstSave[] saves() {
        int[][] counts = new int[MODES][FirstSave.RANGE + 1];
        int[][] between = new int[MODES][FirstSave.RANGE + 1];
        int[] unit = new int[MODES];
        Arrays.fill(unit, 1);
        int apart = apart(COUNTED);
        for (int row = 0; row + 1 < rows; row += apart) {
            for (int column = row / apart % apart; column + 1 < columns; column += apart) {
                count(squares.of(column * SIDE, row * SIDE), steps, counts);
                count(squares.of(column * SIDE + SIDE / 2, row * SIDE + SIDE / 2), unit, between);
            }
        }
        @Nullable FirstSave[] saves = new @Nullable FirstSave[MODES];
        for (int mode = 0; mode < MODES; mode++) {
            saves[mode] =
                    FirstSave.find(steps[mode], counts[mode], between[mode]).orElse(null);
        }
        return saves;
    }

    private static void count(float @Nullable [] square, int[] steps, int[][] counts) {
        for (int mode = 0; square != null && mode < MODES; mode++) {
            int size = Math.round(Math.abs(square[mode]) / steps[mode]);
            if (size * steps[mode] <= FirstSave.RANGE) {
                counts[mode][size]++;
            }
        }
    }

    private float[][] nats(@Nullable FirstSave[] saves, int apart) {
        float[][] nats = new float[(rows + apart - 1) / apart][(columns + apart - 1) / apart];
        for (int row = 0; row < nats.length; row++) {
            for (int column = 0; column < nats[row].length; column++) {
                nats[row][column] = nats(squares.of(column * apart * SIDE, row * apart * SIDE), saves);
            }
        }
        return nats;
    }

    private float nats(float @Nullable [] square, @Nullable FirstSave[] saves) {
        double nats = -EACH_SQUARE;
        for (int mode = 0; square != null && mode < MODES; mode++) {
            int size = Math.round(Math.abs(square[mode]) / steps[mode]);
            FirstSave save = saves[mode];
            double once = save == null ? 0 : save.once(size);
            nats += once == 0 ? 0 : once - EACH;
        }
        return (float) nats;
    }

    /** The rectangle with the most nats, two squares high at least: of each two rows the best run between (Kadane). */
    private static Place strongest(float[][] nats, int side) {
        Place best = new Place(0, new Box(0, 0, 0, 0));
        for (int top = 0; top < nats.length; top++) {
            float[] sums = nats[top].clone();
            for (int bottom = top + 1; bottom < Math.min(nats.length, top + HIGHEST); bottom++) {
                float run = 0;
                int left = 0;
                for (int column = 0; column < sums.length; column++) {
                    sums[column] += nats[bottom][column];
                    if (run <= 0) {
                        run = 0;
                        left = column;
                    }
                    run += sums[column];
                    if (run > best.nats && column + 1 >= left + NARROWEST) {
                        best = new Place(
                                run, new Box(left * side, top * side, (column + 1) * side, (bottom + 1) * side));
                    }
                }
            }
        }
        return best;
    }
}
