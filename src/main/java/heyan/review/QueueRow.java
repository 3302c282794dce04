package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.review.access.Level;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the queue.
 *
 * @param name masked
 * @param outcome of the machine: {@code pass}, {@code review}, {@code rejected_input}
 * @param opened when it came into the queue
 * @param verdict {@link Verdict.Kind#code()}; null while it waits
 * @param who name of the person who decided, proposed or has it; null for nobody
 * @param level at which it is
 * @param taken when the person who has it last touched it; null when nobody has it or it was only assigned
 * @param sorted the moment by which this tab is sorted
 */
record QueueRow(
        ClaimId claim,
        String name,
        String union,
        String school,
        String outcome,
        List<ReasonCode> reasons,
        Instant submitted,
        Instant opened,
        @Nullable String verdict,
        @Nullable String who,
        Instant sorted,
        Level level,
        @Nullable Instant taken) {
    QueueRow {
        reasons = List.copyOf(reasons);
    }

    /** Where the next page goes on. */
    String mark() {
        return RowMark.of(sorted, claim);
    }

    /** Address of the claim's page. */
    public String path() {
        return "/review/" + claim;
    }
}
