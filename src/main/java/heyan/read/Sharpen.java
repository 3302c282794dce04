package heyan.read;

/** Brings back edges that a lens or an enlargement has softened. */
final class Sharpen {
    private Sharpen() {}

    /** Grey pixels {@code 0xRRGGBB}: each moved away from the mean of its neighbours, by 1.5 times the difference. */
    static int[] of(Picture picture) {
        int w = picture.width();
        int h = picture.height();
        int[] grey = picture.grey();
        int[] out = new int[grey.length];
        int[] columns = new int[w];
        for (int v = -2; v < 2; v++) {
            add(grey, Math.max(0, Math.min(h - 1, v)) * w, 1, columns);
        }
        for (int y = 0; y < h; y++) {
            add(grey, Math.min(h - 1, y + 2) * w, 1, columns);
            for (int x = 0; x < w; x++) {
                int sum = columns[Math.max(0, x - 2)] + columns[x] + columns[Math.min(w - 1, x + 2)];
                int value = grey[y * w + x];
                int sharp = value + (value - sum / 15) * 3 / 2;
                out[y * w + x] = Math.max(0, Math.min(255, sharp)) * 0x010101;
            }
            add(grey, Math.max(0, y - 2) * w, -1, columns);
        }
        return out;
    }

    private static void add(int[] grey, int start, int times, int[] columns) {
        for (int x = 0; x < columns.length; x++) {
            columns[x] += times * grey[start + x];
        }
    }
}
