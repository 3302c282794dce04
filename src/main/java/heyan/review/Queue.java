package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.TimeLeft.Clock;
import heyan.review.TimeLeft.Term;
import heyan.review.access.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages of the queue, found by their last row and never by counting rows off. */
@Component
class Queue {
    /** Rows of one page: two screens of an old office PC. */
    static final int ROWS = 30;
    /** Counting stops here; nobody needs to know it more exactly. */
    static final int MOST_COUNTED = 1_000;

    private static final String COLUMNS = """
            SELECT i.claim, i.name, i.union_name, i.school, i.outcome, i.reasons, i.submitted_at, i.decided_at,
                   i.level, i.touched_at, v.verdict, a.name AS who, w.opens_at, nullif(i.closes_at, 'infinity') AS closes_at,
                   i.arrived_at, %s AS due_at,
                   coalesce(v.verdict = 'returned' AND i.latest AND i.withdrawn_at IS NULL, false) AS with_worker,
            """.formatted(ServiceTimes.DUE);
    /** The window that closes last is the level's deadline; beside it runs the time to serve. */
    private static final String CLOCKS = """
            LEFT JOIN review_window w ON w.programme = i.programme AND w.level = i.level AND w.closes_at = i.closes_at%1$s
            LEFT JOIN review_service_time t ON t.level = i.level%1$s
            """;

    private static final String NO_CLOCKS =
            "LEFT JOIN review_window w ON false LEFT JOIN review_service_time t ON false\n";

    private static final String WAITING = COLUMNS + """
               i.submitted_at AS sorted
            FROM %s LEFT JOIN review_verdict v ON false LEFT JOIN review_account a ON a.login = i.owner
            """;
    /** Of a decided one no clock runs. */
    private static final String THESE =
            WAITING.formatted("review_item i LEFT JOIN review_proposal p ON p.claim = i.claim")
                    + CLOCKS.formatted(" AND (i.waiting OR p.claim IS NOT NULL)")
                    + "WHERE i.claim = ANY (:claims) ORDER BY i.closes_at, i.submitted_at, i.claim";

    private static final String CHECKING = COLUMNS + """
               p.proposed_at AS sorted
            FROM %s JOIN review_account a ON a.login = p.who LEFT JOIN LATERAL (SELECT p.verdict) v ON true
            """;
    private static final String DONE = COLUMNS + """
                   v.decided_at AS sorted
                FROM %s JOIN review_account a ON a.login = v.who
            """;
    private static final String PASSED = COLUMNS + """
                   i.decided_at AS sorted
                FROM %s LEFT JOIN review_verdict v ON false LEFT JOIN review_account a ON false
            """;
    private static final String COUNTS =
            "SELECT %s AS waiting, %s AS checking, %s AS done, %s AS passed, (SELECT count(*) FROM "
                    + TabOrder.PASSED.from() + " WHERE " + TabOrder.PASSED.where()
                    + " AND i.decided_at >= :today%s) AS today";

    /** Jumps from one programme to the next in the index instead of reading all rows. */
    private static final String PROGRAMMES = """
            WITH RECURSIVE p AS (
                (SELECT programme FROM review_item ORDER BY programme LIMIT 1)
                UNION ALL
                SELECT (SELECT i.programme FROM review_item i WHERE i.programme > p.programme
                        ORDER BY i.programme LIMIT 1)
                FROM p WHERE p.programme IS NOT NULL)
            SELECT programme FROM p WHERE programme IS NOT NULL
            """;

    private final JdbcClient database;

    Queue(JdbcClient database) {
        this.database = database;
    }

    /** One page, and one row more when there is a next page. */
    List<QueueRow> page(QueueFilter filter, Scope whole) {
        Scope scope = whole.narrowed(filter);
        TabOrder order = TabOrder.of(filter.open());
        QueueMark mark = QueueMark.parse(filter.after());
        JdbcClient.StatementSpec page =
                database.sql(sql(order, mark != null, filter.condition(scope))).params(scope.params());
        if (mark != null) {
            String at = mark.row().at().toString();
            page = page.param("first", order.byDeadline() ? mark.deadline() : at)
                    .param("second", at)
                    .param("claim", mark.row().claim());
        }
        return page.query((row, number) -> row(row)).list();
    }

    /** How many there are of each kind; all but {@code today} stop at {@link #MOST_COUNTED}. */
    Counts counts(LocalDate today, Scope scope) {
        return database.sql(COUNTS.formatted(
                        counted(TabOrder.WAITING, scope.here()),
                        counted(TabOrder.CHECKING, scope.checked()),
                        counted(TabOrder.DONE, scope.decided()),
                        counted(TabOrder.PASSED, scope.whole()),
                        scope.whole()))
                .params(scope.params())
                .param("today", Days.midnight(today))
                .query((row, number) -> new Counts(
                        row.getInt("waiting"),
                        row.getInt("checking"),
                        row.getInt("done"),
                        row.getInt("passed"),
                        row.getInt("today")))
                .single();
    }

    /** What waits in the order of the list, so that its index is walked: planners prefer to leaf through all rows to the limit. */
    private static String counted(TabOrder tab, String condition) {
        String order = tab == TabOrder.WAITING ? tab.sorted(true) : "";
        return "(SELECT count(*) FROM (SELECT FROM %s WHERE %s%s%s LIMIT %d) c)"
                .formatted(tab.from(), tab.where(), condition, order, MOST_COUNTED);
    }

    /** Every programme that has a claim here. */
    List<String> programmes() {
        return database.sql(PROGRAMMES).query(String.class).list();
    }

    private static String sql(TabOrder order, boolean goesOn, String condition) {
        String rows = switch (order) {
            case WAITING -> WAITING + CLOCKS.formatted("");
            case CHECKING -> CHECKING + CLOCKS.formatted("");
            case DONE -> DONE + NO_CLOCKS;
            case PASSED -> PASSED + NO_CLOCKS;
        };
        return rows.formatted(order.from()) + "WHERE " + order.where() + (goesOn ? order.beyond(true) : "") + condition
                + order.sorted(true) + " LIMIT " + (ROWS + 1);
    }

    /** The rows of these claims, in the order of the queue. */
    List<QueueRow> rows(Collection<ClaimId> claims) {
        return database.sql(THESE)
                .param("claims", claims.stream().map(ClaimId::toString).toArray(String[]::new))
                .query((row, number) -> row(row))
                .list();
    }

    private static QueueRow row(ResultSet row) throws SQLException {
        return new QueueRow(
                ClaimId.parse(row.getString("claim")),
                Masked.name(row.getString("name")),
                row.getString("union_name"),
                row.getString("school"),
                row.getString("outcome"),
                Verdicts.reasons(row),
                instant(row, "submitted_at"),
                instant(row, "decided_at"),
                row.getString("verdict"),
                row.getString("who"),
                instant(row, "sorted"),
                Level.of(row.getString("level")),
                orNull(row, "touched_at"),
                orNull(row, "closes_at"),
                terms(row),
                row.getBoolean("with_worker"));
    }

    private static List<Term> terms(ResultSet row) throws SQLException {
        return Stream.of(
                        term(Clock.WINDOW, orNull(row, "opens_at"), orNull(row, "closes_at")),
                        term(Clock.SERVICE, orNull(row, "arrived_at"), orNull(row, "due_at")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Term> term(Clock clock, @Nullable Instant from, @Nullable Instant until) {
        return from == null || until == null ? Optional.empty() : Optional.of(new Term(clock, from, until));
    }

    private static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Sizes of the tabs; {@code today} is how many passed today without a person. */
    record Counts(int waiting, int checking, int done, int passed, int today) {}
}
