package heyan.cell;

import java.awt.image.BufferedImage;

/**
 * Difference hash of a page: it is shrunk to 9 × 8 grey values, and each bit says whether a value is brighter than its
 * right neighbour. The same picture again, resized or recompressed, differs in a few bits.
 */
final class PageHash {
    private static final int COLUMNS = 9;
    private static final int ROWS = 8;

    private PageHash() {}

    static long of(BufferedImage page) {
        long hash = 0;
        for (int row = 0; row < ROWS; row++) {
            double left = mean(page, 0, row);
            for (int column = 1; column < COLUMNS; column++) {
                double right = mean(page, column, row);
                hash = (hash << 1) | (left > right ? 1 : 0);
                left = right;
            }
        }
        return hash;
    }

    private static double mean(BufferedImage page, int column, int row) {
        int left = page.getWidth() * column / COLUMNS;
        int right = Math.max(left + 1, page.getWidth() * (column + 1) / COLUMNS);
        int top = page.getHeight() * row / ROWS;
        int bottom = Math.max(top + 1, page.getHeight() * (row + 1) / ROWS);
        int step = Math.max(1, Math.min(right - left, bottom - top) / 32);
        long sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(bottom, page.getHeight()); y += step) {
            for (int x = left; x < Math.min(right, page.getWidth()); x += step) {
                int pixel = page.getRGB(x, y);
                sum += ((pixel >> 16) & 255) * 299L + ((pixel >> 8) & 255) * 587L + (pixel & 255) * 114L;
                count++;
            }
        }
        return count == 0 ? 0 : sum / (double) count;
    }
}
