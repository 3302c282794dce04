package heyan.office;

import heyan.claim.ClaimId;
import heyan.review.Account;
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
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The payout runs and their payments. That nobody is paid twice, the table itself keeps. */
@Component
class PayoutRuns {
    private static final int MOST = 100;
    private static final String RUNS = """
            SELECT r.id, r.made_by, r.made_at, r.paid_on, r.confirmed_by,
                   count(p.id) FILTER (WHERE p.state <> 'failed') AS lines,
                   count(p.id) FILTER (WHERE p.state = 'failed') AS failed,
                   coalesce(sum(p.fen) FILTER (WHERE p.state <> 'failed'), 0) AS fen,
                   bool_and(true%s) AS whole
            FROM office_run r JOIN office_payout p ON p.run = r.id JOIN review_face i ON i.claim = p.claim
            WHERE r.programme = :round AND (:id = 0 OR r.id = :id)
            GROUP BY r.id HAVING bool_or(true%s) ORDER BY r.id DESC LIMIT :most
            """;
    private static final String LINES = """
            SELECT id, claim, fen FROM office_payout WHERE run = :run AND state <> 'failed' ORDER BY id
            """;
    private static final String COUNTS = "SELECT programme, count(*) AS runs FROM office_run GROUP BY programme";
    private static final String MAKE = """
            INSERT INTO office_run (programme, filter, made_by, made_at) VALUES (:round, :filter, :who, :at) RETURNING id
            """;
    /** A payment of the same application or the same person that is live leaves this one out. */
    private static final String ADD = """
            INSERT INTO office_payout (run, programme, application, claim, once, fen, state)
            VALUES (:run, :programme, :application, :claim, :once, :fen, 'in_run') ON CONFLICT DO NOTHING
            """;

    private static final String CONFIRM = """
            UPDATE office_run SET confirmed_by = :who, confirmed_at = :at, paid_on = :day
            WHERE id = :run AND programme = :round AND confirmed_by IS NULL AND made_by <> :who
            """;
    private static final String PAID = """
            UPDATE office_payout SET state = 'paid' WHERE run = :run AND state = 'in_run' RETURNING id, claim, fen
            """;
    private static final String FAIL = """
            UPDATE office_payout p SET state = 'failed', reason = :why, failed_by = :who, failed_at = :at
            FROM review_face i
            WHERE p.id = :id AND p.programme = :round AND p.state IN ('in_run', 'paid') AND i.claim = p.claim%s
            RETURNING p.claim
            """;
    private static final String RETURNED = """
            SELECT claim FROM office_payout
            WHERE programme = :programme AND application = :application AND state = 'failed' ORDER BY id
            """;
    private static final String FREE = """
            SELECT EXISTS (SELECT FROM review_face i
                           WHERE i.claim = :claim AND NOT EXISTS (
                               SELECT FROM office_payout p
                               WHERE p.programme = i.programme AND p.application = i.application AND p.state <> 'failed')%s)
            """;

    private static final String PAYING = """
            SELECT pg_advisory_xact_lock_shared(hashtext('office_run'), hashtext(:round))::text
            """;
    private static final String OPENING = """
            SELECT pg_advisory_xact_lock(hashtext('office_run'), hashtext(:round))::text
            """;

    private final JdbcClient database;
    private final Standings standings;

    PayoutRuns(JdbcClient database, Standings standings) {
        this.database = database;
        this.standings = standings;
    }

    /** Until this transaction ends nobody opens a claim of this round again; others may make runs, the indexes part them. */
    void paying(String round) {
        database.sql(PAYING).param("round", round).query(String.class).single();
    }

    /** Until this transaction ends nobody makes a run of this round, or opens one of its claims again. */
    void opening(String round) {
        database.sql(OPENING).param("round", round).query(String.class).single();
    }

