package heyan.samples;

import java.util.List;

/** What lies around the document: wood, cloth or a plain table, each style its own colours. */
final class Desk {
    private static final int TILE = 256;
    private final float[] tile = new float[TILE * TILE];
    private final int red;
    private final int green;
    private final int blue;
    private final double grain;
    private final double stripe;
    private final double across;

    /** Four grounds, the run of the grain across the picture, and how strong its stripes may be. */
    private record Look(List<Integer> grounds, double across, double faintest, double strongest) {
        static Look of(Style style) {
            return switch (style.lender()) {
                case WORKING -> new Look(List.of(0x8E6846, 0x604632, 0xBAA080, 0x464E58), 0, 8, 18);
                case REPORT -> new Look(List.of(0x34463E, 0xC8C8CC, 0x783C34, 0x28282E), 0, 0, 4);
                case FRESH -> new Look(List.of(0x4E6684, 0xA88C64, 0x8C948E, 0x6E5A66), 0.034, 3, 11);
                case UNSEEN -> new Look(List.of(0x5A3A2E, 0xDAD4C6, 0x2E4A5A, 0x9AA6AE), 0.07, 1, 14);
                case BLIND -> new Look(List.of(0x7C8288, 0x3C5A46, 0xB89566, 0xCFC9BE), 0.018, 2, 8);
                case NOVEL -> new Look(List.of(0xB7C0BE, 0x6B3F22, 0x4A4F6E, 0xD9C7A3), 0.009, 4, 16);
                case SEALED -> new Look(List.of(0x9C8B7A, 0x5C6470, 0xE2DDD3, 0x7A4E3A), 0.055, 2, 12);
                case WITHHELD -> new Look(List.of(0xD2BC9C, 0x3A3B3E, 0x5F8471, 0xEAE9E4), 0.09, 0, 10);
                case RESERVED -> new Look(List.of(0xA67C52, 0xC4CCD4, 0x54463C, 0x8FA0A6), 0.042, 1, 13);
                case UNTOLD -> new Look(List.of(0xC9A97E, 0x2F3B35, 0x7D8894, 0xB5B0A6), 0.026, 0, 17);
                case HIDDEN -> new Look(List.of(0xDCC7A6, 0x44505A, 0x9AA08F, 0x6B4A34), 0.048, 1, 15);
                case UNMET -> new Look(List.of(0xE3DDD2, 0x8A6A4B, 0x52606B, 0xB9C4BE), 0.034, 0, 12);
                case LATENT -> new Look(List.of(0xCDB798, 0x3D4650, 0xA4ADA6, 0x74523B), 0.039, 0, 14);
                case UNSPOKEN -> new Look(List.of(0xB58E63, 0xD6DBDE, 0x5B6B5F, 0x8E7F74), 0.023, 0, 15);
                case UNSAID -> new Look(List.of(0xC3A177, 0xE4E2DC, 0x4C5A66, 0x7F8C7C), 0.03, 0, 14);
                default -> throw new IllegalArgumentException("it has what another style lends it");
            };
        }
    }

    Desk(Style style, Dice dice) {
        Look look = Look.of(style);
        across = look.across();
        int ground = dice.pick(look.grounds());
        red = (ground >> 16) + dice.between(-10, 10);
        green = (ground >> 8 & 255) + dice.between(-10, 10);
        blue = (ground & 255) + dice.between(-10, 10);
        grain = dice.real(5, 12);
        stripe = dice.real(look.faintest(), look.strongest());
        for (int i = 0; i < tile.length; i++) {
            tile[i] = (float) dice.gauss();
        }
    }

    /** Plain white, the lid of a scanner. */
    static int lid() {
        return 0xF6F6F5;
    }

    int at(int x, int y) {
        double wave = Math.sin(y * 0.021 + x * across + 3 * Math.sin(x * 0.0013 + y * 0.0004)) * stripe;
        double fine = tile[(y & 255) * TILE + (x & 255)] * 0.4 + tile[(y >> 2 & 255) * TILE + (x >> 4 & 255)] * 0.6;
        double add = wave + fine * grain;
        return clamp(red + add) << 16 | clamp(green + add) << 8 | clamp(blue + add * 0.9);
    }

    static int clamp(double value) {
        return value < 0 ? 0 : value > 255 ? 255 : (int) value;
    }
}
