package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Notes, examples and marks printed in the row of an empty blank fill nothing in")
class NotesTest {
    @ParameterizedTest
    @ValueSource(strings = {"________（须为工会专职人员）", "须为工会专职人员", "仅用于学历补助申请", "第1页共2页", "学历补助申请专用"})
    void nobodyIsNamed(String print) {
        assertThat(row("工会联系人：", print, FieldName.CONTACT_NAME)).isEmpty();
        assertThat(row("工会联系人：" + print, "", FieldName.CONTACT_NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"________（如：广州市天河区总工会）", "如：广州市天河区总工会", "仅用于学历补助申请", "第1页共2页"})
    void noUnionIsNamed(String print) {
        assertThat(row("上级工会：", print, FieldName.DISTRICT_UNION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"________（例：广州市天河区总工会）", "________仅用于学历补助申请____工会"})
    void noUnionIsNamedInASentence(String blank) {
        assertThat(row("本单位所属的区总工会，产业、直属单位工会为" + blank, "", FieldName.DISTRICT_UNION))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"______（区号-号码，如02083888888）", "（手机或020-12345678）"})
    void anExampleIsNoTelephone(String print) {
        assertThat(row("联系电话：", print, FieldName.CONTACT_PHONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 700})
    @DisplayName("a year with a number, or a day, is no telephone, however near it stands")
    void aYearIsNoTelephone(int x) {
        for (String year : new String[] {"20210012", "20210618", "19980101"}) {
            assertThat(at(x, "联系电话：", year, FieldName.CONTACT_PHONE)).as(year).isEmpty();
        }
        assertThat(at(x, "联系电话：", "020-20210012", FieldName.CONTACT_PHONE)).endsWith("20210012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二联", "第一页", "第1页共2页", "1/2", "No.0012345", "编号0012345", "仅用于学历补助申请"})
    @DisplayName("what a sheet bears beside its blanks fills none in")
    void marksOfTheSheetFarAway(String mark) {
        assertThat(at(700, "工会联系人：", mark, FieldName.CONTACT_NAME)).isEmpty();
        assertThat(at(700, "联系电话：", mark, FieldName.CONTACT_PHONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {660, 700, 1000})
    @DisplayName("what stands alone in the label's cell is its value, however wide the cell")
    void aValueInAWideCell(int x) {
        assertThat(at(x, "联系人", "李大文", FieldName.CONTACT_NAME)).isEqualTo("李大文");
        assertThat(at(x, "联系电话：", "02083888888", FieldName.CONTACT_PHONE)).isEqualTo("02083888888");
    }

    @Test
    void whatFollowsOtherPrintFarAwayIsSomethingElse() {
        Sheet sheet = Sheet.form()
                .line(80, 1400, "工会联系人：")
                .line(300, 1400, "（须为工会专职人员）")
                .line(900, 1400, "张三");

        assertThat(value(sheet.as(DocumentKind.APPLICATION_FORM), FieldName.CONTACT_NAME))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本栏由工会填写", "由基层工会填写", "见填写说明", "详见说明", "【例】张三", "范例 张三", "示例：张三", "如，张三", "请用黑色签字笔", "需与公章一致",
                "须工会专职人员", "请正楷书写", "见右"
            })
    void aHintIsNobody(String print) {
        assertThat(row("工会联系人：", print, FieldName.CONTACT_NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"须小明", "需大文", "如小兰", "由小明", "见小文"})
    void aNameMayBeginLikeAHint(String name) {
        assertThat(row("工会联系人：", name, FieldName.CONTACT_NAME)).isEqualTo(name);
    }

    @Test
    void soMayAUnion() {
        assertThat(row("上级工会：", "如家酒店集团工会", FieldName.DISTRICT_UNION)).isEqualTo("如家酒店集团工会");
    }

    @Test
    void aNoteBehindWhatIsWrittenIsHarmless() {
        assertThat(row("工会联系人：", "李大文（须为工会专职人员）", FieldName.CONTACT_NAME)).isEqualTo("李大文");
        assertThat(row("上级工会：", "如东县总工会（区总工会或产业、直属单位工会）", FieldName.DISTRICT_UNION))
                .isEqualTo("如东县总工会");
        assertThat(row("联系电话：", "(020)83888888", FieldName.CONTACT_PHONE)).endsWith("83888888");
        assertThat(row("本单位所属的区总工会，产业、直属单位工会为样本区总工会（例：某区总工会）", "", FieldName.DISTRICT_UNION))
                .isEqualTo("样本区总工会");
    }

    private static Sheet contact() {
        return Sheet.form().line(80, 1400, "工会联系人：").line(300, 1400, "李大文");
    }

    private static String at(int x, String label, String print, FieldName field) {
        Sheet sheet = field == FieldName.CONTACT_PHONE ? contact() : Sheet.form();
        return value(sheet.line(80, 1460, label).line(x, 1460, print).as(DocumentKind.APPLICATION_FORM), field);
    }

    private static String row(String label, String print, FieldName field) {
        Sheet sheet = field == FieldName.CONTACT_PHONE ? contact() : Sheet.form();
        sheet.line(80, 1460, label);
        return value((print.isEmpty() ? sheet : sheet.line(300, 1460, print)).as(DocumentKind.APPLICATION_FORM), field);
    }

    @Test
    @DisplayName("the place of the seal beside the contact, printed a little higher, is no note")
    void theSealsPlaceBesideIt() {
        Extract form = Sheet.form()
                .line(1000, 1388, "工会(盖章)")
                .line(80, 1405, "工会联系人：蒋样本")
                .line(80, 1470, "联系电话：02031394522")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("蒋样本");
    }
}
