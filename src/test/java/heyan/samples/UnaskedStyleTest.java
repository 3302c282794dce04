package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(DrawnStyle.named(Style.UNASKED)).isEqualTo(DrawnStyle.named(Style.UNSPOKEN));
        assertThat(DrawnStyle.ranges(Style.UNASKED)).isEqualTo(DrawnStyle.ranges(Style.UNSPOKEN));
        assertThat(Fonts.places(Style.UNASKED)).isEqualTo(Fonts.places(Style.UNSPOKEN));
    }

    static IntStream offices() {
        return IntStream.range(0, UnaskedForm.OFFICES);
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
        return DrawnStyle.all(new UnaskedForm(DRAWN.fonts()).draw(office, sheet, 2, Set.of(), new Dice(office + 5L)));
    }
}