    /**
     * One run.
     *
     * @param whole whether the person may see all of its claims
     * @param paidOn null until it is confirmed
     */
    record Run(
            long id,
            String madeBy,
            Instant made,
            int lines,
            int failed,
            long fen,
            boolean whole,
            @Nullable LocalDate paidOn,
            @Nullable String confirmedBy) {
        /** {@code open}, {@code paid}, or {@code void} when nothing is left in it. */
        public String state() {
            return confirmedBy != null ? "paid" : lines == 0 ? "void" : "open";
        }

        /** What it pays in all. */
        public String yuan() {
            return PayoutFile.yuan(fen);
        }
    }

    /** One payment of a run. */
    record Line(long id, ClaimId claim, long fen) {}

    /** The round's newest runs of which the person may see at least one claim. */
    List<Run> of(String round, Account account) {
        return runs(round, 0, account);
    }

    /** This run, if the person may see any of it. */
    Optional<Run> find(String round, long id, Account account) {
        return runs(round, id, account).stream().findFirst();
    }

    private List<Run> runs(String round, long id, Account account) {
        Scope scope = Scope.of(standings.person(account));
        return database.sql(RUNS.formatted(scope.whole(), scope.whole()))
                .params(scope.params())
                .param("round", round)
                .param("id", id)
                .param("most", MOST)
                .query((row, number) -> run(row))
                .list();
    }

    /** Payments that count, oldest first. */
    List<Line> lines(long run) {
        return database.sql(LINES)
                .param("run", run)
                .query((row, number) -> line(row))
                .list();
    }

    /** How many runs each round has. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        database.sql(COUNTS)
                .query((row, number) -> counts.put(row.getString("programme"), row.getInt("runs")))
                .list();
        return counts;
    }

    long make(String round, String filter, String who, Instant at) {
        return database.sql(MAKE)
                .param("round", round)
                .param("filter", filter)
                .param("who", who)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Removes a run that took no claim. */
    void drop(long run) {
        database.sql("DELETE FROM office_run WHERE id = :run").param("run", run).update();
    }

    /** Takes a claim into the run; false when it, or its person, is in one already or was paid. */
    boolean add(long run, ClaimId claim, String once, long fen) {
        return database.sql(ADD)
                        .param("run", run)
                        .param("programme", claim.programme())
                        .param("application", claim.application())
                        .param("claim", claim.toString())
                        .param("once", once)
                        .param("fen", fen)
                        .update()
                == 1;
    }

    /** Confirms a run; false when it was before, or by the person who made it. */
    boolean confirm(String round, long run, String who, LocalDate day, Instant at) {
        return database.sql(CONFIRM)
                        .param("round", round)
                        .param("run", run)
                        .param("who", who)
                        .param("day", day)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Its payments are paid from now on. */
    List<Line> pay(long run) {
        return database.sql(PAID)
                .param("run", run)
                .query((row, number) -> line(row))
                .list();
    }

    /** The bank returned a payment; empty when there is none that the person may see. */
    Optional<ClaimId> fail(String round, long id, String why, Account account, Instant at) {
        Scope scope = Scope.of(standings.person(account));
        return database.sql(FAIL.formatted(scope.whole()))
                .params(scope.params())
                .param("round", round)
                .param("id", id)
                .param("why", why)
                .param("who", account.getUsername())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .map(ClaimId::parse);
    }

    /** The revisions of the claim's application whose payments the bank returned, oldest first. */
    List<ClaimId> returned(ClaimId claim) {
        return database
                .sql(RETURNED)
                .param("programme", claim.programme())
                .param("application", claim.application())
                .query(String.class)
                .list()
                .stream()
                .map(ClaimId::parse)
                .toList();
    }

    /** Whether the person may see the claim, and no payment of its application is live. */
    boolean isFree(ClaimId claim, Account account) {
        Scope scope = Scope.of(standings.person(account));
        return database.sql(FREE.formatted(scope.whole()))
                .params(scope.params())
                .param("claim", claim.toString())
                .query(Boolean.class)
                .single();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getLong("id"), ClaimId.parse(row.getString("claim")), row.getLong("fen"));
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("lines"),
                row.getInt("failed"),
                row.getLong("fen"),
                row.getBoolean("whole"),
                row.getObject("paid_on", LocalDate.class),
                row.getString("confirmed_by"));
    }
}
