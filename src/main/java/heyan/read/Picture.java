package heyan.read;

import heyan.claim.Box;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.IntUnaryOperator;

/** Pixels as {@code 0xRRGGBB}, row by row. Not changed once made. */
final class Picture {
    private final int width;
    private final int height;
    private final int[] rgb;

    Picture(int width, int height, int[] rgb) {
        if (width < 1 || height < 1 || rgb.length != width * height) {
            throw new IllegalArgumentException("a picture has width x height pixels");
        }
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    /** Of a {@link BufferedImage#TYPE_INT_RGB} image, whose pixels it shares: nobody may draw on it any more. */
    static Picture of(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        if (image.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                && image.getType() == BufferedImage.TYPE_INT_RGB
                && buffer.getSize() == w * h) {
            return new Picture(w, h, buffer.getData());
        }
        return new Picture(w, h, image.getRGB(0, 0, w, h, null, 0, w));
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        System.arraycopy(rgb, 0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0, rgb.length);
        return image;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The pixels themselves, not to be written to. */
    int[] rgb() {
        return rgb;
    }

    int at(int x, int y) {
        return rgb[y * width + x];
    }

    /** Luma 0 to 255 of each pixel. */
    int[] grey() {
        int[] grey = new int[rgb.length];
        for (int i = 0; i < grey.length; i++) {
            int p = rgb[i];
            grey[i] = (299 * (p >> 16 & 255) + 587 * (p >> 8 & 255) + 114 * (p & 255)) / 1000;
        }
        return grey;
    }

    /** Each pixel replaced by what the function makes of it. */
    Picture each(IntUnaryOperator change) {
        int[] out = new int[rgb.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = change.applyAsInt(rgb[i]);
        }
        return new Picture(width, height, out);
    }

    /** The red channel as grey: red ink on white paper vanishes in it. */
    Picture redChannel() {
        return each(p -> (p >> 16 & 255) * 0x010101);
    }

    Picture turned(int degrees) {
        if (degrees == 0) {
            return this;
        }
        int w = degrees == 180 ? width : height;
        int h = degrees == 180 ? height : width;
        int[] out = new int[rgb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int to = switch (degrees) {
                    case 90 -> x * w + (height - 1 - y);
                    case 180 -> (height - 1 - y) * w + (width - 1 - x);
                    case 270 -> (width - 1 - x) * w + y;
                    default -> throw new IllegalArgumentException("turned by 0, 90, 180 or 270");
                };
                out[to] = rgb[y * width + x];
            }
        }
        return new Picture(w, h, out);
    }

    Picture crop(Box box) {
        int w = Math.max(1, box.width());
        int h = Math.max(1, box.height());
        int[] out = new int[w * h];
        for (int y = 0; y < h; y++) {
            int from = Math.min(height - 1, box.top() + y) * width;
            for (int x = 0; x < w; x++) {
                out[y * w + x] = rgb[from + Math.min(width - 1, box.left() + x)];
            }
        }
        return new Picture(w, h, out);
    }

    Picture scaled(int toWidth, int toHeight) {
        return toWidth == width && toHeight == height ? this : Resample.scaled(this, toWidth, toHeight);
    }

    /** Scaled so that it has about this many pixels at most. */
    Picture within(int pixels) {
        double by = Math.sqrt((double) pixels / rgb.length);
        return by < 1 ? longSide((int) Math.max(1, Math.max(width, height) * by)) : this;
    }

    /** Scaled so that the longer side has at most this many pixels. */
    Picture atMost(int pixels) {
        return Math.max(width, height) > pixels ? longSide(pixels) : this;
    }

    /** Scaled so that the longer side has this many pixels. */
    Picture longSide(int pixels) {
        double by = (double) pixels / Math.max(width, height);
        return scaled(Math.max(1, (int) Math.round(width * by)), Math.max(1, (int) Math.round(height * by)));
    }

    /** What lies in the quadrilateral, drawn straight into a picture of that size. */
    Picture cut(Quad quad, int toWidth, int toHeight) {
        double coarse = Math.min(quad.width() / toWidth, quad.height() / toHeight);
        int samples = (int) Math.max(1, Math.min(4, Math.round(coarse)));
        return Resample.warped(this, Projection.onto(quad, toWidth, toHeight), toWidth, toHeight, samples);
    }
}
