package heyan.samples;

/** What lies around the document: wood, cloth or a plain table, each style its own colours. */
final class Desk {
    private static final int TILE = 256;
    private final float[] tile = new float[TILE * TILE];
    private final int red;
    private final int green;
    private final int blue;
    private final double grain;
    private final double stripe;

    Desk(Style style, Dice dice) {
        int[] colour = style == Style.WORKING
                ? new int[][] {{142, 104, 70}, {96, 70, 50}, {186, 160, 128}, {70, 78, 88}}[dice.below(4)]
                : new int[][] {{52, 70, 62}, {200, 200, 204}, {120, 60, 52}, {40, 40, 46}}[dice.below(4)];
        red = colour[0] + dice.between(-10, 10);
        green = colour[1] + dice.between(-10, 10);
        blue = colour[2] + dice.between(-10, 10);
        grain = dice.real(5, 12);
        stripe = style == Style.WORKING ? dice.real(8, 18) : dice.real(0, 4);
        for (int i = 0; i < tile.length; i++) {
            tile[i] = (float) dice.gauss();
        }
    }

    /** Plain white, the lid of a scanner. */
    static int lid() {
        return 0xF6F6F5;
    }

    int at(int x, int y) {
        double wave = Math.sin(y * 0.021 + 3 * Math.sin(x * 0.0013 + y * 0.0004)) * stripe;
        double fine = tile[(y & 255) * TILE + (x & 255)] * 0.4 + tile[(y >> 2 & 255) * TILE + (x >> 4 & 255)] * 0.6;
        double add = wave + fine * grain;
        return clamp(red + add) << 16 | clamp(green + add) << 8 | clamp(blue + add * 0.9);
    }

    static int clamp(double value) {
        return value < 0 ? 0 : value > 255 ? 255 : (int) value;
    }
}
