package heyan.inspect;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** PDF pages drawn as pixels, with their text layer. Scripts and XFA forms are never run: the renderer has neither. */
final class RenderPdf {
    private static final float POINTS_PER_INCH = 72;

    private final InspectSettings settings;

    RenderPdf(InspectSettings settings) {
        this.settings = settings;
    }

    /** An owner password alone does not matter: such a file opens for everyone. */
    List<Page> pages(byte[] bytes) throws IOException, Refusal {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return pages(document);
        } catch (InvalidPasswordException e) {
            throw new Refusal(Defect.ENCRYPTED, "needs a password");
        }
    }

    private List<Page> pages(PDDocument document) throws IOException, Refusal {
        int count = document.getNumberOfPages();
        if (count < 1) {
            throw new Refusal(Defect.UNREADABLE, "no pages");
        }
        if (count > settings.maxPages()) {
            throw new Refusal(Defect.TOO_MANY_PAGES, count + " pages");
        }
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        List<Page> pages = new ArrayList<>();
        for (int page = 0; page < count; page++) {
            float scale = scale(document.getPage(page), count);
            BufferedImage pixels = ToRgb.convert(renderer.renderImage(page, scale, ImageType.RGB));
            pages.add(new Page(pixels, TextLayer.read(document, page, scale, pixels)));
        }
        return pages;
    }

    /** Pixels per point: the set resolution, or what keeps the page inside its share of the pixels. */
    private float scale(PDPage page, int count) throws Refusal {
        PDRectangle box = page.getCropBox();
        double width = box.getWidth();
        double height = box.getHeight();
        if (!(width >= 1) || !(height >= 1) || !(width * height < 1e12)) {
            throw new Refusal(Defect.UNREADABLE, "page without a size");
        }
        double most = Math.min(settings.maxRenderPixels(), settings.maxDocumentPixels() / (double) count);
        double bounded = Math.min(settings.renderDpi() / POINTS_PER_INCH, Math.sqrt(most / (width * height)));
        double side = settings.maxSide() / Math.max(width, height);
        return (float) Math.min(bounded, side);
    }
}
