package heyan.read;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A reading together with the pictures that its boxes refer to.
 *
 * @param pages one upright, flattened raster for each page of {@code reading}, of the size that the page names
 * @param engineNanos nanoseconds spent inside the engines (networks, Tesseract), the rest is ours
 */
public record UprightReading(Reading reading, List<BufferedImage> pages, long engineNanos) {
    public UprightReading {
        pages = List.copyOf(pages);
        if (pages.size() != reading.pages().size()) {
            throw new IllegalArgumentException("one raster for each page read");
        }
    }
}
