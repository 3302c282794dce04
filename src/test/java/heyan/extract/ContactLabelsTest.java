package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whom the union names for contact is asked in many words")
class ContactLabelsTest {
    @ParameterizedTest
    @ValueSource(strings = {"工会负责联系人：", "基层单位经办联络员：", "本单位工会业务联系人：", "单位工会联络人姓名："})
    void theNameIsToldByWhatTheLabelIsMadeOf(String label) {
        Extract form = Sheet.form().line(80, 1400, label + "王样本").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("王样本");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工会对接人：", "工会经手人姓名：", "工会专干：", "工会联络员（手写）：", "工会专职（兼职）干部：", "材料报送人", "工会经办"})
    void soIsWhoeverHandlesTheMatter(String label) {
        Extract form = Sheet.form().line(80, 1400, label + "王样本").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("王样本");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工会负责人/联系人：", "单位工会负责人或联系人：", "工会主席（联系人）：", "工会联系人/经办人：", "经办人（联络员）姓名："})
    @DisplayName("one label may name two of whom either is written")
    void eitherOfTwo(String label) {
        Extract form = Sheet.form()
                .line(80, 1400, label)
                .line(480, 1400, "王样本")
                .line(700, 1400, "电话：")
                .line(800, 1400, "02083888888")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(form, FieldName.CONTACT_PHONE)).isEqualTo("02083888888");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工会负责人/主席：", "单位负责人：", "工会负责人/联系人意见："})
    void whoDecidesIsNoContact(String label) {
        Extract form = Sheet.form().line(80, 1400, label).line(480, 1400, "王样本").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("(absent)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工会对接人：", "工会专干：", "材料报送人"})
    void theirBlankMayBeEmpty(String label) {
        Extract form = Sheet.form().line(80, 1400, label).as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"材料报送人必须填写", "材料报送人签字", "工会对接人电话", "工会对接人由单位指定", "工会经办意见"})
    void whatIsPrintedBehindALabelWithoutAColonIsNobody(String print) {
        Extract form = Sheet.form().line(80, 1400, print).as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("(absent)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"对接人手机或座机：", "专干电话：", "工会经手人电话", "联络员电话（手写）："})
    void theirTelephoneNeedNotSayWhose(String label) {
        Extract form = Sheet.form().line(80, 1400, label + "13800000000").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工会负责联系人电话：", "基层单位经办联络员的手机号码："})
    void soIsTheTelephone(String label) {
        Extract form = Sheet.form().line(80, 1400, label + "13800000000").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("(absent)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工会填表人：", "本工会经办同志：", "工会对口人员姓名", "基层工会核签员"})
    void soIsWhoeverDoesItForTheUnion(String label) {
        Extract form = Sheet.form().line(80, 1400, label).line(600, 1400, "王样本").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("王样本");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工会会员：", "本工会负责人：", "工会审核人员：", "工会法人：", "工会委员：", "工会主席同志："})
    void aMemberAndWhoeverDecidesAreNot(String label) {
        Extract form = Sheet.form().line(80, 1400, label).line(600, 1400, "王样本").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("(absent)");
    }

    @Test
    @DisplayName("工会证明人 is filled in, 工会联系人 is not: the contact is not named")
    void whoeverIsNamedForContactComesFirst() {
        Extract form = Sheet.form()
                .line(80, 1300, "工会证明人：")
                .line(600, 1300, "王样本")
                .line(80, 1400, "工会联系人：")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEmpty();
    }

    @Test
    @DisplayName("an empty blank beside which another telephone is asked for")
    void theNextLabelIsNoName() {
        Extract form = Sheet.form()
                .line(80, 1400, "工会填表人")
                .line(700, 1400, "固定电话")
                .line(1000, 1400, "02000000000")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"紧急情况单位联系人：", "单位职工家属联系人：", "工会意见由联系人填写："})
    void somebodyElseIsNotTheUnions(String label) {
        Extract form = Sheet.form().line(80, 1400, label + "王样本").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("(absent)");
    }

    @Test
    @DisplayName("a date further right in the row is not part of the telephone's number")
    void theTelephoneEndsBeforeTheDate() {
        Extract form = Sheet.form()
                .line(80, 1400, "联系人手机：13800000000")
                .line(800, 1400, "2021年6月26日")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"本单位工会的上级工会：", "直接上级工会：", "归口区（局）工会：", "归口区局）工会：", "本工会隶属"})
    void theUnionAboveIsToldByWhatTheLabelIsMadeOf(String label) {
        Extract form = Sheet.form().line(80, 1600, label + "荔湾区总工会").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEqualTo("荔湾区总工会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"所属工会组织", "基层工会组织全称", "单位工会组织名称"})
    void theOwnUnionIsNotTheOneAbove(String label) {
        Extract form =
                Sheet.form().line(80, 1600, label).line(500, 1600, "样本有限公司工会").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEqualTo("(absent)");
        assertThat(value(form, FieldName.UNIT_UNION)).isEqualTo("样本有限公司工会");
    }

    @Test
    void aLabelTornAtItsBracketIsOne() {
        Extract form = Sheet.form()
                .line(80, 1600, "归口区（局）")
                .line(270, 1600, "工会")
                .line(500, 1600, "荔湾区总工会")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEqualTo("荔湾区总工会");
    }

    @Test
    void whereTheUnionAboveWritesItsOpinionNoBlankIsLeftEmpty() {
        Extract form = Sheet.form().line(80, 1600, "上级工会").line(90, 1640, "审核").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEqualTo("(absent)");
    }

    @Test
    void theUnionAboveMayBeAskedByName() {
        Extract form =
                Sheet.form().line(80, 1600, "所属区总工会、产业工会或直属单位工会名称：荔湾区总工会").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEqualTo("荔湾区总工会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工会（印章）", "工会盖章", "（公章）", "单位工会用印处"})
    @DisplayName("where the seal goes is printed beside an empty blank and fills none")
    void theSealsPlaceFillsNoBlank(String print) {
        for (FieldName blank : new FieldName[] {FieldName.CONTACT_NAME, FieldName.CONTACT_PHONE}) {
            assertThat(value(beside(blank, print), blank)).as(blank.code()).isEmpty();
        }
    }

    @Test
    @DisplayName("the seal's place, printed behind the name in its row, is no part of it")
    void theNameEndsBeforeTheSealsPlace() {
        Extract form = Sheet.form()
                .line(80, 1400, "工会联系人：")
                .line(300, 1400, "王样本")
                .line(560, 1400, "工会（盖章）")
                .as(DocumentKind.APPLICATION_FORM);

        Extract higher = Sheet.form()
                .line(80, 1400, "工会联系人：")
                .line(300, 1400, "王样本")
                .line(560, 1390, "工会（盖章）")
                .as(DocumentKind.APPLICATION_FORM);
        Extract empty = Sheet.form()
                .line(80, 1400, "工会联系人：")
                .line(360, 1390, "工会（盖章）")
                .line(660, 1400, "2021年6月28日")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(higher, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(empty, FieldName.CONTACT_NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20210年6月25日", "2021年7月1", "2021.07.01", "6月"})
    void theDayOfTheStampIsNoTelephone(String day) {
        assertThat(value(beside(FieldName.CONTACT_PHONE, day), FieldName.CONTACT_PHONE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1426, 1436, 0.9, ''", "1375, 1436, 0.25, ''", "1395, 1436, 0.9, 〓"})
    @DisplayName(
            "what is left of a cell's rules below an empty blank is flat or nearly nothing, and handwriting is not")
    void theRestOfARuleIsNoHandwriting(int top, int bottom, double strength, String written) {
        Extract form = Sheet.form()
                .line(80, 1400, "工会经办人")
                .ink(400, top, 467, bottom, strength)
                .line(700, 1400, "联系电话：")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo(written);
    }

    @Test
    void printWithoutADigitIsNoTelephone() {
        assertThat(value(beside(FieldName.CONTACT_PHONE, "经手干部"), FieldName.CONTACT_PHONE))
                .isEmpty();
    }

    private static Extract beside(FieldName blank, String print) {
        return Sheet.form()
                .line(80, 1400, "工会对接人：")
                .line(80, 1500, "对接人手机或座机：")
                .line(700, blank == FieldName.CONTACT_NAME ? 1400 : 1500, print)
                .as(DocumentKind.APPLICATION_FORM);
    }
}
