package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.review.access.Level;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the queue. Its order is the close of the level's window, then age; the time to serve does not change it, since what
 * is past that is among the oldest of its round.
 *
 * @param name masked
 * @param outcome of the machine: {@code pass}, {@code review}, {@code rejected_input}
 * @param opened when it came into the queue
 * @param verdict {@link Verdict.Kind#code()}; null while it waits
 * @param who name of the person who decided, proposed or has it; null for nobody
 * @param level at which it is
 * @param taken when the person who has it last touched it; null when nobody has it or it was only assigned
 * @param sorted the moment by which this tab is sorted, overdue claims first where they can be
 * @param closes when the last window of its level closes; null for never
 * @param terms clocks that run; empty where none does
 * @param withWorker of a decided one: the worker has it, so no clock runs
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
        @Nullable Instant taken,
        @Nullable Instant closes,
        List<TimeLeft.Term> terms,
        boolean withWorker) {
    QueueRow {
        reasons = List.copyOf(reasons);
        terms = List.copyOf(terms);
    }

    /** How much is left by the tighter clock; null where none runs. */
    public @Nullable TimeLeft left(Instant now) {
        return terms.stream()
                .min(Comparator.comparingDouble(term -> term.part(now)))
                .map(term -> term.left(now))
                .orElse(null);
    }

    /** Where the next page goes on. */
    String mark() {
        return QueueMark.of(closes, sorted, claim);
    }

    /** Address of the claim's page. */
    public String path() {
        return "/review/" + claim;
    }
}
