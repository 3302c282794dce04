package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import heyan.claim.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sheet: its four borders on whatever it lies, and none where none is seen")
class FindSheetTest {
    private static final Color PAPER = new Color(244, 243, 238);
    private static final Quad SEEN_ASKEW =
            new Quad(new Point(260, 310), new Point(930, 180), new Point(1010, 1420), new Point(110, 1340));

    private final BufferedImage picture = new BufferedImage(1200, 1600, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = picture.createGraphics();
    private final List<Quad> lines = new ArrayList<>();

    FindSheetTest() {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ground(new Color(150, 112, 78));
    }

    @Test
    void itsCornersAreFoundWithinAHundredthOfThePicture() {
        sheet(SEEN_ASKEW, PAPER);
        print(SEEN_ASKEW);

        assertThat(found()).hasValueSatisfying(quad -> isAt(quad, SEEN_ASKEW));
    }

    @Test
    void otherPapersBelowItAreNotTheSheet() {
        Quad other = new Quad(new Point(-200, -100), new Point(700, -60), new Point(640, 900), new Point(-260, 860));
        sheet(other, new Color(226, 222, 205));
        print(other);
        lines.removeIf(line -> SEEN_ASKEW.holds(line.at(1, 0.5)));
        assertThat(lines).isNotEmpty();
        sheet(SEEN_ASKEW, PAPER);
        print(SEEN_ASKEW);

        assertThat(found()).hasValueSatisfying(quad -> isAt(quad, SEEN_ASKEW));
    }

    @Test
    void aLightGroundShowsNoBorder() {
        ground(PAPER);
        print(SEEN_ASKEW);

        assertThat(found()).isEmpty();
    }

    @Test
    void theFrameOfATableIsNoBorder() {
        ground(PAPER);
        print(SEEN_ASKEW);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(5));
        graphics.draw(path(SEEN_ASKEW));

        assertThat(found()).isEmpty();
    }

    @Test
    void stripesOfTheGroundAreNoBorderOfASheetThatRunsOutOfThePicture() {
        ground(new Color(244, 243, 238));
        graphics.setColor(new Color(120, 60, 40));
        graphics.fillRect(0, 1480, 1200, 120);
        print(SEEN_ASKEW);

        assertThat(found()).isEmpty();
    }

    @Test
    void aPageLevelledByItsSheetHasUprightColumns() {
        sheet(SEEN_ASKEW, PAPER);
        print(SEEN_ASKEW);

        Optional<Flatten> flat = found().flatMap(quad -> Flatten.by(quad, lines, 1200, 1600));

        assertThat(flat).hasValueSatisfying(page -> {
            Point first = page.flat(lines.get(0).a());
            Point last = page.flat(lines.get(lines.size() - 1).a());
            assertThat(Math.abs(first.x() - last.x()) / (last.y() - first.y())).isLessThan(0.01);
            assertThat(page.sheet().left())
                    .isCloseTo((int) page.flat(SEEN_ASKEW.a()).x(), within(12));
        });
    }

    @Test
    void theLevelPageShowsTheSheetAndEveryLineButLittleMoreOfTheGround() {
        sheet(SEEN_ASKEW, PAPER);
        print(SEEN_ASKEW);
        Quad beside = Quad.of(new Box(1040, 300, 1180, 330));
        lines.add(beside);

        Flatten page =
                found().flatMap(quad -> Flatten.by(quad, lines, 1200, 1600)).orElseThrow();

        Box sheet = page.sheet();
        assertThat(sheet.left()).isBetween(20, sheet.height() / 5);
        assertThat(sheet.top()).isBetween(20, sheet.height() / 5);
        assertThat(beside.map(page::flat).box(page.width(), page.height()).width())
                .isGreaterThan(100);
        assertThat(page.page(page.flat(beside.a())).minus(beside.a()).length()).isLessThan(0.01);
    }

    @Test
    void whatItsLinesDoNotRunAlongIsNotTheirSheet() {
        sheet(SEEN_ASKEW, PAPER);
        print(new Quad(new Point(300, 400), new Point(900, 480), new Point(860, 1300), new Point(250, 1200)));

        assertThat(found().flatMap(quad -> Flatten.by(quad, lines, 1200, 1600))).isEmpty();
    }

    private Optional<Quad> found() {
        return FindSheet.of(Picture.of(picture), picture.getWidth(), lines);
    }

    private static void isAt(Quad found, Quad expected) {
        List<Point> there = List.of(expected.a(), expected.b(), expected.c(), expected.d());
        List<Point> here = List.of(found.a(), found.b(), found.c(), found.d());
        for (int i = 0; i < 4; i++) {
            assertThat(here.get(i).minus(there.get(i)).length()).isLessThan(16);
        }
    }

    /** A surface with the grain of wood or cloth. */
    private void ground(Color colour) {
        Random grain = new Random(5);
        for (int y = 0; y < 1600; y++) {
            for (int x = 0; x < 1200; x++) {
                int off = (int) (grain.nextGaussian() * 4);
                picture.setRGB(
                        x,
                        y,
                        shade(colour.getRed() + off) << 16
                                | shade(colour.getGreen() + off) << 8
                                | shade(colour.getBlue() + off));
            }
        }
    }

    private static int shade(int value) {
        return Math.max(0, Math.min(255, value));
    }

    private void sheet(Quad quad, Color paper) {
        graphics.setColor(paper);
        graphics.fill(path(quad));
    }

    /** Twelve lines of print on the sheet with these corners. */
    private void print(Quad sheet) {
        graphics.setColor(new Color(50, 48, 46));
        Projection onto = Projection.onto(sheet, 1000, 1400);
        for (int line = 0; line < 12; line++) {
            int top = 150 + line * 90;
            for (int sign = 0; sign < 18; sign++) {
                Box stroke = new Box(120 + sign * 40, top, 142 + sign * 40, top + 30);
                graphics.fill(path(Quad.of(stroke).map(onto::apply)));
            }
            lines.add(Quad.of(new Box(115, top - 4, 830, top + 34)).map(onto::apply));
        }
    }

    private static Path2D path(Quad quad) {
        Path2D path = new Path2D.Double();
        path.moveTo(quad.a().x(), quad.a().y());
        path.lineTo(quad.b().x(), quad.b().y());
        path.lineTo(quad.c().x(), quad.c().y());
        path.lineTo(quad.d().x(), quad.d().y());
        path.closePath();
        return path;
    }
}
