package heyan.dispatch;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Names the claims that may be verified: read, of a known programme, and with no earlier claim of the programme still
 * unread, so that whether a document or card was used before does not depend on which reading ended first.
 */
@Component
public class DueForVerifying {
    private static final String DUE = """
            WITH open AS (SELECT * FROM dispatch_progress WHERE NOT decided AND NOT parked),
                 first_unread AS (
                     SELECT DISTINCT ON (programme) programme, submitted_at, application
                     FROM open WHERE NOT read
                     ORDER BY programme, submitted_at, application)
            SELECT o.claim FROM open o LEFT JOIN first_unread u USING (programme)
            WHERE o.read AND o.known
              AND (u.programme IS NULL OR (o.submitted_at, o.application) < (u.submitted_at, u.application))
            ORDER BY o.submitted_at, o.application
            """;

    private final Sent sent;

    DueForVerifying(Sent sent) {
        this.sent = sent;
    }

    /** Claim ids, each only once within {@code heyan.dispatch.again}. */
    public List<String> due() {
        return sent.mark("verify", DUE);
    }
}
