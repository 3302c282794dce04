package heyan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Looks into the inbox: takes new notices and lists, then names the manifests that are new in the version that lies there.
 * Nothing ever leaves the inbox, so that a look takes the longer the more claims there were; what looks for new ones all day
 * rests in between, so many times as long as the last look took.
 */
@Component
class PollInbox {
    /** Places go to whoever came first; the store's times may be of whole seconds. */
    private static final Comparator<Upload> ARRIVAL =
            Comparator.comparing(Upload::lastModified).thenComparing(Upload::key);

    /** So that looking takes a fifth of the time at most. */
    private static final int REST = 4;

    private final ObjectStore store;
    private final TakeNotices notices;
    private final IntakeRows rows;
    private long restedAt = System.nanoTime();

    PollInbox(ObjectStore store, TakeNotices notices, IntakeRows rows) {
        this.store = store;
        this.notices = notices;
        this.rows = rows;
    }

    /** As {@link #poll}, once rested; no keys before. */
    public synchronized List<String> look() {
        long start = System.nanoTime();
        if (start - restedAt < 0) {
            return List.of();
        }
        List<String> keys = poll();
        long end = System.nanoTime();
        restedAt = end + REST * (end - start);
        return keys;
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
