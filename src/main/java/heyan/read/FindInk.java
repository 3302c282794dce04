package heyan.read;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds pen strokes: dark and thin, not printed lines of text, not the ruling of a table, not a photo, code or seal. */
final class FindInk {
    /** Darker than the neighbourhood by so much is ink. */
    private static final int DARKER = 38;

    /** Marks in pixels of the page, looked for on a small copy; {@code covered} are the boxes of everything else. */
    List<Reading.Mark> find(Picture page, Picture small, List<Box> covered) {
        double scale = (double) page.width() / small.width();
        int w = small.width();
        int h = small.height();
        boolean[] dark = dark(small.grey(), w, h);
        withoutRules(dark, w, h);
        covered.forEach(box -> erase(dark, w, h, box, scale));
        int reach = Math.max(3, h / 220);
        List<Reading.Mark> marks = new ArrayList<>();
        for (Blobs.Blob blob : Blobs.of(Masks.grown(dark, w, h, reach), w, h, 3 * reach * reach)) {
            int ink = 0;
            for (int pixel : blob.pixels()) {
                ink += dark[pixel] ? 1 : 0;
            }
            Box box = blob.box();
            int width = box.width() - 2 * reach;
            int height = box.height() - 2 * reach;
            if (isStroke(ink, width, height, w, h)) {
                marks.add(mark(box, reach, scale, page, ink / (0.1 * width * height + 30)));
            }
        }
        return marks;
    }

    private static boolean isStroke(int ink, int width, int height, int w, int h) {
        boolean large = Math.max(width, height) > h / 140 && Math.min(width, height) > h / 280;
        boolean thin = ink < 0.55 * width * height || Math.max(width, height) < h / 60;
        return ink > 25 && large && thin && width < 0.6 * w && height < 0.25 * h;
    }

    private static Reading.Mark mark(Box box, int reach, double scale, Picture page, double strength) {
        Box full = new Box(
                (int) Math.max(0, (box.left() + reach) * scale),
                (int) Math.max(0, (box.top() + reach) * scale),
                (int) Math.min(page.width(), (box.right() - reach) * scale),
                (int) Math.min(page.height(), (box.bottom() - reach) * scale));
        return new Reading.Mark(Reading.Mark.Kind.INK, full, Math.min(1, strength), "", List.of());
    }

    /** Against the mean of a window, by summed areas, so that shadows do not count; 8 million pixels are the most. */
    private static boolean[] dark(int[] grey, int w, int h) {
        int[] sums = new int[(w + 1) * (h + 1)];
        for (int y = 0; y < h; y++) {
            int row = 0;
            for (int x = 0; x < w; x++) {
                row += grey[y * w + x];
                sums[(y + 1) * (w + 1) + x + 1] = sums[y * (w + 1) + x + 1] + row;
            }
        }
        int reach = Math.max(10, h / 50);
        boolean[] dark = new boolean[w * h];
        for (int y = 0; y < h; y++) {
            int top = Math.max(0, y - reach);
            int bottom = Math.min(h, y + reach + 1);
            for (int x = 0; x < w; x++) {
                int left = Math.max(0, x - reach);
                int right = Math.min(w, x + reach + 1);
                int sum = sums[bottom * (w + 1) + right]
                        - sums[top * (w + 1) + right]
                        - sums[bottom * (w + 1) + left]
                        + sums[top * (w + 1) + left];
                int area = (bottom - top) * (right - left);
                dark[y * w + x] = (grey[y * w + x] + DARKER) * area < sum;
            }
        }
        return dark;
    }

    /** Wipes out straight runs too long for a stroke: the ruling of tables and the lines of blanks, also a little askew. */
    private static void withoutRules(boolean[] dark, int w, int h) {
        boolean[] rule = new boolean[dark.length];
        markRows(besides(dark, w), rule, w, h, Math.max(30, w / 25));
        markColumns(besides(dark, 1), rule, w, h, Math.max(30, w / 25));
        boolean[] wide = Masks.grown(rule, w, h, 2);
        for (int i = 0; i < dark.length; i++) {
            dark[i] &= !wide[i];
        }
    }

    /** The pixels and those so far before and behind them. */
    private static boolean[] besides(boolean[] dark, int step) {
        boolean[] besides = dark.clone();
        for (int i = step; i < dark.length; i++) {
            besides[i] |= dark[i - step];
            besides[i - step] |= dark[i];
        }
        return besides;
    }

    /** Marks runs of dark pixels along rows; gaps of two pixels do not end a run. */
    private static void markRows(boolean[] dark, boolean[] rule, int w, int h, int least) {
        for (int y = 0; y < h; y++) {
            int begin = -1;
            int last = -1;
            for (int x = 0; x <= w; x++) {
                if (x < w && dark[y * w + x]) {
                    begin = begin < 0 ? x : begin;
                    last = x;
                } else if (begin >= 0 && (x == w || x - last > 2)) {
                    if (last - begin >= least) {
                        Arrays.fill(rule, y * w + begin, y * w + last + 1, true);
                    }
                    begin = -1;
                }
            }
        }
    }

    /** The same along columns, all at once, row by row as they lie in memory. */
    private static void markColumns(boolean[] dark, boolean[] rule, int w, int h, int least) {
        int[] begin = new int[w];
        int[] last = new int[w];
        Arrays.fill(begin, -1);
        for (int y = 0; y <= h; y++) {
            for (int x = 0; x < w; x++) {
                if (y < h && dark[y * w + x]) {
                    begin[x] = begin[x] < 0 ? y : begin[x];
                    last[x] = y;
                } else if (begin[x] >= 0 && (y == h || y - last[x] > 2)) {
                    for (int k = begin[x]; last[x] - begin[x] >= least && k <= last[x]; k++) {
                        rule[k * w + x] = true;
                    }
                    begin[x] = -1;
                }
            }
        }
    }

    private static void erase(boolean[] dark, int w, int h, Box box, double scale) {
        int left = (int) Math.max(0, box.left() / scale - 2);
        int right = (int) Math.min(w, box.right() / scale + 2);
        int bottom = (int) Math.min(h, box.bottom() / scale + 2);
        for (int y = (int) Math.max(0, box.top() / scale - 2); y < bottom; y++) {
            Arrays.fill(dark, y * w + left, Math.max(y * w + left, y * w + right), false);
        }
    }
}
