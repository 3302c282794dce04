package heyan.samples;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A sheet or card that lies on the table: its print, its rounded corners, how it bends and where it is empty. */
final class SnapshotSheet {
    private static final double CELL = 4;

    final double width;
    final double height;
    final double corner;
    final int[] pixels;
    final int across;
    final int down;
    private final SnapshotBend bend;
    private final boolean[][] printed;
    private final double[][] calm;

    /** @param corner radius of the corners in millimetres */
    SnapshotSheet(BufferedImage print, double width, double height, double corner, SnapshotBend bend) {
        this.width = width;
        this.height = height;
        this.corner = corner;
        this.bend = bend;
        this.across = print.getWidth();
        this.down = print.getHeight();
        this.pixels = print.getType() == BufferedImage.TYPE_INT_RGB
                ? ((DataBufferInt) print.getRaster().getDataBuffer()).getData()
                : print.getRGB(0, 0, across, down, null, 0, across);
        this.printed = new boolean[(int) Math.ceil(height / CELL)][(int) Math.ceil(width / CELL)];
        for (int row = 0; row < printed.length; row++) {
            for (int column = 0; column < printed[row].length; column++) {
                printed[row][column] = contrast(column * CELL, row * CELL) > 40;
            }
        }
        double[][] empty = new double[printed.length][printed[0].length];
        for (int row = 0; row < printed.length; row++) {
            for (int column = 0; column < printed[row].length; column++) {
                empty[row][column] = printed[row][column] ? 0 : 1;
            }
        }
        this.calm = averaged(averaged(empty));
        creased();
    }

    /** Height above the table at this point, in millimetres. */
    double rise(double u, double v) {
        return bend.rise(u / width, v / height);
    }

    /** Steepness to the right and down. */
    double slope(double u, double v, boolean toRight) {
        double step = 0.6;
        return toRight
                ? (rise(u + step, v) - rise(u - step, v)) / (2 * step)
                : (rise(u, v + step) - rise(u, v - step)) / (2 * step);
    }

    boolean holds(double u, double v) {
        if (u < 0 || v < 0 || u > width || v > height) {
            return false;
        }
        double x = Math.max(0, Math.max(corner - u, u - width + corner));
        double y = Math.max(0, Math.max(corner - v, v - height + corner));
        return x * x + y * y <= corner * corner || x == 0 || y == 0;
    }

    /** Whether nothing is printed in this rectangle, in millimetres. */
    boolean empty(double left, double top, double right, double bottom) {
        for (int row = cell(top); row <= cell(bottom) && row < printed.length; row++) {
            for (int column = cell(left); column <= cell(right) && column < printed[row].length; column++) {
                if (printed[row][column]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How empty the place is, 0 to 1, without steps. */
    double calm(double u, double v) {
        double row = Math.max(0, Math.min(calm.length - 1.001, v / CELL - 0.5));
        double column = Math.max(0, Math.min(calm[0].length - 1.001, u / CELL - 0.5));
        int i = (int) row;
        int j = (int) column;
        int below = Math.min(calm.length - 1, i + 1);
        double left = calm[i][j] + (calm[below][j] - calm[i][j]) * (row - i);
        double right = calm[i][j + 1] + (calm[below][j + 1] - calm[i][j + 1]) * (row - i);
        return left + (right - left) * (column - j);
    }

    /** Every cell becomes the mean of the five by five about it. */
    private static double[][] averaged(double[][] cells) {
        double[][] averaged = new double[cells.length][cells[0].length];
        for (int i = 0; i < cells.length * cells[0].length * 25; i++) {
            int row = i / 25 / cells[0].length;
            int column = i / 25 % cells[0].length;
            int y = Math.max(0, Math.min(cells.length - 1, row + i % 5 - 2));
            int x = Math.max(0, Math.min(cells[0].length - 1, column + i / 5 % 5 - 2));
            averaged[row][column] += cells[y][x] / 25;
        }
        return averaged;
    }

    /** Darkens or lightens the print along the creases. */
    private void creased() {
        for (int y = 0; y < down; y++) {
            double left = bend.leftAcross((double) y / down, height);
            for (int x = 0; Math.abs(left - 1) > 0.003 && x < across; x++) {
                pixels[y * across + x] = times(pixels[y * across + x], left);
            }
        }
        for (int x = 0; x < across; x++) {
            double left = bend.leftAlong((double) x / across, width);
            for (int y = 0; Math.abs(left - 1) > 0.003 && y < down; y++) {
                pixels[y * across + x] = times(pixels[y * across + x], left);
            }
        }
    }

    private static int times(int rgb, double factor) {
        int red = (int) Math.min(255, (rgb >> 16 & 255) * factor);
        int green = (int) Math.min(255, (rgb >> 8 & 255) * factor);
        int blue = (int) Math.min(255, (rgb & 255) * factor);
        return red << 16 | green << 8 | blue;
    }

    private static int cell(double millimetres) {
        return (int) Math.max(0, millimetres / CELL);
    }

    private int contrast(double left, double top) {
        int x0 = (int) (left / width * across);
        int y0 = (int) (top / height * down);
        int x1 = Math.min(across, (int) ((left + CELL) / width * across) + 1);
        int y1 = Math.min(down, (int) ((top + CELL) / height * down) + 1);
        int darkest = 255;
        int lightest = 0;
        for (int y = y0; y < y1; y += 2) {
            for (int x = x0; x < x1; x += 2) {
                int rgb = pixels[y * across + x];
                int light = ((rgb >> 16 & 255) + 2 * (rgb >> 8 & 255) + (rgb & 255)) / 4;
                darkest = Math.min(darkest, light);
                lightest = Math.max(lightest, light);
            }
        }
        return lightest - darkest;
    }
}
