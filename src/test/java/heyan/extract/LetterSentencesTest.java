package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A letter tells of the worker in sentences")
class LetterSentencesTest {
    private static Sheet letter(String... lines) {
        Sheet sheet = new Sheet(1600, 2200).line(500, 100, "职工学历教育补助申请书");
        for (int i = 0; i < lines.length; i++) {
            sheet.line(140, 300 + 60 * i, lines[i]);
        }
        return sheet;
    }

    private static Extract read(Sheet sheet) {
        return sheet.as(DocumentKind.APPLICATION_FORM);
    }

    @Test
    void whichMayGoOnInTheNextLine() {
        Extract form = read(letter(
                "本人李样例，性别女，联系电话13800000000，系样本门窗",
                "（广州）股份有限公司职工，样本门窗（广州）股份有限公司工会会员。",
                "就读华南样本大学的会计学专业，学习形式为业",
                "余，预登记批次2016春，现已取得专科毕业证书，",
                "开户行中国建设银行，账号6222020000000000000。"));

        assertThat(value(form, FieldName.SEX)).isEqualTo("女");
        assertThat(value(form, FieldName.PHONE)).isEqualTo("13800000000");
        assertThat(value(form, FieldName.EMPLOYER)).isEqualTo("样本门窗（广州）股份有限公司");
        assertThat(value(form, FieldName.UNIT_UNION)).isEqualTo("样本门窗（广州）股份有限公司工会");
        assertThat(value(form, FieldName.MAJOR)).isEqualTo("会计学");
        assertThat(value(form, FieldName.STUDY_FORM)).isEqualTo("业余");
        assertThat(value(form, FieldName.BATCH)).isEqualTo("2016春");
        assertThat(value(form, FieldName.LEVEL)).isEqualTo("专科");
        assertThat(value(form, FieldName.BANK_NAME)).isEqualTo("中国建设银行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"兹证明，李样例同志是本工会会员，所填属实。", "本人是本市工会会员，特此申请。", "本人系工会会员，特此申请。"})
    void whatNamesNoUnionIsNone(String sentence) {
        assertThat(value(read(letter(sentence)), FieldName.UNIT_UNION)).isEqualTo("(absent)");
    }

    @Test
    @DisplayName("what lies beside the sheet goes on in none of its sentences")
    void otherPapersAreNoPartOfIt() {
        Sheet sheet = letter("本人李样例，系样本门窗", "有限公司职工，特此申请。").line(10, 360, "食堂");

        assertThat(value(read(sheet.borders(100, 20, 1500, 2100)), FieldName.EMPLOYER))
                .isEqualTo("样本门窗有限公司");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请人必须是在职职工、工会会员。",
                "申请人须为广州市总工会所属工会会员，",
                "取得专科学历补助1000元，取得本科学历补助2000元",
                "学习形式：业余、函授、脱产",
                "附毕业学校、所学专业、证书编号"
            })
    @DisplayName("notes of a form list what to choose from, and for whom: they tell nothing of the worker")
    void notesTellNothing(String note) {
        Extract form = read(letter(note));

        assertThat(value(form, FieldName.UNIT_UNION)).isEqualTo("(absent)");
        assertThat(value(form, FieldName.LEVEL)).isEqualTo("(absent)");
        assertThat(value(form, FieldName.STUDY_FORM)).isEqualTo("(absent)");
        assertThat(value(form, FieldName.MAJOR)).isEqualTo("(absent)");
    }

    @Test
    void whatALabelTellsComesFirst() {
        Extract form = read(letter("特此说明，学习形式为业余，请予补助。").line(140, 700, "学习形式").line(400, 700, "函授"));

        assertThat(value(form, FieldName.STUDY_FORM)).isEqualTo("函授");
    }
}
