package heyan.review;

import heyan.claim.Happening;
import heyan.review.Accounts.Listed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How what waits is assigned 自动分派 among a reviewer and the colleagues of the same role and union, and who of them is absent. */
@Component
public class Assignment {
    private static final String MOST = "SELECT most FROM review_assignment WHERE role = :role AND union_name = :union";
    private static final String SET = """
            INSERT INTO review_assignment (role, union_name, most) VALUES (:role, :union, :most)
            ON CONFLICT (role, union_name) DO UPDATE SET most = excluded.most
            """;
    private static final String UNSET = "DELETE FROM review_assignment WHERE role = :role AND union_name = :union";
    private static final String ABSENCES = """
            SELECT b.login, a.name, b.first_day, b.last_day FROM review_absence b JOIN review_account a ON a.login = b.login
            WHERE a.role = :role AND a.union_name = :union AND b.last_day >= :today ORDER BY b.first_day, b.login
            """;
    private static final String ABSENT = """
            INSERT INTO review_absence (login, first_day, last_day) VALUES (:login, :first, :last)
            ON CONFLICT (login, first_day) DO UPDATE SET last_day = excluded.last_day
            """;
    private static final String THERE = "DELETE FROM review_absence WHERE login = :login AND first_day = :first";

    private final JdbcClient database;
    private final Accounts accounts;
    private final ApplicationEventPublisher happenings;
    private final Clock clock;

    Assignment(JdbcClient database, Accounts accounts, ApplicationEventPublisher happenings, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Days, both inclusive, on which nothing is assigned to this person. */
    public record Absence(String login, String name, LocalDate first, LocalDate last) {}

    /** One of those among whom cases are assigned. */
    public record Colleague(String login, String name) {}

    /**
     * As it is set.
     *
     * @param most open cases of one person; empty while nothing is assigned by itself
     * @param absences that have not ended
     */
    public record Setting(Optional<Integer> most, List<Colleague> colleagues, List<Absence> absences) {}

    /** What this reviewer's union has set. */
    public Setting of(Account account) {
        Optional<Integer> most = of(account, MOST).query(Integer.class).optional();
        List<Absence> absences = of(account, ABSENCES)
                .param("today", Days.today(clock))
                .query((row, number) -> new Absence(
                        row.getString("login"),
                        row.getString("name"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
        List<Colleague> colleagues = accounts.colleagues(account).stream()
                .map(one -> new Colleague(one.login(), one.name()))
                .toList();
        return new Setting(most, colleagues, absences);
    }

    /** Lets each have this many open cases at most; 0 for no assignment. */
    @Transactional
    public void limit(Account account, int most) {
        if (most == 0) {
            of(account, UNSET).update();
        } else {
            of(account, SET).param("most", most).update();
        }
        tell(account, "assignment_set", Map.of("union", account.getUnion(), "most", most));
    }

    /** Writes an absence down; false when this is no colleague. */
    @Transactional
    public boolean absent(Account account, String login, LocalDate first, LocalDate last) {
        if (!isColleague(account, login)) {
            return false;
        }
        database.sql(ABSENT)
                .param("login", login)
                .param("first", first)
                .param("last", last)
                .update();
        tell(account, "absence_set", Map.of("login", login, "first", first.toString(), "last", last.toString()));
        return true;
    }

    /** Takes an absence back; false when this is no colleague. */
    @Transactional
    public boolean there(Account account, String login, LocalDate first) {
        if (!isColleague(account, login)) {
            return false;
        }
        database.sql(THERE).param("login", login).param("first", first).update();
        tell(account, "absence_ended", Map.of("login", login, "first", first.toString()));
        return true;
    }

    private boolean isColleague(Account account, String login) {
        return accounts.colleagues(account).stream().map(Listed::login).anyMatch(login::equals);
    }

    private JdbcClient.StatementSpec of(Account account, String sql) {
        return database.sql(sql).param("role", account.getRole().code()).param("union", account.getUnion());
    }

    private void tell(Account account, String what, Map<String, Object> facts) {
        happenings.publishEvent(
                new Happening(Accounts.SUBJECT, "review." + what, account.getUsername(), clock.instant(), facts));
    }
}
