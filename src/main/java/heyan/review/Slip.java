package heyan.review;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker reads of a return 驳回 or refusal 拒绝 beside the words of its reasons.
 *
 * @param points where each reason shows, in the order of the findings
 * @param deadline when what is mended can no longer be reviewed; null where no end is set, or nothing can be mended
 */
public record Slip(List<Point> points, @Nullable OffsetDateTime deadline) {
    /** Nothing to tell. */
    public static final Slip EMPTY = new Slip(List.of(), null);

    public Slip {
        points = List.copyOf(points);
    }

    /**
     * One place that a reason is about; numbers are masked.
     *
     * @param text key {@code slip.…} of the messages without that head
     * @param field name of the field
     * @param read what was read there; empty when nothing was
     */
    public record Point(ReasonCode reason, String text, DocumentKind slot, String field, String read, String typed) {}

    /** The places of one reason. */
    public List<Point> of(String reason) {
        return points.stream()
                .filter(point -> point.reason().name().equals(reason))
                .toList();
    }
}
