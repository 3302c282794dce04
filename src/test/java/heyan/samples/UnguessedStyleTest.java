package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnguessedStyleTest {
    private static final DrawnStyle DRAWN = DrawnStyle.of(Style.UNGUESSED);
    private static final SampleSpec SPEC = new SampleSpec(59, 150, Style.UNGUESSED, Condition.CLEAN, 0);
    private static final List<Draft> DRAFTS = new MakeDrafts(SPEC).make();

    @Test
    void borrowsListsAndTypefacesFromUnspoken() {
        DrawnStyle.assertBorrows(Style.UNGUESSED, Style.UNSPOKEN);
    }

    static IntStream offices() {
        return IntStream.range(0, UnguessedForm.OFFICES);
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

    /** Each kind of school awards some certificate of the batch, and in every wording says all that it holds. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void saysInEveryWordingEverythingThatACertificateHolds(int wording) {
        for (Draft draft : DRAFTS) {
            Sheet sheet = draft.sheet(DocumentKind.DIPLOMA);

            String said = UnguessedSentence.of(sheet, Numerals.CHINESE, wording);

            assertThat(said)
                    .contains(sheet.text("name"), sheet.text("sex"), sheet.text("major"), sheet.text("level"))
                    .contains(Wording.chineseDay(sheet.date("birth_date")))
                    .contains(Wording.chineseMonth(sheet.date("enrolment_date")))
                    .contains(Wording.chineseMonth(sheet.date("graduation_date")))
                    .contains(sheet.has("study_form") ? sheet.text("study_form") : "")
                    .endsWith("准予毕业。");
            assertThat(UnshownSentence.gaps(sheet, Numerals.CHINESE, said))
                    .contains(sheet.text("name"), sheet.text("major"), sheet.text("level"))
                    .isSortedAccordingTo(Comparator.comparingInt(said::indexOf));
        }
        assertThat(DRAFTS)
                .extracting(draft -> UnshownDiploma.Kind.of(draft.sheet(DocumentKind.DIPLOMA)))
                .contains(UnshownDiploma.Kind.values());
    }

    @Tag("corpus")
    @ParameterizedTest
    @EnumSource(UnshownDiploma.Kind.class)
    void drawsEveryFieldOnTheCertificateOfEveryKindOfSchool(UnshownDiploma.Kind kind) {
        Sheet diploma = DRAFTS.stream()
                .map(draft -> draft.sheet(DocumentKind.DIPLOMA))
                .filter(sheet -> UnshownDiploma.Kind.of(sheet) == kind)
                .findFirst()
                .orElseThrow();
        DrawnStyle.assertEveryFieldShows(diploma, UnguessedStyleTest::pixels);
    }

    private static int[] pixels(Sheet diploma) {
        return DRAWN.pixels(diploma, new Dice(7919), false);
    }

    private static int[] pixels(int office, Sheet sheet) {
        return DrawnStyle.all(new UnguessedForm(DRAWN.fonts()).draw(office, sheet, 2, Set.of(), new Dice(office + 5L)));
    }
}
