package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyMapTest {
    @Test
    void theUsualKeysAreAsTheConsoleTellsThem() {
        assertThat(KeyMap.chosen(true, Map.of()).data())
                .isEqualTo(
                        "j next k previous n take z undo + zoom_in - zoom_out 0 fit r rotate h boxes f full c contrast d"
                                + " two_up q qr g list e edit l beside m loupe");
    }

    @Test
    void aUsualKeyThatWasChosenForSomethingElseIsNobodysOwn() {
        KeyMap map = KeyMap.chosen(true, Map.of(KeyAction.NEXT, "d"));

        assertThat(map.label("next")).isEqualTo("D");
        assertThat(map.label("two_up")).isEqualTo("–");
        assertThat(map.data()).contains("d next").doesNotContain("two_up");
    }

    @Test
    void oneKeyNeverDoesTwoThings() {
        Map<KeyAction, String> keys = new EnumMap<>(KeyAction.class);
        keys.put(KeyAction.NEXT, "x");
        keys.put(KeyAction.UNDO, "x");

        assertThat(KeyMap.faults(keys))
                .containsOnlyKeys(KeyAction.NEXT, KeyAction.UNDO)
                .containsValue("taken");
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyMap(true, keys));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "9", "?", " ", "ab", "X", "、", "é"})
    void whatIsNoFreeKeyIsRefused(String key) {
        assertThat(KeyMap.faults(Map.of(KeyAction.NEXT, key))).containsEntry(KeyAction.NEXT, "form");
    }
}
