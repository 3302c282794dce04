package heyan.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import heyan.inspect.Inspection.Accepted;
import heyan.inspect.Inspection.Rejected;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectDocumentTest {
    private static final int RED = 0xFF0000;
    private static final int GREEN = 0x00FF00;
    private static final int BLUE = 0x0000FF;
    private static final int YELLOW = 0xFFFF00;

    private final InspectDocument inspect = new InspectDocument(InspectSettings.defaults());

    private Accepted accepted(byte[] bytes) {
        Inspection inspection = inspect.inspect(bytes);
        assertThat(inspection).isInstanceOf(Accepted.class);
        return (Accepted) inspection;
    }

    private void rejects(byte[] bytes, Defect defect, String detail) {
        assertThat(inspect.inspect(bytes)).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.defect()).isEqualTo(defect);
            assertThat(rejected.detail()).contains(detail);
        });
    }

    @Test
    void rejectsNothing() {
        rejects(new byte[0], Defect.EMPTY, "0 bytes");
    }

    @Test
    void rejectsMoreBytesThanAllowed() {
        rejects(new byte[20_000_001], Defect.TOO_MANY_BYTES, "20000001");
    }

    @Test
    void namesTheTypeOfWhatIsNeitherPictureNorPdf() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("id_card_front.jpg"));
            out.write(MadeFiles.jpeg());
        }

        rejects(zip.toByteArray(), Defect.WRONG_TYPE, "application/zip");
        rejects("a diploma, honestly".getBytes(StandardCharsets.UTF_8), Defect.WRONG_TYPE, "text/plain");
        rejects("<html><script>".getBytes(StandardCharsets.UTF_8), Defect.WRONG_TYPE, "text/html");
        rejects(new byte[100], Defect.WRONG_TYPE, "application/octet-stream");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "mif1", "avif"})
    void asksForJpegInsteadOfHeic(String brand) {
        byte[] header = ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1" + brand).getBytes(StandardCharsets.ISO_8859_1);

        rejects(header, Defect.UNSUPPORTED_IMAGE, "HEIC: ask for JPEG");
    }

    @ParameterizedTest
    @CsvSource({"jpeg, image/jpeg", "png, image/png", "bmp, image/bmp", "gif, image/gif", "tiff, image/tiff"})
    void keepsThePixelsOfEveryFormat(String format, String mediaType) {
        Accepted file = accepted(MadeFiles.encode(MadeFiles.quarters(160, 120), format));

        assertThat(file.mediaType()).isEqualTo(mediaType);
        assertThat(file.pages()).hasSize(1);
        assertThat(file.pages().get(0).textLayer()).isEmpty();
        assertQuarters(file.pages().get(0).pixels(), 160, RED, GREEN, BLUE, YELLOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA",
                "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="
            })
    void opensWebp(String base64) {
        Accepted file = accepted(Base64.getDecoder().decode(base64));

        assertThat(file.mediaType()).isEqualTo("image/webp");
        assertThat(file.pages().get(0).pixels().getWidth()).isEqualTo(1);
    }

    @ParameterizedTest(name = "orientation {0}")
    @CsvSource({
        "1, 160, RGBY", "2, 160, GRYB", "3, 160, YBGR", "4, 160, BYRG",
        "5, 120, RBGY", "6, 120, BRYG", "7, 120, YGBR", "8, 120, GYRB"
    })
    @DisplayName("Exif 2.32, tag 274: rows and columns of the picture as seen")
    void turnsThePictureAsTheCameraWasHeld(int orientation, int width, String quarters) {
        Accepted file = accepted(MadeFiles.withExif(MadeFiles.jpeg(), orientation, ""));

        int[] colours = quarters.chars()
                .map(letter -> letter == 'R' ? RED : letter == 'G' ? GREEN : letter == 'B' ? BLUE : YELLOW)
                .toArray();
        assertQuarters(file.pages().get(0).pixels(), width, colours[0], colours[1], colours[2], colours[3]);
    }

    private static void assertQuarters(BufferedImage image, int width, int... colours) {
        assertThat(image.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(280 - width);
        for (int quarter = 0; quarter < 4; quarter++) {
            int x = image.getWidth() * (quarter % 2 * 2 + 1) / 4;
            int y = image.getHeight() * (quarter / 2 * 2 + 1) / 4;
            assertColour(image.getRGB(x, y), colours[quarter]);
        }
    }

    private static void assertColour(int found, int wanted) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(found >> shift & 255).isCloseTo(wanted >> shift & 255, within(12));
        }
    }

    @Test
    void printsCmykAsPaperWould() throws IOException {
        BufferedImage pixels =
                accepted(MadeFiles.cmykJpeg(64, 32)).pages().get(0).pixels();

        int cyan = pixels.getRGB(16, 16);
        int magenta = pixels.getRGB(48, 16);
        assertThat(cyan >> 16 & 255).isLessThan(80);
        assertThat(cyan & 255).isGreaterThan(180);
        assertThat(magenta >> 8 & 255).isLessThan(80);
        assertThat(magenta >> 16 & 255).isGreaterThan(180);
    }

    @Test
    void keepsGreyAsBrightAsItWasAndShowsPaperThroughTheTransparent() {
        BufferedImage grey = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSamples(0, 0, 8, 8, 0, filled(64, 100));
        BufferedImage deep = new BufferedImage(8, 8, BufferedImage.TYPE_USHORT_GRAY);
        deep.getRaster().setSamples(0, 0, 8, 8, 0, filled(64, 100 * 257));
        BufferedImage clear = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);

        assertThat(firstPixel(MadeFiles.encode(grey, "png"))).isEqualTo(0xFF646464);
        assertThat(firstPixel(MadeFiles.encode(deep, "png"))).isEqualTo(0xFF646464);
        assertThat(firstPixel(MadeFiles.encode(grey, "jpeg"))).isEqualTo(0xFF646464);
        assertThat(firstPixel(MadeFiles.encode(clear, "png"))).isEqualTo(0xFFFFFFFF);
    }

    private int firstPixel(byte[] file) {
        return accepted(file).pages().get(0).pixels().getRGB(3, 3);
    }

    private static int[] filled(int length, int value) {
        int[] all = new int[length];
        Arrays.fill(all, value);
        return all;
    }

    @Test
    void readsTheSizeBeforeThePixels() {
        rejects(MadeFiles.pngHeader(20_000, 20_000), Defect.TOO_LARGE, "20000 x 20000");
        rejects(MadeFiles.pngHeader(20_001, 1), Defect.TOO_LARGE, "20001 x 1");
        rejects(MadeFiles.pngHeader(0, 103), Defect.UNREADABLE, "");
        rejects(MadeFiles.pngHeader(100, 100), Defect.UNREADABLE, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "bmp", "gif", "tiff"})
    void neverTakesHalfAPicture(String format) {
        byte[] whole = MadeFiles.encode(MadeFiles.quarters(160, 120), format);
        int[] pixels = pixels(accepted(whole));

        for (int cut = 1; cut < 40; cut++) {
            byte[] part = Arrays.copyOf(whole, whole.length - whole.length * cut / 40);
            if (inspect.inspect(part) instanceof Accepted file) {
                assertThat(pixels(file)).as("%s without 1/%d", format, cut).isEqualTo(pixels);
            }
        }
        rejects(Arrays.copyOf(whole, whole.length / 2), Defect.UNREADABLE, "");
    }

    private static int[] pixels(Accepted file) {
        BufferedImage image = file.pages().get(0).pixels();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void countsPages() throws IOException {
        rejects(MadeFiles.pdfBytes(300), Defect.TOO_MANY_PAGES, "300 pages");
        var pages = List.of(MadeFiles.quarters(160, 120), MadeFiles.quarters(160, 120), MadeFiles.quarters(160, 120));

        assertThat(accepted(MadeFiles.encode(pages, "tiff")).pages()).hasSize(3);
        assertThat(accepted(MadeFiles.pdfBytes(2)).pages()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "bmp", "tiff", "pdf", "webp"})
    void answersEveryMutationWithAValue(String format) throws IOException {
        byte[] whole = switch (format) {
            case "pdf" -> MadeFiles.pdfBytes(1);
            case "webp" -> Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
            default -> MadeFiles.encode(MadeFiles.quarters(64, 48), format);
        };
        Random random = new Random(20210621);
        int rounds = format.equals("pdf") ? 60 : 300;

        for (int round = 0; round < rounds; round++) {
            byte[] mutant = whole.clone();
            for (int change = 0; change <= round % 8; change++) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            assertThat(inspect.inspect(mutant)).as("round %d", round).isNotNull();
        }
    }
}
