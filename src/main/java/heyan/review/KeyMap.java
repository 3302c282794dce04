package heyan.review;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which key does what, for one person.
 *
 * @param on whether single letters do anything; {@code ?} always does
 * @param keys one character each; an action may have none
 */
record KeyMap(boolean on, Map<KeyAction, String> keys) {
    /** A lower-case letter, 0, or a sign that needs no Chinese input method switched off. */
    private static final Pattern KEY = Pattern.compile("[a-z0+=\\-.,;/\\[\\]]");

    KeyMap {
        keys = Collections.unmodifiableMap(new EnumMap<>(keys));
        if (!faults(keys).isEmpty()) {
            throw new IllegalArgumentException("a key is one character and does one thing");
        }
    }

    /** The usual keys with those that the person chose; a usual one that was chosen for something else is nobody's. */
    static KeyMap chosen(boolean on, Map<KeyAction, String> chosen) {
        Map<KeyAction, String> keys = new EnumMap<>(KeyAction.class);
        for (KeyAction action : KeyAction.values()) {
            String usual = chosen.containsValue(action.usual()) ? "" : action.usual();
            keys.put(action, chosen.getOrDefault(action, usual));
        }
        keys.values().removeIf(String::isEmpty);
        return new KeyMap(on, keys);
    }

    /** What is wrong with a choice, as codes {@code form} and {@code taken}; empty when nothing is. */
    static Map<KeyAction, String> faults(Map<KeyAction, String> keys) {
        Map<KeyAction, String> faults = new EnumMap<>(KeyAction.class);
        Set<String> seen = new HashSet<>();
        Set<String> twice =
                keys.values().stream().filter(key -> !seen.add(key)).collect(Collectors.toUnmodifiableSet());
        keys.forEach((action, key) -> {
            if (!KEY.matcher(key).matches()) {
                faults.put(action, "form");
            } else if (twice.contains(key)) {
                faults.put(action, "taken");
            }
        });
        return faults;
    }

    /** The key of an action as the keyboard shows it; a dash for none. */
    public String label(String action) {
        return keys.getOrDefault(KeyAction.valueOf(action.toUpperCase(Locale.ROOT)), "–")
                .toUpperCase(Locale.ROOT);
    }

    /** For the script: {@code j next k previous}. */
    public String data() {
        return keys.entrySet().stream()
                .flatMap(entry -> List.of(entry.getValue(), entry.getKey().code()).stream())
                .collect(Collectors.joining(" "));
    }
}
