package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When pixels confirm a text layer")
class TextLayerTest {
    @ParameterizedTest(name = "layer {0}, pixels {1}: {2}")
    @CsvSource({
        "示例理工大学, 示例理工大学, true",
        "示例理工大学（华东）, 示例理工大学(华东), true",
        "2018 年 1 月, 2018年1月, true",
        "105615201805001234, 105615201805001234, true",
        "105615201805001234, 105615201805001284, false",
        "AKX7PQ2M93FTOWZC, AKX7PQ2M93FT0WZC, true",
        "示例理工大学继续教育学院, 示例理工大学继续教肓学院, true",
        "王小样, 王大样, false",
        "王小样, '', false",
        "本科, 专科, false"
    })
    void agreesOnlyWithWhatItSays(String layer, String pixels, boolean agreed) {
        assertThat(TextLayer.agree(layer, pixels)).isEqualTo(agreed);
    }
}
