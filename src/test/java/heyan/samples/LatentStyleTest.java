package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.CertificateNumber;
import heyan.claim.DocumentKind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatentStyleTest {
    private static final DrawnStyle DRAWN = DrawnStyle.of(Style.LATENT);
    private static final SampleSpec SPEC = new SampleSpec(37, 150, Style.LATENT, Condition.CLEAN, 0);
    private static final List<Draft> DRAFTS = new MakeDrafts(SPEC).make();

    @Test
    void sharesNoSchoolAndNoMajorWithAnotherStyle() {
        List<String> own = DrawnStyle.named(Style.LATENT);

        for (Style style : Style.values()) {
            if (style != Style.LATENT) {
                assertThat(DrawnStyle.named(style)).as(style.name()).doesNotContainAnyElementsOf(own);
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
            assertThat(school.contains("职业") && study.level().equals("本科"))
                    .as(study.toString())
                    .isFalse();
            assertThat(number.charAt(5) == '6').isEqualTo(study.path() == Study.Path.EXAM);
            assertThat(CertificateNumber.check(number, 2021)).isEqualTo(CertificateNumber.Verdict.OK);
        });
        assertThat(DRAFTS).extracting(draft -> draft.applicant().study().path()).contains(Study.Path.values());
    }

    @Test
    void writesNamesOfEveryShape() {
        assertThat(DRAFTS)
                .extracting(draft -> draft.applicant().person().name())
                .anyMatch(name -> name.contains("·"))
                .anyMatch(name -> name.length() == 4 && !name.contains("·"))
                .anyMatch(name -> name.length() == 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void saysInEveryWordingEverythingThatACertificateHolds(int wording) {
        for (Draft draft : DRAFTS) {
            Sheet sheet = draft.sheet(DocumentKind.DIPLOMA);

            String said = LatentSentence.of(sheet, Numerals.CHINESE, wording);

            assertThat(said)
                    .contains(sheet.text("name"), sheet.text("sex"), sheet.text("major"), sheet.text("level"))
                    .contains(Wording.chineseDay(sheet.date("birth_date")))
                    .contains(Wording.chineseMonth(sheet.date("enrolment_date")))
                    .contains(Wording.chineseMonth(sheet.date("graduation_date")))
                    .contains(sheet.has("study_form") ? sheet.text("study_form") : "")
                    .endsWith("准予毕业。");
        }
    }

    static IntStream offices() {
        return IntStream.range(0, LatentForm.OFFICES);
    }

    @Tag("corpus")
    @ParameterizedTest
    @MethodSource("offices")
    void drawsEveryFieldOnTheFormOfEveryOffice(int office) {
        Sheet form = DRAFTS.get(office).sheet(DocumentKind.APPLICATION_FORM);

        DrawnStyle.assertEveryFieldShows(
                form,
                sheet -> pixels(new LatentForm(DRAWN.fonts()).draw(office, sheet, 2, Set.of(), new Dice(office + 3L))));
    }

    @Tag("corpus")
    @ParameterizedTest
    @EnumSource(Study.Path.class)
    void drawsEveryFieldOnTheCertificateOfEveryKindOfSchool(Study.Path path) {
        Sheet diploma = DRAFTS.stream()
                .filter(draft -> draft.applicant().study().path() == path)
                .findFirst()
                .orElseThrow()
                .sheet(DocumentKind.DIPLOMA);
        for (long seed = 1; seed <= 2; seed++) {
            Dice dice = new Dice(seed * 7919);
            DrawnStyle.assertEveryFieldShows(
                    diploma, sheet -> pixels(new LatentDiploma(DRAWN.fonts()).draw(sheet, 2, new Dice(dice.seed()))));
        }
    }

    @Tag("corpus")
    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"BANK_CARD", "CHSI_REGISTRATION", "XUEJI_REPORT"})
    void drawsEveryFieldOfCardsAndReports(DocumentKind kind) {
        for (int seed = 1; seed <= 3; seed++) {
            Dice dice = new Dice(seed * 7919L);
            Sheet drawn = DrawnStyle.sheet(DRAFTS.get(seed), kind, seed);
            DrawnStyle.assertEveryFieldShows(drawn, sheet -> pixels(sheet, dice.seed()));
        }
        Sheet one = DrawnStyle.sheet(DRAFTS.get(7), kind, 7);
        Stream<Integer> looks = IntStream.range(0, 6).mapToObj(seed -> Arrays.hashCode(pixels(one, seed * 7919L)));
        assertThat(looks.distinct().count()).isGreaterThan(4);
    }

    private static int[] pixels(Sheet sheet, long seed) {
        return DRAWN.pixels(sheet, new Dice(seed), sheet.drawn() == DocumentKind.XUEJI_REPORT);
    }

    private static int[] pixels(BufferedImage picture) {
        return DrawnStyle.all(picture);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void writesEveryFieldOfARegistryPageIntoItsDigitalPdf(long seed) throws IOException {
        DRAWN.assertEveryFieldIsInTheDigitalPdf(DRAFTS.get((int) seed), seed);
    }
}
