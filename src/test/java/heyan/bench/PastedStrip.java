package heyan.bench;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A copy of a picture with a strip of print of another one pasted over a strip of its own, edges 0 to 2 pixels soft. */
record PastedStrip(BufferedImage picture, Rectangle where) {
    private static final int TRIES = 25;
    /** Lightness of neighbours that differs so much is print. */
    private static final int PRINT = 18;

    static PastedStrip of(BufferedImage picture, BufferedImage other, Random dice) {
        var copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        copy.createGraphics().drawImage(picture, 0, 0, null);
        double scale = Math.max(picture.getWidth(), picture.getHeight()) / 1600.0;
        int tall = (int) ((26 + dice.nextInt(20)) * scale);
        int wide = (int) (tall * (3 + dice.nextDouble() * 6));
        int height = Math.min(tall, Math.min(picture.getHeight(), other.getHeight()) - 1);
        int width = Math.min(wide, Math.min(picture.getWidth(), other.getWidth()) - 1);
        Rectangle to = printed(copy, width, height, dice);
        paste(copy, to, other, printed(other, width, height, dice), dice.nextInt(3));
        return new PastedStrip(copy, to);
    }

    private static void paste(BufferedImage copy, Rectangle to, BufferedImage other, Rectangle from, int soft) {
        for (int y = 0; y < to.height; y++) {
            for (int x = 0; x < to.width; x++) {
                int edge = Math.min(Math.min(x, to.width - 1 - x), Math.min(y, to.height - 1 - y));
                double share = Math.min(1, (edge + 1.0) / (soft + 1));
                int under = copy.getRGB(to.x + x, to.y + y);
                copy.setRGB(to.x + x, to.y + y, mixed(under, other.getRGB(from.x + x, from.y + y), share));
            }
        }
    }

    private static int mixed(int under, int over, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            mixed |= (int) Math.round((under >> shift & 255) * (1 - share) + (over >> shift & 255) * share) << shift;
        }
        return mixed;
    }

    /** Of some places the one with the most print. */
    private static Rectangle printed(BufferedImage picture, int width, int height, Random dice) {
        Rectangle best = new Rectangle(0, 0, width, height);
        for (int i = 0; i < TRIES; i++) {
            Rectangle place = new Rectangle(
                    dice.nextInt(picture.getWidth() - width),
                    dice.nextInt(picture.getHeight() - height),
                    width,
                    height);
            if (print(picture, place) > print(picture, best)) {
                best = place;
            }
        }
        return best;
    }

    private static int print(BufferedImage picture, Rectangle place) {
        int print = 0;
        for (int y = place.y; y < place.y + place.height; y += 2) {
            for (int x = place.x + 1; x < place.x + place.width; x++) {
                int step = (picture.getRGB(x, y) >> 8 & 255) - (picture.getRGB(x - 1, y) >> 8 & 255);
                print += Math.abs(step) > PRINT ? 1 : 0;
            }
        }
        return print;
    }
}
