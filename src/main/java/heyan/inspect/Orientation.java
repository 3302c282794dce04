package heyan.inspect;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Turns and mirrors pixels as the Exif orientation says (Exif 2.32, 4.6.4 A, tag 274). */
final class Orientation {
    private Orientation() {}

    /** {@code image} is TYPE_INT_RGB, and is handed back itself for orientation 1. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean swaps = orientation >= 5;
        var out = new BufferedImage(swaps ? height : width, swaps ? width : height, BufferedImage.TYPE_INT_RGB);
        int[] from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] to = ((DataBufferInt) out.getRaster().getDataBuffer()).getData();
        // The stored pixel (x, y) goes to start + x * stepX + y * stepY.
        int last = to.length - 1;
        int[] way = switch (orientation) {
            case 2 -> new int[] {width - 1, -1, width};
            case 3 -> new int[] {last, -1, -width};
            case 4 -> new int[] {last - width + 1, 1, -width};
            case 5 -> new int[] {0, height, 1};
            case 6 -> new int[] {height - 1, height, -1};
            case 7 -> new int[] {last, -height, -1};
            case 8 -> new int[] {last - height + 1, -height, 1};
            default -> throw new IllegalArgumentException("orientation " + orientation + " is not 1 to 8");
        };
        for (int y = 0; y < height; y++) {
            int at = way[0] + y * way[2];
            for (int x = 0; x < width; x++, at += way[1]) {
                to[at] = from[y * width + x];
            }
        }
        return out;
    }
}
