package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When pixels confirm a text layer")
class TextLayerTest {
    @ParameterizedTest(name = "layer {0}, pixels {1} read with probability {2}: {3}")
    @CsvSource({
        "示例理工大学, 示例理工大学, 0.9, true",
        "示例理工大学（华东）, 示例理工大学(华东), 0.9, true",
        "2018 年 1 月, 2018年1月, 0.9, true",
        "105615201805001234, 105615201805001234, 0.9, true",
        "105615201805001234, 105615201805001284, 0.5, false",
        "AKX7PQ2M93FTOWZC, AKX7PQ2M93FT0WZC, 0.9, true",
        "示例理工大学继续教育学院, 示例理工大学继续教肓学院, 0.5, true",
        "学生王小样于二〇一五年九月入学, 学生王大样于二〇一五年九月入学, 0.9, false",
        "示例理工大学继续教育学院, 示例理工大学继续教学院, 0.5, false",
        "王小样, 王大样, 0.5, false",
        "王小样, '', 0.9, false",
        "毕（结）业日期 2021年1月30日, 毕（结）业日期丨2021年1月30日, 0.9, true",
        "入学时间2018年09月01日, 人学时间2018年09月01日, 0.9, true",
        "本科, 专科, 0.5, false"
    })
    void agreesOnlyWithWhatItSays(String layer, String pixels, double probability, boolean agreed) {
        LineText seen = new LineText(pixels.codePoints()
                .mapToObj(sign -> new LineText.Sign(Character.toString(sign), probability, 0.5))
                .toList());

        assertThat(TextLayer.agree(layer, seen)).isEqualTo(agreed);
    }
}
