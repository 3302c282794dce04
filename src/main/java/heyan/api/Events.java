package heyan.api;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happened to portals' claims, written down in the transaction in which it happens: the state that a portal asks for, and
 * the outbox of its messages. Holds nothing that a worker typed.
 */
@Component("portalEvents")
class Events {
    private static final Set<String> VERDICTS = Set.of("review.approved", "review.returned", "review.refused");
    private static final Set<String> TOLD =
            Set.of("intake.taken", "decide.decided", "review.reopened", "review.withdrawn");
    private static final String ADD = """
            INSERT INTO api_event (portal, programme, application, revision, what, outcome, reasons, documents, fields, words,
                                   at, next_at)
            SELECT portal, programme, application, :revision, :what, :outcome, string_to_array(:reasons, ','),
                   string_to_array(:documents, ','), string_to_array(:fields, ','), :words, :at,
                   CASE WHEN portal = ANY(:listening) THEN CAST(:at AS timestamptz) END
            FROM api_application WHERE programme = :programme AND application = :application
            """;
    private static final String LAST = """
            SELECT id, portal, programme, application, revision, what, outcome, reasons, documents, fields, words, at,
                   attempts FROM api_event
            WHERE programme = :programme AND application = :application ORDER BY revision DESC, id DESC LIMIT 1
            """;
    /** Leases what is due: whoever has it sends it, and nobody else until the lease is over. */
    private static final String LEASE = """
            WITH leased AS (
                UPDATE api_event SET next_at = :until, attempts = attempts + 1
                WHERE id IN (
                    SELECT id FROM api_event WHERE next_at <= :now AND delivered_at IS NULL
                    ORDER BY next_at, id LIMIT :most FOR UPDATE SKIP LOCKED)
                RETURNING *)
            SELECT id, portal, programme, application, revision, what, outcome, reasons, documents, fields, words, at,
                   attempts FROM leased ORDER BY id
            """;

    private static final String DELIVERED = """
            UPDATE api_event SET delivered_at = :now, next_at = NULL WHERE id = :id
            """;
    private static final String LATER = "UPDATE api_event SET next_at = :next WHERE id = :id";

    private final JdbcClient db;
    private final ApiSettings settings;

    Events(JdbcClient db, ApiSettings settings) {
        this.db = db;
        this.settings = settings;
    }

    /**
     * One step of a portal's claim.
     *
     * @param outcome of the machine's decision; empty for other steps
     * @param reasons codes
     * @param mend empty unless it was returned
     * @param words of the reviewer to the worker; empty when none
     * @param attempts how often its message was sent
     */
    record Event(
            long id,
            String portal,
            ClaimId claim,
            String what,
            String outcome,
            List<String> reasons,
            Answers.Mend mend,
            String words,
            Instant at,
            int attempts) {
        Event {
            reasons = List.copyOf(reasons);
        }

        boolean isReturn() {
            return what.equals("review.returned");
        }
    }

    @EventListener
    void hear(Happening happening) {
        boolean verdict = VERDICTS.contains(happening.what()); // other notes are for colleagues
        if (!verdict && !TOLD.contains(happening.what())) {
            return;
        }
        ClaimId claim = ClaimId.parse(happening.claim());
        db.sql(ADD)
                .param("programme", claim.programme())
                .param("application", claim.application())
                .param("revision", claim.revision())
                .param("what", happening.what())
                .param("outcome", text(happening, "outcome").toLowerCase(Locale.ROOT))
                .param("reasons", codes(happening, "reasons"))
                .param("documents", verdict ? text(happening, "documents") : "")
                .param("fields", codes(happening, "fields"))
                .param("words", verdict ? text(happening, "note") : "")
                .param("at", happening.when().atOffset(ZoneOffset.UTC))
                .param("listening", settings.webhooks().keySet().toArray(String[]::new))
                .update();
    }

    /** How far an application has come; empty while nothing was taken. */
    Optional<Event> last(String programme, String application) {
        return db.sql(LAST)
                .param("programme", programme)
                .param("application", application)
                .query(Events::event)
                .optional();
    }

    /** Takes up to so many messages that are due, for this long; in the order in which they happened. */
    List<Event> lease(Instant now, Instant until, int most) {
        return db.sql(LEASE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Events::event)
                .list();
    }

    void delivered(Event event, Instant now) {
        db.sql(DELIVERED)
                .param("id", event.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void later(Event event, Instant next) {
        db.sql(LATER)
                .param("id", event.id())
                .param("next", next.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String text(Happening happening, String fact) {
        return Objects.requireNonNullElse(happening.facts().get(fact), "").toString();
    }

    private static String codes(Happening happening, String fact) {
        return happening.facts().get(fact) instanceof List<?> codes
                ? String.join(",", codes.stream().map(Object::toString).toList())
                : "";
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getLong("id"),
                row.getString("portal"),
                new ClaimId(row.getString("programme"), row.getString("application"), row.getInt("revision")),
                row.getString("what"),
                row.getString("outcome"),
                list(row, "reasons"),
                new Answers.Mend(list(row, "documents"), list(row, "fields")),
                row.getString("words"),
                row.getTimestamp("at").toInstant(),
                row.getInt("attempts"));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
