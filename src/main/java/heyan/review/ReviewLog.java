package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided about an application, by whom and why 审核记录; all its revisions, oldest first. */
@Component
public class ReviewLog {
    private static final String OF = """
            WITH revisions AS (
                SELECT i.claim, i.revision, i.outcome, i.reasons, i.decided_at, i.level
                FROM review_item m JOIN review_item i ON i.programme = m.programme AND i.application = m.application
                WHERE m.claim = :claim)
            SELECT r.revision, 'machine' AS what, r.outcome AS state, r.reasons, '' AS note, '' AS internal, '' AS name,
                   'machine' AS level, r.decided_at AS at, 0 AS id
            FROM revisions r
            UNION ALL
            SELECT r.revision, 'verdict', v.verdict, v.reasons, v.note, v.internal, coalesce(a.name, v.who), v.level, v.decided_at, 0
            FROM revisions r JOIN review_verdict v ON v.claim = r.claim LEFT JOIN review_account a ON a.login = v.who
            UNION ALL
            SELECT r.revision, 'step', s.step, '{}', CASE s.step WHEN 'corrected' THEN '' ELSE s.note END, s.internal,
                   coalesce(a.name, ''), s.level, s.at, s.id
            FROM revisions r JOIN review_step s ON s.claim = r.claim LEFT JOIN review_account a ON a.login = s.who
            WHERE s.step NOT IN ('approved', 'returned', 'refused')
            ORDER BY revision, at, id
            """;

    private final JdbcClient database;

    ReviewLog(JdbcClient database) {
        this.database = database;
    }

    /**
     * One line.
     *
     * @param what {@code machine}, {@code verdict} of a person, or another {@code step}
     * @param state code of the outcome, the verdict or the step
     * @param internal words for colleagues only; empty when none
     * @param name of the person; empty for the machine and the worker
     * @param level code of the level, {@code machine} for the machine
     */
    public record Line(
            int revision,
            String what,
            String state,
            List<ReasonCode> reasons,
            String note,
            String internal,
            String name,
            String level,
            Instant at) {
        public Line {
            reasons = List.copyOf(reasons);
        }
    }

    /** The lines of the claim's application. */
    public List<Line> of(ClaimId claim) {
        return database.sql(OF)
                .param("claim", claim.toString())
                .query((row, number) -> new Line(
                        row.getInt("revision"),
                        row.getString("what"),
                        row.getString("state"),
                        Verdicts.reasons(row),
                        row.getString("note"),
                        row.getString("internal"),
                        row.getString("name"),
                        row.getString("level"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
