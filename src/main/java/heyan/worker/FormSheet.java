package heyan.worker;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One page A4 of a PDF; millimetres from the top left. Characters that the first font lacks come from the second. */
final class FormSheet implements Closeable {
    private static final double POINTS = 72 / 25.4;
    private static final double HEIGHT = 297;
    private static final String COLLECTION = "wqy-zenhei.ttc";
    private static final String NAME = "WenQuanYiZenHei";
    private static final String RARE = "BabelStoneHan.ttf";

    private final PDDocument document = new PDDocument();
    private final List<Closeable> open = new ArrayList<>();
    private final List<PDFont> fonts = new ArrayList<>();
    private final PDPageContentStream content;
    private final Path folder;

    /** @param folder with the fonts; both are embedded, as far as they are used */
    FormSheet(Path folder) throws IOException {
        this.folder = folder;
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        TrueTypeCollection collection =
                new TrueTypeCollection(folder.resolve(COLLECTION).toFile());
        open.add(collection);
        TrueTypeFont outlines = collection.getFontByName(NAME);
        if (outlines == null) {
            throw new IOException("no font " + NAME + " in " + COLLECTION);
        }
        fonts.add(PDType0Font.load(document, outlines, true));
    }

    /** The second font is large: it is opened for the rare name that needs it. */
    private PDFont rare() throws IOException {
        if (fonts.size() == 1) {
            TrueTypeFont rare = new TTFParser()
                    .parse(new RandomAccessReadBufferedFile(folder.resolve(RARE).toFile()));
            open.add(rare);
            fonts.add(PDType0Font.load(document, rare, true));
        }
        return fonts.get(1);
    }

    /** Writes from the left, on this base line. */
    void text(double size, double x, double y, String text) throws IOException {
        content.beginText();
        content.newLineAtOffset(points(x), points(HEIGHT - y));
        for (Run run : runs(text)) {
            content.setFont(run.font(), points(size));
            content.showText(run.text());
        }
        content.endText();
    }

    void centred(double size, double middle, double y, String text) throws IOException {
        text(size, middle - width(size, text) / 2, y, text);
    }

    double width(double size, String text) throws IOException {
        double width = 0;
        for (Run run : runs(text)) {
            width += run.font().getStringWidth(run.text()) / 1000 * size;
        }
        return width;
    }

    /** As large as wanted, or as the room allows. */
    void fitted(double size, double x, double y, double room, String text) throws IOException {
        double width = width(size, text);
        text(width > room ? size * room / width : size, x, y, text);
    }

    void line(double x1, double y1, double x2, double y2) throws IOException {
        content.setLineWidth(0.7f);
        content.moveTo(points(x1), points(HEIGHT - y1));
        content.lineTo(points(x2), points(HEIGHT - y2));
        content.stroke();
    }

    void box(double x, double y, double width, double height) throws IOException {
        content.setLineWidth(0.7f);
        content.addRect(points(x), points(HEIGHT - y - height), points(width), points(height));
        content.stroke();
    }

    /** A QR code as filled squares, {@code size} wide with its quiet zone. */
    void code(double x, double y, double size, String payload) throws IOException {
        BitMatrix matrix = matrix(payload);
        double module = size / matrix.getWidth();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    content.addRect(
                            points(x + column * module),
                            points(HEIGHT - y - (row + 1) * module),
                            points(module),
                            points(module));
                }
            }
        }
        content.fill();
    }

    byte[] bytes() throws IOException {
        content.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
        for (Closeable one : open) {
            one.close();
        }
    }

    private static BitMatrix matrix(String payload) {
        try {
            return new QRCodeWriter()
                    .encode(
                            payload,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(EncodeHintType.MARGIN, 2, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private List<Run> runs(String text) throws IOException {
        List<Run> runs = new ArrayList<>();
        for (int point : text.codePoints().toArray()) {
            String one = Character.toString(point);
            PDFont font = has(fonts.get(0), one) ? fonts.get(0) : rare();
            String shown = has(font, one) ? one : "?";
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).font().equals(font)) {
                runs.set(last, new Run(font, runs.get(last).text() + shown));
            } else {
                runs.add(new Run(font, shown));
            }
        }
        return runs;
    }

    private static boolean has(PDFont font, String character) {
        try {
            return font.encode(character).length > 0;
        } catch (IOException | IllegalArgumentException absent) {
            return false;
        }
    }

    private static float points(double millimetres) {
        return (float) (millimetres * POINTS);
    }

    /** Characters of one font. */
    private record Run(PDFont font, String text) {}
}
