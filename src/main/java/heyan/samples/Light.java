package heyan.samples;

import java.util.Set;

/** Light on the whole picture: a slope, darker corners, a warm or cold tint; for hard pictures shadow and glare. */
final class Light {
    private final double slopeX;
    private final double slopeY;
    private final double corner;
    private final double base;
    private final double warmth;
    private final boolean hard;
    private final double shadowX;
    private final double shadowY;
    private final double shadowAt;
    private final double shadowDepth;
    private final double glareX;
    private final double glareY;
    private final double glareSize;
    private final double glareStrength;

    /** How cold and how warm the light may be; tubes are colder than daylight and lamps. */
    private record Tint(double coldest, double warmest) {
        static Tint of(Style style) {
            return switch (style.lender()) {
                case WORKING, REPORT -> new Tint(-0.035, 0.05);
                case FRESH -> new Tint(-0.045, 0.03);
                case UNSEEN -> new Tint(-0.02, 0.075);
                case BLIND -> new Tint(-0.06, 0.04);
                case NOVEL -> new Tint(-0.05, 0.06);
                case SEALED -> new Tint(-0.03, 0.065);
                case WITHHELD -> new Tint(-0.05, 0.085);
                case RESERVED -> new Tint(-0.055, 0.07);
                case UNTOLD -> new Tint(-0.065, 0.055);
                case HIDDEN -> new Tint(-0.045, 0.08);
                case UNMET -> new Tint(-0.04, 0.07);
                case LATENT -> new Tint(-0.052, 0.062);
                case UNSPOKEN -> new Tint(-0.047, 0.074);
                case UNSAID -> new Tint(-0.043, 0.068);
                default -> throw new IllegalArgumentException("it has what another style lends it");
            };
        }
    }

    Light(Style style, Rendition rendition, Set<Effect> effects, Dice dice) {
        Tint tint = Tint.of(style);
        hard = rendition == Rendition.HARD;
        double reach = hard ? 0.3 : rendition == Rendition.SCAN ? 0.02 : 0.16;
        slopeX = dice.real(-reach, reach);
        slopeY = dice.real(-reach, reach);
        corner = rendition == Rendition.SCAN ? 0 : dice.real(0.02, hard ? 0.3 : 0.14);
        base = rendition == Rendition.SCAN ? 1 : dice.real(hard ? 0.78 : 0.88, 1.04);
        warmth = rendition == Rendition.SCAN ? 0 : dice.real(tint.coldest(), tint.warmest());
        double angle = dice.real(0, 6.28);
        shadowX = Math.cos(angle);
        shadowY = Math.sin(angle);
        shadowAt = dice.real(-0.25, 0.25);
        shadowDepth = effects.contains(Effect.SHADOW) ? dice.real(0.2, 0.42) : 0;
        glareX = dice.real(0.15, 0.85);
        glareY = dice.real(0.15, 0.85);
        glareSize = dice.real(0.06, 0.13);
        glareStrength = effects.contains(Effect.GLARE) ? dice.real(0.3, 0.75) : 0;
    }

    /** Lights a colour at {@code x}, {@code y}, both 0 to 1. */
    int on(int rgb, double x, double y) {
        double dx = x - 0.5;
        double dy = y - 0.5;
        double light = base + slopeX * dx + slopeY * dy - corner * (dx * dx + dy * dy) * 2;
        double white = 0;
        if (hard) {
            double side = (dx * shadowX + dy * shadowY - shadowAt) * 24;
            light *= 1 - shadowDepth / (1 + Math.exp(-side));
            double gx = (x - glareX) / glareSize;
            double gy = (y - glareY) / glareSize;
            white = glareStrength * Math.exp(-gx * gx - gy * gy * 0.6);
        }
        double r = (rgb >> 16 & 255) * light * (1 + warmth);
        double g = (rgb >> 8 & 255) * light;
        double b = (rgb & 255) * light * (1 - warmth);
        return Desk.clamp(r + (255 - r) * white) << 16
                | Desk.clamp(g + (255 - g) * white) << 8
                | Desk.clamp(b + (255 - b) * white);
    }
}
