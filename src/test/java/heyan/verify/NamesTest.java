package heyan.verify;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.Vectors;
import heyan.verify.Finding.Agreement;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("NM-1 to NM-7: names 姓名")
class NamesTest {
    static Stream<Arguments> pairs() {
        return Vectors.rows("names")
                .map(row -> Arguments.of(
                        row.get("a").asText(),
                        row.get("b").asText(),
                        row.get("expect").asText()));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @MethodSource("pairs")
    void comparesTheVectorsBothWays(String one, String other, String expected) {
        for (Likeness likeness : new Likeness[] {Names.compare(one, other), Names.compare(other, one)}) {
            String result = likeness.agreement() == Agreement.UNSURE
                    ? "REVIEW"
                    : Boolean.toString(likeness.agreement().agrees());
            assertThat(result).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0} and {1}: {2} {3}")
    @CsvSource({
        "张三, 张三, EQUAL, ''",
        "张　三, 张三, EQUIVALENT, NM-1",
        "張三豐, 张三丰, EQUIVALENT, NM-1 繁简",
        "李乾, 李干, UNSURE, NM-4",
        "李鍾, 李钟, UNSURE, NM-4",
        "高峯, 高峰, UNSURE, NM-4",
        "王喆, 王哲, UNSURE, NM-4",
        "阿卜杜拉买买提, 阿卜杜拉·买买提, UNSURE, NM-2",
        "王?, 王喆, UNSURE, NM-3",
        "王(吉吉), 王喆, UNSURE, NM-3",
        "王\uE123, 王喆, UNSURE, NM-3",
        "王zhe, 王喆, UNSURE, NM-3",
        "阿卜杜拉·买, 阿卜杜拉·买买提, UNSURE, NM-6",
        "买买提江, 买买提江艾, DIFFERENT, ''",
        "阿卜杜拉·买买提, 古丽娜尔·买买提, DIFFERENT, ''",
        "阿卜杜拉·买买提, 阿卜杜拉·艾, DIFFERENT, ''",
        "李己, 李已, DIFFERENT, ''",
        "'', 李已, DIFFERENT, ''",
        "李琳, 李淋, DIFFERENT, ''"
    })
    void namesTheRule(String read, String typed, Agreement expected, String rule) {
        Likeness likeness = Names.compare(read, typed);

        assertThat(likeness.agreement()).isEqualTo(expected);
        assertThat(likeness.rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource({
        "OUYANG XIU, 欧阳修",
        "ouyangxiu, 欧阳修",
        "OU YANG XIU, 欧阳修",
        "TANGE, 谭格",
        "TAN GE, 谭格",
        "LI MING ZHU, 李明珠",
        "LI MINGZHU, 李明珠",
        "LI MIN GZHU, 李明珠",
        "LIM INGZHU, 李明珠",
        "ZAN GJINRONG, 臧锦嵘",
        "L I M I N G Z H U, 李明珠",
        "MAIMAITI AISHAN, 买买提艾山",
        "SHAN TIANFANG, 单田芳",
        "ZENG GUOFAN, 曾国藩",
        "QIU YING, 仇英",
        "XIE JIN, 解缙",
        "OU ZHIMING, 区志明",
        "ZHA LIANGYONG, 查良镛",
        "GE JIAOTIAN, 盖叫天",
        "REN QIANG, 任强",
        "QIN MING, 覃明",
        "TAN MING, 覃明",
        "YUE YI, 乐毅",
        "LE YI, 乐毅",
        "YUCHI GONG, 尉迟恭",
        "LV BU, 吕布",
        "LU BU, 吕布",
        "LYU BU, 吕布",
        "LÜ BU, 吕布",
        "NV LV, 女律",
        "MOU QIZHONG, 牟其中",
        "MU QIZHONG, 牟其中",
        "ABUDULA MAIMAITI, 阿卜杜拉·买买提",
        "ZHANG SANFENG, 張三豐"
    })
    void readsPinyin(String printed, String name) {
        assertThat(Words.holder(printed, name).agreement()).isEqualTo(Agreement.EQUIVALENT);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "OUYANG XI, 欧阳修",
        "TANG E, 谭格",
        "FANG AN, 范甘",
        "OUYANG XIUX, 欧阳修",
        "XIU OUYANG, 欧阳修",
        "ZHANG SI, 张三",
        "'---', 张三",
        "李四, 张三",
        "ZHANG, 张□",
        "ZHANG, 张\uE123"
    })
    void knowsAnotherHolder(String printed, String name) {
        assertThat(Words.holder(printed, name).agreement()).isEqualTo(Agreement.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({"张三, 张三", "張三, 张三"})
    void acceptsAHolderInChinese(String printed, String name) {
        assertThat(Words.holder(printed, name).agreement().agrees()).isTrue();
    }
}
