package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whom the union names for contact is asked in many words")
class ContactLabelsTest {
    private static Sheet form() {
        return new Sheet(1240, 1754).line(400, 60, "学历补助申请表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工会负责联系人：", "基层单位经办联络员：", "本单位工会业务联系人：", "单位工会联络人姓名："})
    void theNameIsToldByWhatTheLabelIsMadeOf(String label) {
        Extract form = form().line(80, 1400, label + "王样本").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("王样本");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工会负责联系人电话：", "基层单位经办联络员的手机号码："})
    void soIsTheTelephone(String label) {
        Extract form = form().line(80, 1400, label + "13800000000").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("(absent)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"紧急情况单位联系人：", "单位职工家属联系人：", "工会意见由联系人填写："})
    void somebodyElseIsNotTheUnions(String label) {
        Extract form = form().line(80, 1400, label + "王样本").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("(absent)");
    }

    @Test
    @DisplayName("a date further right in the row is not part of the telephone's number")
    void theTelephoneEndsBeforeTheDate() {
        Extract form = form().line(80, 1400, "联系人手机：13800000000")
                .line(800, 1400, "2021年6月26日")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
    }

    @Test
    void theUnionAboveMayBeAskedByName() {
        Extract form = form().line(80, 1600, "所属区总工会、产业工会或直属单位工会名称：荔湾区总工会").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEqualTo("荔湾区总工会");
    }
}
