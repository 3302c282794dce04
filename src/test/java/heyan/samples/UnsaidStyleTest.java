package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.CertificateNumber;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsaidStyleTest extends DrawnOffices {
    UnsaidStyleTest() {
        super(
                new SampleSpec(43, 150, Style.UNSAID, Condition.CLEAN, 0),
                UnsaidForm.OFFICES,
                fonts -> new UnsaidForm(fonts)::draw);
    }

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
        assertThat(drafts).allSatisfy(draft -> {
            Study study = draft.applicant().study();
            String school = study.school().name();
            String number = study.certificateNumber();
            assertThat(school.contains("开放大学")).isEqualTo(study.path() == Study.Path.OPEN);
            assertThat(school.matches(".*(职业|专科).*") && study.level().equals("本科"))
                    .as(study.toString())
                    .isFalse();
            assertThat(CertificateNumber.check(number, 2021)).isEqualTo(CertificateNumber.Verdict.OK);
        });
        assertThat(drafts).extracting(draft -> draft.applicant().study().path()).contains(Study.Path.values());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void writesEveryFieldOfARegistryPageIntoItsDigitalPdf(long seed) throws IOException {
        drawn.assertEveryFieldIsInTheDigitalPdf(drafts.get((int) seed), seed);
    }
}
