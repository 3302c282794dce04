package heyan.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import heyan.verify.Thresholds.Family;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("How sure a reading must be follows from the false accepts that the round allows")
class ThresholdsTest {
    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000})
    void aClaimPassesByAMisreadingAsRarelyAsAsked(int oneIn) {
        Thresholds thresholds = Thresholds.of(oneIn);
        for (Family family : new Family[] {Family.NAME, Family.NUMBER, Family.TEXT, Family.DATE}) {
            double byOneField = 0.01 * (1 - thresholds.of(family).agree()) * family.landing();
            assertThat(25 * byOneField).as(family.name()).isLessThanOrEqualTo(1.0 / oneIn + 1e-12);
        }
    }

    @Test
    void fewerAllowedAsksForSurerReadings() {
        assertThat(Thresholds.of(100_000).name().agree())
                .isGreaterThan(Thresholds.of(10_000).name().agree());
        assertThat(Thresholds.of(10_000).name().agree()).isCloseTo(1 - 0.0004 * 900, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void whatIsMostlyWrongNeverAgrees(Family family) {
        assertThat(Thresholds.of(100).of(family).agree()).isGreaterThanOrEqualTo(0.25);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 0.5", "1.01, 0.5", "0.5, -0.01", "0.5, 1.01", "NaN, 0.5", "0.5, NaN"})
    void refusesThresholdsThatAreNone(double agree, double differ) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds.Pair(agree, differ));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "0, 1", "1, 0"})
    void takesThresholdsFromNeverToAlways(double agree, double differ) {
        assertThat(new Thresholds.Pair(agree, differ).agree()).isEqualTo(agree);
        assertThat(new Thresholds.Pair(agree, differ).differ()).isEqualTo(differ);
    }
}
