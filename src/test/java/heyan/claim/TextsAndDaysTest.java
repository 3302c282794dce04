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

class TextsAndDaysTest {
    @ParameterizedTest
    @ValueSource(strings = {"阿卜•买", "阿卜‧买", "阿卜・买", "阿卜．买", "阿卜.买", "阿卜･买", "阿卜。买", "阿卜●买", "阿卜 · 买", "阿卜·\u3000买"})
    void knowsOneInterpunct(String text) {
        assertThat(CanonicalText.of(text)).isEqualTo("阿卜·买");
    }

    @ParameterizedTest
    @CsvSource({"中国石油大学（华东）, 中国石油大学(华东)", "甲〔乙〕, 甲(乙)", "Ａ１ b, A1b", "3.5, 3.5", "⼴, 广", "⻓江, 长江"})
    void mapsWidthBracketsAndRadicals(String text, String expected) {
        assertThat(CanonicalText.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"己, 已", "䶮, 龑", "喆, 哲", "后, 後"})
    void keepsCharactersThatMerelyLookAlike(String one, String other) {
        assertThat(CanonicalText.of(one)).isNotEqualTo(CanonicalText.of(other));
    }

    @ParameterizedTest(name = "{0} agrees with {1}: {2}")
    @CsvSource({
        "2018-01, 2018-01-01, true",
        "2018-01, 2018-01-31, true",
        "2018-01, 2018-02-01, false",
        "2018-01, 2017-12-31, false",
        "2018-01-10, 2018-01-10, true",
        "2018-01-10, 2018-01-11, false"
    })
    void comparesWithTheCoarserPrecision(String printed, LocalDate day, boolean expected) {
        assertThat(PrintedDay.parse(printed).orElseThrow().agreesWith(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-13", "2018-02-30", "长期", "2018", "2018-1-1", ""})
    void knowsWhatIsNoDate(String text) {
        assertThat(PrintedDay.parse(text)).isEmpty();
    }

    @Test
    void knowsItsPrecision() {
        assertThat(PrintedDay.parse("2018-01").orElseThrow().isDay()).isFalse();
        assertThat(PrintedDay.parse("2018-01-31").orElseThrow().isDay()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedDay(LocalDate.of(2018, 2, 1), LocalDate.of(2018, 1, 1)));
    }

    static Stream<Arguments> validities() {
        return Vectors.rows("id_validity")
                .map(row -> Arguments.of(
                        LocalDate.parse(row.get("birth").asText()),
                        LocalDate.parse(row.get("start").asText()),
                        row.get("end").asText()));
    }

    @ParameterizedTest
    @MethodSource("validities")
    void tellsHowLongACardIsValid(LocalDate birth, LocalDate start, String end) {
        assertThat(IdValidity.end(birth, start).map(LocalDate::toString).orElse(IdValidity.PERMANENT))
                .isEqualTo(end);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2006-05-05, 2011-05-05",
        "2006-05-06, 2016-05-06",
        "2016-05-05, 2026-05-05",
        "2016-05-06, 2036-05-06",
        "2036-05-05, 2056-05-05",
        "2036-05-06, 长期"
    })
    @DisplayName("a card is issued for 5 years below 16, for 10 below 26, for 20 below 46, then for ever")
    void theBirthdayCountsAsTheNextAge(LocalDate start, String end) {
        LocalDate birth = LocalDate.of(1990, 5, 6);

        assertThat(IdValidity.end(birth, start).map(LocalDate::toString).orElse(IdValidity.PERMANENT))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2036-05-05, true", "2036-05-07, true", "2036-05-04, false", "2036-05-08, false", "2021-05-06, false"})
    void allowsADayOfOfficePractice(LocalDate end, boolean expected) {
        assertThat(IdValidity.fits(LocalDate.of(1990, 5, 6), LocalDate.of(2016, 5, 6), end))
                .isEqualTo(expected);
        assertThat(IdValidity.fits(LocalDate.of(1960, 5, 6), LocalDate.of(2016, 5, 6), end))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} – {1}: {2}")
    @CsvSource({
        "2016-05-12, 2026-05-12, true",
        "2016-05-05, 2036-05-05, true",
        "2016-07-06, 2026-07-06, false",
        "2016-03-06, 2036-03-06, false"
    })
    @DisplayName("a card may be applied for before a birthday and begin behind it, and the other way round")
    void allowsForTheTimeInWhichACardIsMade(LocalDate start, LocalDate end, boolean expected) {
        assertThat(IdValidity.fits(LocalDate.of(1990, 5, 6), start, end)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "专科, ASSOCIATE",
        "高职（专科）, ASSOCIATE",
        "本科, BACHELOR",
        "专升本, BACHELOR",
        "专科起点本科, BACHELOR",
        "硕士研究生, POSTGRADUATE"
    })
    void knowsTheLevels(String text, StudyLevel expected) {
        assertThat(StudyLevel.of(text)).contains(expected);
        assertThat(StudyLevel.of(expected.chinese())).contains(expected);
    }

    @Test
    void knowsNoOtherLevel() {
        assertThat(StudyLevel.of("中专")).isEmpty();
    }
}
