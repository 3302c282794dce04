package heyan.read;

import java.util.Arrays;

/** Widens the true places of a mask. */
final class Masks {
    private Masks() {}

    /** True wherever something within {@code reach} columns and rows was. */
    static boolean[] grown(boolean[] mask, int w, int h, int reach) {
        boolean[] across = new boolean[mask.length];
        for (int y = 0; y < h; y++) {
            spread(mask, across, y * w, w, reach);
        }
        return spreadDown(across, w, h, reach);
    }

    private static void spread(boolean[] from, boolean[] to, int start, int count, int reach) {
        int done = 0;
        for (int i = 0; i < count; i++) {
            if (from[start + i]) {
                int stop = Math.min(count, i + reach + 1);
                Arrays.fill(to, start + Math.max(done, i - reach), start + stop, true);
                done = stop;
            }
        }
    }

    /** All columns at once, row by row as they lie in memory. */
    private static boolean[] spreadDown(boolean[] from, int w, int h, int reach) {
        boolean[] to = new boolean[from.length];
        int[] until = new int[w];
        Arrays.fill(until, -1);
        for (int y = 0; y < h + reach; y++) {
            for (int x = 0; x < w; x++) {
                if (y < h && from[y * w + x]) {
                    until[x] = y + 2 * reach;
                }
                if (y >= reach && y <= until[x]) {
                    to[(y - reach) * w + x] = true;
                }
            }
        }
        return to;
    }
}
