package heyan.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A claim's name is safe as a path, an object key and a message")
class ClaimIdTest {
    @Test
    void isReadBackFromItsText() {
        ClaimId id = new ClaimId("gz-2021-1", "GZ210001-00001", 2);

        assertThat(id).hasToString("gz-2021-1/GZ210001-00001/2");
        assertThat(ClaimId.parse("gz-2021-1/GZ210001-00001/2")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "gz/A1", "gz/A1/1/2", "gz/A1/0", "gz/A1/-1", "gz/A1/x", "gz/A1/", "/A1/1", "gz//1", "../A1/1"
            })
    void refusesAnyOtherText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ClaimId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "9", "gz-2021-1", "a.b_c-d", "A-", "a."})
    void takesLettersDigitsDotsAndDashes(String part) {
        assertThat(ClaimId.isPart(part)).isTrue();
        assertThat(new ClaimId(part, "A", 1).programme()).isEqualTo(part);
        assertThat(new ClaimId("A", part, 1).application()).isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a..b", "-a", "_a", ".a", "a/b", "a\\b", "a b", "甲", "a\n", "a\u0000"})
    void refusesWhatLeadsElsewhere(String part) {
        assertThat(ClaimId.isPart(part)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ClaimId(part, "A", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClaimId("A", part, 1));
    }

    @Test
    void holdsSixtyFourCharacters() {
        assertThat(ClaimId.isPart("a".repeat(64))).isTrue();
        assertThat(ClaimId.isPart("a".repeat(65))).isFalse();
    }
}
