package heyan.verify;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.verify.Finding.Agreement;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Schools, unions, seals, numbers")
class WordsTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "华南理工大学, 华南理工大学, EQUAL",
        "華南理工大學, 华南理工大学, EQUIVALENT",
        "中国石油大学（华东）, 中国石油大学(华东), EQUIVALENT",
        "中国石油大学(北京), 中国石油大学(华东), DIFFERENT",
        "中国石油大学, 中国石油大学(华东), UNSURE",
        "华南理工大学, 华南理工大学继续教育学院, UNSURE",
        "华南理工大学继续教育学院, 华南理工大学, UNSURE",
        "中央广播电视大学, 国家开放大学, UNSURE",
        "华南师范大学, 华南理工大学, DIFFERENT"
    })
    void comparesSchools(String read, String typed, Agreement expected) {
        assertThat(Words.school(read, typed).agreement()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "甲公司工会委员会, 甲公司工会, EQUIVALENT",
        "甲公司工会, 甲公司工会委员会, EQUIVALENT",
        "甲公司工会, 乙公司工会, DIFFERENT",
        "甲公司委员会, 甲公司, DIFFERENT"
    })
    void comparesUnions(String read, String typed, Agreement expected) {
        assertThat(Words.union(read, typed).agreement()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"夜大学, 业余, EQUIVALENT", "成人, 成人高等教育, EQUIVALENT", "函授, 业余, DIFFERENT", "函授, 函授, EQUAL"})
    void comparesStudyForms(String read, String typed, Agreement expected) {
        assertThat(Words.studyForm(read, typed).agreement()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "专升本, 本科, EQUIVALENT",
        "专科, 本科, DIFFERENT",
        "硕士, 本科, DIFFERENT",
        "中 专, 中专, EQUIVALENT",
        "中专, 高中, DIFFERENT"
    })
    void comparesLevels(String read, String typed, Agreement expected) {
        assertThat(Words.level(read, typed).agreement()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "440104010203001, 44010419010203001X, EQUIVALENT",
        "440104********001X, 44010419010203001X, UNSURE",
        "440***************, 44010419010203001X, UNSURE",
        "440104********0019, 44010419010203001X, DIFFERENT",
        "4401 0419 0102 0300 1x, 44010419010203001X, EQUIVALENT"
    })
    @DisplayName("who owns a number shows it whole: a masked one proves nothing")
    void comparesIdNumbers(String read, String typed, Agreement expected) {
        assertThat(Numbers.idNumber(read, typed).agreement()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "44010419010203001X, 44010419010203001X, EQUAL",
        "440104********001X, 44010419010203001X, EQUIVALENT",
        "440104*********01X, 44010419010203001X, UNSURE",
        "440104********0019, 44010419010203001X, DIFFERENT"
    })
    @DisplayName("the registry masks the number of its report, but leaves ten digits")
    void comparesNumbersOfReports(String read, String typed, Agreement expected) {
        assertThat(Numbers.reportNumber(read, typed).agreement()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, doubted from {1} to {2}: {3}")
    @CsvSource({
        "广州市越秀甲电子有限公司工会委员会, 0, 0, EQUAL",
        "广州市越秀甲电子有限公司工会, 0, 0, EQUAL",
        "★广州市越秀甲电子有限公司工会★, 0, 0, EQUAL",
        "广州市越秀乙电子有限公司工会委员会, 0, 0, DIFFERENT",
        "广州市越秀乙电子有限公司工会委员会, 6, 7, DIFFERENT",
        "广州市越秀申电子有限公司工会委员会, 5, 6, EQUIVALENT",
        "★广州市越秀申电子有限公司工会, 6, 7, EQUIVALENT",
        "广州市越秀申电于有限公司工会, 5, 8, EQUIVALENT",
        "广州市越秀申申于有限公司工会, 5, 8, DIFFERENT",
        "广川市越季申电于有限公司工会, 0, 14, DIFFERENT",
        "广州市越秀电子有限公司工会, 0, 13, DIFFERENT"
    })
    void comparesSeals(String read, int from, int to, Agreement expected) {
        assertThat(Seal.compare(read, torn(IntStream.range(from, to)), true, "广州市越秀甲电子有限公司工会")
                        .agreement())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, doubted {1}: {2}")
    @CsvSource({
        "广川市越季甲乙电于有限公司工会, 1;4;8, EQUIVALENT",
        "广川市越季申乙电于有限公司工会, 1;4;5;8, DIFFERENT",
        "广州市越秀申己电子有限公司工会, 5;6, EQUIVALENT",
        "广州市越秀申己申子有限公司工会, 5;6;7, DIFFERENT",
        "广州市越秀申己电于有限公司工会, 5;6;8, EQUIVALENT"
    })
    @DisplayName("of fifteen characters three doubted ones may differ, but not three in a row")
    void forgivesAFifthButNoRunOfThree(String read, String doubts, Agreement expected) {
        IntStream doubted = Arrays.stream(doubts.split(";")).mapToInt(Integer::parseInt);

        assertThat(Seal.compare(read, torn(doubted), true, "广州市越秀甲乙电子有限公司工会").agreement())
                .isEqualTo(expected);
    }

    /** Doubted where the readings saw each of these too. */
    private static Map<Integer, String> torn(IntStream doubts) {
        return doubts.boxed().collect(Collectors.toMap(at -> at, at -> "州秀甲乙电子员"));
    }

    @ParameterizedTest(name = "{0} for 龙腾, where {1} was seen too: {2}")
    @CsvSource({"鹏, 腾, EQUIVALENT", "鹏, 麟牌騰, EQUIVALENT", "鹏, 麟牌, DIFFERENT", "鹏, '', DIFFERENT"})
    @DisplayName("a doubted letter is the name's own only where some reading saw that one")
    void forgivesOnlyWhatSomeReadingSaw(String letter, String seen, Agreement expected) {
        Likeness likeness = Seal.compare("广州龙" + letter + "园林有限公司工会委员会", Map.of(3, seen), true, "广州龙腾园林有限公司工会");

        assertThat(likeness.agreement()).isEqualTo(expected);
        assertThat(likeness.support())
                .isEqualTo(expected == Agreement.EQUIVALENT ? Likeness.Support.TELLING : Likeness.Support.NONE);
    }

    @ParameterizedTest
    @CsvSource({"甲乙工会, 甲乙工会, 0", "甲工会, 甲乙工会, 1", "甲丙工会, 甲乙工会委员会, 1", "丙丁, 甲乙工会, 4"})
    void countsDifferences(String read, String union, int expected) {
        assertThat(Seal.distance(read, union)).isEqualTo(expected);
    }
}
