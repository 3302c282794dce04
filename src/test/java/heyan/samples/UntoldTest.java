package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntoldTest {
    private static final DrawnStyle DRAWN = DrawnStyle.of(Style.UNTOLD);
    private static final Fonts FONTS = DRAWN.fonts();
    private static final List<Draft> DRAFTS =
            new MakeDrafts(new SampleSpec(23, 200, Style.UNTOLD, Condition.CLEAN, 0)).make();

    @Test
    void sharesNoSchoolNoMajorAndNoCardRangeWithAnotherStyle() {
        List<String> own = DrawnStyle.named(Style.UNTOLD);

        for (Style style : Style.values()) {
            if (style != Style.UNTOLD) {
                assertThat(DrawnStyle.named(style)).as(style.name()).doesNotContainAnyElementsOf(own);
                assertThat(DrawnStyle.ranges(style))
                        .as(style.name())
                        .doesNotContainAnyElementsOf(DrawnStyle.ranges(Style.UNTOLD));
            }
        }
    }

    @Test
    void awardsOnlyWhatASchoolMay() {
        assertThat(DRAFTS).allSatisfy(draft -> {
            Study study = draft.applicant().study();
            String school = study.school().name();
            assertThat(school.contains("开放大学")).isEqualTo(study.path() == Study.Path.OPEN);
            assertThat(school.matches(".*(职业(技术)?学院|专科学校)") && study.level().equals("本科"))
                    .as(study.toString())
                    .isFalse();
        });
        assertThat(DRAFTS)
                .extracting(draft -> draft.applicant().study().path())
                .contains(Study.Path.ADULT, Study.Path.ONLINE, Study.Path.OPEN, Study.Path.REGULAR);
    }

    @Test
    void namesTheOfficeOfTheCardsOwnCounty() {
        assertThat(DRAFTS).allSatisfy(draft -> {
            String address = draft.applicant().person().address();
            String office = draft.sheet(DocumentKind.ID_CARD_BACK).text("issuing_authority");
            assertThat(address).contains(office.substring(0, office.indexOf("公安局")));
        });
    }

    @Test
    void stampsTheSealOfTheUnionThatTheWorkerBelongsTo() {
        assertThat(DRAFTS).allSatisfy(draft -> {
            Sheet form = draft.sheet(DocumentKind.APPLICATION_FORM);
            assertThat(form.text("seal_text")).isEqualTo(form.text("unit_union") + "委员会");
            assertThat(form.text("district_union")).endsWith("工会");
        });
        assertThat(DRAFTS).anyMatch(draft -> draft.applicant().unitUnion().endsWith("机关工会"));
    }

    @Test
    void cutsDifferentSealsForDifferentNamesWhereverTheLettersStand() {
        String shorter = "广州诺信印染有限公司工会委员会";
        String longer = "广州市增城区云埔街第一小学工会委员会";

        assertThat(seal(shorter)).isEqualTo(seal(shorter)).isNotEqualTo(seal(shorter.replace("诺", "朗")));
        assertThat(seal(longer)).isNotEqualTo(seal(longer.replace("委员会", "")));
    }

    private static int[] seal(String text) {
        Paper paper = new Paper(FONTS, 50, 50, 6, Color.WHITE);
        Seal.stamp(paper, 25, 25, 42, text, new Dice(3));
        return DrawnStyle.all(paper.picture());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void saysInEveryWordingEverythingThatACertificateHolds(int office) {
        for (Draft draft : DRAFTS) {
            Sheet sheet = draft.sheet(DocumentKind.DIPLOMA);

            assertHolds(sheet, UntoldSentence.of(sheet, Numerals.CHINESE, office));
            assertHolds(sheet, String.join("", UntoldSentence.listed(sheet, Numerals.CHINESE)));
        }
    }

    private static void assertHolds(Sheet sheet, String said) {
        assertThat(said)
                .contains(sheet.text("name"), sheet.text("sex"), sheet.text("major"), sheet.text("level"))
                .contains(Wording.chineseDay(sheet.date("birth_date")))
                .contains(Wording.chineseMonth(sheet.date("enrolment_date")))
                .contains(Wording.chineseMonth(sheet.date("graduation_date")));
        if (sheet.has("study_form")) {
            assertThat(said).contains(sheet.text("study_form"));
        } else {
            assertThat(said).doesNotContain("学习形式", "全日制");
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
        return DRAWN.pixels(sheet, new Dice(seed), false);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void writesEveryFieldOfARegistryPageIntoItsDigitalPdf(long seed) throws IOException {
        DRAWN.assertEveryFieldIsInTheDigitalPdf(DRAFTS.get((int) seed), seed);
    }

    @Test
    void setsSqueezedTextAsWideOnPaperAsInADigitalPdf() throws IOException {
        Paper paper = new Paper(FONTS, 100, 20, 4, Color.WHITE);
        try (PdfSurface page = new PdfSurface(Style.UNTOLD, FONTS, 1)) {
            assertThat(page.width(Face.SONG, 5, "学历证书"))
                    .isCloseTo(5 * 4 * 0.92, org.assertj.core.data.Offset.offset(0.05))
                    .isCloseTo(paper.width(Face.SONG, 5, "学历证书"), org.assertj.core.data.Offset.offset(0.1));
        }
    }
}
