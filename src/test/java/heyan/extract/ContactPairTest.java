package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whoever is named with the union's only telephone is its contact")
class ContactPairTest {
    @ParameterizedTest
    @CsvSource({"核签人：,核签人电话：", "单位对口人员,对口人员联系电话", "承办同志姓名：,承办同志的手机号码：", "工会填报人：,填报人电话："})
    void whoseTelephoneIsAskedForIsAskedForToo(String name, String telephone) {
        Sheet printed = Sheet.form().line(80, 1400, name).line(80, 1500, telephone);
        Extract empty = printed.as(DocumentKind.APPLICATION_FORM);
        Extract filled =
                printed.line(600, 1400, "王样本").line(600, 1500, "13800000000").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(filled, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(filled, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
        assertThat(value(empty, FieldName.CONTACT_NAME)).isEmpty();
        assertThat(value(empty, FieldName.CONTACT_PHONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"负责人：,负责人电话：", "申请人：,申请人电话：", "见证人：,见证人手机：", "填报人：,填报人电话：", "咨询人员：,咨询人员电话：", "家属同志：,家属同志电话："})
    void otherTelephonesAreNobodysForContact(String name, String telephone) {
        Extract form = Sheet.form()
                .line(80, 1400, name)
                .line(80, 1500, telephone)
                .line(600, 1400, "王样本")
                .line(600, 1500, "13800000000")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("(absent)");
        assertThat(value(form, FieldName.CONTACT_PHONE)).isEqualTo("(absent)");
    }

    @ParameterizedTest
    @CsvSource({"审核人：,联系电话：", "工会负责人,联系方式", "经办人,办公电话", "核实人：,电话："})
    @DisplayName("below the worker's signature whoever is named with the only telephone is the one to ask")
    void whoeverIsNamedWithTheOnlyTelephone(String name, String telephone) {
        Sheet printed = unionsPart(name, telephone);
        Extract empty = printed.as(DocumentKind.APPLICATION_FORM);
        Extract filled =
                printed.line(400, 1400, "王样本").line(400, 1460, "13800000000").as(DocumentKind.APPLICATION_FORM);
        Extract another = unionsPart(name, telephone)
                .line(400, 1400, "王样本")
                .line(700, 1460, telephone)
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(filled, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(filled, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
        assertThat(value(filled, FieldName.PHONE)).isEqualTo("13900000000");
        assertThat(value(empty, FieldName.CONTACT_NAME)).isEmpty();
        assertThat(value(empty, FieldName.CONTACT_PHONE)).isEmpty();
        assertThat(value(another, FieldName.CONTACT_NAME)).isEqualTo("(absent)");
    }

    private static Sheet unionsPart(String name, String telephone) {
        return Sheet.form()
                .line(80, 300, "联系电话")
                .line(300, 300, "13900000000")
                .line(80, 1000, "申请人签名：")
                .line(300, 1000, "李样例")
                .line(80, 1400, name)
                .line(80, 1460, telephone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"申请人：", "审核人签字：", "家属联系人：", "职工代表："})
    void aTelephoneAloneMakesNobodyTheContact(String name) {
        Extract form = unionsPart(name, "联系电话：").line(400, 1400, "王样本").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("(absent)");
    }

    /** The worker signs at the left, the unit's union writes in the column beside. */
    private static Sheet columns(int telephone) {
        return Sheet.form()
                .line(80, 600, "银行卡号")
                .line(300, 600, "6222020000000000000")
                .line(80, 900, "申请人（签名）：")
                .line(90, 960, "李样例")
                .line(600, telephone - 80, "经办人：")
                .line(600, telephone, "联系电话：");
    }

    @Test
    void whoHandlesItInTheColumnBesideTheSignatureIsTheContact() {
        Extract empty = columns(860).as(DocumentKind.APPLICATION_FORM);
        Extract filled =
                columns(860).line(760, 780, "王样本").line(760, 860, "13800000000").as(DocumentKind.APPLICATION_FORM);
        Extract above =
                columns(500).line(760, 420, "王样本").line(760, 500, "13800000000").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(filled, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(filled, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
        assertThat(value(empty, FieldName.CONTACT_NAME)).isEmpty();
        assertThat(value(empty, FieldName.CONTACT_PHONE)).isEmpty();
        assertThat(value(above, FieldName.CONTACT_NAME)).isEqualTo("(absent)");
    }

    @Test
    @DisplayName("单位工会 above 负责人 in one cell is whoever is named beside it")
    void thePersonMayBeAskedForInTwoLines() {
        Sheet sheet = Sheet.form()
                .line(80, 600, "申请人签名：")
                .line(300, 600, "李样例")
                .line(80, 885, "单位工会")
                .line(95, 915, "负责人")
                .line(600, 900, "联系电话");
        Extract empty = sheet.as(DocumentKind.APPLICATION_FORM);
        Extract filled =
                sheet.line(300, 900, "王样本").line(860, 900, "13800000000").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(filled, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(filled, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
        assertThat(value(empty, FieldName.CONTACT_NAME)).isEmpty();
        assertThat(value(empty, FieldName.CONTACT_PHONE)).isEmpty();
    }

    @Test
    @DisplayName(
            "the worker's telephone in a letter's sentence is none beside the signature, however far right it stands")
    void theTelephoneOfASentence() {
        Extract letter = Sheet.form()
                .line(80, 400, "本人李样例，女，身份证号码00000019491231002X，")
                .line(800, 400, "手机号码13900000000，系样本工厂职工")
                .line(300, 600, "申请人：")
                .line(420, 600, "李样例")
                .line(400, 650, "2021年6月20日")
                .line(80, 900, "证明人：王样本")
                .line(80, 960, "联系电话：13800000000")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(letter, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(letter, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
    }

    private static Sheet opinions(String first) {
        Sheet sheet = Sheet.form().line(240, 600, "申请人签名：").line(440, 600, "李样例");
        List<String> unions = List.of(first, "上级工会意见", "区总工会意见");
        for (int i = 0; i < unions.size(); i++) {
            sheet.line(40, 900 + 200 * i, unions.get(i))
                    .line(260, 880 + 200 * i, "经办人：")
                    .line(260, 940 + 200 * i, "电话：");
        }
        return sheet;
    }

    @Test
    @DisplayName("of the unions that write their opinions below each other the worker's own comes first")
    void theContactOfTheOwnUnion() {
        Extract empty = opinions("基层工会意见").as(DocumentKind.APPLICATION_FORM);
        Extract filled = opinions("基层工会意见")
                .line(400, 880, "王样本")
                .line(400, 940, "13800000000")
                .as(DocumentKind.APPLICATION_FORM);
        Extract above = opinions("基层工会意见")
                .line(400, 1080, "王样本")
                .line(400, 1140, "13800000000")
                .as(DocumentKind.APPLICATION_FORM);
        Extract other = opinions("镇街总工会意见")
                .line(400, 880, "王样本")
                .line(400, 940, "13800000000")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(filled, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(filled, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
        assertThat(value(empty, FieldName.CONTACT_NAME)).isEmpty();
        assertThat(value(empty, FieldName.CONTACT_PHONE)).isEmpty();
        assertThat(value(above, FieldName.CONTACT_NAME)).isEmpty();
        assertThat(value(above, FieldName.CONTACT_PHONE)).isEmpty();
        assertThat(value(other, FieldName.CONTACT_NAME)).isEqualTo("(absent)");
    }

    private static Sheet reviewer() {
        return Sheet.form()
                .line(80, 600, "申请人签名：")
                .line(300, 600, "李样例")
                .line(80, 900, "审核人")
                .line(600, 900, "审核人联系电话");
    }

    @Test
    void whoLookedItThroughIsTheContactWhereHeIsTheOnlyOneWithATelephone() {
        Extract filled =
                reviewer().line(300, 900, "王样本").line(860, 900, "13800000000").as(DocumentKind.APPLICATION_FORM);
        Extract empty = reviewer().as(DocumentKind.APPLICATION_FORM);
        Extract two = reviewer()
                .line(300, 900, "王样本")
                .line(860, 900, "13800000000")
                .line(80, 1200, "初审员联系电话")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(filled, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(filled, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
        assertThat(value(empty, FieldName.CONTACT_NAME)).isEmpty();
        assertThat(value(empty, FieldName.CONTACT_PHONE)).isEmpty();
        assertThat(value(two, FieldName.CONTACT_NAME)).isEqualTo("(absent)");
    }

    @Test
    void aTelephoneMayBeWrittenALittleToTheRightBelowItsLabel() {
        Extract form = Sheet.form()
                .line(80, 200, "姓名")
                .line(80, 245, "李样例")
                .line(80, 300, "工作单位")
                .line(80, 345, "样本有限公司")
                .line(80, 400, "毕业院校")
                .line(80, 445, "华南样本大学")
                .line(80, 500, "银行卡号")
                .line(80, 545, "6222020000000000000")
                .line(80, 600, "本人签名：李样例")
                .line(80, 700, "工会负责人")
                .line(420, 700, "联系电话")
                .line(80, 745, "王样本")
                .line(442, 745, "13800000000")
                .line(80, 800, "审核意见")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(form, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
    }
}
