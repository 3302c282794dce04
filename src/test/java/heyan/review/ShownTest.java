package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
    @Test
    void aMaskedNumberKeepsItsEndsOnly() {
        Shown shown = Shown.of("110101199003070011", "", List.of(), true);

        assertThat(shown.text()).isEqualTo("1101**********0011");
    }

    @Test
    void oneDifferingDigitIsShownWithinAMaskedNumber() {
        Shown shown = Shown.of("110101199003070011", "110101199003010011", List.of(), true);

        assertThat(shown.text()).isEqualTo("1101*********70011");
        assertThat(shown.pieces())
                .filteredOn(Shown.Piece::differs)
                .singleElement()
                .satisfies(piece -> assertThat(piece.text()).isEqualTo("7"));
    }

    @Test
    void aWhollyDifferentNumberStaysMasked() {
        Shown shown = Shown.of("110101199003070011", "440106200112319999", List.of(), true);

        assertThat(shown.text()).isEqualTo("1101**********0011");
    }

    @Test
    void doubtsAreCountedInCodePoints() {
        Shown shown = Shown.of("𠮷野样本", "", List.of(1), false);

        assertThat(shown.pieces())
                .containsExactly(
                        new Shown.Piece("𠮷", false, false),
                        new Shown.Piece("野", false, true),
                        new Shown.Piece("样本", false, false));
    }

    @Test
    void aMissingCharacterMarksWhatStandsInItsPlace() {
        Shown longer = Shown.of("样本本大学", "样本大学", List.of(), false);
        Shown shorter = Shown.of("样本大学", "样本本大学", List.of(), false);

        assertThat(longer.pieces()).filteredOn(Shown.Piece::differs).hasSize(1);
        assertThat(shorter.pieces()).noneMatch(Shown.Piece::differs);
    }

    @ParameterizedTest
    @CsvSource({"欧阳样本, 欧**", "李样, 李*", "王, 王*", "'', ''", "𠮷样, 𠮷*"})
    void aNameKeepsItsFirstCharacter(String name, String masked) {
        assertThat(Masked.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "11010119900307001X, true",
        "6222 0212 3456 7890 123, true",
        "１３８００００００００, true",
        "2019-01-10, false",
        "广州样本制造有限公司, false",
        "1234567890, false"
    })
    void recognisesWhatMayBeAPersonalNumber(String text, boolean number) {
        assertThat(Masked.holdsNumber(text)).isEqualTo(number);
    }
}
