package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.Box;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number with a wide box for each digit is read as one line")
class BoxedNumbersTest {
    private static final int PITCH = 52;

    @SuppressWarnings("NullAway.Init")
    private static ReadPages pages;

    @BeforeAll
    static void open() throws IOException {
        pages = new ReadPages(new ReadSettings(Path.of("ocr-models"), "ppocr"));
    }

    @AfterAll
    static void close() {
        pages.close();
    }

    /** A row of the table: its label, then as many boxes as the number has places; blanks stay empty. */
    private static DrawnPage boxed(String number) {
        int right = 300 + PITCH * number.length();
        DrawnPage page = new DrawnPage(1400, 700)
                .write("学历补助申请表", 500, 80, 46)
                .write("姓名", 100, 180, 30)
                .write("欧阳小样", 320, 180, 30)
                .write("身份证号", 100, 262, 30)
                .write("工作单位", 100, 342, 30)
                .write("示例有限公司", 320, 342, 30);
        for (int rule = 0; rule < 4; rule++) {
            page.fill(Color.BLACK, 80, 132 + 80 * rule, right - 80, 2);
        }
        IntStream.rangeClosed(0, number.length()).forEach(i -> page.fill(Color.BLACK, 300 + PITCH * i, 212, 2, 80));
        IntStream.range(0, number.length())
                .filter(i -> number.charAt(i) != ' ')
                .forEach(i -> page.write(number.substring(i, i + 1), 318 + PITCH * i, 262, 28));
        return page;
    }

    private static List<String> texts(DrawnPage page) {
        return pages.read(page.accepted()).reading().pages().get(0).lines().stream()
                .map(Reading.Line::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {DrawnPage.NUMBER, "000000199909099991", "0000001234567890123"})
    void withoutALostDigit(String number) {
        assertThat(texts(boxed(number))).contains(number).noneMatch(text -> text.matches("[0-9X]"));
    }

    @Test
    void givesEachDigitItsPlaceAndASecondReading() {
        Reading.Line line = pages.read(boxed(DrawnPage.NUMBER).accepted()).reading().pages().get(0).lines().stream()
                .filter(one -> one.text().equals(DrawnPage.NUMBER))
                .findFirst()
                .orElseThrow();

        assertThat(line.characters().get(0).x()).isBetween(310, 340);
        assertThat(line.characters().get(17).x()).isBetween(310 + 17 * PITCH, 340 + 17 * PITCH);
        assertThat(line.second()).extracting(Reading.Again::text).contains(DrawnPage.NUMBER);
    }

    @Test
    @DisplayName(
            "boxes may be left over behind a number; one left empty within it makes no shorter number of the others")
    void anEmptyBoxWithinIsNotPassedOver() {
        assertThat(texts(boxed("0000001234567890   "))).contains("0000001234567890");
        assertThat(texts(boxed("000000123 456789012"))).noneMatch(text -> text.matches("[0-9]{18}"));
    }

    /** Digits that detection overlooked are marks of ink. */
    private static List<Reading.Mark> ink(String number) {
        return new ArrayList<>(IntStream.range(0, number.length())
                .mapToObj(i -> new Box(320 + PITCH * i, 241, 334 + PITCH * i, 262))
                .map(box -> new Reading.Mark(Reading.Mark.Kind.INK, box, 1, "", List.of()))
                .toList());
    }

    private static List<Reading.Line> join(DrawnPage page, List<Reading.Mark> marks) throws IOException {
        ModelStore store = ModelStore.open(Path.of("ocr-models"));
        try (PaddleLines engine = new PaddleLines(store, new EngineClock())) {
            return new BoxedNumbers(engine).join(Picture.of(page.image()), List.of(), marks);
        }
    }

    @Test
    @DisplayName("even where detection saw none of its digits: a row of ink in boxes is a number, and no mark any more")
    void whoseDigitsWereAllOverlooked() throws IOException {
        List<Reading.Mark> marks = ink(DrawnPage.NUMBER);

        List<Reading.Line> lines = join(boxed(DrawnPage.NUMBER), marks);

        assertThat(lines).extracting(Reading.Line::text).containsExactly(DrawnPage.NUMBER);
        assertThat(marks).isEmpty();
    }

    @Test
    @DisplayName("but ink in a row without boxes stays ink")
    void unlessTheInkStandsInNoBoxes() throws IOException {
        DrawnPage page = new DrawnPage(1400, 700);
        IntStream.range(0, 18).forEach(i -> page.write(DrawnPage.NUMBER.substring(i, i + 1), 318 + PITCH * i, 262, 28));
        List<Reading.Mark> marks = ink(DrawnPage.NUMBER);

        assertThat(join(page, marks)).isEmpty();
        assertThat(marks).hasSize(18);
    }
}
