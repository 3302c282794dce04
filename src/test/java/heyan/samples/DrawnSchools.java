package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.util.Comparator;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for a style that draws the certificates of several kinds of schools too, each in two wordings. */
abstract class DrawnSchools extends DrawnOffices {
    /** The sentence of a certificate. */
    interface Sentence {
        String of(Sheet sheet, Numerals numerals, int wording);
    }

    private final Sentence sentence;

    DrawnSchools(SampleSpec spec, int offices, Function<Fonts, Form> form, Sentence sentence) {
        super(spec, offices, form);
        this.sentence = sentence;
    }

    /** Each kind of school awards some certificate of the batch, and in every wording says all that it holds. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void saysInEveryWordingEverythingThatACertificateHolds(int wording) {
        for (Draft draft : drafts) {
            Sheet sheet = draft.sheet(DocumentKind.DIPLOMA);

            String said = sentence.of(sheet, Numerals.CHINESE, wording);

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
        assertThat(drafts)
                .extracting(draft -> UnshownDiploma.Kind.of(draft.sheet(DocumentKind.DIPLOMA)))
                .contains(UnshownDiploma.Kind.values());
    }

    @Tag("corpus")
    @ParameterizedTest
    @EnumSource(UnshownDiploma.Kind.class)
    void drawsEveryFieldOnTheCertificateOfEveryKindOfSchool(UnshownDiploma.Kind kind) {
        Sheet diploma = drafts.stream()
                .map(draft -> draft.sheet(DocumentKind.DIPLOMA))
                .filter(sheet -> UnshownDiploma.Kind.of(sheet) == kind)
                .findFirst()
                .orElseThrow();
        DrawnStyle.assertEveryFieldShows(diploma, sheet -> drawn.pixels(sheet, new Dice(7919), false));
    }
}
