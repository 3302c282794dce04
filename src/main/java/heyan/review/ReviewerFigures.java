package heyan.review;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much each reviewer did, and how much of it others undid. */
@Component
public class ReviewerFigures {
    /** A pass to the next level counts as done; a verdict there that is negative overturns it. */
    private static final String LINES = """
            WITH done AS (
                SELECT v.who, v.claim, v.verdict, v.reopened_at IS NOT NULL AS overturned
                FROM review_verdict v WHERE v.decided_at >= :since
                UNION ALL
                SELECT s.who, s.claim, 'passed',
                       EXISTS (SELECT FROM review_verdict v WHERE v.claim = s.claim AND v.decided_at > s.at
                               AND v.who <> s.who AND v.verdict <> 'approved')
                FROM review_step s WHERE s.step = 'passed' AND s.at >= :since)
            SELECT a.name, d.who, count(*) AS done, count(*) FILTER (WHERE d.verdict = 'returned') AS returned,
                   count(*) FILTER (WHERE d.verdict = 'refused') AS refused, count(*) FILTER (WHERE d.overturned) AS overturned
            FROM done d JOIN review_account a ON a.login = d.who JOIN review_item i ON i.claim = d.claim
            WHERE true%s
            GROUP BY a.name, d.who ORDER BY done DESC, d.who LIMIT 200
            """;

    private final JdbcClient database;
    private final Standings standings;

    ReviewerFigures(JdbcClient database, Standings standings) {
        this.database = database;
        this.standings = standings;
    }

    /**
     * One reviewer.
     *
     * @param done decisions, and passes to the next level
     * @param overturned of these: opened again, or not agreed to at the next level
     */
    public record Line(String name, String login, long done, long returned, long refused, long overturned) {}

    /** Those who decided claims within what the person sees, the busiest first. */
    public List<Line> since(Account account, LocalDate since) {
        Scope scope = Scope.of(standings.person(account));
        return database.sql(LINES.formatted(scope.whole()))
                .params(scope.params())
                .param("since", Days.midnight(since))
                .query((row, number) -> new Line(
                        row.getString("name"),
                        row.getString("who"),
                        row.getLong("done"),
                        row.getLong("returned"),
                        row.getLong("refused"),
                        row.getLong("overturned")))
                .list();
    }
}
