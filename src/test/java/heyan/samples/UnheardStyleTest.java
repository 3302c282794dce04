package heyan.samples;

import heyan.claim.DocumentKind;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnheardStyleTest {
    private static final DrawnStyle DRAWN = DrawnStyle.of(Style.UNHEARD);
    private static final SampleSpec SPEC = new SampleSpec(47, 40, Style.UNHEARD, Condition.CLEAN, 0);
    private static final List<Draft> DRAFTS = new MakeDrafts(SPEC).make();

    @Test
    void hasTheListsOfTheStyleThatItBorrowsFrom() {
        DrawnStyle.assertBorrows(Style.UNHEARD, Style.UNSPOKEN);
    }

    static IntStream offices() {
        return IntStream.range(0, UnheardForm.OFFICES);
    }

    @Tag("corpus")
    @ParameterizedTest
    @MethodSource("offices")
    void drawsEveryFieldOnTheFormOfEveryOffice(int office) {
        DrawnStyle.assertEveryFieldShows(form(office), sheet -> pixels(office, sheet));
    }

    @Tag("corpus")
    @ParameterizedTest
    @MethodSource("offices")
    void leavesBlankWhatNobodyWrote(int office) {
        DrawnStyle.assertBlanksMayBeEmpty(form(office), sheet -> pixels(office, sheet));
    }

    private static Sheet form(int office) {
        return DRAFTS.get(office).sheet(DocumentKind.APPLICATION_FORM);
    }

    private static int[] pixels(int office, Sheet sheet) {
        return DrawnStyle.all(new UnheardForm(DRAWN.fonts()).draw(office, sheet, 2, Set.of(), new Dice(office + 5L)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void writesEveryFieldOfARegistryPageIntoItsDigitalPdf(long seed) throws IOException {
        DRAWN.assertEveryFieldIsInTheDigitalPdf(DRAFTS.get((int) seed), seed);
    }
}
