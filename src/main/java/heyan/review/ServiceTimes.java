package heyan.review;

import heyan.claim.Happening;
import heyan.review.access.AccessRules;
import heyan.review.access.Level;
import heyan.review.access.Person;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The time to serve 办理时限: how many days a claim may wait at a level from when it came there, the same in all unions. Whoever
 * runs all of them sets it.
 */
@Component
class ServiceTimes {
    /** Days of the longest. */
    static final int MOST = 365;

    /** When what came at {@code i.arrived_at} to a level of the time {@code t} is due, in SQL. */
    static final String DUE = "i.arrived_at + t.days * interval '24 hours'";

    private static final String ALL = "SELECT level, days FROM review_service_time";
    private static final String SET = """
            INSERT INTO review_service_time (level, days) VALUES (:level, :days)
            ON CONFLICT (level) DO UPDATE SET days = excluded.days
            """;
    private static final String UNSET = "DELETE FROM review_service_time WHERE level = :level";

    private final JdbcClient database;
    private final ApplicationEventPublisher happenings;
    private final Clock clock;

    ServiceTimes(JdbcClient database, ApplicationEventPublisher happenings, Clock clock) {
        this.database = database;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Days by level, from the lowest up; 0 for a level that has no time to serve. */
    Map<Level, Integer> all() {
        Map<Level, Integer> days = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            days.put(level, 0);
        }
        database.sql(ALL).query(row -> {
            days.put(Level.of(row.getString("level")), row.getInt("days"));
        });
        return days;
    }

    /** Whether this administrator may set it. */
    boolean maySet(Account administrator) {
        return AccessRules.runs(
                new Person(administrator.getUsername(), administrator.getRole(), administrator.getUnion()), "");
    }

    /** Sets the days of these levels, 0 for none; false when the account may not. */
    @Transactional
    public boolean set(Account administrator, Map<Level, Integer> days) {
        if (!maySet(administrator)) {
            return false;
        }
        Map<String, Object> facts = new TreeMap<>();
        days.forEach((level, number) -> {
            if (number == 0) {
                database.sql(UNSET).param("level", level.code()).update();
            } else {
                database.sql(SET)
                        .param("level", level.code())
                        .param("days", number)
                        .update();
            }
            facts.put(level.code(), number);
        });
        happenings.publishEvent(new Happening(
                Accounts.SUBJECT, "review.service_times_set", administrator.getUsername(), clock.instant(), facts));
        return true;
    }
}
