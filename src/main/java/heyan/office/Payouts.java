package heyan.office;

import heyan.claim.ClaimId;
import heyan.review.Account;
import heyan.review.Days;
import heyan.review.Masked;
import heyan.review.RowMark;
import heyan.review.Scope;
import heyan.review.Standings;
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

/** Approved claims and their payments, as far as a person may see them; found by their last row, never by counting off. */
@Component
class Payouts {
    static final int ROWS = 30;

    private static final String COLUMNS = """
            SELECT i.claim, i.name, i.phone, i.union_name, i.district_name, i.registered_project, i.registered_batch,
                   i.registered_at, i.submitted_at, i.decided_at, p.id, p.run, p.state AS payout, p.fen, r.paid_on,
                   (SELECT f.reason FROM office_payout f
                    WHERE f.programme = i.programme AND f.application = i.application AND f.state = 'failed'
                    ORDER BY f.id DESC LIMIT 1) AS failed
            """;
    private static final String NARROW = """
              AND (CAST(:project AS text) IS NULL OR strpos(i.registered_project, CAST(:project AS text)) > 0)
              AND (CAST(:batch AS text) IS NULL OR strpos(i.registered_batch, CAST(:batch AS text)) > 0)
              AND (CAST(:registered AS text) IS NULL OR strpos(i.registered_at, CAST(:registered AS text)) > 0)
              AND (CAST(:name AS text) IS NULL OR strpos(i.name, CAST(:name AS text)) > 0)
              AND (CAST(:union AS text) IS NULL OR strpos(i.union_name, CAST(:union AS text)) > 0
                   OR strpos(i.district_name, CAST(:union AS text)) > 0)
              AND (CAST(:employer AS text) IS NULL OR strpos(i.employer, CAST(:employer AS text)) > 0)
              AND (CAST(:from AS timestamptz) IS NULL OR i.submitted_at >= CAST(:from AS timestamptz))
              AND (CAST(:to AS timestamptz) IS NULL OR i.submitted_at < CAST(:to AS timestamptz))
              AND (CAST(:paidFrom AS date) IS NULL OR r.paid_on >= CAST(:paidFrom AS date))
              AND (CAST(:paidTo AS date) IS NULL OR r.paid_on <= CAST(:paidTo AS date))
            """;
    private static final String UNPAID = """
            FROM review_face i
            LEFT JOIN office_payout p ON p.programme = i.programme AND p.application = i.application AND p.state <> 'failed'
            LEFT JOIN office_run r ON r.id = p.run
            WHERE i.programme = :round AND i.latest AND i.state IN ('pass', 'approved')
              AND (p.id IS NULL OR (p.state = 'in_run' AND NOT :free))
            """ + NARROW;
    private static final String PAID = """
            FROM office_payout p JOIN office_run r ON r.id = p.run JOIN review_face i ON i.claim = p.claim
            WHERE p.programme = :round AND p.state = 'paid'
            """ + NARROW;
    private static final String UNPAID_PAGE = COLUMNS + UNPAID + """
              AND (CAST(:at AS timestamptz) IS NULL OR (i.submitted_at, i.claim) > (CAST(:at AS timestamptz), :claim))%s
            ORDER BY i.submitted_at, i.claim LIMIT :rows
            """;
    private static final String PAID_PAGE =
            COLUMNS + PAID + " AND (:below = 0 OR p.id < :below)%s ORDER BY p.id DESC LIMIT :rows";
    private static final String COUNTS = """
            SELECT (SELECT count(*) FROM (SELECT %s%%1$s LIMIT 10000) u) AS unpaid,
                   (SELECT count(*) FROM (SELECT %s%%1$s LIMIT 10000) d) AS paid
            """.formatted(UNPAID, PAID);
    private static final String CHOICES = """
            SELECT DISTINCT value FROM (SELECT i.registered_%s AS value FROM review_face i
                WHERE i.programme = :round AND i.latest AND i.state IN ('pass', 'approved')%s LIMIT 10000) registered
            WHERE value <> '' ORDER BY value LIMIT 100
            """;
    private static final String BY_UNION = """
            SELECT coalesce(nullif(i.district_name, ''), i.union_name) AS name, count(*) AS paid
            FROM office_payout p JOIN review_face i ON i.claim = p.claim
            WHERE p.programme = :round AND p.state = 'paid'%s GROUP BY 1
            """;

    private static final String APPROVED = """
            SELECT count(*) FROM review_face i
            WHERE i.programme = :round AND i.latest AND i.state IN ('pass', 'approved') AND i.decided_at < :until%s
            """;

    private final JdbcClient database;
    private final Standings standings;

    Payouts(JdbcClient database, Standings standings) {
        this.database = database;
        this.standings = standings;
    }

