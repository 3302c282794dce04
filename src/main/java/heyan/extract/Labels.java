package heyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The printed labels of one kind of document, each with the spellings met on its generations. */
final class Labels {
    /** One spelling; {@code field} is empty for a label that only ends the value before it. */
    record Label(Optional<FieldName> field, String word) {}

    /** A label found at the start of a text; {@code end} is behind it, the hint in brackets (本人手写) and its colon. */
    record Found(Label label, int end, int score) {}

    private static final Pattern BEHIND = Pattern.compile("[*★]?(?:\\([^()]{1,16}\\))?[*★]?[:;：]*");

    private final List<Label> all = new ArrayList<>();
    private boolean closePacked;

    Labels label(FieldName field, String... words) {
        for (String word : words) {
            all.add(new Label(Optional.of(field), word));
        }
        return this;
    }

    /** Labels without a field of ours: they end the value before them. */
    Labels stop(String... words) {
        for (String word : words) {
            all.add(new Label(Optional.empty(), word));
        }
        return this;
    }

    /** Labels may follow a value without space (as on the ID card), so exact words count anywhere in a line. */
    Labels closePacked() {
        closePacked = true;
        return this;
    }

    boolean isClosePacked() {
        return closePacked;
    }

    /** The label that the text begins with: the longest and most exact one; of a short one alone one letter will do. */
    Optional<Found> at(String text) {
        Found best = null;
        for (Label label : all) {
            if (text.length() == 1 && label.word().length() == 2 && label.word().contains(text)) {
                return Optional.of(new Found(label, 1, 2));
            }
            int end = Fuzzy.prefixEnd(label.word(), text);
            if (end < 0) {
                continue;
            }
            int score = label.word().length() * 2 - 3 * Fuzzy.distance(label.word(), text.substring(0, end));
            if (best == null || score > best.score()) {
                best = new Found(label, pastColon(text, end), score);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The label word that equals the text, whose two halves may stand below each other. */
    Optional<Label> whole(String text) {
        return all.stream().filter(label -> label.word().equals(text)).findFirst();
    }

    /** Whether the two texts together begin with a label that the first one alone is only the start of. */
    boolean isSplit(String first, String second) {
        return all.stream()
                .map(Label::word)
                .anyMatch(word ->
                        word.length() > first.length() && word.startsWith(first) && (first + second).startsWith(word));
    }

    private static int pastColon(String text, int end) {
        Matcher behind = BEHIND.matcher(text).region(end, text.length());
        return behind.lookingAt() ? behind.end() : end;
    }
}
