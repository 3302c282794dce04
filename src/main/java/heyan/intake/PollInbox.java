package heyan.intake;

import java.util.List;
import org.springframework.stereotype.Component;

/** Looks for manifests that were not dealt with in the version that lies there. */
@Component
class PollInbox {
    private final ObjectStore store;
    private final IntakeRows rows;

    PollInbox(ObjectStore store, IntakeRows rows) {
        this.store = store;
        this.rows = rows;
    }

    /** Keys of new manifests, for {@link TakeClaim#take}; lists of a whole round are not looked at. */
    public List<String> poll() {
        try (var listed = store.list(Bucket.INBOX, "")) {
            List<Upload> uploads =
                    listed.flatMap(entry -> Upload.of(entry).stream()).toList();
            return rows.unknown(uploads).stream().map(Upload::key).toList();
        }
    }
}
