package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.review.access.Act;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assigns what waits and is nobody's 自动分派, where a union has set a maximum of open cases: the case whose window closes first
 * to whoever has the fewest, by login among equals. Never to who is absent, or has had a hand in the claim.
 */
@Component
class AssignCases {
    /** At once; the rest when it is asked again. */
    private static final int MOST = 200;

    private static final String ANY =
            "SELECT EXISTS (SELECT FROM review_assignment) OR EXISTS (SELECT FROM review_absence)";
    /** Two at once would count the same cases. */
    private static final String ALONE = "SELECT pg_try_advisory_xact_lock(hashtext('heyan.review.assign'))";

    private static final String ABSENT = """
            EXISTS (SELECT FROM review_absence b WHERE b.login = a.login AND :today BETWEEN b.first_day AND b.last_day)
            """;
    private static final String FREE = """
            UPDATE review_item i SET owner = NULL FROM review_account a
            WHERE a.login = i.owner AND i.waiting AND i.touched_at IS NULL AND
            """ + ABSENT + " RETURNING i.claim";
    /** Those who have room for another case. */
    private static final String PEOPLE = """
            SELECT a.login FROM review_account a JOIN review_assignment g ON g.role = a.role AND g.union_name = a.union_name
            CROSS JOIN LATERAL (
                SELECT count(*) AS open FROM review_item i
                WHERE i.owner = a.login AND i.waiting AND (i.snoozed_until IS NULL OR i.snoozed_until <= :now)) n
            WHERE NOT a.locked AND n.open < g.most AND NOT
            """ + ABSENT + " ORDER BY n.open, a.login";

    private static final String NEXT = """
            SELECT i.claim FROM review_item i
            WHERE i.waiting AND i.owner IS NULL AND (i.snoozed_until IS NULL OR i.snoozed_until <= :now)
              AND i.closes_at > CAST(:beyond AS timestamptz)%s
              AND NOT EXISTS (SELECT FROM review_step s WHERE s.claim = i.claim AND s.who = :who
                              AND s.step NOT IN ('taken', 'taken_over', 'assigned', 'postponed'))
            ORDER BY i.closes_at, i.submitted_at, i.claim LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED
            """;

    private final JdbcClient database;
    private final Accounts accounts;
    private final Standings standings;
    private final CaseSteps steps;
    private final Clock clock;

    AssignCases(JdbcClient database, Accounts accounts, Standings standings, CaseSteps steps, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.standings = standings;
        this.steps = steps;
        this.clock = clock;
    }

    /** Assigns until nobody has room for a case that he may decide; nothing while somebody else does the same. */
    @Transactional
    public void assign() {
        boolean any = database.sql(ANY).query(Boolean.class).single();
        if (!any || !database.sql(ALONE).query(Boolean.class).single()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        free(now);
        int assigned = 0;
        while (assigned < MOST && giveOne(now)) {
            assigned++;
        }
    }

    private boolean giveOne(Instant now) {
        return people(now).stream()
                .anyMatch(one ->
                        next(one, now).map(claim -> give(claim, one, now)).isPresent());
    }

    private void free(Instant now) {
        database.sql(FREE)
                .param("today", Days.of(now))
                .query(String.class)
                .list()
                .forEach(claim -> tell(ClaimId.parse(claim), "freed_by_rule", "", now));
    }

    private List<Account> people(Instant now) {
        return database
                .sql(PEOPLE)
                .param("today", Days.of(now))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list()
                .stream()
                .flatMap(login -> accounts.find(login).stream())
                .filter(Account::isReviewer)
                .toList();
    }

    private Optional<ClaimId> next(Account account, Instant now) {
        Scope scope = Scope.of(standings.person(account));
        return database.sql(NEXT.formatted(scope.here()))
                .params(scope.params())
                .param("who", account.getUsername())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("beyond", TakeCase.beyond(scope, now))
                .query(String.class)
                .optional()
                .map(ClaimId::parse)
                .filter(claim -> standings.allows(account, Act.DECIDE, claim));
    }

    private ClaimId give(ClaimId claim, Account account, Instant now) {
        database.sql("UPDATE review_item SET owner = :who, touched_at = NULL WHERE claim = :claim")
                .param("who", account.getUsername())
                .param("claim", claim.toString())
                .update();
        tell(claim, "assigned_by_rule", account.getUsername(), now);
        return claim;
    }

    private void tell(ClaimId claim, String step, String login, Instant now) {
        steps.add(claim, step, Happening.MACHINE, login, now, Map.of("by", "rule", "note", login));
    }
}
