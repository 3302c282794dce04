package heyan.samples;

import java.awt.image.BufferedImage;

/** A thumb 手指 that holds the document down, out of focus: it comes in from outside and ends on the document. */
final class Finger {
    private final double tipX;
    private final double tipY;
    private final double alongX;
    private final double alongY;
    private final double radius;
    private final double edge;
    private final int skin;

    /**
     * Lays a thumb over one border or corner.
     *
     * @param corners of the document in pixels, clockwise from the upper left
     * @param thickness of the thumb, as a share of the document's longer side
     */
    Finger(double[] corners, double thickness, Dice dice) {
        double longer = Math.max(
                Math.hypot(corners[2] - corners[0], corners[3] - corners[1]),
                Math.hypot(corners[6] - corners[0], corners[7] - corners[1]));
        radius = longer * thickness * dice.real(0.42, 0.56);
        edge = radius * dice.real(0.1, 0.22);
        int side = dice.pick(java.util.List.of(1, 1, 2, 2, 2, 3, 3, 0));
        double along = dice.chance(0.35) ? dice.pick(java.util.List.of(0.02, 0.98)) : dice.real(0.1, 0.9);
        int next = (side + 1) % 4;
        double x = corners[2 * side] + (corners[2 * next] - corners[2 * side]) * along;
        double y = corners[2 * side + 1] + (corners[2 * next + 1] - corners[2 * side + 1]) * along;
        double inward = Math.atan2(corners[2 * next + 1] - corners[2 * side + 1], corners[2 * next] - corners[2 * side])
                + Math.PI / 2
                + dice.real(-0.6, 0.6);
        alongX = Math.cos(inward);
        alongY = Math.sin(inward);
        double depth = radius * dice.real(-0.2, 1.5);
        tipX = x + alongX * depth;
        tipY = y + alongY * depth;
        int red = dice.between(188, 226);
        skin = red << 16 | (int) (red * dice.real(0.70, 0.78)) << 8 | (int) (red * dice.real(0.56, 0.66));
    }

    /** How much of what lies below this pixel the thumb hides, 0 to 1. */
    double opacity(double x, double y) {
        double share = (radius - distance(x, y)) / edge + 0.5;
        return Math.max(0, Math.min(1, share));
    }

    void over(BufferedImage picture) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                double distance = distance(x, y);
                if (distance < radius * 1.7) {
                    double shade = 1 - 0.4 * Math.exp(-Math.max(0, distance - radius) * 5 / radius);
                    int below = times(picture.getRGB(x, y), shade);
                    picture.setRGB(x, y, mixed(below, flesh(x, y, distance / radius), opacity(x, y)));
                }
            }
        }
    }

    private double distance(double x, double y) {
        double behind = Math.max(0, (tipX - x) * alongX + (tipY - y) * alongY);
        double wider = 1 + 0.12 * Math.min(1, behind / (3 * radius));
        return Math.hypot(x - tipX + alongX * behind, y - tipY + alongY * behind) / wider;
    }

    /** Skin, darker round the sides, with the pale nail near the tip and the folds of the joint behind it. */
    private int flesh(double x, double y, double out) {
        double behind = ((tipX - x) * alongX + (tipY - y) * alongY) / radius;
        double beside = ((x - tipX) * -alongY + (y - tipY) * alongX) / radius;
        double light = 1.02 - 0.42 * out * out + 0.1 * beside;
        double nail = Math.pow(beside / 0.6, 4) + Math.pow((behind + 0.05) / 0.72, 4);
        if (nail < 1) {
            return times(0xE8C4B6, Math.min(1, light + 0.06));
        }
        double rim = nail < 1.5 ? 0.9 : 1;
        double fold =
                1 - 0.1 * Math.exp(-Math.pow((behind - 2.6) * 7, 2)) - 0.08 * Math.exp(-Math.pow((behind - 3) * 9, 2));
        return times(skin, light * rim * fold);
    }

    private static int times(int rgb, double by) {
        return Desk.clamp((rgb >> 16 & 255) * by) << 16
                | Desk.clamp((rgb >> 8 & 255) * by) << 8
                | Desk.clamp((rgb & 255) * by);
    }

    private static int mixed(int a, int b, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            mixed |= (int) ((a >> shift & 255) * (1 - share) + (b >> shift & 255) * share) << shift;
        }
        return mixed;
    }
}
