package heyan.samples;

import heyan.claim.DocumentKind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnaskedStyleTest {
    private static final DrawnStyle DRAWN = DrawnStyle.of(Style.UNASKED);
    private static final SampleSpec SPEC = new SampleSpec(47, 20, Style.UNASKED, Condition.CLEAN, 0);
    private static final List<Draft> DRAFTS = new MakeDrafts(SPEC).make();

    @Test
    void borrowsEverythingButTheFormsFromUnspoken() {
        DrawnStyle.assertBorrows(Style.UNASKED, Style.UNSPOKEN);
    }

    static IntStream offices() {
        return IntStream.range(0, UnaskedForm.OFFICES);
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
        return DrawnStyle.all(new UnaskedForm(DRAWN.fonts()).draw(office, sheet, 2, Set.of(), new Dice(office + 5L)));
    }
}
