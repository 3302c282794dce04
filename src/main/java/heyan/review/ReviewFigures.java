package heyan.review;

import heyan.claim.ReasonCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures of the review, of one round or of all, as far as a person may see the claims. */
@Component
public class ReviewFigures {
    private static final String ROUND = "(CAST(:round AS text) IS NULL OR i.programme = CAST(:round AS text))";
    private static final String FUNNEL = """
            SELECT count(*) AS decided, count(*) FILTER (WHERE i.outcome = 'pass') AS machine,
                   count(*) FILTER (WHERE i.state IN ('pass', 'approved')) AS approved
            FROM review_face i WHERE i.latest AND i.state <> 'withdrawn' AND %s%%s
            """.formatted(ROUND);
    private static final String AGES = """
            SELECT count(*) FILTER (WHERE i.submitted_at > :d3) AS fresh,
                   count(*) FILTER (WHERE i.submitted_at <= :d3 AND i.submitted_at > :d11) AS days,
                   count(*) FILTER (WHERE i.submitted_at <= :d11 AND i.submitted_at > :d31) AS weeks,
                   count(*) FILTER (WHERE i.submitted_at <= :d31) AS months,
                   min(i.submitted_at) AS oldest, max(nullif(i.closes_at, 'infinity')) AS closes
            FROM review_item i WHERE i.waiting AND %s%%s
            """.formatted(ROUND);
    private static final String LATE = """
            SELECT (SELECT count(*) FROM review_item i JOIN review_service_time t ON t.level = i.level
                    WHERE i.waiting AND %s <= :now%%s) AS late
            WHERE EXISTS (SELECT FROM review_service_time t WHERE :scopeLevel IN ('', t.level))
            """.formatted(ServiceTimes.DUE);
    private static final String STRAIGHT = """
            SELECT CAST(i.decided_at AT TIME ZONE 'Asia/Shanghai' AS date) AS day, count(*) AS decided,
                   count(*) FILTER (WHERE i.outcome = 'pass') AS passed
            FROM review_item i WHERE i.latest AND i.decided_at >= :since AND %s%%s
            GROUP BY 1 ORDER BY 1
            """.formatted(ROUND);
    private static final String REASONS = """
            SELECT r.reason, count(*) AS claims FROM review_item i CROSS JOIN LATERAL unnest(i.reasons) AS r (reason)
            WHERE i.latest AND i.decided_at >= :since AND %s%%s GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT :most
            """.formatted(ROUND);
    private static final String UNIONS = """
            SELECT coalesce(nullif(i.district_name, ''), i.union_name) AS name, count(*) AS applied,
                   count(*) FILTER (WHERE i.state IN ('pass', 'approved')) AS passed,
                   count(*) FILTER (WHERE i.state = 'returned') AS returned,
                   count(*) FILTER (WHERE i.state = 'refused') AS refused
            FROM review_face i WHERE i.latest AND i.state <> 'withdrawn' AND %s%%s GROUP BY 1 ORDER BY 2 DESC, 1
            """.formatted(ROUND);

    private final JdbcClient database;
    private final Standings standings;

    ReviewFigures(JdbcClient database, Standings standings) {
        this.database = database;
        this.standings = standings;
    }

    /** Of whose claims, and of which round; all rounds when null. */
    public record Of(Account account, @Nullable String round) {}

    /** Applications that the machine decided, those of them that it passed, and those that are approved by now. */
    public record Funnel(long decided, long machine, long approved) {}

    public Funnel funnel(Of of) {
        return statement(FUNNEL, of, Scope::whole)
                .query((row, number) ->
                        new Funnel(row.getLong("decided"), row.getLong("machine"), row.getLong("approved")))
                .single();
    }

    /**
     * Open claims by days since submission: 0 to 2, 3 to 10, 11 to 30, more than 30.
     *
     * @param oldest when the oldest was submitted; empty when none is open
     * @param closes when the last window of their levels closes, exclusive; empty when none does
     */
    public record Ages(
            long fresh, long days, long weeks, long months, Optional<Instant> oldest, Optional<Instant> closes) {
        public long open() {
            return fresh + days + weeks + months;
        }
    }

    /** What waits at any level. */
    public Ages ages(Of of, LocalDate today) {
        return ages(of, today, false);
    }

    /** What waits at the person's own level. */
    public Ages ownAges(Of of, LocalDate today) {
        return ages(of, today, true);
    }

    private Ages ages(Of of, LocalDate today, boolean own) {
        return statement(AGES, of, own ? Scope::here : Scope::waiting)
                .param("d3", Days.midnight(today.minusDays(2)))
                .param("d11", Days.midnight(today.minusDays(10)))
                .param("d31", Days.midnight(today.minusDays(30)))
                .query((row, number) -> new Ages(
                        row.getLong("fresh"),
                        row.getLong("days"),
                        row.getLong("weeks"),
                        row.getLong("months"),
                        moment(row, "oldest"),
                        moment(row, "closes")))
                .single();
    }

    /** How much of what waits at the person's own level is past its time to serve 办理时限; empty where none is set. */
    public Optional<Long> late(Account account, Instant now) {
        Scope scope = Scope.of(standings.person(account));
        return database.sql(LATE.formatted(scope.here()))
                .params(scope.params())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** What the machine decided in one day, and how many of these it passed without a person. */
    public record Day(LocalDate day, long decided, long passed) {
        /** Share of those that no person had to see, 0 to 100. */
        public double percent() {
            return decided == 0 ? 0 : 100.0 * passed / decided;
        }
    }

    /** The days since then on which the machine decided anything. */
    public List<Day> straightThrough(Of of, LocalDate since) {
        return statement(STRAIGHT, of, Scope::whole)
                .param("since", Days.midnight(since))
                .query((row, number) ->
                        new Day(row.getObject("day", LocalDate.class), row.getLong("decided"), row.getLong("passed")))
                .list();
    }

    /** The machine's most frequent reasons since then, and how many claims have each. */
    public Map<ReasonCode, Long> topReasons(Of of, LocalDate since, int most) {
        Map<ReasonCode, Long> reasons = new LinkedHashMap<>();
        statement(REASONS, of, Scope::whole)
                .param("since", Days.midnight(since))
                .param("most", most)
                .query((row, number) -> reasons.put(ReasonCode.valueOf(row.getString("reason")), row.getLong("claims")))
                .list();
        return reasons;
    }

    /** A union above the units, as workers typed it, and what became of its claims. */
    public record UnionLine(String name, long applied, long passed, long returned, long refused) {
        public long open() {
            return applied - passed - returned - refused;
        }
    }

    /** Every union that has claims, the one with most first. */
    public List<UnionLine> unions(Of of) {
        return statement(UNIONS, of, Scope::whole)
                .query((row, number) -> new UnionLine(
                        row.getString("name"),
                        row.getLong("applied"),
                        row.getLong("passed"),
                        row.getLong("returned"),
                        row.getLong("refused")))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, Of of, java.util.function.Function<Scope, String> part) {
        Scope scope = Scope.of(standings.person(of.account()));
        return database.sql(sql.formatted(part.apply(scope)))
                .params(scope.params())
                .param("round", of.round());
    }
}
