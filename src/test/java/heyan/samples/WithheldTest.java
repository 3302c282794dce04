package heyan.samples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithheldTest {
    private static final DrawnStyle DRAWN = DrawnStyle.of(Style.WITHHELD);
    private static final Fonts FONTS = DRAWN.fonts();
    private static final List<Draft> DRAFTS =
            new MakeDrafts(new SampleSpec(17, 60, Style.WITHHELD, Condition.CLEAN, 0)).make();

    @Test
    void cutsNoCharacterIntoASealThatItsFaceLacks() {
        Dice dice = new Dice(5);
        String names = Stream.concat(
                        Stream.generate(() -> WithheldLists.employer(dice)).limit(2_000),
                        Stream.of(true, false)
                                .flatMap(bachelor -> Stream.of(Study.Path.values())
                                        .flatMap(path -> WithheldLists.schools(bachelor, path).stream()))
                                .map(Lists.School::name))
                .collect(joining("", "工会委员会", ""));

        assertThat(FONTS.canDisplay(Face.SEAL, names)).isTrue();
        assertThat(FONTS.blank(Face.SEAL, names)).isFalse();
    }

    @Test
    void sharesNoCardRangeWithAnotherStyle() {
        Set<String> own = new HashSet<>();
        WithheldLists.BINS.forEach(bin -> own.add(bin.prefix()));

        for (Style style : Style.values()) {
            if (style != Style.WITHHELD) {
                assertThat(Lists.bins(style)).extracting(Lists.Bin::prefix).doesNotContainAnyElementsOf(own);
            }
        }
    }

    @Test
    void givesNoBachelorFromACollegeAndTeachesThereNothingOverTheNet() {
        for (Draft draft : DRAFTS) {
            Study study = draft.applicant().study();
            boolean college = study.school().name().matches(".*(职业.*学院|高等专科学校)");

            assertThat(college && (study.level().equals("本科") || study.path() == Study.Path.ONLINE))
                    .as(study.toString())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void writesEveryFieldOfARegistryPageIntoItsDigitalPdf(long seed) throws IOException {
        DRAWN.assertEveryFieldIsInTheDigitalPdf(DRAFTS.get((int) seed), seed);
    }
}
