package heyan.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.Box;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("疑似修图: a value that was changed between two saves is told with its place, a picture saved again is not")
class AlteredPlaceTest {
    private static final int WIDTH = 1203;
    private static final int HEIGHT = 901;
    private static final Box CHANGED = new Box(403, 390, 643, 428);

    private final InspectDocument inspect = new InspectDocument(InspectSettings.defaults());

    @ParameterizedTest(name = "saved at {0}, changed, saved at {1}")
    @CsvSource({"0.60, 0.85", "0.70, 0.90", "0.75, 0.92", "0.80, 0.95"})
    void tellsAChangedValueAndItsPlace(double first, double last) {
        BufferedImage saved = MadeFiles.decoded(MadeFiles.jpeg(page(1), first));

        assertThat(edited(MadeFiles.jpeg(pasted(saved), last))).singleElement().satisfies(signal -> {
            assertThat(signal.threshold()).isEqualTo(45);
            assertThat(signal.measure()).isGreaterThan(45);
            assertThat(signal.version()).isEqualTo(1);
            assertThat(signal.page()).isZero();
            assertThat(signal.where()).satisfies(where -> surrounds(where, CHANGED));
        });
    }

    @Test
    void tellsTextThatWasTypedOverAValue() {
        BufferedImage saved = MadeFiles.decoded(MadeFiles.jpeg(page(1), 0.7));
        Graphics2D pen = pen(saved);
        pen.setColor(new Color(190, 185, 176));
        pen.fillRect(CHANGED.left(), CHANGED.top(), CHANGED.width(), CHANGED.height());
        pen.setColor(new Color(50, 50, 52));
        pen.drawString("20160901 SAMPLE", CHANGED.left() + 4, CHANGED.bottom() - 8);
        pen.dispose();

        assertThat(edited(MadeFiles.jpeg(saved, 0.92)))
                .singleElement()
                .satisfies(signal -> assertThat(signal.where()).satisfies(where -> surrounds(where, CHANGED)));
    }

    @ParameterizedTest(name = "orientation {0}")
    @CsvSource({"3, 560, 473, 800, 511", "6, 473, 403, 511, 643", "8, 390, 560, 428, 800", "5, 390, 403, 428, 643"})
    void tellsThePlaceInThePictureAsItIsRead(int orientation, int left, int top, int right, int bottom) {
        BufferedImage saved = MadeFiles.decoded(MadeFiles.jpeg(page(1), 0.7));
        byte[] file = MadeFiles.withExif(MadeFiles.jpeg(pasted(saved), 0.9), orientation, "");

        assertThat(edited(file))
                .singleElement()
                .satisfies(signal -> assertThat(signal.where())
                        .satisfies(where -> surrounds(where, new Box(left, top, right, bottom))));
    }

    @Test
    void standsBesideTheTraceOfAnEditor() {
        BufferedImage saved = MadeFiles.decoded(MadeFiles.jpeg(page(1), 0.7));
        byte[] file = MadeFiles.withExif(MadeFiles.jpeg(pasted(saved), 0.9), 1, "GIMP 2.10.8");

        assertThat(edited(file)).extracting(Signal::threshold).containsExactly(1.0, 45.0);
    }

    @ParameterizedTest(name = "at {0}")
    @ValueSource(doubles = {0.5, 0.75, 0.85, 0.95, 1})
    void doesNotAccuseAPictureThatWasSavedOnceOrTwiceOrThrice(double last) {
        BufferedImage page = page(2);
        BufferedImage once = MadeFiles.decoded(MadeFiles.jpeg(page, 0.7));
        BufferedImage twice = MadeFiles.decoded(MadeFiles.jpeg(once, 0.8));

        assertThat(edited(MadeFiles.jpeg(page, last))).isEmpty();
        assertThat(edited(MadeFiles.jpeg(once, last))).isEmpty();
        assertThat(edited(MadeFiles.jpeg(twice, last))).isEmpty();
    }

