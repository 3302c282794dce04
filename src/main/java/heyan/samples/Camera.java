package heyan.samples;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a picture of a drawn document as a scanner or a phone would: perspective, light, blur, noise. */
final class Camera {
    private final Style style;

    Camera(Style style) {
        this.style = style;
    }

    /** Takes the picture; effects other than those of the place, the light and the lens are left to others. */
    Picture take(BufferedImage document, Shot shot, Set<Effect> effects, Dice dice) {
        if (effects.contains(Effect.CREASE)) {
            crease(document, dice);
        }
        double[] corners = corners(shot, document.getWidth(), document.getHeight(), dice);
        if (effects.contains(Effect.CUT_OFF)) {
            cut(corners, shot, dice.child("cut"));
        }
        BufferedImage picture = placed(document, corners, shot, effects, dice);
        Finger finger = effects.contains(Effect.FINGER)
                ? new Finger(corners, shot.card() ? 0.2 : 0.08, dice.child("finger"))
                : null;
        if (finger != null) {
            finger.over(picture);
        }
        picture = Lens.blurred(picture, shot.rendition(), effects, dice);
        Lens.noise(
                picture,
                shot.rendition() == Rendition.SCAN
                        ? dice.real(1, 3)
                        : dice.real(2.5, shot.rendition() == Rendition.HARD ? 9 : 5),
                dice);
        return new Picture(picture, new Homography(new double[] {0, 0, 1, 0, 1, 1, 0, 1}, corners), finger);
    }

    /** Moves the document over one side of the picture, or over two that meet. */
    private static void cut(double[] corners, Shot shot, Dice dice) {
        boolean across = dice.chance(0.5);
        boolean both = dice.chance(0.25);
        if (across || both) {
            move(corners, 0, shot.width(), dice);
        }
        if (!across || both) {
            move(corners, 1, shot.height(), dice);
        }
    }

    private static void move(double[] corners, int axis, int room, Dice dice) {
        double low = (Math.max(corners[axis], corners[axis == 0 ? 6 : 3])
                        + Math.min(corners[axis], corners[axis == 0 ? 6 : 3]))
                / 2;
        double high = (corners[4 + axis] + corners[axis == 0 ? 2 : 7]) / 2;
        double out = (high - low) * dice.real(0.02, 0.09);
        double by = dice.chance(0.5) ? -low - out : room - high + out;
        for (int i = axis; i < 8; i += 2) {
            corners[i] += by;
        }
    }

