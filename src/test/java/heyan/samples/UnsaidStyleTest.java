package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.CertificateNumber;
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

class UnsaidStyleTest {
    private static final DrawnStyle DRAWN = DrawnStyle.of(Style.UNSAID);
    private static final SampleSpec SPEC = new SampleSpec(43, 150, Style.UNSAID, Condition.CLEAN, 0);
    private static final List<Draft> DRAFTS = new MakeDrafts(SPEC).make();

    @Test
    void sharesNoSchoolNoMajorAndNoCardRangeWithAnotherStyle() {
        List<String> own = DrawnStyle.named(Style.UNSAID);
        List<String> ranges = DrawnStyle.ranges(Style.UNSAID);

        for (Style style : Style.values()) {
            if (style != Style.UNSAID) {
                assertThat(DrawnStyle.named(style)).as(style.name()).doesNotContainAnyElementsOf(own);
                assertThat(DrawnStyle.ranges(style)).as(style.name()).doesNotContainAnyElementsOf(ranges);
            }
        }
    }

    @Test
    void awardsOnlyWhatASchoolMay() {
        assertThat(DRAFTS).allSatisfy(draft -> {
            Study study = draft.applicant().study();
            String school = study.school().name();
            String number = study.certificateNumber();
            assertThat(school.contains("开放大学")).isEqualTo(study.path() == Study.Path.OPEN);
            assertThat(school.matches(".*(职业|专科).*") && study.level().equals("本科"))
                    .as(study.toString())
                    .isFalse();
            assertThat(CertificateNumber.check(number, 2021)).isEqualTo(CertificateNumber.Verdict.OK);
        });
        assertThat(DRAFTS).extracting(draft -> draft.applicant().study().path()).contains(Study.Path.values());
    }

    static IntStream offices() {
        return IntStream.range(0, UnsaidForm.OFFICES);
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
        return DrawnStyle.all(new UnsaidForm(DRAWN.fonts()).draw(office, sheet, 2, Set.of(), new Dice(office + 5L)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void writesEveryFieldOfARegistryPageIntoItsDigitalPdf(long seed) throws IOException {
        DRAWN.assertEveryFieldIsInTheDigitalPdf(DRAFTS.get((int) seed), seed);
    }
}
