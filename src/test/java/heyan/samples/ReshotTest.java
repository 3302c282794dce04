package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.inspect.InspectDocument;
import heyan.inspect.InspectSettings;
import heyan.inspect.Inspection;
import heyan.inspect.Signal;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("翻拍屏幕: a picture taken of a screen is told, print is not taken for one")
class ReshotTest {
    private final InspectDocument inspect = new InspectDocument(InspectSettings.defaults());

    @Test
    void tellsSomeOfTenScreensAndNoneOfTheSamePicturesWithout() throws IOException {
        List<Signal> screens = new ArrayList<>();
        List<Signal> papers = new ArrayList<>();
        for (int seed = 1; seed <= 10; seed++) {
            screens.addAll(reshot(JpegBytes.of(taken(page(), EnumSet.of(Effect.MOIRE), seed), 0.85)));
            papers.addAll(reshot(JpegBytes.of(taken(page(), Set.of(), seed), 0.85)));
        }

        assertThat(papers).isEmpty();
        assertThat(screens).hasSizeGreaterThanOrEqualTo(3).allSatisfy(signal -> {
            assertThat(signal.threshold()).isEqualTo(17);
            assertThat(signal.measure()).isGreaterThan(17);
            assertThat(signal.version()).isEqualTo(1);
            assertThat(signal.where()).satisfies(where -> {
                assertThat(where.left()).isNotNegative();
                assertThat(where.top()).isNotNegative();
                assertThat(where.right()).isBetween(where.left() + 1, 1200);
                assertThat(where.bottom()).isBetween(where.top() + 1, 1600);
            });
        });
    }

    @ParameterizedTest(name = "dots {0} pixels apart at {1} degrees, JPEG {2}")
    @CsvSource({"4.5, 45, 0.9", "6, 45, 0.6", "8, 50, 1", "5, 30, 0.75", "4, 20, 0.9"})
    void doesNotTakeHalftoneForAScreenWhateverTheLamp(double apart, double degrees, double quality) throws IOException {
        assertThat(reshot(JpegBytes.of(halftone(apart, degrees), quality))).isEmpty();
    }

    @Test
    void isSilentOnAPictureSmallerThanASquare() throws IOException {
        assertThat(reshot(JpegBytes.of(new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB), 0.9)))
                .isEmpty();
    }

    private List<Signal> reshot(byte[] file) {
        return inspect.inspect(file).fold(Inspection.Accepted::signals, rejected -> List.<Signal>of()).stream()
                .filter(signal -> "IMG_RESHOT".equals(signal.code()))
                .toList();
    }

    private static BufferedImage taken(BufferedImage document, Set<Effect> effects, long seed) {
        Shot shot = new Shot(Rendition.PHOTO, false, 1200, 1600, 0.9, 1, 0.025);
        return new Camera(Style.WORKING)
                .take(document, shot, effects, new Dice(seed))
                .image();
    }

    /** Lines of print, a ruled table and slanting fine curves, as diplomas have them. */
    private static BufferedImage page() {
        BufferedImage page = new BufferedImage(1200, 1600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1200, 1600);
        pen.setColor(new Color(190, 215, 200));
        pen.setStroke(new BasicStroke(1.2f));
        for (int curve = 0; curve < 60; curve++) {
            Path2D wave = new Path2D.Double();
            wave.moveTo(0, curve * 14);
            for (int x = 0; x < 1200; x += 4) {
                wave.lineTo(x, curve * 14 + 40 * Math.sin(x / 60.0 + curve / 9.0));
            }
            pen.draw(wave);
        }
        pen.setColor(Color.BLACK);
        for (int line = 0; line < 20; line++) {
            pen.drawString("SPECIMEN 样本 of a registration form, nothing real, ".repeat(3), 100, 80 + line * 34);
            pen.drawRect(100, 850 + line * 34, 1000, 34);
            pen.drawLine(100 + line * 50, 850, 100 + line * 50, 1530);
        }
        pen.dispose();
        return page;
    }

    /** Grey dots on all of a warmly lit page, as a laser printer makes them. */
    private static BufferedImage halftone(double apart, double degrees) {
        BufferedImage page = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        double across = Math.cos(Math.toRadians(degrees)) * 2 * Math.PI / apart;
        double down = Math.sin(Math.toRadians(degrees)) * 2 * Math.PI / apart;
        for (int y = 0; y < 1200; y++) {
            for (int x = 0; x < 1600; x++) {
                double dot = Math.cos(x * across + y * down) + Math.cos(y * across - x * down);
                int grey = (int) (150 + 45 * Math.max(-1, Math.min(1, dot)));
                page.setRGB(x, y, new Color(grey, grey * 97 / 100, grey * 85 / 100).getRGB());
            }
        }
        return page;
    }
}
