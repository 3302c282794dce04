package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("补助标准: fixed, matched, a percentage of the fee")
class ShareTest {
    @ParameterizedTest(name = "{0} % of {1} fen, at most {2}: {3}")
    @CsvSource({"50, 300001, , 150000", "50, 300000, 100000, 100000", "50, 200000, 100000, 100000", "100, 7, 100, 7"})
    void takesAPercentageRoundedDownAndCapped(int percent, long fee, Long cap, long expected) {
        assertThat(new Share.PercentOfFee(percent, Optional.ofNullable(cap)).fen(0, OptionalLong.of(fee)))
                .hasValue(expected);
    }

    @ParameterizedTest(name = "{0}:{1} of {2} fen is {3}")
    @CsvSource({"1, 1, 50000, 50000", "1, 2, 50001, 25000", "3, 2, 50000, 75000"})
    void matchesInARatioRoundedDown(int own, int others, long matched, long expected) {
        assertThat(new Share.Match("市", own, others).fen(matched, OptionalLong.empty()))
                .hasValue(expected);
    }

    @Test
    void knowsNoPercentageOfAFeeThatNobodySaid() {
        assertThat(new Share.PercentOfFee(40, Optional.empty()).fen(0, OptionalLong.empty()))
                .isEmpty();
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> new Share.Fixed(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share.Match("市", 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share.PercentOfFee(101, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
