package heyan.intake;

import heyan.programme.ListRefused;
import heyan.programme.Lists;
import heyan.programme.ProgrammeRefused;
import heyan.programme.Programmes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes notices and lists that lie at a programme's top in the inbox, each version once. */
@Component
class TakeNotices {
    private static final Logger LOG = LoggerFactory.getLogger(TakeNotices.class);
    private static final Pattern NOTICE =
            Pattern.compile("([^/]+)/(programme\\.(?:json|yaml)|preregistration\\.(?:csv|xlsx)|paid\\.(?:csv|xlsx))");
    private static final String KNOWN = """
            SELECT object_key, etag, last_modified FROM intake_notice WHERE object_key IN (:keys)
            """;
    /** A notice is a page of JSON, or a few of YAML. */
    private static final int MOST_BYTES = 1 << 20;

    private final ObjectStore store;
    private final Programmes programmes;
    private final Lists lists;
    private final TakeTickets tickets;
    private final JdbcClient db;
    private final Clock clock;

    TakeNotices(
            ObjectStore store, Programmes programmes, Lists lists, TakeTickets tickets, JdbcClient db, Clock clock) {
        this.store = store;
        this.programmes = programmes;
        this.lists = lists;
        this.tickets = tickets;
        this.db = db;
        this.clock = clock;
    }

    static boolean isNotice(ObjectStore.Entry entry) {
        return NOTICE.matcher(entry.key()).matches();
    }

    /** Where both are there programme.yaml counts, which says everything. */
    private static boolean isSurpassed(String key, Set<String> all) {
        return key.endsWith("/programme.json") && all.contains(key.replaceFirst("json$", "yaml"));
    }

    private static boolean isProgramme(String key) {
        return key.endsWith("/programme.json") || key.endsWith("/programme.yaml");
    }

    /** Loads what is new; a faulty file is noted with its fault, stays where it is, and the version in force stays in force. */
    void take(List<ObjectStore.Entry> notices) {
        Set<Upload.Version> known = known(notices);
        Set<String> keys = notices.stream().map(ObjectStore.Entry::key).collect(Collectors.toSet());
        notices.stream()
                .filter(entry -> !isSurpassed(entry.key(), keys))
                .filter(entry -> !known.contains(version(entry)))
                .sorted(Comparator.comparing(entry -> !isProgramme(entry.key())))
                .forEach(this::take);
    }

    private Set<Upload.Version> known(List<ObjectStore.Entry> notices) {
        if (notices.isEmpty()) {
            return Set.of();
        }
        List<Upload.Version> versions = db.sql(KNOWN)
                .param("keys", notices.stream().map(ObjectStore.Entry::key).toList())
                .query(Upload.Version::of)
                .list();
        return new HashSet<>(versions);
    }

    private static Upload.Version version(ObjectStore.Entry entry) {
        return new Upload.Version(entry.key(), entry.etag(), entry.lastModified());
    }

    private void take(ObjectStore.Entry entry) {
        String fault = null;
        try {
            load(entry.key());
        } catch (ProgrammeRefused | ListRefused refused) {
            fault = refused.getMessage();
            LOG.warn("{} refused: {}", entry.key(), fault);
        }
        note(entry, fault);
    }

    private void load(String key) {
        Matcher name = NOTICE.matcher(key);
        if (!name.matches()) {
            throw new IllegalArgumentException("not a notice or list");
        }
        String programme = name.group(1);
        String file = name.group(2);
        if (isProgramme(key)) {
            tickets.take(programmes
                    .load(programme, file, store.get(Bucket.INBOX, key, MOST_BYTES))
                    .id());
            return;
        }
        try (InputStream content = store.open(Bucket.INBOX, key).orElseThrow()) {
            if (file.startsWith("paid")) {
                lists.importPayments(programme, file, content);
            } else {
                lists.importPreregistrations(programme, file, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(ObjectStore.Entry entry, @Nullable String fault) {
        db.sql("""
                        INSERT INTO intake_notice (object_key, etag, last_modified, fault, seen_at)
                        VALUES (:key, :etag, :modified, :fault, :now) ON CONFLICT DO NOTHING
                        """)
                .param("key", entry.key())
                .param("etag", entry.etag())
                .param("modified", Timestamp.from(entry.lastModified()))
                .param("fault", fault)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
