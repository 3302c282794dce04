package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.access.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Claims a case for one person 领取, so that two never work on the same; opening one only to read it never does. */
@Component
class TakeCase {
    /** Without any touch for this long, another person may take a case over 可接管. */
    static final Duration EXPIRES = Duration.ofMinutes(15);

    /** Not so for a case that was assigned to somebody who has not touched it yet. */
    private static final String FREE = "(i.owner IS NULL OR i.touched_at <= :expired)";

    private static final String OWN = """
            SELECT i.claim FROM review_item i
            WHERE i.owner = :who AND i.waiting AND (i.touched_at IS NULL OR i.touched_at > :expired)
              AND (i.snoozed_until IS NULL OR i.snoozed_until <= :now)
              AND i.closes_at > CAST(:beyond AS timestamptz)%s
            ORDER BY i.closes_at, i.submitted_at, i.claim LIMIT 1
            """;
    private static final String NEXT = """
            SELECT i.claim, i.owner FROM review_item i
            WHERE i.waiting
              AND""" + FREE + """
              AND (i.snoozed_until IS NULL OR i.snoozed_until <= :now)
              AND i.closes_at > CAST(:beyond AS timestamptz)%s
            ORDER BY i.closes_at, i.submitted_at, i.claim LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED
            """;
    private static final String PEEK = """
            SELECT i.claim FROM review_item i
            WHERE i.waiting
              AND""" + FREE + """
              AND (i.snoozed_until IS NULL OR i.snoozed_until <= :now)
              AND i.closes_at > CAST(:beyond AS timestamptz)%s
            ORDER BY i.closes_at, i.submitted_at, i.claim LIMIT 1
            """;
    private static final String ONE = """
            SELECT i.claim, i.owner FROM review_item i
            WHERE i.claim = :claim AND i.waiting
              AND (i.owner = :who OR""" + FREE + ") FOR NO KEY UPDATE";
    private static final String WRITE = """
            UPDATE review_item SET owner = :who, touched_at = :now, snoozed_until = NULL WHERE claim = :claim
            """;

    private final JdbcClient database;
    private final CaseSteps steps;
    private final Clock clock;

