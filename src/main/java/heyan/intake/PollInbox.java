package heyan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks into the inbox: takes new notices and lists, then names the manifests that are new in the version that lies there. */
@Component
class PollInbox {
    /** Places go to whoever came first; the store's times may be of whole seconds. */
    private static final Comparator<Upload> ARRIVAL =
            Comparator.comparing(Upload::lastModified).thenComparing(Upload::key);

    private final ObjectStore store;
    private final TakeNotices notices;
    private final IntakeRows rows;

    PollInbox(ObjectStore store, TakeNotices notices, IntakeRows rows) {
        this.store = store;
        this.notices = notices;
        this.rows = rows;
    }

    /** Keys of new manifests, the earliest first, for {@link TakeClaim#take}; the inbox is listed once. */
    public List<String> poll() {
        List<ObjectStore.Entry> tops = new ArrayList<>();
        List<Upload> uploads = new ArrayList<>();
        try (var listed = store.list(Bucket.INBOX, "")) {
            listed.forEach(entry -> {
                if (TakeNotices.isNotice(entry)) {
                    tops.add(entry);
                }
                Upload.of(entry).ifPresent(uploads::add);
            });
        }
        notices.take(tops);
        uploads.sort(ARRIVAL);
        return rows.unknown(uploads).stream().map(Upload::key).toList();
    }
}
