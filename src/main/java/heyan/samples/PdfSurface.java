package heyan.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Surface of one A4 page in a digital PDF with embedded fonts and real text. */
final class PdfSurface implements Surface, AutoCloseable {
    private static final double POINTS = 72 / 25.4;
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private final Style style;
    private final Fonts fonts;
    private final PDDocument document = new PDDocument();
    private final PDPageContentStream content;
    private final Map<String, PDFont> loaded = new HashMap<>();
    private final List<TrueTypeCollection> collections = new ArrayList<>();

    PdfSurface(Style style, Fonts fonts, long documentId) throws IOException {
        this.style = style;
        this.fonts = fonts;
        document.setDocumentId(documentId);
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    /** The faces whose font files hold outlines that a PDF can embed. */
    static Face embeddable(Style style, Face face) {
        return switch (style.lender()) {
            case WORKING -> Face.KAI;
            case REPORT, UNMET, LATENT, UNSPOKEN -> face == Face.SONG || face == Face.SONG_BOLD ? Face.SONG : Face.HEI;
            case FRESH -> Face.SONG;
            case UNSEEN -> Face.SONG;
            case BLIND, HIDDEN, UNSAID -> Face.HEI;
            case NOVEL -> face == Face.SONG ? Face.KAI : Face.SEAL;
            case SEALED -> Face.MONO;
            case WITHHELD -> face == Face.KAI ? Face.KAI : Face.SONG;
            case RESERVED -> Face.KAI;
            case UNTOLD -> face == Face.SONG || face == Face.SONG_BOLD ? Face.SONG : Face.KAI;
            default -> throw new IllegalArgumentException("it has what another style lends it");
        };
    }

    @Override
    public void text(Face face, double size, Color color, double x, double y, String text) {
        try {
            List<String> runs = runs(style, text);
            content.beginText();
            content.setFont(font(face, runs.get(0)), (float) (size * POINTS));
            content.setNonStrokingColor(color);
            if (wide(face) != 1) {
                content.setHorizontalScaling((float) (wide(face) * 100));
            }
            content.newLineAtOffset((float) (x * POINTS), (float) ((RegistryArtist.HEIGHT - y) * POINTS));
            content.showText(runs.get(0));
            for (String run : runs.subList(1, runs.size())) {
                content.setFont(font(face, run), (float) (size * POINTS));
                content.showText(run);
            }
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double width(Face face, double size, String text) {
        try {
            double width = 0;
            for (String run : runs(style, text)) {
                width += font(face, run).getStringWidth(run) / 1000 * size;
            }
            return width * wide(face);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double wide(Face face) {
        return fonts.place(embeddable(style, face)).wide();
    }

    @Override
    public void line(Color color, double thickness, double x1, double y1, double x2, double y2) {
        try {
            content.setStrokingColor(color);
            content.setLineWidth((float) (thickness * POINTS));
            content.moveTo((float) (x1 * POINTS), (float) ((RegistryArtist.HEIGHT - y1) * POINTS));
            content.lineTo((float) (x2 * POINTS), (float) ((RegistryArtist.HEIGHT - y2) * POINTS));
            content.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void image(BufferedImage image, double x, double y, double width, double height) {
        try {
            content.drawImage(
                    LosslessFactory.createFromImage(document, image),
                    (float) (x * POINTS),
                    (float) ((RegistryArtist.HEIGHT - y - height) * POINTS),
                    (float) (width * POINTS),
                    (float) (height * POINTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finishes the page. An empty user password opens without asking; {@code owner} null leaves all open. */
    byte[] bytes(@org.jspecify.annotations.Nullable String owner, String user) throws IOException {
        content.close();
        if (owner != null) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            policy.setPreferAES(false);
            document.protect(policy);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
        for (TrueTypeCollection collection : collections) {
            collection.close();
        }
    }

    /** Whether a page can print this text: what the embedded face lacks must be for its neighbour. */
    static boolean prints(Style style, Fonts fonts, String text) {
        return runs(style, text).stream()
                .allMatch(run -> latin(style, run) || fonts.canDisplay(embeddable(style, Face.HEI), run));
    }

    /** Runs of the text for one font each; only some offices' files set Latin letters and digits in a font of their own. */
    private static List<String> runs(Style style, String text) {
        return style == Style.RESERVED
                ? List.of(text.split("(?<=[ -~·])(?=[^ -~·])|(?<=[^ -~·])(?=[ -~·])"))
                : List.of(text);
    }

    private static boolean latin(Style style, String run) {
        return style == Style.RESERVED && run.matches("[ -~·]+");
    }

    private PDFont font(Face wanted, String run) throws IOException {
        if (latin(style, run)) {
            return neighbour();
        }
        Face face = embeddable(style, wanted);
        String name = fonts.font(face, 1).getPSName();
        PDFont font = loaded.get(name);
        if (font == null) {
            File file = fonts.file(face).toFile();
            font = file.getName().endsWith(".ttc") ? collected(file, name) : PDType0Font.load(document, file);
            loaded.put(name, font);
        }
        return font;
    }

    /** The plain face for Latin that comes with the library. */
    private PDFont neighbour() throws IOException {
        PDFont font = loaded.get(LATIN);
        if (font == null) {
            try (InputStream outlines = Objects.requireNonNull(PDFont.class.getResourceAsStream(LATIN))) {
                font = PDType0Font.load(document, outlines);
            }
            loaded.put(LATIN, font);
        }
        return font;
    }

    private PDFont collected(File file, String name) throws IOException {
        TrueTypeCollection collection = new TrueTypeCollection(file);
        collections.add(collection);
        TrueTypeFont outlines = collection.getFontByName(name);
        if (outlines == null) {
            throw new IllegalStateException("no font " + name + " in " + file);
        }
        return PDType0Font.load(document, outlines, true);
    }
}
