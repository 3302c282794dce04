package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Snapshots as workers take them")
class SnapshotTest {
    private static final int MANY = 3000;
    private final Fonts fonts = new Fonts(Style.WORKING, Fonts.defaultFolder());

    @Test
    void takesTheSamePictureFromTheSameSeed() throws IOException {
        assertThat(card(5).take(marked(card(5))).jpeg())
                .isEqualTo(card(5).take(marked(card(5))).jpeg())
                .isNotEqualTo(card(6).take(marked(card(6))).jpeg());
    }

    @Test
    void pagesAreAsLargeAsPhonesMessengersAndAppsMakeThem() {
        List<SnapshotPlan> plans = plans(false, 210, 297);

        assertThat(plans).allSatisfy(plan -> {
            int longest = Math.max(plan.width(), plan.height());
            switch (plan.way()) {
                case PHONE -> assertThat(longest).isBetween(3000, 4200);
                case CHAT -> assertThat(longest).isBetween(1440, 2450);
                case APP -> assertThat(longest).isBetween(2700, 3300);
            }
            assertThat(plan.density()).isGreaterThan(5.19);
        });
        assertThat(share(plans, SnapshotPlan.Way.APP)).isBetween(0.1, 0.14);
        assertThat(share(plans, SnapshotPlan.Way.CHAT)).isBetween(0.45, 0.57);
    }

    @Test
    void cardsAreAThousandToThreeThousandPixelsWide() {
        assertThat(plans(true, 85.6, 54)).allSatisfy(plan -> {
            assertThat(plan.width()).isBetween(1000, 3000);
            assertThat(plan.density()).isGreaterThan(9.49);
            assertThat(plan.way()).isNotEqualTo(SnapshotPlan.Way.APP);
        });
    }

    @Test
    void someLieOnTheSideWithoutTelling() {
        List<SnapshotPlan> plans = plans(false, 260, 185);

        assertThat(plans.stream().filter(plan -> plan.quarters() != 0 && !plan.tagged()))
                .hasSizeBetween((int) (MANY * 0.065), (int) (MANY * 0.105));
        assertThat(plans.stream().filter(plan -> plan.quarters() != 0 && plan.tagged()))
                .hasSizeGreaterThan(MANY / 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theWholeSheetIsInThePicture(int seed) throws IOException {
        Snapshot snapshot = card(seed);
        SnapshotPlan plan = snapshot.plan();
        Snapshot.Taken taken = snapshot.take(marked(snapshot));
        BufferedImage kept = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(taken.jpeg())));

        assertThat(plan.quarters() % 2 == 0 ? kept.getWidth() : kept.getHeight())
                .isEqualTo(plan.width());
        assertThat(plan.quarters() % 2 == 0 ? kept.getHeight() : kept.getWidth())
                .isEqualTo(plan.height());
        for (int i = 0; i < 4; i++) {
            assertThat(taken.corners()[2 * i]).isBetween(1.0, plan.width() - 1.0);
            assertThat(taken.corners()[2 * i + 1]).isBetween(1.0, plan.height() - 1.0);
        }
        assertThat(atFirstCorner(kept, taken, plan)).isEqualTo("red");
        assertThat(new String(taken.jpeg(), 0, 12, StandardCharsets.ISO_8859_1).contains("Exif"))
                .isEqualTo(plan.tagged() || (plan.way() == SnapshotPlan.Way.PHONE && plan.quarters() == 0));
    }

    private Snapshot card(int seed) {
        return new Snapshot(true, false, 85.6, 54, fonts, new Dice(seed));
    }

    /** Blue, but red in its first quarter. */
    private static BufferedImage marked(Snapshot snapshot) {
        BufferedImage document = new BufferedImage(
                (int) (85.6 * snapshot.scale()), (int) (54 * snapshot.scale()), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = document.createGraphics();
        pen.setColor(new Color(40, 80, 220));
        pen.fillRect(0, 0, document.getWidth(), document.getHeight());
        pen.setColor(new Color(220, 40, 40));
        pen.fillRect(0, 0, document.getWidth() / 2, document.getHeight() / 2);
        pen.dispose();
        return document;
    }

    private static String atFirstCorner(BufferedImage kept, Snapshot.Taken taken, SnapshotPlan plan) {
        double[] corners = taken.corners();
        int x = (int) (corners[0] + (corners[4] - corners[0]) * 0.15);
        int y = (int) (corners[1] + (corners[5] - corners[1]) * 0.15);
        int rgb = switch (plan.quarters()) {
            case 1 -> kept.getRGB(y, plan.width() - 1 - x);
            case 2 -> kept.getRGB(plan.width() - 1 - x, plan.height() - 1 - y);
            case 3 -> kept.getRGB(plan.height() - 1 - y, x);
            default -> kept.getRGB(x, y);
        };
        return (rgb >> 16 & 255) > (rgb & 255) ? "red" : "blue";
    }

    private static List<SnapshotPlan> plans(boolean card, double width, double height) {
        return IntStream.range(0, MANY)
                .mapToObj(seed -> SnapshotPlan.of(card, width, height, new Dice(99).child("p" + seed)))
                .toList();
    }

    private static double share(List<SnapshotPlan> plans, SnapshotPlan.Way way) {
        return plans.stream().filter(plan -> plan.way() == way).count() / (double) MANY;
    }
}
