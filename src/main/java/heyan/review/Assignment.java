package heyan.review;

import heyan.claim.Happening;
import heyan.review.access.AccessRules;
import heyan.review.access.Person;
import heyan.review.access.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How what waits is assigned 自动分派 among the reviewers of one role and union, and who of them is absent. Whoever runs the
 * union sets both; a reviewer says when he is absent himself.
 */
@Component
public class Assignment {
    private static final String MOST = "SELECT most FROM review_assignment WHERE role = :role AND union_name = :union";
    private static final String SET = """
            INSERT INTO review_assignment (role, union_name, most) VALUES (:role, :union, :most)
            ON CONFLICT (role, union_name) DO UPDATE SET most = excluded.most
            """;
    private static final String UNSET = "DELETE FROM review_assignment WHERE role = :role AND union_name = :union";
    private static final String GROUPS = """
            SELECT a.role, a.union_name, max(g.most) AS most, count(*) AS people
            FROM review_account a LEFT JOIN review_assignment g USING (role, union_name)
            WHERE NOT a.locked AND a.role IN (:roles) GROUP BY a.role, a.union_name ORDER BY a.role, a.union_name
            """;
    private static final String ABSENCES = """
            SELECT b.login, a.name, a.role, a.union_name, b.first_day, b.last_day
            FROM review_absence b JOIN review_account a ON a.login = b.login
            WHERE b.last_day >= :today ORDER BY b.first_day, b.login
            """;
    private static final String ABSENT = """
            INSERT INTO review_absence (login, first_day, last_day) VALUES (:login, :first, :last)
            ON CONFLICT (login, first_day) DO UPDATE SET last_day = excluded.last_day
            """;
    private static final String THERE = "DELETE FROM review_absence WHERE login = :login AND first_day = :first";
    private static final List<String> REVIEWERS = Arrays.stream(Role.values())
            .filter(Role::isReviewer)
            .map(Role::code)
            .toList();

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
    public record Absence(String login, String name, Role role, String union, LocalDate first, LocalDate last) {}

    /**
     * As it is set.
     *
     * @param most open cases of one person; empty while nothing is assigned by itself
     * @param absences that have not ended
     */
    public record Setting(Optional<Integer> most, List<Absence> absences) {}

    /**
     * Those among whom cases are assigned.
     *
     * @param most open cases of one person; 0 while nothing is assigned by itself
     * @param people how many they are
     */
    record Group(Role role, String union, int most, long people) {}

    /** What is set for this reviewer and the colleagues of the same role and union. */
    public Setting of(Account account) {
        Optional<Integer> most = of(account.getRole(), account.getUnion(), MOST)
                .query(Integer.class)
                .optional();
        return new Setting(
                most,
                absences().stream()
                        .filter(one ->
                                one.role() == account.getRole() && one.union().equals(account.getUnion()))
                        .toList());
    }

    /** Those whom this administrator may set something for. */
    List<Group> groups(Account administrator) {
        return database
                .sql(GROUPS)
                .param("roles", REVIEWERS)
                .query((row, number) -> new Group(
                        Role.of(row.getString("role")),
                        row.getString("union_name"),
                        row.getInt("most"),
                        row.getLong("people")))
                .list()
                .stream()
                .filter(group -> runs(administrator, group.union()))
                .toList();
    }

    /** Who of them is absent, now or later. */
    List<Absence> absences(Account administrator) {
        return absences().stream()
                .filter(one -> runs(administrator, one.union()))
                .toList();
    }

    /** Lets each have this many open cases at most; 0 for no assignment. False when the account may not, or nobody is there. */
    @Transactional
    public boolean limit(Account administrator, Role role, String union, int most) {
        if (groups(administrator).stream()
                .noneMatch(group -> group.role() == role && group.union().equals(union))) {
            return false;
        }
        if (most == 0) {
            of(role, union, UNSET).update();
        } else {
            of(role, union, SET).param("most", most).update();
        }
        tell(administrator, "assignment_set", Map.of("role", role.code(), "union", union, "most", most));
        return true;
    }

    /** Writes an absence down; false when the account may not. */
    @Transactional
    public boolean absent(Account account, String login, LocalDate first, LocalDate last) {
        if (!maySet(account, login)) {
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

    /** Takes an absence back; false when the account may not. */
    @Transactional
    public boolean there(Account account, String login, LocalDate first) {
        if (!maySet(account, login)) {
            return false;
        }
        database.sql(THERE).param("login", login).param("first", first).update();
        tell(account, "absence_ended", Map.of("login", login, "first", first.toString()));
        return true;
    }

    private boolean maySet(Account account, String login) {
        return accounts.find(login)
                .filter(Account::isReviewer)
                .filter(one -> one.getUsername().equals(login))
                .filter(one -> login.equals(account.getUsername()) || runs(account, one.getUnion()))
                .isPresent();
    }

    private static boolean runs(Account account, String union) {
        return AccessRules.runs(new Person(account.getUsername(), account.getRole(), account.getUnion()), union);
    }

    private List<Absence> absences() {
        return database.sql(ABSENCES)
                .param("today", Days.today(clock))
                .query((row, number) -> absence(row))
                .list();
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                row.getString("login"),
                row.getString("name"),
                Role.of(row.getString("role")),
                row.getString("union_name"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    private JdbcClient.StatementSpec of(Role role, String union, String sql) {
        return database.sql(sql).param("role", role.code()).param("union", union);
    }

    private void tell(Account account, String what, Map<String, Object> facts) {
        happenings.publishEvent(
                new Happening(Accounts.SUBJECT, "review." + what, account.getUsername(), clock.instant(), facts));
    }
}
