package heyan.samples;

/** What falls on the sensor: sheet and ground seen through the lens, in the room's light. Every pixel gathers four rays. */
final class SnapshotExposure {
    /** Linear value of full white. */
    static final int WHITE = 16_384;

    private static final int CELL = 8;
    private static final float[] LINEAR = linear();

    private final int width;
    private final int height;
    private final int columns;
    private final SnapshotSheet sheet;
    private final SnapshotGround ground;
    private final SnapshotHand hand;
    /** Per node: place on the sheet and on the ground, both in pixels of theirs; light; veil. */
    private final float[][] nodes = new float[8][];

    private final float[] tapX = {-0.375f, 0.125f, 0.375f, -0.125f};
    private final float[] tapY = {-0.125f, -0.375f, 0.125f, 0.375f};
    private final float sheetX;
    private final float sheetY;
    final short[][] planes;

    /** Places, light and gloss of one picture. */
    record Scene(
            SnapshotView view,
            SnapshotSheet sheet,
            SnapshotGround ground,
            SnapshotLight light,
            SnapshotGloss gloss,
            SnapshotHand hand) {}

    /** @param paper linear value of the sheet's best lit white, 0 to 1; {@code shake} is in pixels */
    SnapshotExposure(Scene scene, int width, int height, double paper, double[] shake, double vignette) {
        this.width = width;
        this.height = height;
        this.sheet = scene.sheet;
        this.ground = scene.ground;
        this.hand = scene.hand;
        this.columns = width / CELL + 2;
        this.sheetX = (float) (sheet.across / sheet.width);
        this.sheetY = (float) (sheet.down / sheet.height);
        for (int i = 0; i < 4; i++) {
            tapX[i] += (float) (shake[0] * (i - 1.5) / 4);
            tapY[i] += (float) (shake[1] * (i - 1.5) / 4);
        }
        this.planes = new short[3][width * height];
        double gain = paper / look(scene, vignette);
        for (int channel = 4; channel < 7; channel++) {
            for (int i = 0; i < nodes[channel].length; i++) {
                nodes[channel][i] *= (float) gain;
            }
        }
        expose();
    }

