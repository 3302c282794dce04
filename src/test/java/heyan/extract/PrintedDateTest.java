package heyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "二〇二一年七月一日, 2021-07-01",
        "二O一七年六月三十日, 2017-06-30",
        "二○二○年十二月三十一日, 2020-12-31",
        "二零一九年十月十日, 2019-10-10",
        "2021年7月1日, 2021-07-01",
        "1995年09月06日, 1995-09-06",
        "二〇一二年九月, 2012-09",
        "一九八八年二月二十九日, 1988-02-29",
        "二0一七年六月三十日, 2017-06-30",
        "二〇一八年廿一月, none",
        "二〇一八年一月廿一日, 2018-01-21",
        "二〇一八年一月卅日, 2018-01-30",
        "二〇一九年一月十白, 2019-01-10",
        "贰零壹捌年拾月壹拾日, 2018-10-10",
        "2012.05.09-2032.05.09, 2012-05-09",
        "2021-07-01, 2021-07-01",
        "2021/7/1, 2021-07-01",
        "20210701, 2021-07-01",
        "2021年7月, 2021-07",
        "1990年2月30日, none",
        "2021年13月1日, none",
        "10564520210500, none"
    })
    void readsWhatIsPrinted(String text, String expected) {
        String value = PrintedDate.find(text).map(PrintedDate::value).orElse("none");

        assertThat(value).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "二〇一八年", "约一九八年五月", "三年制本科"})
    void findsNoDateWhereNoneIs(String text) {
        assertThat(PrintedDate.find(text)).isEmpty();
    }
}
