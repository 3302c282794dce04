package heyan.read;

/** Widens the true places of a mask. */
final class Masks {
    private Masks() {}

    /** True wherever something within {@code reach} columns and rows was. */
    static boolean[] grown(boolean[] mask, int w, int h, int reach) {
        boolean[] across = new boolean[mask.length];
        boolean[] out = new boolean[mask.length];
        for (int y = 0; y < h; y++) {
            spread(mask, across, y * w, 1, w, reach);
        }
        for (int x = 0; x < w; x++) {
            spread(across, out, x, w, h, reach);
        }
        return out;
    }

    private static void spread(boolean[] from, boolean[] to, int start, int step, int count, int reach) {
        int until = -1;
        for (int i = 0; i < count + reach; i++) {
            if (i < count && from[start + i * step]) {
                until = i + 2 * reach;
            }
            if (i >= reach && i <= until) {
                to[start + (i - reach) * step] = true;
            }
        }
    }
}
