package heyan.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What lies in the inbox. */
@Component
public class Inbox {
    private final ObjectStore store;
    private final IntakeRows rows;

    Inbox(ObjectStore store, IntakeRows rows) {
        this.store = store;
        this.rows = rows;
    }

    /** Whether every manifest under the programme's prefix was taken or refused, in the version that lies there. */
    public boolean isTaken(String programme) {
        try (var listed = store.list(Bucket.INBOX, programme + "/")) {
            List<Upload> uploads =
                    listed.map(Upload::of).flatMap(Optional::stream).toList();
            return rows.unknown(uploads).isEmpty();
        }
    }
}
