package heyan.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import heyan.inspect.Inspection.Accepted;
import heyan.inspect.Inspection.Rejected;
import heyan.inspect.Page.TextRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectPdfTest {
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
    void rejectsCutPdf() throws IOException {
        byte[] whole = MadeFiles.pdfBytes(2);

        rejects(Arrays.copyOf(whole, whole.length * 9 / 10), Defect.UNREADABLE, "cut off");
        rejects("%PDF-1.7\nnothing\n%%EOF".getBytes(StandardCharsets.US_ASCII), Defect.UNREADABLE, "");
    }

    @Test
    void asksForThePasswordOnlyWhenItTakesOneToOpen() throws IOException {
        rejects(MadeFiles.locked("owner", "user"), Defect.ENCRYPTED, "password");

        Accepted open = accepted(MadeFiles.locked("owner", ""));
        assertThat(open.pages().get(0).textLayer()).extracting(TextRun::text).containsExactly("SPECIMEN 1");
    }

    @Test
    void drawsPdfAt200DpiAndPlacesItsText() throws IOException {
        Page page = accepted(MadeFiles.pdfBytes(1)).pages().get(0);

        assertThat(page.pixels().getWidth()).isCloseTo(1654, within(2));
        assertThat(page.pixels().getHeight()).isCloseTo(2339, within(2));
        assertInkFills(page, page.textLayer().get(0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "90, 90", "180, 180", "270, 270", "0, 90", "90, 0", "0, 180"})
    void placesTextOfTurnedPages(int pageTurn, int textTurn) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(new PDRectangle(50, 50, 400, 300));
            sheet.setRotation(pageTurn);
            document.addPage(sheet);
            MadeFiles.print(document, sheet, "SPECIMEN", Matrix.getRotateInstance(Math.toRadians(textTurn), 250, 200));

            Page page = accepted(MadeFiles.save(document)).pages().get(0);

            assertThat(page.textLayer()).extracting(TextRun::text).containsExactly("SPECIMEN");
            assertInkFills(page, page.textLayer().get(0));
        }
    }

    /** All ink of the page lies in the box, and in its long direction fills it. */
    private static void assertInkFills(Page page, TextRun run) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (int y = 0; y < page.pixels().getHeight(); y++) {
            for (int x = 0; x < page.pixels().getWidth(); x++) {
                if ((page.pixels().getRGB(x, y) & 255) < 128) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        assertThat(left).isGreaterThanOrEqualTo(run.box().left());
        assertThat(right).isLessThanOrEqualTo(run.box().right());
        assertThat(top).isGreaterThanOrEqualTo(run.box().top());
        assertThat(bottom).isLessThanOrEqualTo(run.box().bottom());
        int ink = Math.max(right - left, bottom - top);
        assertThat(ink).isGreaterThan((int)
                (0.9 * Math.max(run.box().width(), run.box().height())));
    }

    @Test
    void splitsTextAtGapsWiderThanACharacter() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            MadeFiles.print(document, sheet, "SCHOOL", Matrix.getTranslateInstance(72, 700));
            MadeFiles.print(document, sheet, "MAJOR", Matrix.getTranslateInstance(300, 700));

            List<TextRun> runs =
                    accepted(MadeFiles.save(document)).pages().get(0).textLayer();

            assertThat(runs).extracting(TextRun::text).containsExactly("SCHOOL", "MAJOR");
        }
    }

    @Test
    void drawsAnEnormousPageSmaller() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(3000, 4000)));
            document.addPage(new PDPage(new PDRectangle(14_000, 14_000)));

            Accepted file = accepted(MadeFiles.save(document));

            assertThat(file.pages())
                    .allSatisfy(page -> assertThat((long) page.pixels().getWidth()
                                    * page.pixels().getHeight())
                            .isBetween(11_000_000L, 12_010_000L));
        }
    }
}
