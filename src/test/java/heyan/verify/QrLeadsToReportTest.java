package heyan.verify;

import static heyan.claim.DocumentKind.CHSI_REGISTRATION;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.extract.FieldName;
import heyan.verify.Finding.Agreement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Three codes are one: typed, printed, in the QR code")
class QrLeadsToReportTest {
    private static final String QR = "https://www.chsi.com.cn/xlcx/bg.do?vcode=";
    private static final String PRINTED = "chsi_registration.verification_code";
    private static final String IN_QR = "chsi_registration.qr_code";
    private static final String ONE = Drawn.CODE;
    private static final String OTHER = "K9M3P4R5T6V7X8Z8";
    private static final String THIRD = "W7N3Q4S5U6V7Y8Z9";

    private static Drawn codes(String typed, String printed, double confidence, String inQr) {
        return new Drawn()
                .typedCode(typed)
                .read(CHSI_REGISTRATION, FieldName.VERIFICATION_CODE, printed, confidence)
                .put(CHSI_REGISTRATION, "QR_CONTENT", QR + inQr);
    }

    @Test
    void whereAllThreeAreOneNothingNeedsToBeExplained() {
        assertThat(new Drawn().finding(PRINTED).agreement()).isEqualTo(Agreement.EQUAL);
        assertThat(new Drawn().finding(IN_QR).agreement()).isEqualTo(Agreement.EQUAL);
        assertThat(new Drawn().finding(IN_QR).rule()).isEmpty();
    }

    @ParameterizedTest(name = "{0} printed for {1}")
    @CsvSource({"O, 0", "Q, 0", "I, 1", "Z, 2", "S, 5", "B, 8", "0, O", "1, I", "2, Z", "5, S", "8, B", "O, Q"})
    void aCharacterThatPrintCannotTellApartIsAMisreadingWhereTypedAndQrAgree(String printed, String meant) {
        String code = meant + "A2C3D4E5F6G7H8K";

        Drawn drawn = codes(code, printed + code.substring(1), Drawn.SURE, code);

        assertThat(drawn.open()).isEmpty();
        assertThat(drawn.finding(PRINTED).rule()).contains("CH-05");
        assertThat(drawn.finding(IN_QR).agreement()).isEqualTo(Agreement.EQUIVALENT);
        assertThat(drawn.finding(IN_QR).rule()).isEqualTo("CH-05");
    }

    @ParameterizedTest(name = "{0} printed for {1}")
    @CsvSource({"A, 0", "G, 6", "D, O", "7, 1"})
    void anyOtherCharacterIsNone(String printed, String meant) {
        String code = meant + "A2C3D4E5F6G7H8K";

        Drawn drawn = codes(code, printed + code.substring(1), Drawn.SURE, code);

        assertThat(drawn.of(PRINTED)).isEqualTo(Agreement.DIFFERENT);
        assertThat(drawn.of(IN_QR)).isEqualTo(Agreement.DIFFERENT);
    }

