package heyan.inspect;

import heyan.claim.Box;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * One page as pixels.
 *
 * @param pixels sRGB, {@link BufferedImage#TYPE_INT_RGB}; EXIF orientation already applied, nothing else
 * @param textLayer words of a digital PDF with boxes in {@code pixels}; empty for pictures and scans
 */
public record Page(BufferedImage pixels, List<TextRun> textLayer) {
    public Page {
        textLayer = List.copyOf(textLayer);
        if (pixels.getType() != BufferedImage.TYPE_INT_RGB) {
            throw new IllegalArgumentException("pixels are TYPE_INT_RGB, not " + pixels.getType());
        }
    }

    /** A run of characters of the text layer on one baseline. */
    public record TextRun(String text, Box box) {}
}
