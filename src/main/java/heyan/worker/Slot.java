package heyan.worker;

import heyan.claim.DocumentKind;
import heyan.programme.Programme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The documents that a programme asks for, and what lies in their places. */
final class Slot {
    private Slot() {}

    /** Every kind that may be handed in, the required ones first. */
    static Set<DocumentKind> asked(Programme programme) {
        return words(programme).keySet();
    }

    /** The notice's own words for each kind. */
    static Map<DocumentKind, String> words(Programme programme) {
        Map<DocumentKind, String> words =
                new LinkedHashMap<>(programme.documents().required());
        words.putAll(programme.documents().optional());
        return words;
    }
}
