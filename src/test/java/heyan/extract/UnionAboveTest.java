package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The union above: print beside its empty blank is none")
class UnionAboveTest {
    private static Sheet form() {
        return new Sheet(1240, 1754).line(400, 60, "学历补助申请表");
    }

    @Test
    @DisplayName("隶属工会 is left empty, 工会 / 联络员 in two lines stands beside it: half a label is no union")
    void halfALabelIsNoUnion() {
        Extract form = form().line(80, 1400, "隶属工会")
                .line(693, 1385, "工会")
                .line(682, 1420, "联络员")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"基层工会（公章）", "单位工会（盖章）", "基层工会委员会（公章）"})
    @DisplayName("所属区（产业）工会： is left empty, and the seal's place stands in its row")
    void thePlaceOfTheSealIsNoUnion(String seal) {
        Extract form = form().line(80, 1400, "所属区（产业）工会：").line(800, 1407, seal).as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEmpty();
    }

    @Test
    void aUnionBeforeThePlaceOfTheSealIsOne() {
        Extract form = form().line(80, 1400, "所属区（产业）工会：")
                .line(400, 1400, "样本区总工会")
                .line(800, 1407, "基层工会（公章）")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEqualTo("样本区总工会");
    }
}
