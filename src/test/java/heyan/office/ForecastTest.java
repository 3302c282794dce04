package heyan.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Forecast: the mean of seven days' decisions against what is open")
class ForecastTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 22);

    @ParameterizedTest(name = "{0} open, {1} in a week, deadline {2}: done on {3}, late {4}")
    @CsvSource({
        "0, 0, 2021-06-22, 2021-06-22, false",
        "7, 7, 2021-06-29, 2021-06-29, false",
        "7, 7, 2021-06-28, 2021-06-29, true",
        "8, 7, , 2021-06-30, false",
        "1, 0, , , false",
        "1, 0, 2021-06-30, , true"
    })
    void saysWhenNothingIsOpenAnyMore(
            long open, long week, @Nullable LocalDate deadline, @Nullable LocalDate done, boolean late) {
        Forecast forecast = new Forecast(open, week, TODAY, Optional.ofNullable(deadline));

        assertThat(forecast.done()).isEqualTo(Optional.ofNullable(done));
        assertThat(forecast.isLate()).isEqualTo(late);
    }

    @Test
    void saysHowManyADayAreNeededUpToAndWithTheDeadline() {
        assertThat(new Forecast(11, 7, TODAY, Optional.of(TODAY.plusDays(4))).needed())
                .isEqualTo(OptionalLong.of(3));
        assertThat(new Forecast(11, 7, TODAY, Optional.of(TODAY.minusDays(1))).needed())
                .isEmpty();
        assertThat(new Forecast(11, 7, TODAY, Optional.empty()).needed()).isEmpty();
    }

    @Test
    void theCurveEndsWhereNothingIsOpen() {
        var curve = new Forecast(700, 70, TODAY, Optional.empty()).curve();

        assertThat(curve).hasSizeLessThan(20);
        assertThat(curve.get(0)).isEqualTo(new Forecast.Point(TODAY, 700));
        assertThat(curve.get(curve.size() - 1).open()).isZero();
        assertThat(new Forecast(3, 0, TODAY, Optional.empty()).curve())
                .extracting(Forecast.Point::open)
                .containsOnly(3L);
    }
}
