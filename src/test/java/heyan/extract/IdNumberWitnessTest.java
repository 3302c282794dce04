package heyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An ID number on a form that lost digits in its first reading")
class IdNumberWitnessTest {
    private static final String NUMBER = "000001197404068067";

    @Test
    void isTakenFromASecondReadingWhoseCheckDigitHolds() {
        Extract form = form("０００００１１９７００６８０６７", right());

        assertThat(form.field(FieldName.ID_NUMBER).orElseThrow().value()).isEqualTo(right());
    }

    @Test
    void isNotTakenFromOneWhoseCheckDigitFails() {
        assertThat(form("０００００１１９７００６８０６７", wrong()).field(FieldName.ID_NUMBER)).isEmpty();
    }

    @Test
    void staysAsItWasReadWhereItIsWhole() {
        Extract form = form(wrong(), right());

        assertThat(form.field(FieldName.ID_NUMBER).orElseThrow().value()).isEqualTo(wrong());
    }

    private static Extract form(String read, String again) {
        return new Sheet(1240, 1754)
                .line(150, 80, "广州市职工素质建设工程2021年学历补助申请表")
                .line(80, 280, "居民身份证号")
                .twice(300, 280, read, again)
                .as(DocumentKind.APPLICATION_FORM);
    }

    private static String right() {
        return withCheckDigit(Checksum.HOLDS);
    }

    private static String wrong() {
        return withCheckDigit(Checksum.FAILS);
    }

    private static String withCheckDigit(Checksum judged) {
        return "0123456789X"
                .chars()
                .mapToObj(digit -> NUMBER.substring(0, 17) + (char) digit)
                .filter(number -> Checksum.ofIdNumber(number) == judged)
                .findFirst()
                .orElseThrow();
    }
}
