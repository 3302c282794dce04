package heyan.samples;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * A picture taken of a document and where the document lies in it.
 *
 * @param image pixels
 * @param toPicture maps points of the document, both coordinates 0 to 1, to pixels
 * @param finger lies over everything; null when there is none
 */
record Picture(
        BufferedImage image, Homography toPicture, @Nullable Finger finger) {

    /** Whether this point of the document, 0 to 1, is outside the picture or below the finger. */
    boolean covers(double u, double v) {
        double x = toPicture.u(u, v);
        double y = toPicture.v(u, v);
        return x < 1
                || y < 1
                || x > image.getWidth() - 1
                || y > image.getHeight() - 1
                || (finger != null && finger.opacity(x, y) > 0.35);
    }
}
