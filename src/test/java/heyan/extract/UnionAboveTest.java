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
    @Test
    @DisplayName("隶属工会 is left empty, 工会 / 联络员 in two lines stands beside it: half a label is no union")
    void halfALabelIsNoUnion() {
        Extract form = Sheet.form()
                .line(80, 1400, "隶属工会")
                .line(693, 1385, "工会")
                .line(682, 1420, "联络员")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"基层工会（公章）", "单位工会（盖章）", "基层工会委员会（公章）"})
    @DisplayName("所属区（产业）工会： is left empty, and the seal's place stands in its row")
    void thePlaceOfTheSealIsNoUnion(String seal) {
        Extract form =
                Sheet.form().line(80, 1400, "所属区（产业）工会：").line(800, 1407, seal).as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEmpty();
    }

    @Test
    void aUnionBeforeThePlaceOfTheSealIsOne() {
        Extract form = Sheet.form()
                .line(80, 1400, "所属区（产业）工会：")
                .line(400, 1400, "样本区总工会")
                .line(800, 1407, "基层工会（公章）")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEqualTo("样本区总工会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"所属区总工会（产业丶直属单位工会）", "所属区总工会、产业工会或直属单位工会名称：", "所属区总工会（产业·直属单位工会）：", "上一级工会会（区总工会、产业工会等）"})
    @DisplayName("kinds of unions that the label itself tells are none")
    void kindsOfUnionsAreNone(String label) {
        Extract form = Sheet.form().line(80, 1400, label).as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"所属区总工会（产业丶直属单位工会）", "所属区总工会、产业工会或直属单位工会名称：", "所属区总工会（产业·直属单位工会）："})
    void aUnionBehindThemIsOne(String label) {
        Extract form =
                Sheet.form().line(80, 1400, label).line(760, 1400, "样本区总工会").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).endsWith("样本区总工会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"和平区总工会", "街口街道总工会", "本溪市总工会", "市机关工会", "会同县总工会"})
    void namesOfPlacesMayLookLikeKinds(String union) {
        Extract form =
                Sheet.form().line(80, 1400, "上级工会名称：").line(500, 1400, union).as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEqualTo(union);
    }

    @Test
    @DisplayName("a heading 单位工会意见 written downwards beside an empty blank is no union in its next row")
    void aHeadingWrittenDownwardsIsNoUnion() {
        Extract form = Sheet.form()
                .line(100, 1300, "单")
                .line(190, 1290, "本单位所属的区总工会，产业、直属单位工会：")
                .line(100, 1364, "位")
                .line(190, 1370, "工会联系人：")
                .line(400, 1370, "王样本")
                .line(100, 1400, "工")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isIn("", "(absent)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上级工会组织", "上级工会名称", "所属上级工会组织"})
    void aUnionMayStandCloseBehindItsLabel(String label) {
        Extract filled = Sheet.form().line(80, 1400, label + "样本区总工会").as(DocumentKind.APPLICATION_FORM);
        Extract empty = Sheet.form().line(80, 1400, label).as(DocumentKind.APPLICATION_FORM);

        assertThat(value(filled, FieldName.DISTRICT_UNION)).isEqualTo("样本区总工会");
        assertThat(value(empty, FieldName.DISTRICT_UNION)).isEmpty();
    }

    @Test
    void theDayOfTheStampIsNone() {
        Extract form = Sheet.form()
                .line(80, 1400, "上级工会：")
                .line(800, 1400, "2021年6月20日")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEmpty();
    }

    @Test
    @DisplayName("职工会员凭本表到工会办理（以下手工填写） above an empty 上级工会 introduces no union")
    void aSentenceAboveTheLabelGoesNotOnWithIt() {
        Extract form = Sheet.form()
                .line(80, 1340, "请到所在单位工会办理（以下手工填写）")
                .line(80, 1400, "上级工会")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEmpty();
    }

    @Test
    @DisplayName("where the own union's seal goes, printed beside the empty blank, names no union above")
    void thePlaceOfTheOwnSealIsNoName() {
        Extract form = Sheet.form()
                .line(80, 1600, "上一级工会的名称：")
                .line(700, 1600, "所加入的工会（公章）：")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEmpty();
    }
}
