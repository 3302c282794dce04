package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenStyleTest {
    private static final Fonts FONTS = new Fonts(Style.HIDDEN, Fonts.defaultFolder());
    private static final SampleSpec SPEC = new SampleSpec(29, 120, Style.HIDDEN, Condition.CLEAN, 0);
    private static final List<Draft> DRAFTS = new MakeDrafts(SPEC).make();

    @Test
    void sharesNoSchoolAndNoMajorWithAnotherStyle() {
        List<String> own = named(Style.HIDDEN);

        for (Style style : Style.values()) {
            if (style != Style.HIDDEN) {
                assertThat(named(style)).as(style.name()).doesNotContainAnyElementsOf(own);
            }
        }
    }

    private static List<String> named(Style style) {
        return Stream.of(
                        Lists.schools(style).stream().map(Lists.School::name),
                        Lists.majors(style, true).stream(),
                        Lists.majors(style, false).stream())
                .flatMap(all -> all)
                .toList();
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
        assertThat(DRAFTS).extracting(draft -> draft.applicant().study().path()).contains(Study.Path.values());
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

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"BANK_CARD", "DIPLOMA", "CHSI_REGISTRATION", "APPLICATION_FORM", "XUEJI_REPORT"})
    void drawsEveryFieldAndTheSameFromTheSameSeedAlone(DocumentKind kind) {
        for (int seed = 1; seed <= 4; seed++) {
            Sheet sheet = sheet(DRAFTS.get(seed), kind, seed);
            int[] drawn = pixels(sheet, seed);
            assertThat(pixels(sheet, seed)).isEqualTo(drawn);
            for (String field : sheet.fields().keySet()) {
                assertThat(pixels(sheet.with(field, other(sheet.fields().get(field))), seed))
                        .as("%s of seed %d", field, seed)
                        .isNotEqualTo(drawn);
            }
        }
        Sheet one = sheet(DRAFTS.get(7), kind, 7);
        Stream<Integer> looks = IntStream.range(0, 12).mapToObj(seed -> Arrays.hashCode(pixels(one, seed)));
        assertThat(looks.distinct().count()).isGreaterThan(8);
    }

    private static Sheet sheet(Draft draft, DocumentKind kind, long seed) {
        return kind == DocumentKind.XUEJI_REPORT
                ? FillSheets.statusReport(draft, new Dice(seed))
                : kind == DocumentKind.BANK_CARD
                        ? draft.sheet(kind).with("valid_thru", "05/29").with("holder_name", "LI SI")
                        : draft.sheet(kind);
    }

    private static Object other(Object value) {
        if (value instanceof Boolean yes) {
            return !yes;
        }
        if (value instanceof LocalDate day) {
            return day.minusYears(1).minusMonths(1).minusDays(1);
        }
        String text = value.toString();
        if (text.matches("[0-9]{4}-[0-9]{2}")) {
            return "2011-11";
        }
        return text.matches("[0-9]\\.5|[0-9]") ? "9" : text.isEmpty() ? "某" : "某" + text.substring(1);
    }

    private static int[] pixels(Sheet sheet, long seed) {
        Artists artists = Artists.of(Style.HIDDEN, FONTS);
        Dice dice = new Dice(seed * 7919);
        BufferedImage picture = switch (sheet.drawn()) {
            case BANK_CARD -> artists.bankCards().draw(sheet, 4, dice);
            case DIPLOMA -> artists.diplomas().draw(sheet, 2, dice);
            case APPLICATION_FORM -> artists.forms().draw(sheet, 2, Set.of(), dice);
            case XUEJI_REPORT -> printed(artists, sheet, dice);
            default -> artists.screens().draw(sheet, dice);
        };
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static BufferedImage printed(Artists artists, Sheet sheet, Dice dice) {
        Paper paper = new Paper(FONTS, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, 3, Color.WHITE);
        artists.registry().print().draw(paper, sheet, dice);
        return paper.picture();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void writesEveryFieldOfARegistryPageIntoItsDigitalPdf(long seed) throws IOException {
        for (DocumentKind kind : List.of(DocumentKind.CHSI_REGISTRATION, DocumentKind.XUEJI_REPORT)) {
            Sheet sheet = sheet(DRAFTS.get((int) seed), kind, seed);

            String text = text(sheet, new Dice(seed)).replaceAll("\\s", "");

            sheet.fields().forEach((field, value) -> {
                if (field.endsWith("_date") || field.equals("valid_until")) {
                    LocalDate day = sheet.date(field);
                    assertThat(text).as(field).containsAnyOf(Wording.plainDay(day), Wording.paddedDay(day));
                } else if (!field.equals("qr_content")) {
                    assertThat(text).as(field).contains(value.toString());
                }
            });
        }
    }

    private static String text(Sheet sheet, Dice dice) throws IOException {
        try (PdfSurface page = new PdfSurface(Style.HIDDEN, FONTS, 1)) {
            Artists.of(Style.HIDDEN, FONTS).registry().page().draw(page, sheet, dice);
            try (PDDocument document = Loader.loadPDF(page.bytes(null, ""))) {
                return new PDFTextStripper().getText(document);
            }
        }
    }
}
