package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The cell of the union's contact holds what stands in it and nothing beside")
class ContactCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"工会联系人及电话", "经办人、联系方式：", "单位联络员和手机号码", "联系人/电话（手写）："})
    @DisplayName("one cell for both: the name, and the telephone behind it")
    void oneCellAsksForBoth(String label) {
        Sheet sheet = Sheet.form().line(80, 1400, label);
        Extract empty = sheet.as(DocumentKind.APPLICATION_FORM);
        Extract filled = sheet.line(480, 1400, "王样本13800000000").as(DocumentKind.APPLICATION_FORM);
        Extract noName = Sheet.form()
                .line(80, 1400, label)
                .line(480, 1400, "13800000000")
                .as(DocumentKind.APPLICATION_FORM);
        Extract noPhone =
                Sheet.form().line(80, 1400, label).line(480, 1400, "王样本").as(DocumentKind.APPLICATION_FORM);
        Extract unread = Sheet.form()
                .line(80, 1400, label)
                .ink(480, 1385, 640, 1415, 0.9)
                .as(DocumentKind.APPLICATION_FORM);

        assertBoth(filled, "王样本", "13800000000");
        assertBoth(empty, "", "");
        assertBoth(noName, "", "13800000000");
        assertBoth(noPhone, "王样本", "");
        assertBoth(unread, Field.UNREAD, "(absent)");
    }

    @Test
    @DisplayName("工会经办人 / 及联系电话 in two lines, 姓名 and 电话 inside the cell")
    void oneCellHasLabelsInside() {
        assertBoth(cell("姓名：王样本", "电话：13800000000"), "王样本", "13800000000");
        assertBoth(cell("姓名：", "电话：13800000000"), "", "13800000000");
        assertBoth(cell("姓名：王样本", "电话："), "王样本", "");
    }

    @Test
    @DisplayName("whoever else is named further right, or has a telephone below or a day behind, is not the contact")
    void nobodyElseFillsTheCell() {
        Extract payee = Sheet.form()
                .line(80, 1400, "工会联系人：")
                .line(600, 1400, "收款人姓名")
                .line(800, 1400, "李样例")
                .as(DocumentKind.APPLICATION_FORM);
        Extract day = Sheet.form()
                .line(80, 1400, "联系人及电话：王样本")
                .line(700, 1400, "2021-06-20")
                .as(DocumentKind.APPLICATION_FORM);
        Extract below = Sheet.form()
                .line(80, 1400, "联系人及电话")
                .line(480, 1400, "王样本")
                .line(80, 1480, "个人电话")
                .line(480, 1480, "13900000000")
                .as(DocumentKind.APPLICATION_FORM);
        Extract ink = Sheet.form()
                .line(80, 1400, "联系人及电话")
                .ink(300, 1385, 420, 1415, 0.9)
                .line(600, 1400, "13800000000")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(payee, FieldName.CONTACT_NAME)).isEmpty();
        assertBoth(day, "王样本", "");
        assertBoth(below, "王样本", "");
        assertBoth(ink, Field.UNREAD, "13800000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"备用联系人及电话", "学校联系人及电话", "家庭联系人及电话"})
    void contactsOfOthersAreNotTheUnions(String label) {
        Extract form = Sheet.form()
                .line(80, 400, label)
                .line(480, 400, "王样本13900000000")
                .line(80, 1400, "工会经办人")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEmpty();
    }

    @Test
    @DisplayName("what the union writes of the claim below an empty blank, or in its row, is nobody's name")
    void anOpinionIsNoName() {
        Sheet below = Sheet.form()
                .line(80, 1385, "工会经办人")
                .line(80, 1415, "及联系电话")
                .line(300, 1400, "姓名")
                .line(330, 1445, "材料无误，拟予办理")
                .line(700, 1400, "电话：13800000000");
        Sheet beside = Sheet.form().line(80, 1400, "工会联系人：").line(300, 1400, "资料与原件相符，同意上报。");

        assertBoth(below.as(DocumentKind.APPLICATION_FORM), "", "13800000000");
        assertThat(value(beside.as(DocumentKind.APPLICATION_FORM), FieldName.CONTACT_NAME))
                .isEmpty();
    }

    private static Extract cell(String name, String telephone) {
        return Sheet.form()
                .line(80, 200, "姓名")
                .line(300, 200, "李样例")
                .line(80, 1385, "工会经办人")
                .line(80, 1415, "及联系电话")
                .line(300, 1400, name)
                .line(700, 1400, telephone)
                .as(DocumentKind.APPLICATION_FORM);
    }

    private static void assertBoth(Extract form, String name, String telephone) {
        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo(name);
        assertThat(value(form, FieldName.CONTACT_PHONE)).isEqualTo(telephone);
    }
}
