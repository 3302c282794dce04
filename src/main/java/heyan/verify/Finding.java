package heyan.verify;

import heyan.claim.Box;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One comparison and what came of it.
 *
 * @param check stable id: {@code id_card_front.name}, {@code list.preregistration}
 * @param reason what to say when it does not agree
 * @param rule the equivalence that was used, or why it is unsure: {@code NFKC}, {@code NM-2}, {@code pinyin}; else empty
 * @param evidence what was compared, for the reviewer
 */
public record Finding(String check, ReasonCode reason, Agreement agreement, String rule, List<Evidence> evidence) {
    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** How a comparison ended. */
    public enum Agreement {
        EQUAL,
        /** Equal after a named rule. */
        EQUIVALENT,
        /** A person must look. */
        UNSURE,
        DIFFERENT,
        /** The value or document is not there. */
        MISSING;

        /** Whether a claim may pass with it. */
        public boolean agrees() {
            return this == EQUAL || this == EQUIVALENT;
        }
    }

    /** What one comparison looked at; absent parts are null. Boxes are pixels of the file's upright page. */
    public record Evidence(
            @Nullable DocumentKind slot,
            @Nullable String file,
            int page,
            @Nullable Box box,
            @Nullable String read,
            @Nullable String typed,
            @Nullable String listed) {}
}
