package heyan.inspect;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures to pages: sizes from the header first, then the pixels, whole or not at all. */
final class DecodePicture {
    private static final List<String> TURNS =
            List.of("Normal", "FlipH", "Rotate180", "FlipV", "FlipHRotate90", "Rotate270", "FlipVRotate90", "Rotate90");

    private final InspectSettings settings;

    DecodePicture(InspectSettings settings) {
        this.settings = settings;
    }

    /** Pages, and what their pixels told before they were turned; places are in the pages' upright pixels. */
    record Decoded(List<Page> pages, List<Signal> signals) {}

    /** One page for each picture of a TIFF; of an animation only the first picture counts. */
    Decoded decode(FileType type, byte[] bytes, Tags tags) throws IOException, Refusal {
        ImageReader reader = reader(type);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, false, false);
            int count = type == FileType.TIFF ? reader.getNumImages(true) : 1;
            checkSizes(reader, count);
            List<Page> pages = new ArrayList<>();
            List<Signal> signals = new ArrayList<>();
            for (int page = 0; page < count; page++) {
                BufferedImage stored = decode(reader, page);
                BufferedImage pixels = ToRgb.convert(stored);
                if (type == FileType.JPEG) {
                    Quantisation.of(bytes)
                            .flatMap(how -> AlteredPlace.find(stored, how, tags.orientation()))
                            .ifPresent(signals::add);
                }
                int turn = type == FileType.TIFF ? turn(reader.getImageMetadata(page)) : tags.orientation();
                pages.add(new Page(Orientation.upright(pixels, turn), List.of()));
            }
            return new Decoded(pages, signals);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(FileType type) {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT));
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith(type.readers())) {
                return reader;
            }
        }
        throw new IllegalStateException("no reader of " + type.readers() + " on the class path");
    }

    private void checkSizes(ImageReader reader, int count) throws IOException, Refusal {
        if (count < 1) {
            throw new Refusal(Defect.UNREADABLE, "no picture inside");
        }
        if (count > settings.maxPages()) {
            throw new Refusal(Defect.TOO_MANY_PAGES, count + " pages");
        }
        long all = 0;
        for (int page = 0; page < count; page++) {
            int width = reader.getWidth(page);
            int height = reader.getHeight(page);
            // A product alone would let 0 x 103 pass, and some readers do report that.
            if (width <= 0 || height <= 0) {
                throw new Refusal(Defect.UNREADABLE, width + " x " + height + " pixels");
            }
            all += (long) width * height;
            boolean tooLarge = width > settings.maxSide()
                    || height > settings.maxSide()
                    || (long) width * height > settings.maxPixels()
                    || all > settings.maxDocumentPixels();
            if (tooLarge) {
                throw new Refusal(Defect.TOO_LARGE, width + " x " + height + " pixels");
            }
        }
    }

    private static BufferedImage decode(ImageReader reader, int page) throws IOException {
        List<String> damage = new ArrayList<>();
        reader.removeAllIIOReadWarningListeners();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (isDamage(warning)) {
                damage.add(warning);
            }
        });
        BufferedImage image = reader.read(page);
        if (!damage.isEmpty()) {
            throw new IIOException("pixels are missing or damaged");
        }
        return image;
    }

    /** Warnings on tags, profiles and stray bytes before the end mark do no harm; those on pixels do. */
    private static boolean isDamage(String warning) {
        String text = warning.toLowerCase(Locale.ROOT);
        if (text.contains("extraneous bytes before marker 0xd9")) {
            return false;
        }
        return text.contains("corrupt jpeg data")
                || text.contains("premature")
                || text.contains("truncated")
                || text.contains("unexpected end")
                || text.contains("end of input")
                || text.contains("eof");
    }

    private static int turn(IIOMetadata metadata) {
        Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList found = root.getElementsByTagName("ImageOrientation");
        String turn = found.getLength() == 0 ? "Normal" : ((Element) found.item(0)).getAttribute("value");
        return Math.max(1, TURNS.indexOf(turn) + 1);
    }
}
