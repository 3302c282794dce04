package heyan.intake;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks for manifests that were not dealt with in the version that lies there. */
@Component
class PollInbox {
    /** Places go to whoever came first; the store's times may be of whole seconds. */
    private static final Comparator<Upload> ARRIVAL =
            Comparator.comparing(Upload::lastModified).thenComparing(Upload::key);

    private final ObjectStore store;
    private final IntakeRows rows;

    PollInbox(ObjectStore store, IntakeRows rows) {
        this.store = store;
        this.rows = rows;
    }

    /** Keys of new manifests, the earliest first, for {@link TakeClaim#take}; lists of a whole round are not looked at. */
    public List<String> poll() {
        try (var listed = store.list(Bucket.INBOX, "")) {
            List<Upload> uploads = listed.flatMap(entry -> Upload.of(entry).stream())
                    .sorted(ARRIVAL)
                    .toList();
            return rows.unknown(uploads).stream().map(Upload::key).toList();
        }
    }
}
