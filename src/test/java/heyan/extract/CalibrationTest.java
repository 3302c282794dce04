package heyan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import heyan.claim.Box;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalibrationTest {
    private static final Calibration STEPS =
            Calibration.of(List.of("family,reckoned,probability", "NAME,0.2,0.1", "NAME,0.6,0.7", "NAME,0.9,0.99"));

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"0, 0.1", "0.2, 0.1", "0.4, 0.4", "0.6, 0.7", "0.75, 0.845", "0.9, 0.99", "1, 0.99"})
    void isAStraightLineBetweenKnotsAndLevelBeyondThem(double reckoned, double probability) {
        assertThat(STEPS.probability(Calibration.Family.NAME, reckoned)).isCloseTo(probability, within(1e-9));
    }

    @Test
    void leavesAFamilyWithoutKnotsAsItIs() {
        assertThat(STEPS.probability(Calibration.Family.DATE, 0.37)).isEqualTo(0.37);
        assertThat(Calibration.NONE.probability(Calibration.Family.NAME, 0.37)).isEqualTo(0.37);
    }

    @Test
    void aFamilyWithFewWrongValuesIsOnlyLowered() {
        Calibration numbers = Calibration.of(List.of("head", "NUMBER,0.2,0.9", "NUMBER,0.98,0.9", "NUMBER,1.0,0.99"));

        assertThat(numbers.probability(Calibration.Family.NUMBER, 0.3)).isEqualTo(0.3);
        assertThat(numbers.probability(Calibration.Family.NUMBER, 0.95)).isEqualTo(0.9);
    }

    @Test
    void wordsThatDoNotFitTheirFieldNeverRise() {
        Calibration words = Calibration.of(List.of("head", "WORDS,0.2,0.9", "WORDS,0.5,0.9", "WORDS,0.7,0.9"));

        assertThat(words.probability(Calibration.Family.WORDS, 0.49)).isEqualTo(0.49);
        assertThat(words.probability(Calibration.Family.WORDS, 0.6)).isEqualTo(0.9);
        assertThat(Calibration.shipped().probability(Calibration.Family.WORDS, 0.49))
                .isLessThan(0.5);
    }

    @Test
    void changesNothingButTheConfidence() {
        Field read = new Field("张三", 0.6, 1, new Box(1, 2, 3, 4), Map.of(1, "叁"));

        assertThat(STEPS.calibrated(FieldName.NAME, read))
                .isEqualTo(new Field("张三", 0.7, 1, new Box(1, 2, 3, 4), Map.of(1, "叁")));
    }

    @ParameterizedTest
    @EnumSource(Calibration.Family.class)
    void theShippedOneRisesAndIsNeverCertain(Calibration.Family family) {
        double last = 0;
        for (int i = 0; i <= 1000; i++) {
            double probability = Calibration.shipped().probability(family, i / 1000.0);
            assertThat(probability).isBetween(last, 0.9999);
            last = probability;
        }
        assertThat(last).isGreaterThan(0.9);
    }
}
