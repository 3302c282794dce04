package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The claims of a round 申报管理, the newest revision of each application, as far as a person may see them. */
@Component
public class RoundClaims {
    /** Counting stops here. */
    public static final int MOST_COUNTED = 10_000;

    private static final String FROM = """
            FROM review_face i
            WHERE i.programme = :round AND i.latest
              AND (CAST(:state AS text) IS NULL OR i.state = CAST(:state AS text))
              AND (CAST(:employer AS text) IS NULL OR strpos(i.employer, CAST(:employer AS text)) > 0)
              AND (CAST(:union AS text) IS NULL OR strpos(i.union_name, CAST(:union AS text)) > 0
                   OR strpos(i.district_name, CAST(:union AS text)) > 0)
              AND (CAST(:name AS text) IS NULL OR strpos(i.name, CAST(:name AS text)) > 0)
              AND (CAST(:person AS text) IS NULL OR (i.name, i.phone) IN (
                  SELECT o.name, o.phone FROM review_item o
                  WHERE o.programme = :round AND o.application = CAST(:person AS text) AND o.latest))
              AND (CAST(:from AS timestamptz) IS NULL OR i.submitted_at >= CAST(:from AS timestamptz))
              AND (CAST(:to AS timestamptz) IS NULL OR i.submitted_at < CAST(:to AS timestamptz))
            """;
    private static final String PAGE = """
            SELECT i.claim, i.name, i.employer, i.union_name, i.district_name, i.state, i.reasons, i.submitted_at, i.decided_at
            """ + FROM + """
              AND (CAST(:at AS timestamptz) IS NULL OR (i.submitted_at, i.claim) > (CAST(:at AS timestamptz), :claim))%s
            ORDER BY i.submitted_at, i.claim LIMIT :rows
            """;
    private static final String COUNT = "SELECT count(*) FROM (SELECT " + FROM + "%s LIMIT :most) counted";
    private static final String TOTALS = """
            SELECT i.programme, count(*) AS applied, count(*) FILTER (WHERE i.state IN ('pass', 'approved')) AS passed
            FROM review_face i WHERE i.latest AND i.state <> 'withdrawn'%s GROUP BY i.programme
            """;

    private final JdbcClient database;
    private final Standings standings;

    RoundClaims(JdbcClient database, Standings standings) {
        this.database = database;
        this.standings = standings;
    }

    /**
     * What is asked for; null means everything.
     *
     * @param state 审核状态: {@code pass}, {@code review}, {@code rejected_input}, {@code checking}, {@code approved},
     *     {@code returned}, {@code refused}, {@code withdrawn}
     * @param employer part of the employer's name 单位名称
     * @param union part of the name of the unit union or the union above it 所属工会
     * @param name part of the worker's name 姓名
     * @param person an application, for all of whoever made it
     * @param from first day of submission 申请时间
     * @param to last day of submission
     */
    public record Filter(
            @Nullable String state,
            @Nullable String employer,
            @Nullable String union,
            @Nullable String name,
            @Nullable String person,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** All claims in this state. */
        public static Filter of(String state) {
            return new Filter(state, null, null, null, null, null, null);
        }
    }

    /**
     * One claim.
     *
     * @param name masked
     * @param district the union above its unit union, as typed
     * @param reasons the machine's
     * @param decided when it was decided last, by the machine or a person
     */
    public record Row(
            ClaimId claim,
            String name,
            String employer,
            String union,
            String district,
            String state,
            List<ReasonCode> reasons,
            Instant submitted,
            Instant decided) {
        public Row {
            reasons = List.copyOf(reasons);
        }

        /** Where the next page goes on. */
        public String mark() {
            return RowMark.of(submitted, claim);
        }
    }

    /** The claims after {@code mark}, in the order of submission. */
    public List<Row> page(String round, Filter filter, Account account, @Nullable String after, int rows) {
        Scope scope = scope(account);
        RowMark mark = RowMark.parse(after);
        return statement(PAGE.formatted(seen(scope)), round, filter, scope)
                .param("at", mark == null ? null : mark.at().atOffset(ZoneOffset.UTC))
                .param("claim", mark == null ? "" : mark.claim())
                .param("rows", rows)
                .query((row, number) -> row(row))
                .list();
    }

    /** How many there are; stops at {@link #MOST_COUNTED}. */
    public int count(String round, Filter filter, Account account) {
        Scope scope = scope(account);
        return statement(COUNT.formatted(seen(scope)), round, filter, scope)
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** How many applied 申报总人数 and how many of them passed 通过总人数. */
    public record Totals(long applied, long passed) {}

    /** Totals of every round that has claims within what the person sees. */
    public Map<String, Totals> totals(Account account) {
        Scope scope = scope(account);
        Map<String, Totals> totals = new TreeMap<>();
        database.sql(TOTALS.formatted(scope.whole()))
                .params(scope.params())
                .query((row, number) -> totals.put(
                        row.getString("programme"), new Totals(row.getLong("applied"), row.getLong("passed"))))
                .list();
        return totals;
    }

    private Scope scope(Account account) {
        return Scope.of(standings.person(account));
    }

    /** Those who pay see what is approved and nothing else. */
    private static String seen(Scope scope) {
        return scope.paysOnly() ? scope.whole() + " AND i.state IN ('pass', 'approved')" : scope.whole();
    }

    private JdbcClient.StatementSpec statement(String sql, String round, Filter filter, Scope scope) {
        LocalDate to = filter.to();
        return database.sql(sql)
                .params(scope.params())
                .param("round", round)
                .param("state", filter.state())
                .param("employer", filter.employer())
                .param("union", filter.union())
                .param("name", filter.name())
                .param("person", filter.person())
                .param("from", Days.midnight(filter.from()))
                .param("to", Days.midnight(to == null ? null : to.plusDays(1)));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                ClaimId.parse(row.getString("claim")),
                Masked.name(row.getString("name")),
                row.getString("employer"),
                row.getString("union_name"),
                row.getString("district_name"),
                row.getString("state"),
                Verdicts.reasons(row),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
