package heyan.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import heyan.Vectors;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GB 11643-1999 公民身份号码")
class IdNumberTest {
    private static final String SPECIMEN = "11010519491231002X";

    static Stream<Arguments> judged() {
        return Vectors.rows("id18")
                .map(row -> Arguments.of(
                        row.get("value").asText(), row.get("expect").asText()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("judged")
    void judgesTheVectors(String number, IdNumber.Verdict expected) {
        assertThat(IdNumber.check(number)).isEqualTo(expected);
        assertThat(IdNumber.parse(number).isPresent()).isEqualTo(expected == IdNumber.Verdict.OK);
    }

    static Stream<Arguments> upgraded() {
        return Vectors.rows("id15_to_18")
                .map(row -> Arguments.of(
                        row.get("value").asText(), row.get("expect").asText()));
    }

    @ParameterizedTest
    @MethodSource("upgraded")
    void upgradesFifteenDigits(String fifteen, String expected) {
        assertThat(IdNumber.upgrade(fifteen).orElseThrow().value()).isEqualTo(expected);
    }

    static Stream<Arguments> foreigners() {
        return Vectors.rows("foreign_permanent_resident")
                .map(row -> Arguments.of(
                        row.get("value").asText(), row.get("expect").asText()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("foreigners")
    void judgesForeigners(String number, IdNumber.Verdict expected) {
        assertThat(ForeignerNumber.check(number)).isEqualTo(expected);
    }

    @Test
    void findsEveryWrongDigitAndEverySwapOfNeighbours() {
        for (int i = 0; i < 17; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != SPECIMEN.charAt(i)) {
                    String wrong = SPECIMEN.substring(0, i) + digit + SPECIMEN.substring(i + 1);
                    assertThat(IdNumber.parse(wrong)).as(wrong).isEmpty();
                }
            }
            char next = SPECIMEN.charAt(i + 1);
            if (next != SPECIMEN.charAt(i)) {
                String swapped = SPECIMEN.substring(0, i) + next + SPECIMEN.charAt(i) + SPECIMEN.substring(i + 2);
                assertThat(IdNumber.parse(swapped)).as(swapped).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1101 0519 4912 3100 2x", "１１０１０５１９４９１２３１００２Ｘ", "11010519491231002X\u200B"})
    void readsWhatIsTypedHarmlessly(String typed) {
        assertThat(IdNumber.parse(typed)).contains(new IdNumber(SPECIMEN));
    }

    @ParameterizedTest(name = "{0} agrees: {1}")
    @CsvSource({
        "11010519491231002X, true",
        "11010519491231002x, true",
        "110105********002X, true",
        "*****************X, true",
        "110105********0021, false",
        "110106********002X, false",
        "110105*******002X, false",
        "******************, false",
        "'', false"
    })
    void comparesUnmaskedPositionsOnly(String listed, boolean expected) {
        assertThat(new IdNumber(SPECIMEN).matchesMasked(listed)).isEqualTo(expected);
    }

    @Test
    void comparesAnOldListEntryAfterItsUpgrade() {
        assertThat(new IdNumber("44010419010203001X").matchesMasked("440104010203001"))
                .isTrue();
    }

    @Test
    void comparesEvenAnInvalidTypedNumber() {
        assertThat(IdNumber.agree("110105194912310021", "110105********0021")).isTrue();
    }

    @Test
    void tellsBirthAndSex() {
        IdNumber woman = new IdNumber(SPECIMEN);
        IdNumber man = new IdNumber("440524188001010014");

        assertThat(woman.birth()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(woman.sex()).isEqualTo("女");
        assertThat(man.sex()).isEqualTo("男");
    }

    @Test
    void masksItself() {
        assertThat(new IdNumber(SPECIMEN)).hasToString("110105********002X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002x", "110105194912310021", ""})
    void refusesNonsense(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdNumber(value))
                .withMessageNotContaining("1949");
    }

    @Test
    void upgradesNothingElse() {
        assertThat(IdNumber.upgrade(SPECIMEN)).isEmpty();
        assertThat(IdNumber.upgrade("440104011303001")).isEmpty();
    }
}
