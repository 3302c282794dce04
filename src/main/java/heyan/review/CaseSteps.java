package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.claim.ReasonCode;
import heyan.review.access.Level;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done with claims, step by step: shown as the timeline, told to the audit. */
@Component
class CaseSteps {
    private static final String INSERT = """
            INSERT INTO review_step (claim, step, level, who, note, internal, key, at)
            SELECT :claim, :step, i.level, :who, :note, :internal, :key, :at FROM review_item i WHERE i.claim = :claim
            """;
    private static final String OF = """
            SELECT s.step, s.level, coalesce(a.name, '') AS name, s.note, s.at, m.revision,
                   coalesce(v.reasons, '{}') AS reasons, coalesce(v.internal, s.internal) AS internal
            FROM review_step s JOIN review_item m ON m.claim = s.claim
            JOIN review_item i ON i.programme = m.programme AND i.application = m.application
            LEFT JOIN review_account a ON a.login = s.who
            LEFT JOIN review_verdict v ON v.claim = s.claim AND v.verdict = s.step AND v.decided_at = s.at
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
     * @param revision of the application that it was done with
     * @param reasons of a verdict
     * @param internal words for colleagues only; empty when none
     */
    record Step(
            String step,
            Level level,
            String name,
            String note,
            Instant at,
            int revision,
            List<ReasonCode> reasons,
            String internal) {
        private static final Set<String> VERDICTS = Set.of("approved", "returned", "refused");

        Step {
            reasons = List.copyOf(reasons);
        }

        /** Whether it is a verdict that counted, if only until it was opened again. */
        public boolean isVerdict() {
            return VERDICTS.contains(step);
        }

        /** Whether somebody was done with the claim by it, at one level at least. */
        boolean isDecision() {
            return isVerdict() || step.equals("passed");
        }
    }

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
        write(claim, step, who, note, "", key, at);
    }

    /** Writes down what became of a verdict, which somebody else tells the audit. */
    void write(ClaimId claim, String step, Verdict verdict) {
        String internal = verdict.more().internal();
        write(claim, step, verdict.login(), verdict.note(), internal, null, verdict.at());
    }

    private void write(
            ClaimId claim, String step, String who, String note, String internal, @Nullable String key, Instant at) {
        database.sql(INSERT)
                .param("claim", claim.toString())
                .param("step", step)
                .param("who", who)
                .param("note", note)
                .param("internal", internal)
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
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("revision"),
                        Verdicts.reasons(row),
                        row.getString("internal")))
                .list();
    }
}
