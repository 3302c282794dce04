package heyan.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A number is found again by its keyed digest only")
class BlindIndexTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @Test
    @DisplayName("HMAC-SHA-256 over kind, line feed, number, as openssl dgst -sha256 -hmac computes it")
    void isTheStandardDigest() {
        assertThat(new BlindIndex(KEY).of("card", Drawn.CARD))
                .isEqualTo("72470788922e0562039c0ca1a07dc5dc8dc282ebe172d64415ba655ef4eb8dc5");
    }

    @Test
    void isTheSameHoweverTheNumberIsTyped() {
        BlindIndex index = new BlindIndex(KEY);

        assertThat(index.of("worker", "11010519491231002x")).isEqualTo(index.of("worker", "1101 0519 4912 3100 2Ｘ"));
    }

    @Test
    void differsByNumberKindAndKey() {
        String digest = new BlindIndex(KEY).of("card", Drawn.CARD);

        assertThat(new BlindIndex(KEY).of("card", "6212260000000000018")).isNotEqualTo(digest);
        assertThat(new BlindIndex(KEY).of("phone", Drawn.CARD)).isNotEqualTo(digest);
        assertThat(new BlindIndex(KEY.replace('f', 'e')).of("card", Drawn.CARD)).isNotEqualTo(digest);
    }

    @Test
    void needsAKeyOf32Characters() {
        assertThat(new BlindIndex("k".repeat(32)).of("card", Drawn.CARD)).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new BlindIndex("k".repeat(31)));
    }
}
