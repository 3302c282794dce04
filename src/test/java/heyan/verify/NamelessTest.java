package heyan.verify;

import static heyan.claim.DocumentKind.APPLICATION_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.UnionName;
import heyan.extract.Field;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What names nobody agrees with nothing")
class NamelessTest {
    @ParameterizedTest
    @ValueSource(strings = {"、", "。。", "-", "★", "·", "（ ）"})
    void signsFillNoBlank(String signs) {
        assertThat(new Drawn().put(APPLICATION_FORM, "CONTACT_NAME", signs).of("application_form.contact_name"))
                .isEqualTo(Finding.Agreement.DIFFERENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"李", "张三、", "1380", "L", Field.UNREAD})
    void aLetterADigitOrUnreadHandwritingDoes(String word) {
        assertThat(new Drawn().put(APPLICATION_FORM, "CONTACT_NAME", word).open())
                .isEmpty();
    }

    @Test
    void howeverLongATextIsItNamesAUnionOrNone() {
        assertThat(UnionName.isName("工会★".repeat(20_000))).isFalse();
        assertThat(UnionName.isName("工会★".repeat(20_000) + "甲")).isTrue();
    }

    @ParameterizedTest(name = "typed {0}, read {1}")
    @CsvSource({"工会, 工会委员会", "工会委员会, 工会委员会", "工会, 工会", "★, ★", "工会联合会, 工会联合会委员会"})
    void aUnionWithoutANameIsNoUnion(String typed, String read) {
        Drawn drawn = new Drawn().typedUnion(typed).put(APPLICATION_FORM, "SEAL_TEXT", read, "UNIT_UNION", read);

        assertThat(drawn.of("application_form.seal_text").agrees()).isFalse();
        assertThat(Words.union(read, typed).agreement().agrees()).isFalse();
    }
}
