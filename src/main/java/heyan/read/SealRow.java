package heyan.read;

import heyan.claim.Box;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The straight row of words that some seals have below the star: 工会委员会, 财务专用章. Between the star and the letters along
 * the ring there is nothing else, so that its ink tells where the foot of the seal points.
 */
final class SealRow {
    /** Between star and letters, as shares of the radius, and how finely it is looked at. */
    private static final double STAR = 0.43;

    private static final double LETTERS = 0.57;
    private static final int STEPS = 12;
    private static final int COLUMNS = 360;
    /** Least share of inked places there, and how far they lie to one side: 0 all around, 1 all at one place. */
    private static final double INKED = 0.02;

    private static final double ONE_SIDE = 0.6;
    /** Where such a row lies, as shares of the radius: from here to there below the centre, and so far to both sides. */
    private static final double TOP = 0.38;

    private static final double BOTTOM = 0.74;
    private static final double SIDE = 0.62;
    /** Half the angle that it takes up, with its corners. */
    private static final double OPEN = Math.toRadians(54);

    private final Ring ring;
    private final Point down;
    private final Point right;

    private SealRow(Ring ring, double foot) {
        this.ring = ring;
        down = new Point(Math.sin(foot), -Math.cos(foot));
        right = new Point(down.y(), -down.x());
    }

    static Optional<SealRow> find(Picture page, Ring ring) {
        int[] colours = new int[COLUMNS * STEPS];
        for (int i = 0; i < colours.length; i++) {
            double angle = 2 * Math.PI * (i % COLUMNS) / COLUMNS;
            double radii = STAR + (LETTERS - STAR) * (Math.floorDiv(i, COLUMNS) + 0.5) / STEPS;
            colours[i] = SealInk.look(page, ring.at(radii * Math.sin(angle), -radii * Math.cos(angle)));
        }
        int[] grey = new SealInk(COLUMNS, STEPS, colours).sharp().grey();
        double[] inked = IntStream.range(0, grey.length)
                .filter(i -> grey[i] < 128)
                .mapToDouble(i -> 2 * Math.PI * (i % COLUMNS) / COLUMNS)
                .toArray();
        double east = Arrays.stream(inked).map(Math::sin).sum();
        double north = Arrays.stream(inked).map(Math::cos).sum();
        boolean row = inked.length >= INKED * grey.length && Math.hypot(east, north) >= ONE_SIDE * inked.length;
        return row ? Optional.of(new SealRow(ring, Math.atan2(east, north))) : Optional.empty();
    }

    /** Whether a place of the page belongs to the row and not to the ring. */
    boolean holds(Point at) {
        Point from = ring.place(at);
        double across = from.x() * right.x() + from.y() * right.y();
        double below = from.x() * down.x() + from.y() * down.y();
        return below >= TOP
                && below <= BOTTOM
                && Math.abs(across) <= SIDE
                && Math.abs(Math.atan2(across, below)) <= OPEN;
    }

    /** The row upright and cut close, as high as asked. */
    Picture words(Picture page, int height) {
        int high = 2 * height;
        int wide = (int) (high * 2 * SIDE / (BOTTOM - TOP));
        int[] colours = new int[wide * high];
        for (int i = 0; i < colours.length; i++) {
            double across = SIDE * (2 * (i % wide + 0.5) / wide - 1);
            double below = TOP + (BOTTOM - TOP) * (Math.floorDiv(i, wide) + 0.5) / high;
            Point from = down.times(below).plus(right.times(across));
            Point at = ring.at(from.x(), from.y());
            colours[i] = holds(at) ? SealInk.look(page, at) : 0xFFFFFF;
        }
        return close(new SealInk(wide, high, colours).sharp(), height);
    }

    /** Without the white above and below. */
    private static Picture close(Picture row, int height) {
        int[] grey = row.grey();
        int[] rows = IntStream.range(0, grey.length)
                .filter(i -> grey[i] < 128)
                .map(i -> i / row.width())
                .sorted()
                .toArray();
        if (rows.length == 0) {
            return row;
        }
        int top = Math.max(0, rows[rows.length / 50] - 3);
        int bottom = Math.min(row.height(), rows[rows.length - 1 - rows.length / 50] + 4);
        return row.crop(new Box(0, top, row.width(), bottom)).scaled(row.width() * height / (bottom - top), height);
    }
}
