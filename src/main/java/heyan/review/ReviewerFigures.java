package heyan.review;

import heyan.review.ReviewFigures.Of;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much each reviewer did, how long it took, and how much of it others undid. */
@Component
public class ReviewerFigures {
    /** A pass to the next level counts as done; a verdict there that is negative overturns it. */
    private static final String DONE = """
            WITH done AS (
                SELECT v.who, v.claim, v.verdict, v.level, v.reopened_at IS NOT NULL AS overturned
                FROM review_verdict v WHERE v.decided_at >= :since
                UNION ALL
                SELECT s.who, s.claim, 'passed', s.level,
                       EXISTS (SELECT FROM review_verdict v WHERE v.claim = s.claim AND v.decided_at > s.at
                               AND v.who <> s.who AND v.verdict <> 'approved')
                FROM review_step s WHERE s.step = 'passed' AND s.at >= :since)
            """;

    private static final String LINES = DONE + """
            SELECT a.name, d.who, count(*) AS done, count(*) FILTER (WHERE d.verdict = 'returned') AS returned,
                   count(*) FILTER (WHERE d.verdict = 'refused') AS refused, count(*) FILTER (WHERE d.overturned) AS overturned
            FROM done d JOIN review_account a ON a.login = d.who JOIN review_item i ON i.claim = d.claim
            WHERE true%s
            GROUP BY a.name, d.who ORDER BY done DESC, d.who LIMIT 200
            """;
    private static final String COUNT = DONE + """
            SELECT count(*) FROM done d JOIN review_item i ON i.claim = d.claim WHERE %s
            """;
    private static final String MINE = "d.who = :who";
    private static final String HERE = "d.level = :scopeLevel";
    private static final String FINAL = """
            d.verdict <> 'passed' AND (CAST(:round AS text) IS NULL OR i.programme = CAST(:round AS text))
            """;
    /** From the last taking of the case; what was taken back, or decided without taking, has no time. */
    private static final String MEDIANS = """
            SELECT d.who, round(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM d.at - t.at))) AS seconds
            FROM review_step d JOIN review_item i ON i.claim = d.claim
            CROSS JOIN LATERAL (
                SELECT max(s.at) AS at FROM review_step s
                WHERE s.claim = d.claim AND s.who = d.who AND s.step IN ('taken', 'taken_over') AND s.id < d.id) t
            WHERE d.step IN ('decided', 'proposed') AND d.at >= :since AND t.at IS NOT NULL
              AND NOT EXISTS (SELECT FROM review_step u WHERE u.claim = d.claim AND u.who = d.who AND u.step = 'undone'
                              AND u.id > d.id)%s
            GROUP BY GROUPING SETS ((d.who), ())
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
        Scope scope = scope(account);
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

    /**
     * Half of a reviewer's cases took less, half more.
     *
     * @param login whose; null for all together
     * @param seconds from taking a case to deciding it
     */
    public record Median(@Nullable String login, long seconds) {}

    /** The medians of those who decided claims within what the person sees, and of all together if anybody did. */
    public List<Median> medians(Account account, LocalDate since) {
        Scope scope = scope(account);
        return database
                .sql(MEDIANS.formatted(scope.whole()))
                .params(scope.params())
                .param("since", Days.midnight(since))
                .query((row, number) -> row.getObject("seconds") == null
                        ? List.<Median>of()
                        : List.of(new Median(row.getString("who"), row.getLong("seconds"))))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** How many this person did since then. */
    public long by(Account account, LocalDate since) {
        return count(MINE, since)
                .param("who", account.getUsername())
                .query(Long.class)
                .single();
    }

    /** How many were done at the person's own level, within what the person sees. */
    public long here(Account account, LocalDate since) {
        Scope scope = scope(account);
        return count(HERE + scope.whole(), since)
                .params(scope.params())
                .query(Long.class)
                .single();
    }

    /** How many claims people decided for good; a pass to the next level leaves a claim open. */
    public long settled(Of of, LocalDate since) {
        Scope scope = scope(of.account());
        return count(FINAL + scope.whole(), since)
                .params(scope.params())
                .param("round", of.round())
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec count(String condition, LocalDate since) {
        return database.sql(COUNT.formatted(condition)).param("since", Days.midnight(since));
    }

    private Scope scope(Account account) {
        return Scope.of(standings.person(account));
    }
}
