package heyan.claim;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, for the audit: published as a Spring event inside the doer's transaction and stored in the
 * same transaction.
 *
 * @param claim {@link ClaimId#toString()}, or the programme_id for happenings of a whole round
 * @param what stable code, lower case with dots: {@code intake.taken}, {@code decide.decided}, {@code review.approved}
 * @param who login name of a person, or {@code heyan} for the machine
 * @param facts what an inspector needs: before and after, rule, list and model versions, hashes; values are JSON-able
 *     (text, numbers, booleans, lists, maps)
 */
public record Happening(String claim, String what, String who, Instant when, Map<String, @Nullable Object> facts) {
    /** {@link #who} of everything no person did. */
    public static final String MACHINE = "heyan";

    public Happening {
        facts = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(facts));
    }
}
