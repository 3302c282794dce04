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

class HiddenStyleTest {
    private static final DrawnStyle DRAWN = DrawnStyle.of(Style.HIDDEN);
    private static final SampleSpec SPEC = new SampleSpec(29, 120, Style.HIDDEN, Condition.CLEAN, 0);
    private static final List<Draft> DRAFTS = new MakeDrafts(SPEC).make();

    @Test
    void sharesNoSchoolAndNoMajorWithAnotherStyle() {
        List<String> own = DrawnStyle.named(Style.HIDDEN);

        for (Style style : Style.values()) {
            if (style != Style.HIDDEN) {
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

    @Test
    void exportsTheListsColumnsInAnotherOrderWithTwoMore() {
        List<String> rows = new ListRows(DRAFTS, 3).preregistration();

        List<String> exported = HiddenLists.exported(rows);

        assertThat(exported.get(0))
                .isEqualTo("name,id_number,unit_union,district_union,school,level,batch,project,registered_at");
        for (int i = 1; i < rows.size(); i++) {
            assertThat(List.of(exported.get(i).split(",")))
                    .hasSize(9)
                    .containsAll(List.of(rows.get(i).split(",")));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void saysInEveryWordingEverythingThatACertificateHolds(int office) {
        for (Draft draft : DRAFTS) {
            Sheet sheet = draft.sheet(DocumentKind.DIPLOMA);

            String said = HiddenSentence.of(sheet, Numerals.CHINESE, office);

            assertThat(said)
                    .contains(sheet.text("name"), sheet.text("sex"), sheet.text("major"), sheet.text("level"))
                    .contains(Wording.chineseDay(sheet.date("birth_date")))
                    .contains(Wording.chineseMonth(sheet.date("enrolment_date")))
                    .contains(Wording.chineseMonth(sheet.date("graduation_date")))
                    .contains(sheet.has("study_form") ? sheet.text("study_form") : "")
                    .doesNotContain("教育教育");
        }
    }

    @Tag("corpus")
    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"BANK_CARD", "DIPLOMA", "CHSI_REGISTRATION", "APPLICATION_FORM", "XUEJI_REPORT"})
    void drawsEveryFieldAndTheSameFromTheSameSeedAlone(DocumentKind kind) {
        for (int seed = 1; seed <= 4; seed++) {
            Sheet sheet = DrawnStyle.sheet(DRAFTS.get(seed), kind, seed);
            int[] drawn = pixels(sheet, seed);
            assertThat(pixels(sheet, seed)).isEqualTo(drawn);
            for (String field : sheet.fields().keySet()) {
                assertThat(pixels(
                                sheet.with(
                                        field, DrawnStyle.other(sheet.fields().get(field))),
                                seed))
                        .as("%s of seed %d", field, seed)
                        .isNotEqualTo(drawn);
            }
        }
        Sheet one = DrawnStyle.sheet(DRAFTS.get(7), kind, 7);
        Stream<Integer> looks = IntStream.range(0, 12).mapToObj(seed -> Arrays.hashCode(pixels(one, seed)));
        assertThat(looks.distinct().count()).isGreaterThan(8);
    }

    private static int[] pixels(Sheet sheet, long seed) {
        return DRAWN.pixels(sheet, new Dice(seed * 7919), sheet.drawn() == DocumentKind.XUEJI_REPORT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void writesEveryFieldOfARegistryPageIntoItsDigitalPdf(long seed) throws IOException {
        DRAWN.assertEveryFieldIsInTheDigitalPdf(DRAFTS.get((int) seed), seed);
    }
}