    /** Turns by quarters, clockwise. */
    static BufferedImage turned(BufferedImage picture, int quarters) {
        if (quarters % 4 == 0) {
            return picture;
        }
        int w = picture.getWidth();
        int h = picture.getHeight();
        BufferedImage turned =
                new BufferedImage(quarters % 2 == 0 ? w : h, quarters % 2 == 0 ? h : w, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int rgb = picture.getRGB(x, y);
                switch (quarters) {
                    case 1 -> turned.setRGB(h - 1 - y, x, rgb);
                    case 2 -> turned.setRGB(w - 1 - x, h - 1 - y, rgb);
                    default -> turned.setRGB(y, w - 1 - x, rgb);
                }
            }
        }
        return turned;
    }

    private BufferedImage placed(BufferedImage document, double[] corners, Shot shot, Set<Effect> effects, Dice dice) {
        int w = document.getWidth();
        int h = document.getHeight();
        Homography view = new Homography(corners, new double[] {0, 0, w, 0, w, h, 0, h});
        Ground ground = new Ground(
                new Desk(style, dice),
                shot.rendition() == Rendition.SCAN,
                effects.contains(Effect.MOIRE) ? new Moire((corners[2] - corners[0]) / w, dice.child("moire")) : null);
        Light light = new Light(style, shot.rendition(), effects, dice);
        int[] source = ((DataBufferInt) document.getRaster().getDataBuffer()).getData();
        BufferedImage picture = new BufferedImage(shot.width(), shot.height(), BufferedImage.TYPE_INT_RGB);
        int[] target = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        double round = shot.card() ? 0.035 * w : 0;
        for (int y = 0; y < shot.height(); y++) {
            for (int x = 0; x < shot.width(); x++) {
                double u = view.u(x + 0.5, y + 0.5) - 0.5;
                double v = view.v(x + 0.5, y + 0.5) - 0.5;
                double beyond = beyond(u, v, w, h, round);
                int rgb = beyond <= 0
                        ? ground.lit(sample(source, w, h, u, v), u, v)
                        : ground.around(beyond / w, x, y, u, v);
                target[y * shot.width() + x] = light.on(rgb, (double) x / shot.width(), (double) y / shot.height());
            }
        }
        return picture;
    }

    /** What the document lies on or shines from. */
    private record Ground(Desk desk, boolean scan, @Nullable Moire screen) {
        int lit(int rgb, double u, double v) {
            return screen == null ? rgb : screen.on(rgb, u, v);
        }

        int around(double beyond, int x, int y, double u, double v) {
            if (scan) {
                return Desk.lid();
            }
            if (screen != null) {
                int own = screen.framed() ? screen.around(beyond, u, v) : screen.on(desk.at(x, y), u, v);
                return own < 0 ? desk.at(x, y) : own;
            }
            double dark = 1 - 0.45 * Math.exp(-beyond * 90);
            int rgb = desk.at(x, y);
            return (int) ((rgb >> 16 & 255) * dark) << 16
                    | (int) ((rgb >> 8 & 255) * dark) << 8
                    | (int) ((rgb & 255) * dark);
        }
    }

    /** How far outside the document with its rounded corners; 0 or less is inside. */
    private static double beyond(double u, double v, int w, int h, double round) {
        double dx = Math.max(round - u, u - (w - 1 - round));
        double dy = Math.max(round - v, v - (h - 1 - round));
        if (dx <= 0 || dy <= 0) {
            return Math.max(dx, dy) - round;
        }
        return Math.hypot(dx, dy) - round;
    }

    private static double[] corners(Shot shot, int w, int h, Dice dice) {
        double size = Math.min(shot.width() * shot.fill() / w, shot.height() * shot.fill() / h);
        double halfX = w * size / 2;
        double halfY = h * size / 2;
        double freeX = (shot.width() - 2 * halfX) * 0.3;
        double freeY = (shot.height() - 2 * halfY) * 0.3;
        double cx = shot.width() / 2.0 + dice.real(-1, 1) * freeX * (shot.fill() < 1 ? 1 : 0);
        double cy = shot.height() / 2.0 + dice.real(-1, 1) * freeY * (shot.fill() < 1 ? 1 : 0);
        double cos = Math.cos(Math.toRadians(shot.tilt()));
        double sin = Math.sin(Math.toRadians(shot.tilt()));
        double[] corners = new double[8];
        for (int i = 0; i < 4; i++) {
            double x = i == 0 || i == 3 ? -halfX : halfX;
            double y = i < 2 ? -halfY : halfY;
            corners[2 * i] = cx + x * cos + y * sin + dice.real(-1, 1) * shot.bend() * halfX;
            corners[2 * i + 1] = cy - x * sin + y * cos + dice.real(-1, 1) * shot.bend() * halfY;
        }
        return corners;
    }

    private static int sample(int[] source, int w, int h, double u, double v) {
        double cu = Math.max(0, Math.min(w - 1.001, u));
        double cv = Math.max(0, Math.min(h - 1.001, v));
        int x = (int) cu;
        int y = (int) cv;
        int fx = (int) ((cu - x) * 256);
        int fy = (int) ((cv - y) * 256);
        int at = y * w + x;
        int top = blend(source[at], source[at + 1], fx);
        return blend(top, blend(source[at + w], source[at + w + 1], fx), fy);
    }

    private static int blend(int a, int b, int share) {
        int rb = ((a & 0xFF00FF) * (256 - share) + (b & 0xFF00FF) * share) >>> 8 & 0xFF00FF;
        int g = ((a & 0xFF00) * (256 - share) + (b & 0xFF00) * share) >>> 8 & 0xFF00;
        return rb | g;
    }

    private static void crease(BufferedImage document, Dice dice) {
        int[] pixels = ((DataBufferInt) document.getRaster().getDataBuffer()).getData();
        int w = document.getWidth();
        int h = document.getHeight();
        for (int fold = dice.between(1, 2); fold > 0; fold--) {
            boolean across = dice.chance(0.6);
            double at = dice.real(0.3, 0.7);
            double slope = dice.real(-0.03, 0.03);
            double soft = (across ? h : w) * 0.0022;
            for (int i = 0; i < pixels.length; i++) {
                int x = i % w;
                int y = i / w;
                double d = (across ? y - at * h - slope * x : x - at * w - slope * y) / soft;
                if (d > -3 && d < 5) {
                    double light = 1 - 0.28 * Math.exp(-d * d) + 0.1 * Math.exp(-(d - 2) * (d - 2));
                    int rgb = pixels[i];
                    pixels[i] = Desk.clamp((rgb >> 16 & 255) * light) << 16
                            | Desk.clamp((rgb >> 8 & 255) * light) << 8
                            | Desk.clamp((rgb & 255) * light);
                }
            }
        }
    }
}
