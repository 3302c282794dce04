package heyan.office;

import org.jspecify.annotations.Nullable;

/** Fields of a filter that were left empty. */
final class Blank {
    private Blank() {}

    static @Nullable String toNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