    @ParameterizedTest(name = "made smaller by {0}")
    @ValueSource(doubles = {0.5, 0.63, 0.9})
    void doesNotAccuseAMessengersCopyOrACut(double scale) {
        BufferedImage once = MadeFiles.decoded(MadeFiles.jpeg(page(3), 0.7));
        BufferedImage smaller = MadeFiles.smaller(once, scale);
        BufferedImage sent = MadeFiles.decoded(MadeFiles.jpeg(smaller, 0.75));
        BufferedImage cut = once.getSubimage(37, 21, 1000, 800);

        assertThat(edited(MadeFiles.jpeg(smaller, 0.9))).isEmpty();
        assertThat(edited(MadeFiles.jpeg(sent, 0.9))).isEmpty();
        assertThat(edited(MadeFiles.jpeg(cut, 0.9))).isEmpty();
    }

    @Test
    void cannotTellWhatACoarserLastSaveOrOneSaveOnlyHides() {
        BufferedImage fine = MadeFiles.decoded(MadeFiles.jpeg(page(1), 0.9));

        assertThat(edited(MadeFiles.jpeg(pasted(fine), 0.7))).isEmpty();
        assertThat(edited(MadeFiles.jpeg(pasted(fine), 0.9))).isEmpty();
        assertThat(edited(MadeFiles.jpeg(pasted(page(1)), 0.9))).isEmpty();
    }

    @Test
    void isSilentOnWhitePaperTinyPicturesAndOtherKindsOfFile() {
        BufferedImage white = new BufferedImage(800, 600, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = pen(white);
        pen.fillRect(0, 0, 800, 600);
        pen.setColor(Color.BLACK);
        pen.drawString("20160901 SAMPLE", 200, 300);
        pen.dispose();
        BufferedImage scan = MadeFiles.decoded(MadeFiles.jpeg(white, 0.7));
        BufferedImage changed = pasted(MadeFiles.decoded(MadeFiles.jpeg(page(1), 0.7)));

        assertThat(edited(MadeFiles.jpeg(scan, 0.95))).isEmpty();
        assertThat(edited(MadeFiles.jpeg(white.getSubimage(0, 0, 5, 3), 0.95))).isEmpty();
        assertThat(edited(MadeFiles.encode(changed, "png"))).isEmpty();
    }

    private List<Signal> edited(byte[] file) {
        return inspect.inspect(file).fold(Inspection.Accepted::signals, rejected -> List.<Signal>of()).stream()
                .filter(signal -> "IMG_EDITED".equals(signal.code()))
                .toList();
    }

    private static void surrounds(Box where, Box changed) {
        Box both = where.union(changed);
        assertThat(both.width()).isLessThan(changed.width() + 48);
        assertThat(both.height()).isLessThan(changed.height() + 48);
        assertThat(where.width() * where.height()).isGreaterThan(changed.width() * changed.height() / 2);
    }

    private static BufferedImage pasted(BufferedImage saved) {
        BufferedImage other = page(9);
        Graphics2D pen = saved.createGraphics();
        pen.drawImage(
                other.getSubimage(211, 184, CHANGED.width(), CHANGED.height()), CHANGED.left(), CHANGED.top(), null);
        pen.dispose();
        return saved;
    }

    /** Print on grained paper in uneven light. */
    private static BufferedImage page(long seed) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Random dice = new Random(seed);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int light = (int) (185 + 25 * Math.sin(x / 300.0 + seed) + 6 * dice.nextGaussian());
                page.setRGB(x, y, new Color(light, light * 97 / 100, light * 92 / 100).getRGB());
            }
        }
        Graphics2D pen = pen(page);
        pen.setColor(new Color(45, 44, 48));
        for (int line = 0; line < 20; line++) {
            pen.drawString(
                    "SPECIMEN " + dice.nextLong() + " of a form, nothing real " + dice.nextInt(), 80, 70 + line * 41);
        }
        pen.dispose();
        return page;
    }

    private static Graphics2D pen(BufferedImage picture) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 26));
        return pen;
    }
}
