package heyan.dispatch;

import java.util.List;
import org.springframework.stereotype.Component;

/** Names the claims whose documents are to be read, first submitted first. */
@Component
public class DueForReading {
    private static final String DUE = """
            SELECT claim FROM dispatch_progress
            WHERE NOT decided AND NOT parked AND NOT read
            ORDER BY submitted_at, application
            """;

    private final Sent sent;

    DueForReading(Sent sent) {
        this.sent = sent;
    }

    /** Claim ids, each only once within {@code heyan.dispatch.again}. */
    public List<String> due() {
        return sent.mark("read", DUE);
    }
}
