package heyan.programme;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A span of time 起止时间, half open.
 *
 * @param opens the first instant inside
 * @param closes the first instant outside; 24时 of a day is 00:00 of the next
 */
public record Window(OffsetDateTime opens, OffsetDateTime closes, Clause clause) {
    public Window {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("closes before it opens");
        }
    }

    public boolean contains(OffsetDateTime moment) {
        return !moment.isBefore(opens) && moment.isBefore(closes);
    }

    public boolean hasOpened(Instant now) {
        return !now.isBefore(opens.toInstant());
    }

    /** Whether nobody can submit in time any more. */
    public boolean hasClosed(Instant now) {
        return !now.isBefore(closes.toInstant());
    }
}
