package heyan.office;

import heyan.claim.ClaimId;
import heyan.review.Account;
import heyan.review.Days;
import heyan.review.JudgeSample;
import heyan.review.Scope;
import heyan.review.Standings;
import heyan.review.access.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Blind checks 抽查 of passed claims before they are paid. */
@Component
class Samples {
    private static final String UNPAID = """
            NOT EXISTS (SELECT FROM office_payout p
                        WHERE p.programme = i.programme AND p.application = i.application AND p.state <> 'failed')
            """;
    /** As the rules of access say it for one claim: passed, of one's own level or below, by others. */
    private static final String PASSED = """
            FROM review_face i JOIN review_standing s ON s.claim = i.claim
            WHERE i.latest AND s.state = 'PASSED' AND s.level = ANY (:levels) AND NOT :who = ANY (s.hands)
              AND\s""" + UNPAID;

    private static final String MINE = """
            SELECT i.claim %s%%s
              AND i.claim IN (SELECT o.claim FROM office_sample o WHERE o.drawn_by = :who AND o.judged_at IS NULL)
            LIMIT 1
            """.formatted(PASSED);
    /** What the round's share drew, or a person left. */
    private static final String TAKE_UP = """
            UPDATE office_sample SET drawn_by = :who, drawn_at = :now
            WHERE claim = (SELECT o.claim FROM office_sample o
                           WHERE o.judged_at IS NULL AND (o.drawn_by IS NULL OR o.drawn_at <= :left)
                             AND o.claim IN (SELECT i.claim %s%%s)
                           ORDER BY o.holds DESC, o.drawn_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING claim
            """.formatted(PASSED);

    private static final String DRAW = """
            INSERT INTO office_sample (claim, machine, drawn_by, drawn_at)
            SELECT i.claim, i.state = 'pass', :who, :now %s%%s
              AND NOT EXISTS (SELECT FROM office_sample o WHERE o.claim = i.claim)
            ORDER BY random() LIMIT 1
            ON CONFLICT DO NOTHING RETURNING claim
            """.formatted(PASSED);
    private static final String DRAW_THIS = """
            INSERT INTO office_sample (claim, machine, drawn_at, holds)
            SELECT i.claim, true, :now, true FROM review_face i WHERE i.claim = :claim AND i.state = 'pass'
            ON CONFLICT DO NOTHING
            """;
    private static final String HOLDS = """
            SELECT count(*) FROM office_sample o JOIN review_face i ON i.claim = o.claim
            WHERE o.holds AND o.judged_at IS NULL AND i.latest AND i.state IN ('pass', 'approved')%s
            """;
    private static final String JUDGE = """
            UPDATE office_sample SET fit = :fit, judged_at = :now
            WHERE claim = :claim AND drawn_by = :who AND judged_at IS NULL
            """;
    private static final String FIGURES = """
            SELECT o.machine, count(*) AS judged, count(*) FILTER (WHERE NOT o.fit) AS unfit
            FROM office_sample o JOIN review_face i ON i.claim = o.claim
            WHERE o.judged_at >= :since%s GROUP BY o.machine ORDER BY o.machine DESC
            """;

    /** What its drawer has not judged for so long, another may draw. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient database;
    private final Standings standings;
    private final JudgeSample judge;
    private final PayoutRuns runs;
    private final Clock clock;

    Samples(JdbcClient database, Standings standings, JudgeSample judge, PayoutRuns runs, Clock clock) {
        this.database = database;
        this.standings = standings;
        this.judge = judge;
        this.runs = runs;
        this.clock = clock;
    }

    /** How a judgement went. */
    enum Judged {
        FIT,
        /** Not fit, and open for review again. */
        OPENED,
        /** Not fit, and its payment is on its way: only written down. */
        PAID,
        /** Not drawn by this person, or judged before. */
        GONE;

        /** As messages name it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The claim that this person drew last and has not judged yet, else one that payment waits for or that its drawer left,
     * else a new one; reads all passed claims of the scope.
     */
    @Transactional
    public Optional<ClaimId> next(Account account) {
        return mine(account)
                .or(() -> drawn(statement(TAKE_UP, account).param("left", now().minus(KEPT))))
                .or(() -> drawn(statement(DRAW, account)));
    }

    private Optional<ClaimId> drawn(JdbcClient.StatementSpec draw) {
        return draw.param("now", now()).query(String.class).optional().map(ClaimId::parse);
    }

    /**
     * Whether payment of this approved claim waits for a blind check. The one moment at which a claim that the machine passed
     * may be drawn, by chance and once: what is not drawn is paid.
     *
     * @param percent the round's share of such claims
     */
    boolean hold(ClaimId claim, int percent) {
        if (database.sql("SELECT holds AND judged_at IS NULL FROM office_sample WHERE claim = :claim")
                .param("claim", claim.toString())
                .query(Boolean.class)
                .optional()
                .orElse(false)) {
            return true;
        }
        return chance.nextInt(100) < percent
                && database.sql(DRAW_THIS)
                                .param("claim", claim.toString())
                                .param("now", now())
                                .update()
                        == 1;
    }

    /** Claims within what the person sees whose payment waits for a blind check. */
    long holding(Account account) {
        Scope scope = scope(account);
        return database.sql(HOLDS.formatted(scope.whole()))
                .params(scope.params())
                .query(Long.class)
                .single();
    }

    /** The claim that this person has to judge. */
    Optional<ClaimId> mine(Account account) {
        return statement(MINE, account).query(String.class).optional().map(ClaimId::parse);
    }

    /** Writes down what the person said; a claim that is not fit waits for the person's level again. */
    @Transactional
    public Judged judge(ClaimId claim, Account account, boolean fit, String why) {
        runs.opening(claim.programme());
        boolean judged = database.sql(JUDGE)
                        .param("claim", claim.toString())
                        .param("who", account.getUsername())
                        .param("fit", fit)
                        .param("now", now())
                        .update()
                == 1;
        if (!judged) {
            return Judged.GONE;
        }
        judge.record(claim, account, fit, why);
        if (fit) {
            return Judged.FIT;
        }
        return isUnpaid(claim) && judge.open(claim, account) ? Judged.OPENED : Judged.PAID;
    }

    private boolean isUnpaid(ClaimId claim) {
        return database.sql("SELECT " + UNPAID + " FROM review_face i WHERE i.claim = :claim")
                .param("claim", claim.toString())
                .query(Boolean.class)
                .single();
    }

    /**
     * What blind checks found.
     *
     * @param machine whether of claims that no person had passed
     * @param unfit of the judged ones: 不合格
     */
    record Line(boolean machine, long judged, long unfit) {
        /** Share of those not agreed to, 0 to 100. */
        public double percent() {
            return 100.0 * unfit / judged;
        }
    }

    /** Judged since then within what the person sees; a kind without any has no line. */
    List<Line> since(Account account, LocalDate since) {
        Scope scope = scope(account);
        return database.sql(FIGURES.formatted(scope.whole()))
                .params(scope.params())
                .param("since", Days.midnight(since))
                .query((row, number) ->
                        new Line(row.getBoolean("machine"), row.getLong("judged"), row.getLong("unfit")))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, Account account) {
        Scope scope = scope(account);
        Level own = account.getRole().level().orElseThrow();
        return database.sql(sql.formatted(scope.whole()))
                .params(scope.params())
                .param("who", account.getUsername())
                .param("levels", own.reach());
    }

    private Scope scope(Account account) {
        return Scope.of(standings.person(account));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
