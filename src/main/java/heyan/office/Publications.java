package heyan.office;

import heyan.programme.Procedure;
import heyan.programme.Programme;
import heyan.review.Account;
import heyan.review.Days;
import heyan.review.RoundClaims;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When lists of approved claims were shown to the public 公示, as an officer of the issuer recorded it. */
@Component
class Publications {
    /** States of claims that a list shows: by the machine, by people. */
    static final List<String> APPROVED = List.of("pass", "approved");

    private static final String ADD = """
            INSERT INTO office_publication (programme, first_day, last_day, until, claims, who, at)
            VALUES (:round, :first, :last, :until, :claims, :who, :at)
            """;
    private static final String OF = """
            SELECT first_day, last_day, until, claims, who FROM office_publication WHERE programme = :round ORDER BY id DESC LIMIT 50
            """;
    private static final String UNTIL = """
            SELECT max(until) FROM office_publication
            WHERE programme = :round AND (CAST(:over AS date) IS NULL OR last_day < CAST(:over AS date))
            """;

    private final JdbcClient database;
    private final RoundClaims claims;
    private final OfficeActs acts;
    private final Clock clock;

    Publications(JdbcClient database, RoundClaims claims, OfficeActs acts, Clock clock) {
        this.database = database;
        this.claims = claims;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * One list that was shown.
     *
     * @param until claims approved before this moment are on it
     */
    record Shown(LocalDate first, LocalDate last, Instant until, int claims, String who) {
        /** Whether its days are over. */
        boolean isOver(LocalDate today) {
            return last.isBefore(today);
        }
    }

    /** Records that the claims approved by the end of the first day are shown; false when the person sees none approved. */
    @Transactional
    public boolean record(String round, LocalDate first, LocalDate last, Account account) {
        Instant now = clock.instant();
        Instant end = Days.begin(first.plusDays(1));
        Instant until = end.isBefore(now) ? end : now;
        int approved = approved(round, account);
        if (approved == 0) {
            return false;
        }
        database.sql(ADD)
                .param("round", round)
                .param("first", first)
                .param("last", last)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("claims", approved)
                .param("who", account.getUsername())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        acts.tell(
                round,
                "office.published",
                account.getUsername(),
                Map.of("first", first.toString(), "last", last.toString(), "until", until.toString()));
        return true;
    }

    /** The first day on which a list that is shown from {@code first} on may end; the notice says how many days at least. */
    static LocalDate earliestEnd(Programme round, LocalDate first) {
        int days = round.procedure()
                .publication()
                .map(Procedure.Publication::days)
                .orElse(OptionalInt.empty())
                .orElse(1);
        return first.plusDays(Math.max(days, 1) - 1L);
    }

    private int approved(String round, Account account) {
        return APPROVED.stream()
                .mapToInt(state -> claims.count(round, RoundClaims.Filter.of(state), account))
                .sum();
    }

    /** The round's lists, the newest first. */
    List<Shown> of(String round) {
        return database.sql(OF)
                .param("round", round)
                .query((row, number) -> new Shown(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("until", OffsetDateTime.class).toInstant(),
                        row.getInt("claims"),
                        row.getString("who")))
                .list();
    }

    /** Claims approved before this moment were shown; empty when none were. */
    Optional<Instant> shownUntil(String round) {
        return until(round, null);
    }

    /** Claims approved before this moment were shown and their days are over; empty when none are. */
    Optional<Instant> overUntil(String round) {
        return until(round, Days.today(clock));
    }

    private Optional<Instant> until(String round, @Nullable LocalDate over) {
        return Optional.ofNullable(database.sql(UNTIL)
                        .param("round", round)
                        .param("over", over)
                        .query((row, number) -> new Found(row.getObject(1, OffsetDateTime.class)))
                        .single()
                        .until())
                .map(OffsetDateTime::toInstant);
    }

    private record Found(@Nullable OffsetDateTime until) {}
}