    @ParameterizedTest(name = "typed {0}, printed {1} read at {2}, in the QR code {3}: {4}")
    @CsvSource({
        ONE + ", " + ONE + ", 0.10, " + ONE + ", EQUAL",
        ONE + ", " + ONE + ", 0.94, " + OTHER + ", EQUAL",
        ONE + ", " + ONE + ", 0.93, " + OTHER + ", UNSURE",
        ONE + ", " + OTHER + ", 0.50, " + OTHER + ", DIFFERENT",
        ONE + ", " + OTHER + ", 0.49, " + OTHER + ", UNSURE",
        ONE + ", " + OTHER + ", 0.70, " + ONE + ", DIFFERENT",
        ONE + ", " + OTHER + ", 0.69, " + ONE + ", UNSURE",
        ONE + ", " + OTHER + ", 0.70, " + THIRD + ", DIFFERENT",
        ONE + ", " + OTHER + ", 0.69, " + THIRD + ", UNSURE",
        ONE + ", AIB2C3D4E5F6G7H8, 0.10, " + ONE + ", EQUIVALENT",
        ONE + ", ATB2C3D4E5F6G7H8, 0.10, " + ONE + ", EQUIVALENT",
        ONE + ", ATB2C3D4E5F6G7H8, 0.69, " + ONE + ", EQUIVALENT",
        ONE + ", ATB2C3D4E5F6G7H8, 0.70, " + ONE + ", DIFFERENT",
        ONE + ", ATBZC3D4E5F6G7HK, 0.10, " + ONE + ", UNSURE",
        ONE + ", AB2C3D4E5F6G7H8, 0.10, " + ONE + ", UNSURE",
        ONE + ", ATB2C3D4E5F6G7H8, 0.10, " + OTHER + ", UNSURE"
    })
    void aPrintedCodeThatTheQrCodeConfirmsNeedsNotBeReadSoWell(
            String typed, String printed, double confidence, String inQr, Agreement expected) {
        assertThat(codes(typed, printed, confidence, inQr).of(PRINTED)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "typed {0}, printed {1} read at {2}, in the QR code {3}: {4}")
    @CsvSource({
        ONE + ", " + ONE + ", 0.20, " + OTHER + ", DIFFERENT",
        ONE + ", " + OTHER + ", 0.70, " + THIRD + ", DIFFERENT",
        ONE + ", " + OTHER + ", 0.69, " + THIRD + ", UNSURE",
        ONE + ", K9M3P4R5T6V7X8ZB, 0.99, " + OTHER + ", UNSURE",
        ONE + ", " + OTHER + ", 0.20, " + OTHER + ", EQUAL",
        ONE + ", ATB2C3D4E5F6G7H8, 0.69, " + ONE + ", EQUIVALENT",
        ONE + ", ATB2C3D4E5F6G7H8, 0.70, " + ONE + ", DIFFERENT",
        ONE + ", ATBZC3D4E5F6G7HK, 0.69, " + ONE + ", UNSURE"
    })
    void theQrCodeIsAccusedByASureReadingOrByTwoThatAgree(
            String typed, String printed, double confidence, String inQr, Agreement expected) {
        assertThat(codes(typed, printed, confidence, inQr).of(IN_QR)).isEqualTo(expected);
    }

    @Test
    void aTrustedLinkWithoutACodeLeadsToNoReport() {
        Finding finding = codes(ONE, ONE, Drawn.SURE, "").finding(IN_QR);

        assertThat(finding.agreement()).isEqualTo(Agreement.DIFFERENT);
        assertThat(finding.rule()).isEqualTo("no code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://t.example/abc", "hello"})
    void whatLeadsElsewhereWithoutACodeIsToldOnce(String content) {
        Drawn drawn = new Drawn().put(CHSI_REGISTRATION, "QR_CONTENT", content);

        assertThat(drawn.findings(IN_QR)).isEmpty();
        assertThat(drawn.of("chsi_registration.qr_host")).isEqualTo(Agreement.DIFFERENT);
    }

    @Test
    void aForeignLinkWithAnotherCodeIsToldTwice() {
        Drawn drawn = new Drawn().put(CHSI_REGISTRATION, "QR_CONTENT", "https://t.example/bg.do?vcode=" + OTHER);

        assertThat(drawn.of(IN_QR)).isEqualTo(Agreement.DIFFERENT);
        assertThat(drawn.of("chsi_registration.qr_host")).isEqualTo(Agreement.DIFFERENT);
    }

    @Test
    void aCodeThatIsNotPrintedIsNotFound() {
        Drawn drawn = new Drawn().without(CHSI_REGISTRATION, FieldName.VERIFICATION_CODE);

        assertThat(drawn.of(PRINTED)).isEqualTo(Agreement.MISSING);
        assertThat(drawn.findings(IN_QR)).isEmpty();
    }
}
