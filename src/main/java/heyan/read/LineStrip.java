package heyan.read;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The picture of one line, and the rooms of its characters between columns with little ink. */
final class LineStrip {
    /** Height in pixels. */
    static final int HEIGHT = 64;

    /** Looked at around a line, as share of its height. */
    private static final double MARGIN = 0.12;

    /** A printed character's side, where its ink is one high. */
    private static final double EM = 1.08;

    /** Up to this share of ink a row of pixels holds specks only. */
    private static final double FEW = 0.015;

    /** What begins so near the upper or lower edge and has ended so near it is cut off another line, or a rule. */
    private static final int NEAR = HEIGHT / 8;

    private static final int CUT = HEIGHT / 5;

    /** Half of the columns around a character's centre that are surely its own. */
    private static final int CORE = HEIGHT / 8;

    /** From this share of ink on, a row or column of pixels is a rule. */
    private static final double RULE = 0.9;

    private final int width;
    /** Share of the width that lies left of the line, and right of it. */
    private final double margin;

    private final int[] grey;
    private final int[] ink;
    private final int limit;
    /** Rows from and to which the characters stand that were read. */
    private final int top;

    private final int bottom;

    LineStrip(Picture page, Quad quad) {
        this(page, quad, List.of());
    }

    /** @param read what was read in the line */
    LineStrip(Picture page, Quad quad, List<LineText.Sign> read) {
        double more = MARGIN * quad.height();
        Quad grown = quad.grown(more, more);
        width = (int) Math.max(HEIGHT, Math.min(4000, HEIGHT * grown.width() / Math.max(1, grown.height())));
        margin = more / Math.max(1, grown.width());
        grey = darkOnLight(page.cut(grown, width, HEIGHT).grey());
        Histogram ranks = new Histogram(grey);
        limit = (ranks.at(grey.length / 50) + ranks.at(grey.length * 4 / 5)) / 2;
        ink = new int[width];
        for (int i = 0; i < grey.length; i++) {
            ink[i % width] += grey[i] < limit ? 1 : 0;
        }
        top = cutOff(read, y -> y);
        bottom = HEIGHT - cutOff(read, y -> HEIGHT - 1 - y);
    }

    /** How many rows from the edge on hold no part of the characters that were read. */
    private int cutOff(List<LineText.Sign> read, IntUnaryOperator fromEdge) {
        IntPredicate inked = row -> read.stream()
                .filter(EmptyRooms::isHan)
                .mapToInt(sign -> (int) column(sign.across()))
                .flatMap(x -> IntStream.range(Math.max(0, x - CORE), Math.min(width, x + CORE)))
                .anyMatch(x -> grey[fromEdge.applyAsInt(row) * width + x] < limit);
        int begins = IntStream.range(0, NEAR).filter(inked).findFirst().orElse(CUT);
        return IntStream.range(begins, CUT).allMatch(inked) ? 0 : CUT;
    }

    private double column(double across) {
        return (margin + across * (1 - 2 * margin)) * width;
    }

    /** Print is less than half of a line: where most of it is dark, the print is light, as on telephones' screens. */
    private static int[] darkOnLight(int[] grey) {
        Histogram ranks = new Histogram(grey);
        int middle = (ranks.at(grey.length / 50) + ranks.at(grey.length * 49 / 50)) / 2;
        return ranks.at(grey.length / 2) >= middle
                ? grey
                : Arrays.stream(grey).map(pixel -> 255 - pixel).toArray();
    }

    /** The room around a character whose centre is at this share of the line's width and that takes {@code room} of it; 0 for a square. */
    Cell cell(double across, double room) {
        double pitch = room > 0
                ? Math.max(0.5 * HEIGHT, Math.min(1.1 * HEIGHT, room * (1 - 2 * margin) * width))
                : 0.9 * HEIGHT;
        double centre = column(across);
        return new Cell(
                valley(centre - 0.75 * pitch, centre - 0.3 * pitch),
                valley(centre + 0.3 * pitch, centre + 0.75 * pitch));
    }

