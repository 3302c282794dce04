package heyan.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.inspect.Inspection.Accepted;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalsTest {
    private final InspectDocument inspect = new InspectDocument(InspectSettings.defaults());

    private List<String> signals(byte[] file) {
        assertThat(inspect.inspect(file)).isInstanceOf(Accepted.class);
        return ((Accepted) inspect.inspect(file))
                .signals().stream().map(Signal::code).toList();
    }

    private List<String> signals(BufferedImage picture) {
        return signals(MadeFiles.encode(picture, "jpeg"));
    }

    /** A page on a desk: print on paper in lamp light, a coloured strip. */
    private static BufferedImage photo() {
        BufferedImage image = new BufferedImage(1000, 700, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(120, 95, 70));
        graphics.fillRect(0, 0, 1000, 700);
        graphics.setColor(new Color(205, 200, 190));
        graphics.fillRect(60, 40, 880, 620);
        graphics.setColor(new Color(40, 80, 170));
        graphics.fillRect(60, 40, 880, 30);
        graphics.setColor(new Color(40, 40, 40));
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22));
        for (int line = 0; line < 16; line++) {
            graphics.drawString(
                    "SPECIMEN of a registration form, line " + line + ", nothing real", 100, 110 + line * 34);
        }
        graphics.dispose();
        return image;
    }

    @Test
    void saysNothingOfAGoodPicture() {
        assertThat(signals(photo())).isEmpty();
    }

    @Test
    void noticesBlur() {
        float[] weights = new float[81];
        Arrays.fill(weights, 1 / 81f);
        BufferedImage blurred = new ConvolveOp(new Kernel(9, 9, weights), ConvolveOp.EDGE_NO_OP, null)
                .filter(photo(), null)
                .getSubimage(70, 50, 860, 600);

        assertThat(signals(blurred)).contains("IMG_BLUR");
    }

    @Test
    void noticesDarkness() {
        assertThat(signals(new RescaleOp(0.3f, 0, null).filter(photo(), null))).contains("IMG_DARK");
    }

    @Test
    void noticesGlareButNotWhitePaper() throws IOException {
        BufferedImage glaring = photo();
        Graphics2D graphics = glaring.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillOval(400, 250, 180, 180);
        graphics.dispose();
        BufferedImage paper = new BufferedImage(1000, 700, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D white = paper.createGraphics();
        white.setColor(Color.WHITE);
        white.fillRect(0, 0, 1000, 700);
        white.dispose();

        assertThat(signals(glaring)).contains("IMG_GLARE");
        assertThat(signals(paper)).doesNotContain("IMG_GLARE");
    }

    @Test
    void noticesACopyWithoutColour() {
        BufferedImage copy = new BufferedImage(1000, 700, BufferedImage.TYPE_BYTE_GRAY);
        copy.createGraphics().drawImage(photo(), 0, 0, null);

        assertThat(signals(copy)).contains("IMG_COPY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Adobe Photoshop CC 2019 (Windows)", "GIMP 2.10.8", "Meitu"})
    void noticesTheTraceOfAnEditor(String software) {
        assertThat(signals(MadeFiles.withExif(MadeFiles.encode(photo(), "jpeg"), 1, software)))
                .containsExactly("IMG_EDITED");
    }

    @Test
    void doesNotTakeACameraForAnEditor() {
        assertThat(signals(MadeFiles.withExif(MadeFiles.encode(photo(), "jpeg"), 1, "ELE-AL00 10.1.0.162")))
                .isEmpty();
    }

    @Test
    void noticesThePictureOfAScreen() {
        assertThat(signals(MadeFiles.quarters(1080, 2340))).contains("IMG_SCREENSHOT");
        assertThat(signals(MadeFiles.quarters(1080, 1440))).doesNotContain("IMG_SCREENSHOT");
    }

    @Test
    void noticesWhatHangsBehindTheEndButNotPaddingOrFurtherPictures() throws IOException {
        byte[] jpeg = MadeFiles.encode(photo(), "jpeg");

        assertThat(signals(joined(jpeg, new byte[] {'P', 'K', 3, 4}))).containsExactly("IMG_TRAILING_BYTES");
        assertThat(signals(
                        joined(MadeFiles.pdfBytes(1), "<script>".getBytes(java.nio.charset.StandardCharsets.US_ASCII))))
                .containsExactly("IMG_TRAILING_BYTES");
        assertThat(signals(joined(jpeg, new byte[512]))).isEmpty();
        assertThat(signals(joined(jpeg, MadeFiles.jpeg()))).isEmpty();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
