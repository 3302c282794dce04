package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is printed or written at the applicant's signature and is none")
class OthersSignatureTest {
    /** Signature that is less sure goes to a person. */
    private static final double SURE = 0.6;

    @ParameterizedTest
    @CsvSource({
        "李明月,年　月　日",
        "李明月,月",
        "单小琳,单位意见：",
        "王建国,经办人：王芳",
        "王建国,户名：王建国",
        "王建国,户名王建国",
        "王建国,王芳"
    })
    void printBelowAnEmptySignatureIsNone(String name, String below) {
        assertThat(signature(by(name).line(80, 1200, "申请人签名：").line(120, 1250, below)))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({"李明月,李明月", "王建国,王建", "王芳,王芳"})
    void theApplicantsNameBelowIsOne(String name, String below) {
        assertThat(isSigned(by(name).line(80, 1200, "申请人签名：").line(120, 1250, below)))
                .isTrue();
    }

    private static Sheet by(String name) {
        return Sheet.form().line(80, 200, "姓名").line(300, 200, name);
    }

    private static boolean isSigned(Sheet sheet) {
        return sheet.as(DocumentKind.APPLICATION_FORM)
                .field(FieldName.SIGNATURE_PRESENT)
                .filter(field -> field.value().equals("true") && field.confidence() >= SURE)
                .isPresent();
    }

    private static String signature(Sheet sheet) {
        return value(sheet.as(DocumentKind.APPLICATION_FORM), FieldName.SIGNATURE_PRESENT);
    }
}
