package heyan.inspect;

import heyan.claim.Box;
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
        int[] way = way(width, height, orientation);
        for (int y = 0; y < height; y++) {
            int at = way[0] + y * way[2];
            for (int x = 0; x < width; x++, at += way[1]) {
                to[at] = from[y * width + x];
            }
        }
        return out;
    }

    /** Where a box of the stored picture lies when it is upright. */
    static Box upright(Box box, BufferedImage stored, int orientation) {
        int[] way = way(stored.getWidth(), stored.getHeight(), orientation);
        int across = orientation >= 5 ? stored.getHeight() : stored.getWidth();
        int one = way[0] + box.left() * way[1] + box.top() * way[2];
        int other = way[0] + (box.right() - 1) * way[1] + (box.bottom() - 1) * way[2];
        return corner(one, across).union(corner(other, across));
    }

    private static Box corner(int pixel, int across) {
        int left = pixel % across;
        int top = pixel / across;
        return new Box(left, top, left + 1, top + 1);
    }

    /** The stored pixel (x, y) goes to start + x * stepX + y * stepY. */
    private static int[] way(int width, int height, int orientation) {
        int last = width * height - 1;
        return switch (orientation) {
            case 1 -> new int[] {0, 1, width};
            case 2 -> new int[] {width - 1, -1, width};
            case 3 -> new int[] {last, -1, -width};
            case 4 -> new int[] {last - width + 1, 1, -width};
            case 5 -> new int[] {0, height, 1};
            case 6 -> new int[] {height - 1, height, -1};
            case 7 -> new int[] {last, -height, -1};
            case 8 -> new int[] {last - height + 1, -height, 1};
            default -> throw new IllegalArgumentException("orientation " + orientation + " is not 1 to 8");
        };
    }
}
