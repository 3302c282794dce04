package heyan.review;

import heyan.claim.DocumentKind;
import java.time.Instant;

/**
 * What a person read in a document 更正, beside what the machine read there.
 *
 * @param field code of a field, or {@link #KIND}
 * @param document SHA-256 of the content that it was read in; it says nothing about any other
 * @param machine the machine's reading; empty when it found nothing
 * @param value canonical form; empty when it cannot be read
 * @param name of the person
 */
record Correction(
        long id,
        DocumentKind slot,
        String field,
        String document,
        String machine,
        String value,
        String name,
        Instant at) {
    /** What kind of document it is, as a {@link DocumentKind#code()}. */
    static final String KIND = "kind";

    /** The comparison with the typed value. */
    String check() {
        return slot.code() + "." + field;
    }

    /** Whether the machine had read something else. */
    boolean differs() {
        return !value.equals(machine);
    }
}