    /**
     * One approved claim and its payment.
     *
     * @param name masked
     * @param id of the payment; 0 while there is none
     * @param state {@code unpaid}, {@code in_run} or {@code paid}
     * @param paidOn null while it is not paid
     * @param failed why the bank returned the last one; null when it never did
     */
    record Row(
            ClaimId claim,
            String name,
            String phone,
            String union,
            String district,
            Registered registered,
            Instant submitted,
            Instant approved,
            long id,
            long run,
            String state,
            long fen,
            @Nullable LocalDate paidOn,
            @Nullable String failed) {
        /** Where the next page goes on. */
        String mark() {
            return "paid".equals(state) ? Long.toString(id) : RowMark.of(submitted, claim);
        }

        /** Paid before the list has the person registered: dates of old lists are placeholders and are shown as such. */
        public boolean isDoubtful() {
            LocalDate paid = paidOn;
            return paid != null
                    && registered.at().length() >= 10
                    && registered.at().substring(0, 10).compareTo(paid.toString()) > 0;
        }
    }

    /** In the words of the pre-registration list; empty where it does not say. */
    record Registered(String project, String batch, String at) {}

    /** One page, and one row more when there is a next page. */
    List<Row> page(String round, PayoutFilter filter, Account account) {
        Scope scope = Scope.of(standings.person(account));
        return filter.isPaid()
                ? statement(PAID_PAGE.formatted(scope.whole()), round, filter, scope)
                        .param("below", below(filter.after()))
                        .param("rows", ROWS + 1)
                        .query((row, number) -> row(row))
                        .list()
                : unpaid(round, filter, scope, false, ROWS + 1);
    }

    /** Claims that are in no run, in the order of submission. */
    List<Row> free(String round, PayoutFilter filter, Account account, int most) {
        return unpaid(round, filter, Scope.of(standings.person(account)), true, most);
    }

    /** The payment after which a page goes on; 0 for none. */
    private static long below(@Nullable String mark) {
        return mark != null && mark.matches("\\d{1,17}") ? Long.parseLong(mark) : 0;
    }

    private List<Row> unpaid(String round, PayoutFilter filter, Scope scope, boolean free, int rows) {
        RowMark mark = RowMark.parse(free ? null : filter.after());
        return statement(UNPAID_PAGE.formatted(scope.whole()), round, filter, scope)
                .param("free", free)
                .param("at", mark == null ? null : mark.at().atOffset(ZoneOffset.UTC))
                .param("claim", mark == null ? "" : mark.claim())
                .param("rows", rows)
                .query((row, number) -> row(row))
                .list();
    }

    /** Sizes of the tabs with this filter; they stop at 10,000. */
    record Counts(int unpaid, int paid) {}

    Counts counts(String round, PayoutFilter filter, Account account) {
        Scope scope = Scope.of(standings.person(account));
        return statement(COUNTS.formatted(scope.whole()), round, filter, scope)
                .param("free", false)
                .query((row, number) -> new Counts(row.getInt("unpaid"), row.getInt("paid")))
                .single();
    }

    /** Projects and batches of the pre-registration list 预登记项目 that approved claims name, for choosing one. */
    record Choices(List<String> projects, List<String> batches) {}

    Choices choices(String round, Account account) {
        return new Choices(choices("project", round, account), choices("batch", round, account));
    }

    private List<String> choices(String column, String round, Account account) {
        Scope scope = Scope.of(standings.person(account));
        return database.sql(CHOICES.formatted(column, scope.whole()))
                .params(scope.params())
                .param("round", round)
                .query(String.class)
                .list();
    }

    /** How many were paid, by the union above the unit. */
    Map<String, Long> paidByUnion(String round, Account account) {
        Scope scope = Scope.of(standings.person(account));
        Map<String, Long> paid = new TreeMap<>();
        database.sql(BY_UNION.formatted(scope.whole()))
                .params(scope.params())
                .param("round", round)
                .query((row, number) -> paid.put(row.getString("name"), row.getLong("paid")))
                .list();
        return paid;
    }

    /** How many were approved before this moment. */
    long approvedBefore(String round, Instant until, Account account) {
        Scope scope = Scope.of(standings.person(account));
        return database.sql(APPROVED.formatted(scope.whole()))
                .params(scope.params())
                .param("round", round)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, String round, PayoutFilter filter, Scope scope) {
        LocalDate to = filter.to();
        return database.sql(sql)
                .params(scope.params())
                .param("round", round)
                .param("project", filter.project())
                .param("batch", filter.batch())
                .param("registered", filter.registered())
                .param("name", filter.name())
                .param("union", filter.union())
                .param("employer", filter.employer())
                .param("from", Days.midnight(filter.from()))
                .param("to", Days.midnight(to == null ? null : to.plusDays(1)))
                .param("paidFrom", filter.paidFrom())
                .param("paidTo", filter.paidTo());
    }

    private static Row row(ResultSet row) throws SQLException {
        String state = row.getString("payout");
        return new Row(
                ClaimId.parse(row.getString("claim")),
                Masked.name(row.getString("name")),
                row.getString("phone"),
                row.getString("union_name"),
                row.getString("district_name"),
                new Registered(
                        row.getString("registered_project"),
                        row.getString("registered_batch"),
                        row.getString("registered_at")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getLong("id"),
                row.getLong("run"),
                state == null ? "unpaid" : state,
                row.getLong("fen"),
                row.getObject("paid_on", LocalDate.class),
                row.getString("failed"));
    }
}
