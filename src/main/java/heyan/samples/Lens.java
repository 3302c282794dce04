package heyan.samples;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferInt;
import java.awt.image.Kernel;
import java.util.Set;

/** What optics and sensor take away: sharpness, and the quiet of even colours. */
final class Lens {
    private static final int NOISE = 1 << 16;

    private Lens() {}

    static BufferedImage blurred(BufferedImage picture, Rendition rendition, Set<Effect> effects, Dice dice) {
        if (rendition == Rendition.SCAN) {
            return picture;
        }
        BufferedImage soft =
                convolve(picture, gauss(rendition == Rendition.HARD ? dice.real(0.7, 1.2) : dice.real(0.45, 0.95)));
        return effects.contains(Effect.MOTION) ? convolve(soft, motion(dice)) : soft;
    }

    private static BufferedImage convolve(BufferedImage picture, Kernel kernel) {
        BufferedImage result = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(picture, result);
    }

    private static Kernel gauss(double sigma) {
        float[] weights = new float[25];
        double sum = 0;
        for (int i = 0; i < 25; i++) {
            int x = i % 5 - 2;
            int y = i / 5 - 2;
            weights[i] = (float) Math.exp(-(x * x + y * y) / (2 * sigma * sigma));
            sum += weights[i];
        }
        for (int i = 0; i < 25; i++) {
            weights[i] /= (float) sum;
        }
        return new Kernel(5, 5, weights);
    }

    /** Movement of 3 to 5 pixels along a line. */
    private static Kernel motion(Dice dice) {
        float[] weights = new float[25];
        double angle = dice.real(0, Math.PI);
        double reach = dice.real(1.2, 2.2);
        for (int i = -20; i <= 20; i++) {
            int x = (int) Math.round(2 + Math.cos(angle) * reach * i / 20);
            int y = (int) Math.round(2 + Math.sin(angle) * reach * i / 20);
            weights[y * 5 + x] += 1 / 41f;
        }
        return new Kernel(5, 5, weights);
    }

    static void noise(BufferedImage picture, double sigma, Dice dice) {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        float[] table = new float[NOISE];
        for (int i = 0; i < NOISE; i++) {
            table[i] = (float) (dice.gauss() * sigma);
        }
        int at = 0;
        for (int i = 0; i < pixels.length; i++) {
            at = i % 4096 == 0 ? dice.below(NOISE) : at + 7 & NOISE - 1;
            double grey = table[at];
            double tint = table[at + 12_345 & NOISE - 1] * 0.4;
            int rgb = pixels[i];
            pixels[i] = Desk.clamp((rgb >> 16 & 255) + grey + tint) << 16
                    | Desk.clamp((rgb >> 8 & 255) + grey) << 8
                    | Desk.clamp((rgb & 255) + grey - tint);
        }
    }
}
