package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RFC 6238, appendix B: the last six digits of the vectors for SHA-1")
class TotpTest {
    /** 12345678901234567890 in Base32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void aCodeIsTheOneOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, second / Totp.PERIOD)).isEqualTo(code);
        assertThat(Totp.matches(SECRET, code, Instant.ofEpochSecond(second))).isTrue();
    }

    @Test
    void aCodeHoldsForItsOwnHalfMinuteAndTheOnesBesideItAndNoLonger() {
        String code = Totp.code(SECRET, 1000);

        assertThat(Totp.matches(SECRET, code, Instant.ofEpochSecond(1000 * Totp.PERIOD - 1)))
                .isTrue();
        assertThat(Totp.matches(SECRET, code, Instant.ofEpochSecond(1002 * Totp.PERIOD - 1)))
                .isTrue();
        assertThat(Totp.matches(SECRET, code, Instant.ofEpochSecond(1002 * Totp.PERIOD)))
                .isFalse();
        assertThat(Totp.matches(SECRET, code, Instant.ofEpochSecond(999 * Totp.PERIOD - 1)))
                .isFalse();
        assertThat(Totp.matches(SECRET, "", Instant.ofEpochSecond(1000 * Totp.PERIOD)))
                .isFalse();
    }

    @Test
    void secretsAreOf160BitsAndDiffer() {
        SecureRandom random = new SecureRandom();

        assertThat(Totp.secret(random)).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.secret(random));
    }
}
