package heyan.extract;

import java.util.Optional;

/** Names of persons: Han characters and the interpunct. Rare characters are what engines misread most, so doubt weighs more here. */
final class PersonName {
    private static final double DOUBT = 4;

    private PersonName() {}

    /** Puts the name that the text begins with. */
    static void put(Found found, FieldName field, Text text) {
        of(text).ifPresent(name -> {
            boolean first = !found.has(field);
            found.words(field, name, Vocabulary.isName(name.printed()));
            if (first) {
                found.get(field)
                        .ifPresent(read -> found.trust(
                                field, Math.pow(read.confidence(), DOUBT) * (Holes.before(name) ? 0.5 : 1)));
            }
        });
    }

    static Optional<Text> of(Text text) {
        return text.trim(Vocabulary.PUNCTUATION)
                .find(Vocabulary.NAME, 1)
                .map(name -> name.trim(Vocabulary.PUNCTUATION));
    }
}
