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
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int sum = 0;
                for (int v = -2; v <= 2; v++) {
                    int row = Math.max(0, Math.min(h - 1, y + v)) * w;
                    sum += grey[row + Math.max(0, x - 2)] + grey[row + x] + grey[row + Math.min(w - 1, x + 2)];
                }
                int value = grey[y * w + x];
                int sharp = value + (value - sum / 15) * 3 / 2;
                out[y * w + x] = Math.max(0, Math.min(255, sharp)) * 0x010101;
            }
        }
        return out;
    }
}
