package heyan.inspect;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;

/**
 * Signals from the pixels of one page, on a copy about 1,000 pixels long: blur, darkness, glare, missing colour; and
 * {@linkplain ScreenFringes fringes} from the picture itself. Pages of a digital PDF are drawn, not taken, and have none.
 */
final class PixelSignals {
    private static final int LONG_SIDE = 1000;
    private static final double BLUR = 40;
    private static final double DARK = 70;
    private static final double GLARE = 0.01;
    private static final double COLOUR = 0.002;
    private static final int SATURATED = 252;
    private static final int WHITE = 240;
    private static final double MOSTLY_WHITE = 0.3;
    private static final int BLOCK = 16;

    private final int width;
    private final int height;
    private final int[] rgb;
    /** Luminance of each pixel, 0 to 255. */
    private final int[] luma;

    private PixelSignals(BufferedImage image) {
        int step = Math.max(1, Math.max(image.getWidth(), image.getHeight()) / LONG_SIDE);
        width = Math.max(1, image.getWidth() / step);
        height = Math.max(1, image.getHeight() / step);
        rgb = new int[width * height];
        int[] from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                rgb[y * width + x] = mean(from, image.getWidth(), x * step, y * step, step);
            }
        }
        luma = new int[rgb.length];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = luma(rgb[i]);
        }
    }

    static List<Signal> of(int page, Page what) {
        if (!what.textLayer().isEmpty()) {
            return List.of();
        }
        PixelSignals pixels = new PixelSignals(what.pixels());
        List<Signal> signals = new ArrayList<>();
        addBelow(signals, new Signal("IMG_BLUR", page, pixels.sharpness(), BLUR));
        addBelow(signals, new Signal("IMG_DARK", page, pixels.brightness(), DARK));
        addBelow(signals, new Signal("IMG_COPY", page, pixels.colourful(), COLOUR));
        double glare = pixels.glare();
        if (glare > GLARE) {
            signals.add(new Signal("IMG_GLARE", page, glare, GLARE));
        }
        ScreenFringes.of(page, what.pixels()).ifPresent(signals::add);
        return signals;
    }

    private static void addBelow(List<Signal> signals, Signal signal) {
        if (signal.measure() < signal.threshold()) {
            signals.add(signal);
        }
    }

    private static int mean(int[] from, int stride, int left, int top, int step) {
        long redBlue = 0;
        int green = 0;
        for (int y = top; y < top + step; y++) {
            for (int x = left; x < left + step; x++) {
                int pixel = from[y * stride + x];
                redBlue += ((long) (pixel & 0xff0000) << 16) | (pixel & 255);
                green += pixel >> 8 & 255;
            }
        }
        int area = step * step;
        return (((int) (redBlue >>> 32) / area) << 16) | ((green / area) << 8) | ((int) redBlue / area);
    }

    private static int luma(int pixel) {
        return ((pixel >> 16 & 255) * 77 + (pixel >> 8 & 255) * 150 + (pixel & 255) * 29) >> 8;
    }

    /** Variance of the Laplacian; 0 for an even surface. */
    private double sharpness() {
        double sum = 0;
        double squares = 0;
        int count = Math.max(1, (width - 2) * (height - 2));
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = y * width + x;
                double value = luma[at - 1] + luma[at + 1] + luma[at - width] + luma[at + width] - 4.0 * luma[at];
                sum += value;
                squares += value * value;
            }
        }
        return squares / count - (sum / count) * (sum / count);
    }

    /** Mean luminance, 0 to 255. */
    private double brightness() {
        long sum = 0;
        for (int light : luma) {
            sum += light;
        }
        return sum / (double) luma.length;
    }

    /** Share of pixels with a colour that lamp light or yellowed paper does not explain. */
    private double colourful() {
        long red = 0;
        long blue = 0;
        for (int pixel : rgb) {
            red += (pixel >> 16 & 255) - (pixel >> 8 & 255);
            blue += (pixel & 255) - (pixel >> 8 & 255);
        }
        int castRed = (int) (red / rgb.length);
        int castBlue = (int) (blue / rgb.length);
        int count = 0;
        for (int pixel : rgb) {
            int green = pixel >> 8 & 255;
            int offRed = (pixel >> 16 & 255) - green - castRed;
            int offBlue = (pixel & 255) - green - castBlue;
            if (Math.max(Math.abs(offRed), Math.abs(offBlue)) > 32) {
                count++;
            }
        }
        return count / (double) rgb.length;
    }

    /** Share of burnt-out blocks. White paper that a scanner or a program made is no glare: most of the page is white. */
    private double glare() {
        if (whiteShare() > MOSTLY_WHITE) {
            return 0;
        }
        int burnt = 0;
        int blocks = 0;
        for (int top = 0; top + BLOCK <= height; top += BLOCK) {
            for (int left = 0; left + BLOCK <= width; left += BLOCK) {
                blocks++;
                burnt += least(left, top) >= SATURATED ? 1 : 0;
            }
        }
        return blocks == 0 ? 0 : burnt / (double) blocks;
    }

    private double whiteShare() {
        int count = 0;
        for (int light : luma) {
            count += light >= WHITE ? 1 : 0;
        }
        return count / (double) luma.length;
    }

    private int least(int left, int top) {
        int least = 255;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                least = Math.min(least, luma[y * width + x]);
            }
        }
        return least;
    }
}
