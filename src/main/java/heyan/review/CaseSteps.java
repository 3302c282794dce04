package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.review.access.Level;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done with claims, step by step: shown as the timeline, told to the audit. */
@Component
class CaseSteps {
    private static final String INSERT = """
            INSERT INTO review_step (claim, step, level, who, note, key, at)
            SELECT :claim, :step, i.level, :who, :note, :key, :at FROM review_item i WHERE i.claim = :claim
            """;
    private static final String OF = """
            SELECT s.step, s.level, coalesce(a.name, '') AS name, s.note, s.at
            FROM review_step s JOIN review_item m ON m.claim = s.claim
            JOIN review_item i ON i.programme = m.programme AND i.application = m.application
            LEFT JOIN review_account a ON a.login = s.who
            WHERE i.claim = :claim ORDER BY s.id
            """;

    private final JdbcClient database;
    private final ApplicationEventPublisher happenings;

    CaseSteps(JdbcClient database, ApplicationEventPublisher happenings) {
        this.database = database;
        this.happenings = happenings;
    }

    /**
     * One step.
     *
     * @param name of the person; empty for a worker
     */
    record Step(String step, Level level, String name, String note, Instant at) {}

    /** Writes a step down and tells the audit; within a transaction. */
    void add(ClaimId claim, String step, String who, String note, Instant at) {
        add(claim, step, who, note, at, Map.of("note", note));
    }

    /** Writes a step down and tells the audit these facts; within a transaction. */
    void add(ClaimId claim, String step, String who, String note, Instant at, Map<String, @Nullable Object> facts) {
        write(claim, step, who, note, null, at);
        happenings.publishEvent(new Happening(claim.toString(), "review." + step, who, at, facts));
    }

    /** Writes a step down that somebody else tells the audit. */
    void write(ClaimId claim, String step, String who, String note, @Nullable String key, Instant at) {
        database.sql(INSERT)
                .param("claim", claim.toString())
                .param("step", step)
                .param("who", who)
                .param("note", note)
                .param("key", key)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether a step with this key was done before. */
    boolean isDone(@Nullable String key) {
        return key != null
                && database.sql("SELECT EXISTS (SELECT FROM review_step WHERE key = :key)")
                        .param("key", key)
                        .query(Boolean.class)
                        .single();
    }

    /** The steps of the claim's application, oldest first. */
    List<Step> of(ClaimId claim) {
        return database.sql(OF)
                .param("claim", claim.toString())
                .query((row, number) -> new Step(
                        row.getString("step"),
                        Level.of(row.getString("level")),
                        row.getString("name"),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
