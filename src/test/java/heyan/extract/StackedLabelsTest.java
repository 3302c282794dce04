package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.read.Reading.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A label in two lines of a narrow cell: 单位工会 above 联络员")
class StackedLabelsTest {
    private static Sheet form() {
        return Sheet.form().line(100, 1400, "单位工会").line(110, 1434, "联络员");
    }

    @Test
    void isOneWhereItsValueIsLevelWithItsMiddle() {
        Extract form = form().line(300, 1418, "王样本")
                .line(700, 1416, "联络员电话")
                .line(900, 1416, "13800000000")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(form, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
    }

    @Test
    void isEmptyWhereOnlyTheTelephoneStandsBesideIt() {
        Extract form =
                form().line(700, 1416, "联络员电话").line(900, 1416, "13800000000").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEmpty();
    }

    @Test
    @DisplayName("of two rows each has its own: the union of the first is no contact of the second")
    void twoRowsAreTwoLabels() {
        Extract form = form().line(300, 1400, "样本工厂工会").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEmpty();
    }

    @Test
    @DisplayName("what reaches in from the next cell is no part of it: 性 above 别刂")
    void isOneWithoutTheSignThatNobodyCouldRead() {
        Extract form = Sheet.form()
                .line(100, 1400, "姓")
                .line(100, 1434, "名")
                .line(200, 1418, "王样本")
                .line(400, 1400, "性")
                .line(400, 1434, "别刂", 0.1, Source.OCR)
                .line(480, 1418, "女")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.NAME)).isEqualTo("王样本");
        assertThat(value(form, FieldName.SEX)).isEqualTo("女");
    }

    @Test
    @DisplayName("单位 and 工会 in two rows are no 单位工会, whose name would be both")
    void twoHalvesThatStandApartAreTwoRows() {
        Extract form = Sheet.form()
                .line(100, 300, "单位")
                .line(300, 300, "样本工厂")
                .line(100, 336, "工会")
                .line(300, 336, "样本工厂工会")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.UNIT_UNION)).isEqualTo("(absent)");
    }

    @Test
    @DisplayName("another label in two lines further right in the row makes no two rows of it")
    void twoOfThemInARow() {
        Extract form = Sheet.form()
                .line(80, 1400, "上级")
                .line(80, 1434, "工会")
                .line(200, 1417, "荔湾区总工会")
                .line(700, 1400, "单位")
                .line(700, 1434, "工会")
                .line(820, 1417, "样本工厂工会")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEqualTo("荔湾区总工会");
    }

    @Test
    void theUnionAboveMayBeAskedForSo() {
        Extract form = Sheet.form()
                .line(110, 1400, "所属区")
                .line(90, 1434, "或产业工会")
                .line(300, 1418, "样本区总工会")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEqualTo("样本区总工会");
    }

    @Test
    void aTelephoneBelowTheContactIsTheNextRow() {
        Extract form = Sheet.form()
                .line(90, 1400, "单位工会联系人")
                .line(320, 1400, "王样本")
                .line(110, 1440, "联系电话")
                .line(320, 1440, "13800000000")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(form, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
    }
}
