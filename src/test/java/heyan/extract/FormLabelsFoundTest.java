package heyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.Box;
import heyan.extract.FormLabelsFound.Label;
import heyan.read.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is understood of an application form is told before anybody fills it in")
class FormLabelsFoundTest {
    private static Sheet blank() {
        return Sheet.form()
                .line(80, 120, "一、申请人情况")
                .line(80, 220, "姓名")
                .line(480, 220, "民族")
                .line(80, 280, "身份证号")
                .line(80, 340, "毕业院校")
                .line(650, 340, "所学专业")
                .line(80, 400, "毕业证书编号")
                .line(650, 400, "银行卡号")
                .line(80, 460, "归口管理工会：")
                .line(80, 520, "本会主事（正楷）：")
                .line(650, 520, "手机：")
                .line(80, 580, "本人承诺以上内容属实")
                .line(80, 640, "申请人（签名）：")
                .line(650, 640, "年　月　日")
                .line(540, 760, "审批意见栏");
    }

    private static List<String> unknown(FormLabelsFound found) {
        return found.unknown().stream().map(Label::text).toList();
    }

    @Test
    void eachFieldHasTheLabelThatStandsOnTheForm() {
        FormLabelsFound found = FormLabelsFound.of(blank().reading(), FormWords.USUAL);

        assertThat(found.known())
                .containsEntry(FieldName.NAME, new Label("姓名", 0, new Box(80, 205, 140, 235)))
                .hasEntrySatisfying(
                        FieldName.SIGNATURE_PRESENT,
                        label -> assertThat(label.text()).isEqualTo("申请人（签名）"))
                .containsOnlyKeys(
                        FieldName.NAME,
                        FieldName.ID_NUMBER,
                        FieldName.SCHOOL,
                        FieldName.MAJOR,
                        FieldName.CERTIFICATE_NUMBER,
                        FieldName.BANK_CARD_NUMBER,
                        FieldName.SIGNATURE_PRESENT,
                        FieldName.PHONE);
    }

    @Test
    @DisplayName(
            "texts like labels that nobody knows are listed in reading order; headings, sentences and days are none")
    void whatNobodyKnowsIsListed() {
        FormLabelsFound found = FormLabelsFound.of(blank().reading(), FormWords.USUAL);

        assertThat(unknown(found)).containsExactly("归口管理工会", "本会主事");
        assertThat(found.unknown().get(1))
                .extracting(Label::page, Label::box)
                .containsExactly(0, new Box(80, 505, 203, 535));
    }

    @Test
    @DisplayName("what the round tells is found, and the telephone below its contact with it")
    void whatTheRoundTellsIsFound() {
        Reading reading = blank().reading();
        FormLabelsFound usual = FormLabelsFound.of(reading, FormWords.USUAL);

        FormLabelsFound told = FormLabelsFound.of(
                reading,
                FormWords.of(Map.of(
                        "district_union", List.of(unknown(usual).get(0)),
                        "contact_name", List.of(unknown(usual).get(1)))));

        assertThat(told.known())
                .containsKeys(FieldName.DISTRICT_UNION, FieldName.CONTACT_NAME, FieldName.CONTACT_PHONE)
                .containsKeys(usual.known().keySet().toArray(FieldName[]::new));
        assertThat(told.unknown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本会主事：",
                "3.本会主事：",
                "本会主事________",
                "姓名：________　本会主事：________",
                "本会主事（签名）：________　年　月　日",
                "本会主事"
            })
    void whateverItsBlankLooksLikeItIsListedAndFoundOnceTold(String line) {
        Reading reading = Sheet.form().line(80, 400, line).line(80, 460, "姓名：").reading();

        FormLabelsFound found = FormLabelsFound.of(reading, FormWords.USUAL);
        FormLabelsFound told = FormLabelsFound.of(reading, FormWords.of(Map.of("contact_name", List.of("本会主事"))));

        assertThat(unknown(found)).containsExactly("本会主事");
        assertThat(told.known()).containsKey(FieldName.CONTACT_NAME);
        assertThat(told.unknown()).isEmpty();
    }

    @Test
    @DisplayName("经办人 may be whom a form asks for: nobody's label until the round tells whose")
    void whoeverElseIsNamedIsListed() {
        Reading reading =
                Sheet.form().line(80, 400, "经办人：").line(80, 460, "填表日期：").reading();

        FormLabelsFound found = FormLabelsFound.of(reading, FormWords.USUAL);
        FormLabelsFound told = FormLabelsFound.of(reading, FormWords.of(Map.of("contact_name", List.of("经办人"))));

        assertThat(found.known()).isEmpty();
        assertThat(unknown(found)).containsExactly("经办人");
        assertThat(told.known()).containsOnlyKeys(FieldName.CONTACT_NAME);
        assertThat(told.unknown()).isEmpty();
    }

    @Test
    void aLabelWithItsLettersApartIsOne() {
        Reading reading = Sheet.form().line(80, 400, "管　事　的：").reading();

        assertThat(unknown(FormLabelsFound.of(reading, FormWords.USUAL))).containsExactly("管事的");
    }

    @Test
    @DisplayName("the blank of a sentence is found: 本单位所属的区总工会为____工会")
    void theBlankOfASentenceIsFound() {
        Reading reading =
                Sheet.form().line(80, 400, "本单位所属的区总工会，产业、直属单位工会为________工会。").reading();

        FormLabelsFound found = FormLabelsFound.of(reading, FormWords.USUAL);

        assertThat(found.known())
                .containsOnlyKeys(FieldName.DISTRICT_UNION)
                .hasEntrySatisfying(
                        FieldName.DISTRICT_UNION,
                        label -> assertThat(label.text()).startsWith("本单位所属的区总工会"));
        assertThat(found.unknown()).isEmpty();
    }

    @Test
    void aFileWithoutPagesSaysNothing() {
        FormLabelsFound found = FormLabelsFound.of(new Reading("by hand", List.of()), FormWords.USUAL);

        assertThat(found.known()).isEmpty();
        assertThat(found.unknown()).isEmpty();
    }
}
