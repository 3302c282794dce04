package heyan.samples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /** But UNASKED, which has only forms of its own and borrows the typefaces of UNSPOKEN. */
    @Test
    void noTwoStylesShareATypeface() {
        Map<Fonts.Place, Style> owners = new HashMap<>();

        for (Style style : Style.values()) {
            Style lender = style == Style.UNASKED ? Style.UNSPOKEN : style;
            Fonts.places(style).forEach((face, place) -> {
                Style owner = owners.putIfAbsent(place, lender);
                assertThat(owner == null || owner == lender)
                        .as("%s of %s", face, style)
                        .isTrue();
            });
        }
    }

    @Test
    void doesNotTakeAnEmptySquareForACharacter() {
        Fonts fonts = new Fonts(Style.UNSEEN, Fonts.defaultFolder());

        assertThat(fonts.font(Face.HAND, 1).canDisplay('诸')).isTrue();
        assertThat(fonts.blank(Face.HAND, "诸葛")).isTrue();
        assertThat(fonts.blank(Face.HAND, "林")).isFalse();
        assertThat(fonts.runs(Face.HAND, 1, "诸").get(0).font()).isEqualTo(fonts.font(Face.REST, 1));
    }

    @Test
    void setsCommasInTheCornerAsTheMainlandDoes() {
        Fonts fonts = new Fonts(Style.UNSEEN, Fonts.defaultFolder());

        assertThat(fonts.runs(Face.SONG, 1, "年，月"))
                .extracting(Fonts.Run::font)
                .containsExactly(fonts.font(Face.SONG, 1), fonts.font(Face.REST, 1), fonts.font(Face.SONG, 1));
    }

    @Test
    void setsCommasOfAHandFromHongKongInTheCornerToo() {
        Fonts fonts = new Fonts(Style.BLIND, Fonts.defaultFolder());

        assertThat(fonts.runs(Face.HAND, 1, "年，月"))
                .extracting(Fonts.Run::font)
                .containsExactly(fonts.font(Face.HAND, 1), fonts.font(Face.REST, 1), fonts.font(Face.HAND, 1));
    }

    @Test
    void setsColonsOfAJapaneseCutInTheCornerToo() {
        Fonts fonts = new Fonts(Style.SEALED, Fonts.defaultFolder());

        assertThat(fonts.runs(Face.SONG, 1, "名：李"))
                .extracting(Fonts.Run::font)
                .containsExactly(fonts.font(Face.SONG, 1), fonts.font(Face.REST, 1), fonts.font(Face.SONG, 1));
    }

    @Test
    void setsCommasOfAHongKongCutInTheCornerToo() {
        Fonts fonts = new Fonts(Style.NOVEL, Fonts.defaultFolder());

        assertThat(fonts.runs(Face.HEI, 1, "名：李"))
                .extracting(Fonts.Run::font)
                .containsExactly(fonts.font(Face.HEI, 1), fonts.font(Face.REST, 1), fonts.font(Face.HEI, 1));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void cutsEverySealWithoutAnotherTypeface(Style style) {
        Fonts fonts = new Fonts(style, Fonts.defaultFolder());
        SampleSpec spec = new SampleSpec(11, 300, style, Condition.CLEAN, 0);
        String cut = new MakeDrafts(spec)
                .make().stream()
                        .map(draft -> draft.sheet(DocumentKind.APPLICATION_FORM).text("seal_text")
                                + draft.sheet(DocumentKind.DIPLOMA).text("school"))
                        .collect(joining());

        assertThat(fonts.canDisplay(Face.SEAL, cut)).isTrue();
        assertThat(fonts.blank(Face.SEAL, cut)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void drawsEveryPrintedCharacterInEveryFace(Style style) {
        Fonts fonts = new Fonts(style, Fonts.defaultFolder());
        SampleSpec spec = new SampleSpec(11, 120, style, Condition.CLEAN, 0);
        String printed = new MakeDrafts(spec)
                .make().stream()
                        .flatMap(draft -> draft.sheets().values().stream())
                        .flatMap(sheet -> sheet.fields().values().stream())
                        .flatMap(value -> value.toString().codePoints().mapToObj(Character::toString))
                        .distinct()
                        .collect(joining("", "〇○·（）：", ""));

        Stream<Fonts.Run> runs = Stream.of(Face.values()).flatMap(face -> fonts.runs(face, 1, printed).stream());

        assertThat(runs)
                .allMatch(run -> run.font().canDisplayUpTo(run.text()) < 0)
                .allMatch(run -> run.text()
                        .codePoints()
                        .filter(Character::isIdeographic)
                        .noneMatch(point -> run.font()
                                .createGlyphVector(MEASURE, Character.toString(point))
                                .getVisualBounds()
                                .isEmpty()));
    }
}
