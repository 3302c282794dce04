package heyan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people did 审计记录, newest first, and what was done with accounts and packages by whomever; the machine's work on
 * claims is in the packages. No facts but those named here leave it: others may hold names and numbers.
 */
@Component
public class AuditLog {
    /** As the indexes of V64 say it. */
    private static final String PEOPLE = "(who <> 'heyan' OR claim = 'accounts' OR what = 'audit.exported')";

    private static final String PAGE = """
            SELECT id, happened_at, claim, what, who, coalesce(facts->>'login', '') AS login,
                   CASE WHEN what IN ('review.revealed', 'office.archived') THEN coalesce(facts->>'why', '') ELSE '' END AS why
            FROM audit_happening
            WHERE %s AND (CAST(:who AS text) IS NULL OR who = :who) AND (CAST(:what AS text) IS NULL OR what = :what)
              AND happened_at >= :from AND happened_at < :until AND (happened_at, id) < (:at, :id)
            ORDER BY happened_at DESC, id DESC LIMIT :most
            """.formatted(PEOPLE);
    private static final String ACTS =
            "SELECT DISTINCT what FROM audit_happening WHERE " + PEOPLE + " ORDER BY what LIMIT 200";
    private static final OffsetDateTime FIRST = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime LAST = FIRST.withYear(9999);

    /** Six digits and more, in groups or not. */
    private static final String NUMBER = "\\p{Nd}(?:[ -]?\\p{Nd}){5,}[Xx]?";

    private final JdbcClient jdbc;

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked for; null for whatever it may be. */
    public record Asked(
            @Nullable String who,
            @Nullable String what,
            @Nullable LocalDate day) {}

    /** Where a page ended. */
    public record Mark(Instant at, long id) {}

    /**
     * One line.
     *
     * @param about a claim or programme; for acts on accounts the word that stands for all of them
     * @param account login of the account it was done with; empty for none
     * @param why numbers were shown in full, with the digits of long numbers hidden; empty for other acts
     */
    public record Line(Mark mark, String about, String what, String who, String account, String why) {}

    /** At most so many lines that follow the mark; from the newest when it is null. */
    public List<Line> page(Asked asked, @Nullable Mark after, int most) {
        LocalDate day = asked.day();
        return jdbc.sql(PAGE)
                .param("who", asked.who())
                .param("what", asked.what())
                .param("from", day == null ? FIRST : start(day))
                .param("until", day == null ? LAST : start(day.plusDays(1)))
                .param("at", after == null ? LAST : after.at().atOffset(ZoneOffset.UTC))
                .param("id", after == null ? Long.MAX_VALUE : after.id())
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    /** The codes of what was done so far. */
    public List<String> acts() {
        return jdbc.sql(ACTS).query(String.class).list();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(PackageDraft.ZONE).toOffsetDateTime();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new Mark(row.getObject("happened_at", OffsetDateTime.class).toInstant(), row.getLong("id")),
                row.getString("claim"),
                row.getString("what"),
                row.getString("who"),
                row.getString("login"),
                row.getString("why").replaceAll(NUMBER, "…"));
    }
}
