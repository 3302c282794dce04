package heyan.review;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.programme.Clause;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a worker reads of a return 驳回 or refusal 拒绝 beside the words of its reasons.
 *
 * @param points where each reason shows, in the order of the findings
 * @param clauses what the notice says to a reason, where it says anything
 * @param deadline when what is mended can no longer be reviewed; null where no end is set, or nothing can be mended
 */
public record Slip(
        List<Point> points,
        Map<ReasonCode, Clause> clauses,
        @Nullable OffsetDateTime deadline) {
    /** Nothing to tell. */
    public static final Slip EMPTY = new Slip(List.of(), Map.of(), null);

    public Slip {
        points = List.copyOf(points);
        clauses = Map.copyOf(clauses);
    }

    /**
     * One place that a reason is about; numbers are masked.
     *
     * @param text key {@code slip.…} of the messages without that head
     * @param field name of the field
     * @param read what was read there; empty when nothing was
     */
    public record Point(ReasonCode reason, String text, DocumentKind slot, String field, String read, String typed) {}

    /** What the notice says to this reason; null when nothing. */
    public @Nullable Clause clause(String reason) {
        return clauses.get(ReasonCode.valueOf(reason));
    }

    /** The places of one reason. */
    public List<Point> of(String reason) {
        return points.stream()
                .filter(point -> point.reason().name().equals(reason))
                .toList();
    }
}
