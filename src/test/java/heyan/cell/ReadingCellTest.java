package heyan.cell;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.cell.CellAnswer.Read;
import heyan.inspect.InspectSettings;
import heyan.inspect.MadeFiles;
import heyan.read.ReadSettings;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class ReadingCellTest {
    private static Cells cells;

    @BeforeAll
    static void open() {
        CellSettings usual = CellSettings.defaults();
        CellSettings one = new CellSettings(
                1,
                usual.cpuTimeout(),
                usual.timeout(),
                usual.startTimeout(),
                usual.documents(),
                usual.heapMegabytes(),
                usual.addressSpaceMegabytes(),
                usual.fileMegabytes(),
                false);
        cells = new Cells(one, InspectSettings.defaults(), new ReadSettings(Path.of("ocr-models"), "ppocr"));
    }

    @AfterAll
    static void close() {
        cells.close();
    }

    private static byte[] card(int orientation) {
        BufferedImage image = new BufferedImage(900, 500, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 900, 500);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
        graphics.drawString("SPECIMEN", 80, 120);
        graphics.drawString("6222 0000 1234 5678", 80, 250);
        graphics.drawString("VALID THRU 08/27", 80, 380);
        graphics.dispose();
        return MadeFiles.withExif(MadeFiles.encode(image, "jpeg"), orientation, "camera");
    }

    @Test
    void readsAPictureAndHandsOutItsPageWithoutMetadata() throws IOException {
        Examined examined = cells.examine(card(1));

        assertThat(examined.answer()).isInstanceOfSatisfying(Read.class, read -> {
            assertThat(read.mediaType()).isEqualTo("image/jpeg");
            assertThat(read.pageHashes()).hasSize(1);
            assertThat(read.reading().pages().get(0).lines())
                    .anySatisfy(line -> assertThat(line.text().replace(" ", "")).isEqualTo("6222000012345678"));
            assertThat(read.cost().engineNanos()).isPositive();
        });
        assertThat(examined.cpuNanos()).isPositive();
        byte[] raster = examined.rasters().get(0);
        assertThat(ImageIO.read(new ByteArrayInputStream(raster)).getWidth()).isGreaterThan(700);
        assertThat(new String(raster, StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain("camera");
    }

    @Test
    void namesTheDefectOfAnUnusableFile() {
        byte[] whole = card(1);

        assertThat(cells.examine(new byte[0]).answer())
                .isEqualTo(new CellAnswer.Unusable(heyan.inspect.Defect.EMPTY, "0 bytes"));
        assertThat(cells.examine(Arrays.copyOf(whole, whole.length / 2)).answer())
                .isInstanceOfSatisfying(
                        CellAnswer.Unusable.class,
                        unusable -> assertThat(unusable.defect()).isEqualTo(heyan.inspect.Defect.UNREADABLE));
    }
}
