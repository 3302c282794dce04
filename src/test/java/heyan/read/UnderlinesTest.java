package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.Box;
import java.awt.Color;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules that entries stand on")
class UnderlinesTest {
    private static final int WIDTH = 480;

    private static DrawnPage entry() {
        return new DrawnPage(WIDTH, 48).fill(Color.WHITE, 0, 0, WIDTH, 48).write("一九七二年二月", 20, 36, 34);
    }

    private static Picture strip(DrawnPage page) {
        return Picture.of(page.image());
    }

    @Test
    void becomePaper() {
        Picture plain = strip(entry());
        Picture ruled = strip(entry().fill(Color.GRAY, 10, 42, 260, 2).fill(Color.GRAY, 300, 42, 40, 2));

        Picture without = Underlines.without(ruled);

        assertThat(without.rgb()).isNotEqualTo(ruled.rgb());
        assertThat(Arrays.equals(
                        without.crop(upper()).rgb(), plain.crop(upper()).rgb()))
                .as("letters above the rule")
                .isTrue();
        assertThat(Arrays.stream(without.crop(new Box(0, 41, WIDTH, 45)).grey())
                        .filter(grey -> grey < 200)
                        .count())
                .as("of %d pixels of the rules", 600)
                .isLessThan(30);
    }

    @Test
    void areNotMistakenForTheStrokesOfLetters() {
        Picture strip = strip(
                new DrawnPage(WIDTH, 48).fill(Color.WHITE, 0, 0, WIDTH, 48).write("二〇二二年二月二日", 20, 40, 40));

        assertThat(Underlines.without(strip)).isSameAs(strip);
    }

    @Test
    void areNotLookedForBetweenLightLetters() {
        DrawnPage card = new DrawnPage(WIDTH, 48).fill(new Color(50, 70, 110), 0, 0, WIDTH, 48);
        card.image().createGraphics().drawString("HUANGFU", 20, 40);

        assertThat(Underlines.without(strip(card)))
                .isNotNull()
                .satisfies(same -> assertThat(same.rgb()).isEqualTo(strip(card).rgb()));
    }

    private static Box upper() {
        return new Box(0, 0, WIDTH, 36);
    }
}
