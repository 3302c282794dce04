package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An application form is told by its title: for what, that money is asked, and what paper it is")
class FormTitleTest {
    private static Extract titled(String title) {
        return new Sheet(1240, 1754).line(300, 60, title).line(80, 220, "参评对象").as(DocumentKind.APPLICATION_FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"职工学历教育资助申请核对表", "求学圆梦补贴申请书", "在职职工继续教育学费补助申领审核表", "工会会员学历进修奖补登记表（2021年）"})
    void howeverItIsWorded(String title) {
        assertThat(titled(title).detected()).containsExactly(DocumentKind.APPLICATION_FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"成人高等教育报名登记表", "职工入会申请表", "教育部学历证书电子注册备案表", "学费收据"})
    void otherPapersAreNone(String title) {
        assertThat(titled(title).detected()).doesNotContain(DocumentKind.APPLICATION_FORM);
    }

    /** Unlike any real number: area 000000. */
    private static final String NUMBER = "00000019491231002X";

    @Test
    @DisplayName("a receipt or a letter asks for the subsidy with the numbers of a person and of a card")
    void whateverItsTitle() {
        Extract receipt = new Sheet(1240, 1754)
                .line(300, 60, "职工学历补助申领回执")
                .line(80, 220, NUMBER.replace('X', '0'))
                .line(80, 300, "收款账号6222020000000000000")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(receipt.detected()).containsExactly(DocumentKind.APPLICATION_FORM);
    }

    @Test
    @DisplayName("仅供申领学历补助使用 over an ID card and a bank card, or over a diploma with two numbers, makes neither a form")
    void aPrivacyMarkMakesNoForm() {
        Extract cards = new Sheet(1240, 1754)
                .line(80, 100, "姓名李样例性别男民族汉")
                .line(80, 160, "住址广州市样本区")
                .line(80, 220, "公民身份号码" + NUMBER)
                .line(80, 500, "仅供申领补助使用")
                .line(80, 800, "样本银行储蓄卡")
                .line(80, 900, "6222020000000000000")
                .as(DocumentKind.ID_CARD_FRONT);
        Extract diploma = new Sheet(1240, 1754)
                .line(300, 60, "毕业证书")
                .line(80, 220, "学生李样例，身份证号" + NUMBER.replace('X', '0') + "，准予毕业")
                .line(80, 500, "仅供申领学历补助使用")
                .line(80, 800, "证书编号：100001201805000001")
                .as(DocumentKind.DIPLOMA);

        assertThat(cards.detected()).doesNotContain(DocumentKind.APPLICATION_FORM);
        assertThat(diploma.detected()).containsExactly(DocumentKind.DIPLOMA);
    }

    @Test
    @DisplayName("what a label says in brackets is no answer where one stands behind it")
    void aHintIsNoAnswer() {
        Extract form = new Sheet(1240, 1754)
                .line(300, 60, "职工学历补助申请表")
                .line(80, 220, "毕业层次（专科/本科）")
                .line(500, 220, "本科")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.LEVEL)).isEqualTo("本科");
    }
}
