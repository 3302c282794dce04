package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A round's own form may word its labels as nobody else does")
class FormWordsTest {
    private static final FormWords OWN = FormWords.of(Map.of(
            "name", List.of("参评对象"),
            "contact_name", List.of("本会经手同志"),
            "employer", List.of("供 职 机 构（全称）：")));

    private final ExtractFields extract = new ExtractFields();

    private static Sheet sheet() {
        return new Sheet(1240, 1754)
                .line(80, 220, "参评对象")
                .line(260, 220, "李样例")
                .line(80, 280, "供职机构（全称）")
                .line(400, 280, "广州样本机械制造股份有限公司")
                .line(80, 340, "本会经手同志")
                .line(300, 340, "王样本");
    }

    @Test
    void itsLabelsAreFoundOnceTheyAreTold() {
        Extract usual = extract.extract(DocumentKind.APPLICATION_FORM, sheet().reading());
        Extract told = extract.extract(DocumentKind.APPLICATION_FORM, sheet().reading(), OWN, Sought.NOTHING);

        assertThat(List.of(
                        value(usual, FieldName.NAME),
                        value(usual, FieldName.EMPLOYER),
                        value(usual, FieldName.CONTACT_NAME)))
                .containsOnly("(absent)");
        assertThat(value(told, FieldName.NAME)).isEqualTo("李样例");
        assertThat(value(told, FieldName.EMPLOYER)).isEqualTo("广州样本机械制造股份有限公司");
        assertThat(value(told, FieldName.CONTACT_NAME)).isEqualTo("王样本");
    }

    @Test
    void theUsualOnesAreFoundBesideThem() {
        Extract form = extract.extract(
                DocumentKind.APPLICATION_FORM, ApplicationFormTest.printed().reading(), OWN, Sought.NOTHING);

        assertThat(value(form, FieldName.NAME)).isEqualTo("李样例");
        assertThat(value(form, FieldName.BANK_CARD_NUMBER)).isEqualTo("6212260000000000000");
    }

    @Test
    @DisplayName("a blank that must be filled in is never found behind a label that is only like it")
    void whoIsNamedForContactIsFoundToTheLetter() {
        Sheet other = new Sheet(1240, 1754).line(80, 340, "本会经于同志").line(300, 340, "王样本");

        Extract form = extract.extract(DocumentKind.APPLICATION_FORM, other.reading(), OWN, Sought.NOTHING);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("(absent)");
    }

    @Test
    void anEmptyBlankBehindItIsEmpty() {
        Sheet empty = new Sheet(1240, 1754).line(80, 340, "本会经手同志：").line(80, 400, "工会联系电话：");

        Extract form = extract.extract(DocumentKind.APPLICATION_FORM, empty.reading(), OWN, Sought.NOTHING);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEmpty();
    }
}
