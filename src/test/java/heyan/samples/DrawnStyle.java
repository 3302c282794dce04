package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the tests of a style drawn by artists of its own look at. */
record DrawnStyle(Style style, Fonts fonts) {
    static DrawnStyle of(Style style) {
        return new DrawnStyle(style, new Fonts(style, Fonts.defaultFolder()));
    }

    /** Whether the one style has the lists and typefaces of the other. */
    static boolean borrows(Style one, Style other) {
        return one != other && one.lender() == other;
    }

    /** Lists and typefaces are those of that style. */
    static void assertBorrows(Style style, Style lender) {
        assertThat(named(style)).isEqualTo(named(lender));
        assertThat(ranges(style)).isEqualTo(ranges(lender));
        assertThat(Fonts.places(style)).isEqualTo(Fonts.places(lender));
    }

    /** The same sheet always gives the same picture; another value in any field another one. */
    static void assertEveryFieldShows(Sheet sheet, Function<Sheet, int[]> draw) {
        int[] drawn = draw.apply(sheet);

        assertThat(draw.apply(sheet)).isEqualTo(drawn);
        for (String field : sheet.fields().keySet()) {
            Sheet changed = sheet.with(field, other(sheet.fields().get(field)));
            assertThat(draw.apply(changed)).as(field).isNotEqualTo(drawn);
        }
    }

    /** Blanks, the signature and the seal of a form may be missing. */
    static void assertBlanksMayBeEmpty(Sheet form, Function<Sheet, int[]> draw) {
        int[] drawn = draw.apply(form);

        for (String field : List.of("district_union", "contact_name", "contact_phone")) {
            assertThat(draw.apply(form.with(field, ""))).as(field).isNotEqualTo(drawn);
        }
        Sheet bare = form.with("signature_present", false).with("seal_present", false);
        bare.fields().remove("seal_text");
        assertThat(draw.apply(bare)).isNotEqualTo(drawn);
    }

    /** Schools and majors. */
    static List<String> named(Style style) {
        return Stream.of(
                        Lists.schools(style).stream().map(Lists.School::name),
                        Lists.majors(style, true).stream(),
                        Lists.majors(style, false).stream())
                .flatMap(all -> all)
                .toList();
    }

    /** First digits of cards. */
    static List<String> ranges(Style style) {
        return Lists.bins(style).stream().map(Lists.Bin::prefix).toList();
    }

    static Sheet sheet(Draft draft, DocumentKind kind, long seed) {
        return kind == DocumentKind.XUEJI_REPORT
                ? FillSheets.statusReport(draft, new Dice(seed))
                : kind == DocumentKind.BANK_CARD
                        ? draft.sheet(kind).with("valid_thru", "05/29").with("holder_name", "LI SI")
                        : draft.sheet(kind);
    }

    /** A value that looks otherwise. */
    static Object other(Object value) {
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

    /** @param onPaper of what the registry says: printed, else a screenshot */
    int[] pixels(Sheet sheet, Dice dice, boolean onPaper) {
        Artists artists = Artists.of(style, fonts);
        return all(
                switch (sheet.drawn()) {
                    case BANK_CARD -> artists.bankCards().draw(sheet, 4, dice);
                    case DIPLOMA -> artists.diplomas().draw(sheet, 2, dice);
                    case APPLICATION_FORM -> artists.forms().draw(sheet, 2, Set.of(), dice);
                    default ->
                        onPaper
                                ? printed(artists, sheet, dice)
                                : artists.screens().draw(sheet, dice);
                });
    }

    private BufferedImage printed(Artists artists, Sheet sheet, Dice dice) {
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, 3, Color.WHITE);
        artists.registry().print().draw(paper, sheet, dice);
        return paper.picture();
    }

    static int[] all(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** Draws both documents of the registry as PDFs, and finds every field in their text. */
    void assertEveryFieldIsInTheDigitalPdf(Draft draft, long seed) throws IOException {
        for (DocumentKind kind : List.of(DocumentKind.CHSI_REGISTRATION, DocumentKind.XUEJI_REPORT)) {
            Sheet sheet = sheet(draft, kind, seed);
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

    private String text(Sheet sheet, Dice dice) throws IOException {
        try (PdfSurface page = new PdfSurface(style, fonts, 1)) {
            Artists.of(style, fonts).registry().page().draw(page, sheet, dice);
            try (PDDocument document = Loader.loadPDF(page.bytes(null, ""))) {
                return new PDFTextStripper().getText(document);
            }
        }
    }
}
