package heyan.read;

import heyan.inspect.Signal;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A reading together with the pictures that its boxes refer to.
 *
 * @param pages one upright, flattened raster for each page of {@code reading}, of the size that the page names
 * @param signals what is odd about the pages: text that the border cuts
 * @param engineNanos nanoseconds spent inside the engines (networks, Tesseract), the rest is ours
 */
public record UprightReading(Reading reading, List<BufferedImage> pages, List<Signal> signals, long engineNanos) {
    public UprightReading {
        pages = List.copyOf(pages);
        signals = List.copyOf(signals);
        if (pages.size() != reading.pages().size()) {
            throw new IllegalArgumentException("one raster for each page read");
        }
    }
}
