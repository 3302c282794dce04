package heyan.read;

import java.util.List;

/** Takes red seals off the paper, so that the black text under them is found and read whole. */
final class Suppress {
    private Suppress() {}

    /** The page without the red ink inside the rings; grey there, unchanged elsewhere. The rings lie at {@code scale}. */
    static Picture rings(Picture page, List<Ring> rings, double scale) {
        if (rings.isEmpty()) {
            return page;
        }
        int[] rgb = page.rgb().clone();
        rings.stream()
                .map(ring -> ring.scaled(scale))
                .forEach(ring -> suppress(rgb, page.width(), page.height(), ring));
        return new Picture(page.width(), page.height(), rgb);
    }

    private static void suppress(int[] rgb, int width, int height, Ring ring) {
        Point reach = ring.reach().times(1.08);
        int top = (int) Math.max(0, ring.centre().y() - reach.y());
        int bottom = (int) Math.min(height, ring.centre().y() + reach.y());
        int left = (int) Math.max(0, ring.centre().x() - reach.x());
        int right = (int) Math.min(width, ring.centre().x() + reach.x());
        int[] levels = levels(rgb, width, left, top, right, bottom);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (ring.holds(new Point(x, y), 1.08)) {
                    int red = (rgb[y * width + x] >> 16) & 255;
                    int grey = Math.min(levels[1], red * levels[1] / Math.max(1, levels[0]));
                    rgb[y * width + x] = grey * 0x010101;
                }
            }
        }
    }

    /** Red channel of the fainter ink, and of the paper. */
    private static int[] levels(int[] rgb, int width, int left, int top, int right, int bottom) {
        int[] ink = new int[256];
        int[] paper = new int[256];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int p = rgb[y * width + x];
                (RedInk.redness(p) > 60 ? ink : paper)[(p >> 16) & 255]++;
            }
        }
        int white = share(paper, 0.6);
        return new int[] {Math.max(white / 2, Math.min(white, share(ink, 0.3))), white};
    }

    private static int share(int[] histogram, double share) {
        long wanted = (long) (java.util.Arrays.stream(histogram).sum() * share);
        for (int value = 0; value < 256; value++) {
            wanted -= histogram[value];
            if (wanted < 0) {
                return value;
            }
        }
        return 255;
    }
}
