package heyan.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;

/** A scanner app: warps the sheet flat by corners that it found not quite right, whitens the paper, sharpens. */
final class SnapshotApp {
    private static final int BLOCK = 32;
    private static final List<String> MARKS = List.of("扫描小助手 创建", "由 随手扫描 生成", "来自 文档扫描", "掌上扫描仪 · 免费版");

    private final Fonts fonts;
    private final Dice dice;

    SnapshotApp(Fonts fonts, Dice dice) {
        this.fonts = fonts;
        this.dice = dice;
    }

    /** @param corners x and y of the sheet's corners in the photo, clockwise from its top left */
    BufferedImage scanned(int[] photo, int width, int height, double[] corners, double ratio) {
        int side = dice.between(1900, 2500);
        int wide = ratio > 1 ? side : (int) (side * ratio);
        int high = ratio > 1 ? (int) (side / ratio) : side;
        double slip = Math.hypot(corners[4] - corners[0], corners[5] - corners[1]) * 0.004;
        double[] found = corners.clone();
        for (int i = 0; i < found.length; i++) {
            found[i] += Math.max(-2, Math.min(2, dice.gauss())) * slip;
        }
        Homography toPhoto = new Homography(new double[] {0, 0, wide, 0, wide, high, 0, high}, found);
        int[] flat = new int[wide * high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                flat[y * wide + x] = averaged(photo, width, height, toPhoto, x, y);
            }
        }
        if (dice.chance(0.85)) {
            whiten(flat, wide, high);
        }
        BufferedImage scan = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        int[] sharp = ((DataBufferInt) scan.getRaster().getDataBuffer()).getData();
        new SnapshotSensor(wide, high).sharpen(flat, dice.real(0.5, 1.1), sharp);
        return dice.chance(0.4) ? marked(scan) : scan;
    }

    private static int averaged(int[] photo, int width, int height, Homography toPhoto, int x, int y) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < 4; i++) {
            double px = toPhoto.u(x + 0.25 + 0.5 * (i & 1), y + 0.25 + 0.5 * (i >> 1)) - 0.5;
            double py = toPhoto.v(x + 0.25 + 0.5 * (i & 1), y + 0.25 + 0.5 * (i >> 1)) - 0.5;
            int ix = (int) Math.max(0, Math.min(width - 2, px));
            int iy = (int) Math.max(0, Math.min(height - 2, py));
            int fx = (int) (Math.max(0, Math.min(1, px - ix)) * 16);
            int fy = (int) (Math.max(0, Math.min(1, py - iy)) * 16);
            int at = iy * width + ix;
            int[] weights = {(16 - fx) * (16 - fy), fx * (16 - fy), (16 - fx) * fy, fx * fy};
            int[] near = {photo[at], photo[at + 1], photo[at + width], photo[at + width + 1]};
            for (int j = 0; j < 4; j++) {
                red += (near[j] >> 16 & 255) * weights[j];
                green += (near[j] >> 8 & 255) * weights[j];
                blue += (near[j] & 255) * weights[j];
            }
        }
        return red >> 10 << 16 | green >> 10 << 8 | blue >> 10;
    }

    /** Divides by the paper's brightness round about, then raises the contrast; colours stay. */
    private void whiten(int[] rgb, int wide, int high) {
        int columns = (wide + BLOCK - 1) / BLOCK;
        int rows = (high + BLOCK - 1) / BLOCK;
        float[][] paper = new float[3][columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                brightest(rgb, wide, high, column, row, paper, row * columns + column);
            }
        }
        for (float[] channel : paper) {
            level(channel, columns, rows);
        }
        enhance(rgb, wide, high, paper);
    }

    private void enhance(int[] rgb, int wide, int high, float[][] paper) {
        int columns = (wide + BLOCK - 1) / BLOCK;
        int rows = (high + BLOCK - 1) / BLOCK;
        double black = dice.real(0.06, 0.2);
        double white = dice.real(0.93, 0.99);
        double share = dice.real(0.75, 1);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int mixed = 0;
                for (int channel = 0; channel < 3; channel++) {
                    double ground = between(paper[channel], columns, rows, x, y);
                    double target = 255 * share + ground * (1 - share);
                    double grey = ((rgb[y * wide + x] >> (16 - 8 * channel)) & 255) / ground * target / 255;
                    double curved = (grey - black) / (white - black);
                    mixed = mixed << 8 | (int) Math.max(0, Math.min(255, curved * 253));
                }
                rgb[y * wide + x] = mixed;
            }
        }
    }

    /** Nearly the brightest of a block. */
    private static void brightest(int[] rgb, int wide, int high, int column, int row, float[][] paper, int into) {
        for (int channel = 0; channel < 3; channel++) {
            int[] counts = new int[256];
            int all = 0;
            for (int y = row * BLOCK; y < Math.min(high, (row + 1) * BLOCK); y += 2) {
                for (int x = column * BLOCK; x < Math.min(wide, (column + 1) * BLOCK); x += 2) {
                    counts[(rgb[y * wide + x] >> (16 - 8 * channel)) & 255]++;
                    all++;
                }
            }
            int level = 255;
            for (int above = 0; level > 0 && above + counts[level] < all / 6; level--) {
                above += counts[level];
            }
            paper[channel][into] = level;
        }
    }

    /** Lifts blocks of dark print to the paper round them and smooths. */
    private static void level(float[] blocks, int columns, int rows) {
        float[] sorted = blocks.clone();
        Arrays.sort(sorted);
        float common = sorted[sorted.length * 3 / 5];
        for (int pass = 0; pass < 4; pass++) {
            float[] before = blocks.clone();
            for (int i = 0; i < blocks.length; i++) {
                float sum = 0;
                float most = 0;
                int count = 0;
                for (int j = 0; j < 25; j++) {
                    int column = i % columns + j % 5 - 2;
                    int row = i / columns + j / 5 - 2;
                    if (column >= 0 && row >= 0 && column < columns && row < rows) {
                        sum += before[row * columns + column];
                        most = Math.max(most, before[row * columns + column]);
                        count++;
                    }
                }
                blocks[i] = Math.max(common * 0.5f, pass == 0 ? most : sum / count);
            }
        }
    }

    private static double between(float[] blocks, int columns, int rows, int x, int y) {
        float column = Math.max(0, Math.min(columns - 1.001f, x / (float) BLOCK - 0.5f));
        float row = Math.max(0, Math.min(rows - 1.001f, y / (float) BLOCK - 0.5f));
        int at = ((int) row) * columns + (int) column;
        float fx = column - (int) column;
        float fy = row - (int) row;
        float upper = blocks[at] + (blocks[at + 1] - blocks[at]) * fx;
        float lower = blocks[at + columns] + (blocks[at + columns + 1] - blocks[at + columns]) * fx;
        return upper + (lower - upper) * fy;
    }

    /** Adds a strip with the app's name below the page. */
    private BufferedImage marked(BufferedImage scan) {
        int strip = scan.getHeight() / 34;
        BufferedImage marked = new BufferedImage(scan.getWidth(), scan.getHeight() + strip, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = marked.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, marked.getWidth(), marked.getHeight());
        pen.drawImage(scan, 0, 0, null);
        pen.setColor(new Color(120, 132, 142));
        pen.setFont(fonts.font(Face.HEI, strip * 0.5));
        String mark = dice.pick(MARKS);
        int wide = pen.getFontMetrics().stringWidth(mark);
        pen.drawString(mark, marked.getWidth() - wide - strip / 2, scan.getHeight() + strip * 2 / 3);
        pen.setColor(new Color(40, 170, 150));
        pen.fillRoundRect(
                marked.getWidth() - wide - strip * 5 / 4, scan.getHeight() + strip / 4, strip / 2, strip / 2, 6, 6);
        pen.dispose();
        return marked;
    }
}
