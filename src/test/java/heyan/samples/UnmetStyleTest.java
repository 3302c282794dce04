package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnmetStyleTest {
    private static final DrawnStyle DRAWN = DrawnStyle.of(Style.UNMET);
    private static final SampleSpec SPEC = new SampleSpec(31, 120, Style.UNMET, Condition.CLEAN, 0);
    private static final List<Draft> DRAFTS = new MakeDrafts(SPEC).make();

    @Test
    void sharesNoSchoolAndNoMajorWithAnotherStyle() {
        List<String> own = DrawnStyle.named(Style.UNMET);

        for (Style style : Style.values()) {
            if (style != Style.UNMET) {
                assertThat(DrawnStyle.named(style)).as(style.name()).doesNotContainAnyElementsOf(own);
            }
        }
    }

    @Test
    void awardsOnlyWhatASchoolMay() {
        assertThat(DRAFTS).allSatisfy(draft -> {
            Study study = draft.applicant().study();
            String school = study.school().name();
            assertThat(school.contains("开放大学")).isEqualTo(study.path() == Study.Path.OPEN);
            assertThat(school.contains("职业") && study.level().equals("本科"))
                    .as(study.toString())
                    .isFalse();
        });
        assertThat(DRAFTS)
                .extracting(draft -> draft.applicant().study().path())
                .contains(Study.Path.ADULT, Study.Path.ONLINE, Study.Path.OPEN, Study.Path.REGULAR);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void saysInEveryWordingEverythingThatACertificateHolds(int office) {
        for (Draft draft : DRAFTS) {
            Sheet sheet = draft.sheet(DocumentKind.DIPLOMA);

            String said = UnmetSentence.of(sheet, Numerals.CHINESE, office);

            assertThat(said)
                    .contains(sheet.text("name"), sheet.text("sex"), sheet.text("major"), sheet.text("level"))
                    .contains(Wording.chineseDay(sheet.date("birth_date")))
                    .contains(Wording.chineseMonth(sheet.date("enrolment_date")))
                    .contains(Wording.chineseMonth(sheet.date("graduation_date")))
                    .contains(sheet.has("study_form") ? sheet.text("study_form") : "")
                    .endsWith(office == 1 ? "准予毕业。特发此证。" : "准予毕业。");
        }
    }

    @Tag("corpus")
    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"BANK_CARD", "DIPLOMA", "CHSI_REGISTRATION", "APPLICATION_FORM", "XUEJI_REPORT"})
    void drawsEveryFieldAndTheSameFromTheSameSeedAlone(DocumentKind kind) {
        for (int seed = 1; seed <= 3; seed++) {
            Sheet sheet = DrawnStyle.sheet(DRAFTS.get(seed), kind, seed);
            int[] drawn = pixels(sheet, seed);
            assertThat(pixels(sheet, seed)).isEqualTo(drawn);
            for (String field : sheet.fields().keySet()) {
                Sheet changed =
                        sheet.with(field, DrawnStyle.other(sheet.fields().get(field)));
                assertThat(pixels(changed, seed))
                        .as("%s of seed %d", field, seed)
                        .isNotEqualTo(drawn);
            }
        }
        Sheet one = DrawnStyle.sheet(DRAFTS.get(7), kind, 7);
        Stream<Integer> looks = IntStream.range(0, 6).mapToObj(seed -> Arrays.hashCode(pixels(one, seed)));
        assertThat(looks.distinct().count()).isGreaterThan(4);
    }

    private static int[] pixels(Sheet sheet, long seed) {
        return DRAWN.pixels(sheet, new Dice(seed * 7919), sheet.drawn() == DocumentKind.XUEJI_REPORT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void writesEveryFieldOfARegistryPageIntoItsDigitalPdf(long seed) throws IOException {
        DRAWN.assertEveryFieldIsInTheDigitalPdf(DRAFTS.get((int) seed), seed);
    }
}
