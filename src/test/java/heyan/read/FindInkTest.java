package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ink: what a pen left, and not the rules of a table that lies a little askew")
class FindInkTest {
    private final BufferedImage page = new BufferedImage(1447, 2046, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = page.createGraphics();

    FindInkTest() {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(248, 247, 243));
        graphics.fillRect(0, 0, 1447, 2046);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.002, 0.004, 0.007, 0.012, 0.02})
    void rulesOfATableAreNone(double slant) {
        table(slant);

        assertThat(ink()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.002, 0.004, 0.007, 0.012, 0.02})
    void handwritingBetweenThemIs(double slant) {
        table(slant);
        graphics.setColor(new Color(40, 36, 60));
        graphics.setStroke(new BasicStroke(3.2f));
        Path2D name = new Path2D.Double();
        name.moveTo(420, 930);
        name.curveTo(440, 900, 470, 980, 500, 920);
        name.curveTo(510, 960, 540, 900, 560, 950);
        graphics.draw(name);

        assertThat(ink()).anySatisfy(mark -> assertThat(mark.box().centreX()).isBetween(400, 580));
    }

    @Test
    void anEmptyPageHasNone() {
        assertThat(ink()).isEmpty();
    }

    private void table(double slant) {
        graphics.setColor(new Color(176, 180, 192));
        graphics.setStroke(new BasicStroke(1.8f));
        for (int row = 0; row < 5; row++) {
            double y = 800 + 90 * row;
            graphics.draw(new Line2D.Double(120, y, 1340, y - 1220 * slant));
        }
        for (int column : new int[] {120, 327, 780, 985, 1340}) {
            double top = 800 - (column - 120) * slant;
            graphics.draw(new Line2D.Double(column, top, column + 360 * slant, top + 360));
        }
    }

    /** As paper and a scanner leave it. */
    private void grain() {
        Random random = new Random(7);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = page.getRGB(x, y) & 0xFF;
                int grained = Math.max(0, Math.min(255, (int) (grey + 7 * random.nextGaussian())));
                page.setRGB(x, y, new Color(grained, grained, grained).getRGB());
            }
        }
    }

    private List<Reading.Mark> ink() {
        grain();
        Picture picture = Picture.of(page);
        return new FindInk().find(picture, picture, List.of());
    }
}
