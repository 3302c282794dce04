package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules between the boxes of a number")
class BoxRulesTest {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 48;

    private static DrawnPage paper() {
        return new DrawnPage(WIDTH, HEIGHT).fill(Color.WHITE, 0, 0, WIDTH, HEIGHT);
    }

    private static DrawnPage digits() {
        DrawnPage page = paper();
        for (int i = 0; i < 17; i++) {
            page.write(Integer.toString(i % 2), 32 + 40 * i, 36, 30);
        }
        return page;
    }

    private static Picture strip(DrawnPage page) {
        return Picture.of(page.image());
    }

    @Test
    void becomePaper() {
        DrawnPage boxed = digits();
        for (int x = 18; x < WIDTH; x += 40) {
            boxed.fill(Color.DARK_GRAY, x, 0, 2, HEIGHT);
        }

        Picture without = BoxRules.without(strip(boxed));

        assertThat(without.grey()).isEqualTo(strip(digits()).grey());
    }

    @Test
    void areNotTheDigitsOneOfANumber() {
        for (int size : new int[] {40, 50}) {
            Picture ones = strip(paper().write("11111111111111111111111111", 10, 42, size));

            assertThat(BoxRules.without(ones)).isSameAs(ones);
        }
    }

    @Test
    void areEvenlySpacedAndMany() {
        DrawnPage few = digits();
        DrawnPage uneven = digits();
        for (int i = 0; i < 12; i++) {
            few.fill(Color.DARK_GRAY, 18 + 40 * Math.min(i, 5), 0, 2, HEIGHT);
            uneven.fill(Color.DARK_GRAY, 18 + 40 * i + 25 * (i % 2), 0, 2, HEIGHT);
        }

        for (Picture other : Arrays.asList(strip(few), strip(uneven))) {
            assertThat(BoxRules.without(other)).isSameAs(other);
        }
    }
}