    /** What a square character takes of the line's width: a little more than the height of the ink. */
    double square() {
        int[] rows = new int[HEIGHT];
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < HEIGHT && !isBesideRule(x); y++) {
                rows[y] += grey[y * width + x] < limit ? 1 : 0;
            }
        }
        int longest = 0;
        int run = 0;
        for (int row : rows) {
            run = row > FEW * width && row < RULE * width ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return Math.max(0.4 * HEIGHT, EM * longest) / ((1 - 2 * margin) * width);
    }

    /** Whether the column belongs to the side of a table's cell. */
    private boolean isBesideRule(int x) {
        return IntStream.rangeClosed(Math.max(0, x - 3), Math.min(width - 1, x + 3))
                .anyMatch(near -> ink[near] > RULE * HEIGHT);
    }

    /** The middle of the columns with least ink. */
    private int valley(double from, double to) {
        int first = (int) Math.max(0, Math.min(width - 1, from));
        int last = (int) Math.max(first, Math.min(width - 1, to));
        int least = Integer.MAX_VALUE;
        int start = first;
        int end = first;
        for (int x = first; x <= last; x++) {
            if (ink[x] < least) {
                least = ink[x];
                start = x;
                end = x;
            } else if (ink[x] == least && end == x - 1) {
                end = x;
            }
        }
        return (start + end) / 2;
    }

    /** The room of one character. */
    final class Cell {
        private final int[] grey;
        private final int wide;
        private final int left;

        private Cell(int left, int right) {
            this.left = left;
            wide = right - left;
            grey = new int[wide * HEIGHT];
            for (int y = 0; y < HEIGHT; y++) {
                System.arraycopy(LineStrip.this.grey, y * width + left, grey, y * wide, wide);
            }
            withoutRules();
        }

        /** Whether there is nothing, not even a rule. */
        boolean isBare() {
            return IntStream.range(left, left + wide).allMatch(x -> ink[x] == 0);
        }

        /** Ink in the first or last column. */
        private long touching() {
            return Math.max(
                    IntStream.range(top, bottom)
                            .filter(y -> grey[y * wide] < limit)
                            .count(),
                    IntStream.range(top, bottom)
                            .filter(y -> grey[(y + 1) * wide - 1] < limit)
                            .count());
        }

        /** Makes paper of the lines that a blank stands on: ink from edge to edge of the room. */
        private void withoutRules() {
            boolean[] rule = new boolean[HEIGHT];
            for (int y = 0; y < HEIGHT; y++) {
                int row = y * wide;
                rule[y] = IntStream.range(row, row + wide)
                                .filter(i -> grey[i] < limit)
                                .count()
                        > RULE * wide;
            }
            int paper = Arrays.stream(grey).max().orElse(255);
            for (int y = 0; y < HEIGHT; y++) {
                if (rule[y] || (y > 0 && rule[y - 1]) || (y + 1 < HEIGHT && rule[y + 1])) {
                    Arrays.fill(grey, y * wide, (y + 1) * wide, paper);
                }
            }
        }

        byte[] shape() {
            return Shape.of(grey, wide, HEIGHT);
        }

        /** Whether there is nothing: the pattern of the paper is sometimes read as a dash. */
        boolean isBlank() {
            return Arrays.stream(grey).noneMatch(pixel -> pixel < limit);
        }

        /** Whether there is ink about as high and wide as a character, at most a stroke of it shared with a neighbour. */
        boolean stands() {
            int[] dark = IntStream.range(top * wide, bottom * wide)
                    .filter(i -> grey[i] < limit)
                    .toArray();
            return touching() <= HEIGHT / 5
                    && spread(Arrays.stream(dark).map(i -> i % wide)) > HEIGHT / 3
                    && spread(Arrays.stream(dark).map(i -> i / wide)) > HEIGHT / 3;
        }

        /** Whether it stands there, and apart from its neighbours. */
        boolean standsApart() {
            return touching() <= HEIGHT / 16 && stands();
        }

        private static int spread(IntStream places) {
            IntSummaryStatistics range = places.summaryStatistics();
            return range.getCount() == 0 ? 0 : range.getMax() - range.getMin();
        }
    }
}
