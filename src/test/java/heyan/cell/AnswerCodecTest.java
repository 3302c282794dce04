package heyan.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.cell.CellAnswer.Cost;
import heyan.cell.CellAnswer.Read;
import heyan.claim.Box;
import heyan.inspect.Signal;
import heyan.read.Reading;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerCodecTest {
    static Read sample(String text) {
        var box = new Box(1, 2, 30, 40);
        var glyph = new Reading.Glyph(text, 0.25, 7);
        var torn = new Reading.Glyph(text, 0.25, 7, "样夲");
        var again = new Reading.Again("tesseract-digits", "12", 0.5);
        var line = new Reading.Line(text, box, 0.125, Reading.Source.OCR, List.of(glyph), List.of(again));
        var mark = new Reading.Mark(Reading.Mark.Kind.ROUND_SEAL, box, 0.75, text, List.of(glyph, torn));
        var code = new Reading.QrCode(text, box);
        var page = new Reading.ReadPage(100, 200, 270, List.of(line), List.of(code), List.of(mark));
        return new Read(
                "image/jpeg",
                List.of(new Signal("IMG_BLUR", 0, 1.5, 60), new Signal("IMG_EDGE", 0, 2, 1, box)),
                new Reading("test-1", List.of(page)),
                List.of(Long.MIN_VALUE, -1L, Long.MAX_VALUE),
                new Cost(5, 3));
    }

    @Test
    void givesBackWhatItWasGiven() throws IOException {
        Examined examined = new Examined(sample("样本𠮷"), List.of(new byte[] {1, 2}, new byte[] {3}), 9);

        Examined again = AnswerCodec.examined(AnswerCodec.bytes(examined));

        assertThat(again.answer()).isEqualTo(examined.answer());
        assertThat(again.rasters()).containsExactly(new byte[] {1, 2}, new byte[] {3});
        assertThat(again.cpuNanos()).isEqualTo(9);
    }

    @Test
    void replacesWhatTheDatabaseCannotHold() {
        CellAnswer again = AnswerCodec.answer(AnswerCodec.json(sample("a\0b\uD800c")));

        assertThat(again).isEqualTo(sample("a\uFFFDb\uFFFDc"));
    }

    @Test
    void refusesEveryShortenedAnswer() {
        byte[] whole = AnswerCodec.bytes(new Examined(sample("x"), List.of(new byte[] {1, 2, 3}), 9));

        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            if (length != whole.length - 7) {
                assertThatThrownBy(() -> AnswerCodec.examined(part)).isInstanceOf(IOException.class);
            }
        }
    }
}
