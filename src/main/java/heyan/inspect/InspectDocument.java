package heyan.inspect;

import heyan.inspect.Inspection.Accepted;
import heyan.inspect.Inspection.Rejected;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * The first look at a file: what it is, whether it is whole, and its pages as upright pixels. Every array of bytes ends
 * in an {@link Inspection}; only running out of memory, a crash or a hang do not, which is what the cell is for.
 */
public final class InspectDocument {
    private final InspectSettings settings;
    private final DecodePicture pictures;
    private final RenderPdf pdfs;

    public InspectDocument(InspectSettings settings) {
        this.settings = settings;
        this.pictures = new DecodePicture(settings);
        this.pdfs = new RenderPdf(settings);
        ImageIO.setUseCache(false);
    }

    /** Never throws for any content of {@code bytes}. */
    public Inspection inspect(byte[] bytes) {
        try {
            return examine(bytes);
        } catch (Refusal e) {
            return e.rejected();
        } catch (IOException e) {
            return unreadable(e);
        } catch (RuntimeException | StackOverflowError e) {
            // The one boundary around hostile bytes: ImageIO, PDFBox and their kin answer malformed files with any
            // unchecked exception (NegativeArraySize, ClassCast, IndexOutOfBounds, CMMException ...), none documented.
            return unreadable(e);
        }
    }

    /** The class only: messages of parsers quote the content. */
    private static Rejected unreadable(Throwable cause) {
        return new Rejected(Defect.UNREADABLE, cause.getClass().getSimpleName());
    }

    private Inspection examine(byte[] bytes) throws IOException, Refusal {
        if (bytes.length == 0) {
            throw new Refusal(Defect.EMPTY, "0 bytes");
        }
        if (bytes.length > settings.maxBytes()) {
            throw new Refusal(Defect.TOO_MANY_BYTES, bytes.length + " bytes");
        }
        FileType type = FileType.of(bytes);
        int end = EndOfFile.find(type, bytes);
        if (end < 0) {
            throw new Refusal(Defect.UNREADABLE, "cut off or damaged: " + type.mediaType());
        }
        Tags tags = type == FileType.PDF ? Tags.NONE : Tags.of(bytes);
        DecodePicture.Decoded decoded = type == FileType.PDF
                ? new DecodePicture.Decoded(pdfs.pages(bytes), List.of())
                : pictures.decode(type, bytes, tags);
        List<Page> pages = decoded.pages();
        List<Signal> signals = new ArrayList<>(FileSignals.of(type, tags, pages, bytes.length - end));
        signals.addAll(decoded.signals());
        for (int page = 0; page < pages.size(); page++) {
            signals.addAll(PixelSignals.of(page, pages.get(page)));
        }
        return new Accepted(type.mediaType(), pages, signals);
    }
}
