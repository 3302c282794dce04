package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The text along the ring of a seal")
class SealTextTest {
    private static final String UNION = "样本市示例电子厂工会委员会";

    private static DrawnPage stamped() {
        return new DrawnPage(1000, 900).seal(UNION, 560, 420, 200);
    }

    private static String read(DrawnPage drawn) throws IOException {
        return read(drawn.image());
    }

    private static String read(BufferedImage drawn) throws IOException {
        Picture page = Picture.of(drawn);
        List<Ring> rings = RedInk.of(page, page).rings();
        assertThat(rings).hasSize(1);
        try (PaddleLines engine = new PaddleLines(ModelStore.open(Path.of("ocr-models")), new EngineClock())) {
            return new SealText(engine).read(page, rings.get(0)).text();
        }
    }

    @Test
    void isTheUnionsName() throws IOException {
        assertThat(read(stamped())).isEqualTo(UNION);
    }

    @ParameterizedTest(name = "{0} wide, {1} high, slanted by {2}")
    @CsvSource({"1, 0.88, 0", "0.86, 1, 0", "0.97, 0.93, 0.06", "0.94, 1, -0.06"})
    @DisplayName("is read where the page was photographed from one side, so that its ring is an ellipse")
    void isReadAskew(double wide, double high, double slanted) throws IOException {
        BufferedImage drawn = stamped().image();
        BufferedImage askew = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = askew.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, askew.getWidth(), askew.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.transform(new AffineTransform(wide, slanted, slanted, high, 40, 40));
        graphics.drawImage(drawn, 0, 0, null);
        graphics.dispose();
        Picture page = Picture.of(askew);

        assertThat(RedInk.of(page, page).rings().get(0).cover()).isGreaterThan(0.95);
        assertThat(read(askew)).isEqualTo(UNION);
    }

    @Test
    void leavesOutTheNumberOfTheSeal() throws IOException {
        assertThat(read(stamped().sealFoot("4401000000000", 560, 420, 200))).isEqualTo(UNION);
    }

    @Test
    void keepsTheWordsThatMakeItAnotherSeal() throws IOException {
        assertThat(read(stamped().sealFoot("财务专用章", 560, 420, 200)))
                .startsWith(UNION)
                .contains("财务");
    }

    @ParameterizedTest(name = "{0} on a seal of {1} pixels")
    @CsvSource({"财务专用章, 300", "财务专用章, 240", "财务专用章, 220", "合同专用章, 240", "女职工委员会, 240", "经费审查委员会, 240"})
    @DisplayName("keeps them at the sizes that forms have, where they are read half")
    void keepsSmallWords(String words, int across) throws IOException {
        BufferedImage small = small(stamped().sealFoot(words, 560, 420, 200), across / 400.0);

        assertThat(read(small)).startsWith(UNION).isNotEqualTo(UNION);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 240, 180})
    void aSmallNumberIsNoWord(int across) throws IOException {
        assertThat(read(small(stamped().sealFoot("4401000000000", 560, 420, 200), across / 400.0)))
                .isEqualTo(UNION);
    }

    /** Smaller and a little blurred, as a camera takes it. */
    private static BufferedImage small(DrawnPage drawn, double scale) {
        BufferedImage image = drawn.image();
        BufferedImage small = new BufferedImage(
                (int) (image.getWidth() * scale), (int) (image.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(
                image.getScaledInstance(small.getWidth(), small.getHeight(), Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        float[] soft = {0.06f, 0.12f, 0.06f, 0.12f, 0.28f, 0.12f, 0.06f, 0.12f, 0.06f};
        return new ConvolveOp(new Kernel(3, 3, soft), ConvolveOp.EDGE_NO_OP, null).filter(small, null);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -17, 24, 160})
    void goesOnInTheRowBelowTheStar(double degrees) throws IOException {
        DrawnPage turned = new DrawnPage(1000, 900)
                .turned(degrees, 560, 420)
                .seal("样本市示例电子公司", 560, 420, 200)
                .sealRow("工会委员会", 560, 420, 200);

        assertThat(read(turned)).isEqualTo("样本市示例电子公司工会委员会");
    }

    @Test
    void theRowBelowTheStarMayMakeItAnotherSeal() throws IOException {
        DrawnPage finance =
                new DrawnPage(1000, 900).seal("样本市示例公司工会", 560, 420, 200).sealRow("财务专用章", 560, 420, 200);

        assertThat(read(finance)).isEqualTo("样本市示例公司工会财务专用章");
    }

    @ParameterizedTest(name = "{0} with {1} empty rooms, and with strokes drawn on {2}: {3}")
    @CsvSource({
        "州花都电梯工会, 1, 广州花都电梯工会, 广州花都电梯工会",
        "广州花都电梯工, 1, 广州花都电梯工会, 广州花都电梯工会",
        "广州花都电工会, 1, 广州花都电梯工会, 广州花都电梯工会",
        "广州花都电工会, 0, 广州花都电梯工会, ''",
        "广川花都电工会, 1, 广州花都电梯工会, ''",
        "花都电梯工会, 2, 广州花都电梯工会, ''",
        "广州花都电梯工会, 1, 广州花都电梯工会, ''"
    })
    @DisplayName("one sign that black text hides is taken from the strokes drawn on, as a doubtful one")
    void takesAHiddenSignFromTheDrawnStrokes(String read, int holes, String filled, String expected) {
        SealText.Tried plain = new SealText.Tried(line(read), holes);

        Optional<SealText.Tried> whole = plain.withHidden(new SealText.Tried(line(filled), 0));

        assertThat(whole.map(way -> way.text().text()).orElse("")).isEqualTo(expected);
        whole.ifPresent(way -> {
            assertThat(way.holes()).isEqualTo(holes - 1);
            assertThat(way.text().confidence()).isEqualTo(0.7);
        });
    }

    private static LineText line(String text) {
        return new LineText(text.chars()
                .mapToObj(sign -> new LineText.Sign(Character.toString(sign), 0.95, 0))
                .toList());
    }
}
