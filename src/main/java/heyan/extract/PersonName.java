package heyan.extract;

import java.util.List;
import java.util.Optional;

/** Names of persons: Han characters and the interpunct; a hole between two characters is a missing one. */
final class PersonName {
    private static final double HOLE = 1.75;

    private PersonName() {}

    /** Puts the name that the text begins with. */
    static void put(Found found, FieldName field, Text text) {
        of(text).ifPresent(name -> found.words(field, name, Vocabulary.isName(name.printed()) && !hasHole(name)));
    }

    static Optional<Text> of(Text text) {
        return text.trim(Vocabulary.PUNCTUATION)
                .find(Vocabulary.NAME, 1)
                .map(name -> name.trim(Vocabulary.PUNCTUATION));
    }

    /** Whether two letters of a line stand further apart than the others: an unknown character was skipped there. */
    static boolean hasHole(Text name) {
        List<Letter> letters = name.letters();
        for (int i = 2; i < letters.size(); i++) {
            boolean oneLine = letters.get(i).line().equals(letters.get(i - 2).line());
            int step = letters.get(i).x() - letters.get(i - 1).x();
            int before = letters.get(i - 1).x() - letters.get(i - 2).x();
            if (oneLine && Math.max(step, before) > HOLE * Math.max(1, Math.min(step, before))) {
                return true;
            }
        }
        return false;
    }
}
