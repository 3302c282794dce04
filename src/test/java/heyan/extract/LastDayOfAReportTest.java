package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The day on which a report was printed is not the last day of its validity")
class LastDayOfAReportTest {
    private static final String NOTE = "5、报告在线验证有效期由报告权属人设置（1~6个月），其在报告验证到期前可再次延长验证有效期";

    /** The last line begins at {@code left}, the others at 100. */
    private static String until(int left, String... lines) {
        Sheet sheet = new Sheet(1240, 1754).line(300, 80, "教育部学历证书电子注册备案表").line(100, 240, "姓名：李样例");
        for (int i = 0; i < lines.length; i++) {
            sheet.line(i == lines.length - 1 ? left : 100, 1300 + 45 * i, lines[i]);
        }
        return value(sheet.as(DocumentKind.CHSI_REGISTRATION), FieldName.VALID_UNTIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "打印日期：2021年06月25日",
                "2021年06月25日打印",
                "下载时间：2021-06-25",
                "更新日期：2021年06月25日",
                "制表日期：2021年06月25日",
                "2021年06月25日"
            })
    void theDayBelowIsAnother(String below) {
        for (int left : new int[] {100, 265}) {
            assertThat(until(left, "验证期至：2021年01月20日", below)).isEqualTo("2021-01-20");
            assertThat(until(left, "验证有效期：2020年07月20日至2021年01月20日", below)).isEqualTo("2021-01-20");
        }
    }

    @ParameterizedTest(name = "{0}{1}")
    @CsvSource({"。, 打印时间：2021年06月25日", "。, 打印日期：2021-06-25", "'', 打印时间：2021年06月25日", "。, 更新日期：2021年06月25日"})
    void aNoteOnTheValidityTellsNoDay(String end, String below) {
        assertThat(until(100, NOTE + end, below)).isEqualTo("(absent)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打印时间：2021年06月25日", "2021年06月25日打印", "下载日期：2021-06-25"})
    void whereTheDayIsHiddenTheOneBelowIsNotTaken(String below) {
        assertThat(until(100, "验证期至：", below)).isEmpty();
        assertThat(until(265, "验证有效期至：", below)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"验证期至：2021年06月31日", "在线验证有效期：自出具之日起至2021年6月20日", "验证有效期至：生成于2021年5月20日，2021年6月20日失效", "验证期至："})
    @DisplayName("a day that is printed and cannot be told is doubtful, not absent")
    void aDayThatIsNotTold(String end) {
        assertThat(until(100, end)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"验证有效期：2021年6月20日至", "报告有效期：2021年6月20日-"})
    void aSpanMayGoOnInTheNextLine(String first) {
        assertThat(until(280, first, "2021年12月20日")).isEqualTo("2021-12-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报告的验证有效期至2021年12月20日。", "有效期：2021年6月20日至2021年12月20日", "报告有效期截止2021-12-20"})
    void aSentenceTellsTheLastDay(String sentence) {
        assertThat(until(100, sentence)).isEqualTo("2021-12-20");
    }
}
