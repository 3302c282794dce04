package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(DrawnStyle.named(Style.UNHEARD)).isEqualTo(DrawnStyle.named(Style.UNSPOKEN));
        assertThat(DrawnStyle.ranges(Style.UNHEARD)).isEqualTo(DrawnStyle.ranges(Style.UNSPOKEN));
        assertThat(Fonts.places(Style.UNHEARD)).isEqualTo(Fonts.places(Style.UNSPOKEN));
    }

    static IntStream offices() {
        return IntStream.range(0, UnheardForm.OFFICES);
    }

    /** The same sheet always gives the same picture; another value in any field another one. */
    @Tag("corpus")
    @ParameterizedTest
    @MethodSource("offices")
    void drawsEveryFieldOnTheFormOfEveryOffice(int office) {
        Sheet form = DRAFTS.get(office).sheet(DocumentKind.APPLICATION_FORM);
        int[] drawn = pixels(office, form);

        assertThat(pixels(office, form)).isEqualTo(drawn);
        for (String field : form.fields().keySet()) {
            Sheet changed = form.with(field, DrawnStyle.other(form.fields().get(field)));
            assertThat(pixels(office, changed)).as(field).isNotEqualTo(drawn);
        }
    }

    /** Blanks, the signature and the seal may be missing on every form. */
    @Tag("corpus")
    @ParameterizedTest
    @MethodSource("offices")
    void leavesBlankWhatNobodyWrote(int office) {
        Sheet form = DRAFTS.get(office).sheet(DocumentKind.APPLICATION_FORM);
        int[] drawn = pixels(office, form);

        for (String field : List.of("district_union", "contact_name", "contact_phone")) {
            assertThat(pixels(office, form.with(field, ""))).as(field).isNotEqualTo(drawn);
        }
        Sheet bare = form.with("signature_present", false).with("seal_present", false);
        bare.fields().remove("seal_text");
        assertThat(pixels(office, bare)).isNotEqualTo(drawn);
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
