package heyan.audit;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a room gives to the audit package; every bean of this type becomes one file {@code data/NAME.jsonl}.
 *
 * <p>Every row carries {@code claim}, {@link heyan.claim.ClaimId#toString()}. Of the source {@code decisions} the list
 * and the page also show {@code outcome} (text, as in the contract) and {@code reasons} (list of codes). Called within the
 * export's transaction, so that all sources see the same moment.
 */
public interface AuditSource {
    /** Lower-case letters: {@code fields}, {@code findings}, {@code decisions}. */
    String name();

    /** Hands over every row of the round in a stable order; values are JSON-able. */
    void rows(String programmeId, Consumer<Map<String, @Nullable Object>> row);
}
