package heyan.samples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {
    @Test
    void noTwoStylesShareATypeface() {
        Map<Fonts.Place, Style> owners = new HashMap<>();

        for (Style style : Style.values()) {
            Fonts.places(style).forEach((face, place) -> {
                Style owner = owners.putIfAbsent(place, style);
                assertThat(owner == null || owner == style)
                        .as("%s of %s", face, style)
                        .isTrue();
            });
        }
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

        assertThat(runs).allMatch(run -> run.font().canDisplayUpTo(run.text()) < 0);
    }
}
