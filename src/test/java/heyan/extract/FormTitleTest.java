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
