package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntriedStyleTest {
    private static final DrawnStyle DRAWN = DrawnStyle.of(Style.UNTRIED);
    private static final SampleSpec SPEC = new SampleSpec(59, 40, Style.UNTRIED, Condition.CLEAN, 0);
    private static final List<Draft> DRAFTS = new MakeDrafts(SPEC).make();

    @Test
    void borrowsListsAndTypefacesFromUnspoken() {
        DrawnStyle.assertBorrows(Style.UNTRIED, Style.UNSPOKEN);
    }

    @Test
    void knowsTheHouseOfEveryCard() {
        assertThat(Lists.bins(Style.UNTRIED))
                .extracting(bin -> UntriedHouse.of(bin.english()))
                .doesNotContain(UntriedHouse.of("of no bank"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6214660000000000", "623100000000000000", "6229990000000000000"})
    void partsANumberWithoutLosingADigit(String number) {
        Paper paper = new Paper(DRAWN.fonts(), 10, 10, 1, Color.WHITE);
        Sheet sheet = new Sheet(DocumentKind.BANK_CARD).put("card_number", number);
        UntriedPlate plate = new UntriedPlate(paper, sheet, UntriedHouse.of("ICBC"), Color.BLACK, new Dice(1));

        assertThat(plate.parted(4, 4, 4, 4)).startsWith(number.substring(0, 4) + " ");
        for (String parted : List.of(plate.parted(4, 4, 4, 4), plate.parted(6), plate.parted(6, 4, 4))) {
            assertThat(parted.replace(" ", "")).isEqualTo(number);
            assertThat(parted).doesNotEndWith(" ").contains(" ");
        }
    }

    @Test
    void photographsUprightCardsUpright() {
        UntriedCard cards = new UntriedCard(DRAWN.fonts());
        Sheet card = DRAFTS.get(0).sheet(DocumentKind.BANK_CARD);

        List<Boolean> upright = IntStream.range(0, 40)
                .mapToObj(seed -> {
                    BufferedImage drawn = cards.draw(card, 2, new Dice(seed));
                    assertThat(drawn.getHeight() > drawn.getWidth()).isEqualTo(cards.upright(new Dice(seed)));
                    return cards.upright(new Dice(seed));
                })
                .toList();

        assertThat(upright).contains(true, false);
    }

    static IntStream cards() {
        return IntStream.range(0, UntriedCard.LOOKS);
    }

    @Tag("corpus")
    @ParameterizedTest
    @MethodSource("cards")
    void drawsEveryFieldOnTheCardOfEveryLook(int look) {
        Sheet card = DrawnStyle.sheet(DRAFTS.get(look), DocumentKind.BANK_CARD, look);

        DrawnStyle.assertEveryFieldShows(
                card,
                sheet -> DrawnStyle.all(new UntriedCard(DRAWN.fonts()).draw(look, sheet, 4, new Dice(look + 5L))));
    }

    static IntStream pages() {
        return IntStream.range(0, UntriedRegistry.LOOKS);
    }

    @Tag("corpus")
    @ParameterizedTest
    @MethodSource("pages")
    void drawsEveryFieldOnThePageOfEveryLook(int look) {
        for (DocumentKind kind : List.of(DocumentKind.CHSI_REGISTRATION, DocumentKind.XUEJI_REPORT)) {
            Sheet page = DrawnStyle.sheet(DRAFTS.get(look), kind, look);
            DrawnStyle.assertEveryFieldShows(page, sheet -> printed(look, sheet));
        }
    }

    private static int[] printed(int look, Sheet sheet) {
        Paper paper = new Paper(DRAWN.fonts(), RegistryArtist.WIDTH, RegistryArtist.HEIGHT, 3, Color.WHITE);
        UntriedRegistry.printed(look, paper, sheet, new Dice(look + 5L));
        return DrawnStyle.all(paper.picture());
    }

    @Tag("corpus")
    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"CHSI_REGISTRATION", "XUEJI_REPORT"})
    void drawsEveryFieldOnTheScreen(DocumentKind kind) {
        Sheet screen = DrawnStyle.sheet(DRAFTS.get(3), kind, 3);

        DrawnStyle.assertEveryFieldShows(screen, sheet -> DRAWN.pixels(sheet, new Dice(11), false));
    }

    /** These seeds meet every look of a page. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 12})
    void writesEveryFieldOfARegistryPageIntoItsDigitalPdf(long seed) throws IOException {
        DRAWN.assertEveryFieldIsInTheDigitalPdf(DRAFTS.get((int) seed), seed);
    }
}