    /** Fills the nodes; returns the light that the camera measures on the sheet: its most, less where it is uneven. */
    private double look(Scene scene, double vignette) {
        int rows = height / CELL + 2;
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new float[columns * rows];
        }
        double[] ray = new double[4];
        double[] point = new double[2];
        double brightest = 0;
        double sum = 0;
        int seen = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                scene.view.ray(column * CELL, row * CELL, ray);
                scene.view.onSheet(sheet, ray, point);
                double dark = vignetted(column * CELL, row * CELL, vignette);
                boolean on = sheet.holds(point[0], point[1]);
                double strongest =
                        node(scene, row * columns + column, ray, point, on ? dark * lit(scene.light, point) : dark);
                strongest = on ? strongest : 0;
                brightest = Math.max(brightest, strongest);
                sum += strongest;
                seen += on ? 1 : 0;
            }
        }
        return Math.max(brightest * 0.84, brightest * 0.55 + sum / seen * 0.45);
    }

    /** Fills one node; returns its strongest colour. */
    private double node(Scene scene, int node, double[] ray, double[] point, double share) {
        double[] rgb = new double[3];
        scene.light.at(ray[0], ray[1], rgb);
        nodes[0][node] = (float) point[0] * sheetX;
        nodes[1][node] = (float) point[1] * sheetY;
        nodes[2][node] = (float) ((ray[0] - ground.left) * ground.scale);
        nodes[3][node] = (float) ((ray[1] - ground.top) * ground.scale);
        for (int i = 0; i < 3; i++) {
            nodes[4 + i][node] = (float) (rgb[i] * share);
        }
        nodes[7][node] = (float) (scene.gloss.veil(point[0], point[1]) * WHITE);
        return Math.max(rgb[0], Math.max(rgb[1], rgb[2])) * share;
    }

    private double vignetted(double x, double y, double vignette) {
        double dx = (x - width / 2.0) / width;
        double dy = (y - height / 2.0) / height;
        return 1 - vignette * (dx * dx + dy * dy) * 2;
    }

    /** Slopes towards the light gain, the others lose. */
    private double lit(SnapshotLight light, double[] point) {
        double gain = 1
                - sheet.slope(point[0], point[1], true) * light.fromX
                - sheet.slope(point[0], point[1], false) * light.fromY;
        return Math.max(0.72, Math.min(1.2, gain));
    }

    private void expose() {
        for (int top = 0; top < height; top += CELL) {
            for (int left = 0; left < width; left += CELL) {
                int node = top / CELL * columns + left / CELL;
                for (int y = top; y < Math.min(height, top + CELL); y++) {
                    row(node, left, y, (y - top) / (float) CELL);
                }
            }
        }
    }

    /** One row of a cell. */
    private void row(int node, int left, int y, float t) {
        float[] at = new float[8];
        float[] step = new float[8];
        float[] fall = new float[4];
        for (int i = 0; i < 8; i++) {
            float[] values = nodes[i];
            float start = values[node] + (values[node + columns] - values[node]) * t;
            float end = values[node + 1] + (values[node + 1 + columns] - values[node + 1]) * t;
            at[i] = start;
            step[i] = (end - start) / CELL;
            if (i < 4) {
                fall[i] = (values[node + columns] - values[node]) / CELL;
            }
        }
        int where = where(node);
        float[] sum = new float[3];
        int end = Math.min(width, left + CELL);
        for (int x = left; x < end; x++) {
            gather(where, at, step, fall, sum);
            hand.cover(x, y, sum);
            int pixel = y * width + x;
            for (int i = 0; i < 3; i++) {
                planes[i][pixel] = (short) Math.min(32_767, sum[i] * at[4 + i] + at[7]);
            }
            for (int i = 0; i < 8; i++) {
                at[i] += step[i];
            }
        }
    }

    /** 1 where the whole cell is sheet, 0 where none of it is, else 2. */
    private int where(int node) {
        int on = 0;
        int out = 15;
        for (int corner = 0; corner < 4; corner++) {
            int i = node + (corner & 1) + (corner >> 1) * columns;
            double u = nodes[0][i] / sheetX;
            double v = nodes[1][i] / sheetY;
            on += sheet.holds(u, v) ? 1 : 0;
            out &= (u < -0.5 ? 1 : 0)
                    | (v < -0.5 ? 2 : 0)
                    | (u > sheet.width + 0.5 ? 4 : 0)
                    | (v > sheet.height + 0.5 ? 8 : 0);
        }
        return on == 4 ? 1 : out != 0 ? 0 : 2;
    }

    private void gather(int where, float[] at, float[] step, float[] fall, float[] sum) {
        float red = 0;
        float green = 0;
        float blue = 0;
        for (int i = 0; i < 4; i++) {
            float dx = tapX[i];
            float dy = tapY[i];
            float u = at[0] + dx * step[0] + dy * fall[0];
            float v = at[1] + dx * step[1] + dy * fall[1];
            int rgb;
            if (where == 1 || (where == 2 && sheet.holds(u / sheetX, v / sheetY))) {
                rgb = sample(sheet.pixels, sheet.across, sheet.down, u - 0.5f, v - 0.5f);
            } else {
                float gx = at[2] + dx * step[2] + dy * fall[2];
                float gy = at[3] + dx * step[3] + dy * fall[3];
                rgb = sample(ground.pixels, ground.across, ground.down, gx - 0.5f, gy - 0.5f);
            }
            red += LINEAR[rgb >> 16 & 255];
            green += LINEAR[rgb >> 8 & 255];
            blue += LINEAR[rgb & 255];
        }
        sum[0] = red;
        sum[1] = green;
        sum[2] = blue;
    }

    /** Blends the four pixels about a place. */
    private static int sample(int[] pixels, int across, int down, float x, float y) {
        float cx = Math.max(0, Math.min(across - 1.01f, x));
        float cy = Math.max(0, Math.min(down - 1.01f, y));
        int ix = (int) cx;
        int iy = (int) cy;
        int fx = (int) ((cx - ix) * 16);
        int fy = (int) ((cy - iy) * 16);
        int at = iy * across + ix;
        int a = pixels[at];
        int b = pixels[at + 1];
        int c = pixels[at + across];
        int d = pixels[at + across + 1];
        int wa = (16 - fx) * (16 - fy);
        int wb = fx * (16 - fy);
        int wc = (16 - fx) * fy;
        int wd = fx * fy;
        int outer = (a & 0xFF00FF) * wa + (b & 0xFF00FF) * wb + (c & 0xFF00FF) * wc + (d & 0xFF00FF) * wd;
        int green = (a & 0xFF00) * wa + (b & 0xFF00) * wb + (c & 0xFF00) * wc + (d & 0xFF00) * wd;
        return ((outer >>> 8) & 0xFF00FF) | ((green >>> 8) & 0xFF00);
    }

    /** A quarter of the light that print of each grey throws back. */
    private static float[] linear() {
        float[] linear = new float[256];
        for (int i = 0; i < 256; i++) {
            double c = i / 255.0;
            double light = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
            linear[i] = (float) ((0.012 + 0.988 * light) * WHITE / 4);
        }
        return linear;
    }
}
