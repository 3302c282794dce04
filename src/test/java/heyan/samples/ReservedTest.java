package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedTest {
    private static final DrawnStyle DRAWN = DrawnStyle.of(Style.RESERVED);
    private static final Fonts FONTS = DRAWN.fonts();
    private static final List<Draft> DRAFTS =
            new MakeDrafts(new SampleSpec(19, 200, Style.RESERVED, Condition.CLEAN, 0)).make();

    @Test
    void cutsNoCharacterIntoASealThatItsFaceLacks() {
        Dice dice = new Dice(6);
        StringBuilder names = new StringBuilder("工会委员会");
        for (int i = 0; i < 3_000; i++) {
            String employer = ReservedPlaces.employer(dice);
            names.append(employer).append(ReservedPlaces.union(employer, dice));
        }
        ReservedLists.SCHOOLS.forEach(school -> names.append(school.name()));

        assertThat(FONTS.canDisplay(Face.SEAL, names.toString())).isTrue();
        assertThat(FONTS.blank(Face.SEAL, names.toString())).isFalse();
    }

    @Test
    void sharesNoSchoolNoMajorAndNoCardRangeWithAnotherStyle() {
        List<String> own = DrawnStyle.named(Style.RESERVED);

        for (Style style : Style.values()) {
            if (style != Style.RESERVED) {
                assertThat(DrawnStyle.named(style)).as(style.name()).doesNotContainAnyElementsOf(own);
                assertThat(DrawnStyle.ranges(style))
                        .as(style.name())
                        .doesNotContainAnyElementsOf(DrawnStyle.ranges(Style.RESERVED));
            }
        }
    }

    @Test
    void awardsOnlyWhatASchoolMay() {
        assertThat(DRAFTS).allSatisfy(draft -> {
            Study study = draft.applicant().study();
            String school = study.school().name();
            assertThat(school.contains("开放大学")).isEqualTo(study.path() == Study.Path.OPEN);
            assertThat(school.matches(".*(职业技术学院|专科学校)") && study.level().equals("本科"))
                    .as(study.toString())
                    .isFalse();
        });
    }

    @Test
    void namesTheOfficeOfTheCardsOwnCounty() {
        assertThat(DRAFTS).allSatisfy(draft -> {
            String address = draft.applicant().person().address();
            String office = draft.sheet(DocumentKind.ID_CARD_BACK).text("issuing_authority");
            assertThat(address).contains(office.substring(0, office.indexOf("公安局")));
        });
        assertThat(DRAFTS)
                .anyMatch(draft -> draft.sheet(DocumentKind.ID_CARD_BACK)
                        .text("issuing_authority")
                        .endsWith("县公安局"));
    }

    @Test
    void saysOnADiplomaEverythingThatItsSentenceHolds() {
        for (int i = 0; i < DRAFTS.size(); i++) {
            Sheet sheet = DRAFTS.get(i).sheet(DocumentKind.DIPLOMA);

            String said = ReservedSentence.of(sheet, Numerals.CHINESE, new Dice(i));

            assertThat(said)
                    .contains(sheet.text("name"), sheet.text("sex"), sheet.text("major"), sheet.text("level"))
                    .contains(Wording.chineseDay(sheet.date("birth_date")))
                    .contains(Wording.chineseMonth(sheet.date("enrolment_date")))
                    .contains(Wording.chineseMonth(sheet.date("graduation_date")));
            if (sheet.has("study_form")) {
                assertThat(said).contains(sheet.text("study_form"));
            }
        }
    }

    @Tag("corpus")
    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"BANK_CARD", "DIPLOMA", "CHSI_REGISTRATION", "APPLICATION_FORM", "XUEJI_REPORT"})
    void drawsEveryFieldSoThatAnotherValueGivesAnotherPicture(DocumentKind kind) {
        for (int seed = 1; seed <= 4; seed++) {
            Sheet sheet = DrawnStyle.sheet(DRAFTS.get(seed), kind, seed);
            int[] drawn = pixels(sheet, seed);
            for (String field : sheet.fields().keySet()) {
                assertThat(pixels(
                                sheet.with(
                                        field, DrawnStyle.other(sheet.fields().get(field))),
                                seed))
                        .as("%s of seed %d", field, seed)
                        .isNotEqualTo(drawn);
            }
        }
    }

    private static int[] pixels(Sheet sheet, long seed) {
        return DRAWN.pixels(sheet, new Dice(seed), true);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void writesEveryFieldOfARegistryPageIntoItsDigitalPdf(long seed) throws IOException {
        DRAWN.assertEveryFieldIsInTheDigitalPdf(DRAFTS.get((int) seed), seed);
    }
}