    TakeCase(JdbcClient database, CaseSteps steps, Clock clock) {
        this.database = database;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Who has a case.
     *
     * @param touched null when it was only assigned to that person
     * @param free whether it may be taken over
     */
    record Owner(String login, String name, @Nullable Instant touched, boolean free) {}

    private record Found(String claim, @Nullable String owner) {}

    /** The case whose window closes first and that is nobody's, or one that the person has already. */
    @Transactional
    public Optional<ClaimId> next(String who, Scope scope) {
        Instant now = now();
        Map<String, Object> params = scope.params();
        Optional<ClaimId> own = database.sql(OWN.formatted(scope.here()))
                .params(params)
                .param("beyond", beyond(scope, now))
                .param("who", who)
                .param("now", utc(now))
                .param("expired", utc(now.minus(EXPIRES)))
                .query(String.class)
                .optional()
                .map(ClaimId::parse)
                .filter(claim -> touch(claim, who));
        return own.isPresent()
                ? own
                : database.sql(NEXT.formatted(scope.here()))
                        .params(params)
                        .param("beyond", beyond(scope, now))
                        .param("now", utc(now))
                        .param("expired", utc(now.minus(EXPIRES)))
                        .query((row, number) -> new Found(row.getString("claim"), row.getString("owner")))
                        .optional()
                        .map(found -> give(found, who, now));
    }

    /** The case that {@link #next} would most likely give when this one is done; claims nothing. */
    Optional<ClaimId> ahead(ClaimId present, String who, Scope scope) {
        Instant now = now();
        return Stream.of(OWN, PEEK)
                .flatMap(sql -> database
                        .sql(sql.formatted(scope.here() + " AND i.claim <> :present"))
                        .params(scope.params())
                        .param("beyond", beyond(scope, now))
                        .param("present", present.toString())
                        .param("who", who)
                        .param("now", utc(now))
                        .param("expired", utc(now.minus(EXPIRES)))
                        .query(String.class)
                        .optional()
                        .stream())
                .findFirst()
                .map(ClaimId::parse);
    }

    /** What is overdue can still be sent up, but at the last level nobody can do anything with it. */
    static String beyond(Scope scope, Instant now) {
        return scope.level().equals(Level.CITY.code()) ? now.toString() : "-infinity";
    }

    /** Takes this case; false when it is somebody else's or does not wait. */
    @Transactional
    public boolean take(ClaimId claim, String who) {
        Instant now = now();
        Optional<Found> found = database.sql(ONE)
                .param("claim", claim.toString())
                .param("who", who)
                .param("expired", utc(now.minus(EXPIRES)))
                .query((row, number) -> new Found(row.getString("claim"), row.getString("owner")))
                .optional();
        found.ifPresent(one -> give(one, who, now));
        return found.isPresent();
    }

    private ClaimId give(Found found, String who, Instant now) {
        ClaimId claim = ClaimId.parse(found.claim());
        database.sql(WRITE)
                .param("who", who)
                .param("now", utc(now))
                .param("claim", found.claim())
                .update();
        if (!who.equals(found.owner())) {
            steps.add(claim, found.owner() == null ? "taken" : "taken_over", who, "", now);
        }
        return claim;
    }

    /** Says that the person is still at it; false when the case is not theirs any more. */
    @Transactional
    public boolean touch(ClaimId claim, String who) {
        return database.sql("UPDATE review_item SET touched_at = :now WHERE claim = :claim AND owner = :who AND"
                                + " waiting")
                        .param("claim", claim.toString())
                        .param("who", who)
                        .param("now", utc(now()))
                        .update()
                == 1;
    }

    /** Gives the case back to the queue, at once or, when {@code until} is given, not before then. */
    @Transactional
    public boolean release(ClaimId claim, String who, @Nullable Instant until, String why) {
        boolean released = database.sql("""
            UPDATE review_item SET owner = NULL, touched_at = NULL, snoozed_until = CAST(:until AS timestamptz)
            WHERE claim = :claim AND waiting AND (owner = :who OR owner IS NULL)
            """)
                        .param("claim", claim.toString())
                        .param("who", who)
                        .param("until", until == null ? null : utc(until))
                        .update()
                == 1;
        if (released) {
            steps.add(claim, until == null ? "released" : "postponed", who, why, now());
        }
        return released;
    }

    /** Gives a waiting case that nobody works on to a colleague, who has it until somebody else is assigned. */
    @Transactional
    public boolean assign(ClaimId claim, String colleague, String who) {
        Instant now = now();
        boolean assigned = database.sql("UPDATE review_item i SET owner = :colleague, touched_at = NULL"
                                + " WHERE i.claim = :claim AND i.waiting"
                                + " AND (i.owner = :who OR i.touched_at IS NULL OR i.touched_at <= :expired)")
                        .param("claim", claim.toString())
                        .param("colleague", colleague)
                        .param("who", who)
                        .param("expired", utc(now.minus(EXPIRES)))
                        .update()
                == 1;
        if (assigned) {
            steps.add(claim, "assigned", who, colleague, now);
        }
        return assigned;
    }

    /** Who has this case; empty for nobody. */
    Optional<Owner> owner(ClaimId claim) {
        Instant expired = now().minus(EXPIRES);
        return database.sql("""
            SELECT i.owner, a.name, i.touched_at
            FROM review_item i JOIN review_account a ON a.login = i.owner WHERE i.claim = :claim
            """)
                .param("claim", claim.toString())
                .query((row, number) -> {
                    OffsetDateTime at = row.getObject("touched_at", OffsetDateTime.class);
                    Instant touched = at == null ? null : at.toInstant();
                    boolean free = touched != null && !touched.isAfter(expired);
                    return new Owner(row.getString("owner"), row.getString("name"), touched, free);
                })
                .optional();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
