package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.Box;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Single characters that detection overlooked")
class MissedLinesTest {
    private static final Reading.Line LABEL =
            new Reading.Line("民族", new Box(80, 150, 150, 190), 0.99, Reading.Source.OCR, List.of(), List.of());

    private static final RareCharacters NOTHING_RARE = new RareCharacters(CharacterShapes.NONE, character -> true);

    private static List<MissedLines.Found> find(DrawnPage page, Box ink) throws IOException {
        return find(page, LABEL, ink);
    }

    private static List<MissedLines.Found> find(DrawnPage page, Reading.Line line, Box... inks) throws IOException {
        List<Reading.Mark> marks = Stream.of(inks)
                .map(ink -> new Reading.Mark(Reading.Mark.Kind.INK, ink, 1, "", List.of()))
                .toList();
        try (PaddleLines engine = new PaddleLines(ModelStore.open(Path.of("ocr-models")), new EngineClock())) {
            return new MissedLines(engine, NOTHING_RARE).find(Picture.of(page.image()), marks, List.of(line));
        }
    }

    @Test
    void readsInkThatStandsInARowWithText() throws IOException {
        DrawnPage card = new DrawnPage(600, 400).write("民族", 80, 180, 32).write("白", 200, 180, 32);

        List<MissedLines.Found> found = find(card, new Box(203, 153, 229, 182));

        assertThat(found).extracting(missed -> missed.line().text()).containsExactly("白");
    }

    @Test
    void leavesInkThatStandsElsewhere() throws IOException {
        DrawnPage card = new DrawnPage(600, 400).write("民族", 80, 180, 32).write("白", 200, 300, 32);

        assertThat(find(card, new Box(203, 273, 229, 302))).isEmpty();
    }

    @Test
    void leavesInkThatIsNoCharacter() throws IOException {
        DrawnPage card = new DrawnPage(600, 400).pen(200, 155, 215, 185, 230, 150, 240, 182, 205, 170, 245, 160);

        assertThat(find(card, new Box(200, 152, 245, 186))).isEmpty();
    }

    @Test
    void readsTheLastDigitOfANumberInGroups() throws IOException {
        DrawnPage card = new DrawnPage(600, 400).write("6222 5822", 80, 180, 32).write("6", 245, 180, 32);

        assertThat(findBehind(card, "6222 5822"))
                .extracting(missed -> missed.line().text())
                .containsExactly("6");
        assertThat(findBehind(card, "民族")).isEmpty();
    }

    @Test
    void readsADigitInTwoPiecesOfInkOnce() throws IOException {
        DrawnPage card = new DrawnPage(600, 400).write("6222 5822", 80, 180, 32).write("6", 245, 180, 32);

        assertThat(find(card, number("6222 5822"), new Box(245, 155, 262, 182), new Box(250, 158, 258, 178)))
                .hasSize(1);
    }

    @Test
    void readsALoneZeroAsTheDigitThatItIsInItsNumber() throws IOException {
        DrawnPage card = new DrawnPage(600, 400).write("6222 5821", 80, 180, 32).write("0", 245, 180, 32);

        assertThat(findBehind(card, "6222 5821"))
                .extracting(missed -> missed.line().text())
                .containsExactly("0");
    }

    private static List<MissedLines.Found> findBehind(DrawnPage page, String text) throws IOException {
        return find(page, number(text), new Box(245, 155, 262, 182));
    }

    private static Reading.Line number(String text) {
        return new Reading.Line(text, new Box(80, 150, 225, 190), 0.99, Reading.Source.OCR, List.of(), List.of());
    }
}
