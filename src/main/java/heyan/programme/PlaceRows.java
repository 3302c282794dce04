package heyan.programme;

import heyan.programme.LedgerPlace.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tickets and their steps. Rows are only ever added. */
final class PlaceRows {
    private static final String FIND = """
            SELECT * FROM programme_place WHERE programme_id = :programme AND application = :application
            ORDER BY turn DESC LIMIT 1
            """;
    private static final String LOWEST_WAITING = """
            SELECT * FROM programme_place
            WHERE programme_id = :programme AND pool = :pool AND waiting IS NOT NULL AND state = 'waiting'
            ORDER BY number LIMIT :most
            """;
    private static final String ALL_WAITING = """
            SELECT * FROM programme_place WHERE programme_id = :programme AND state = 'waiting' ORDER BY taken_at, number
            """;
    private static final String ALL = """
            SELECT * FROM programme_place WHERE programme_id = :programme ORDER BY pool, number
            """;
    private static final String TICKET = """
            INSERT INTO programme_ticket (programme_id, application, turn, pool, number, waiting, union_name, taken_at)
            VALUES (:programme, :application, :turn, :pool, :number, :waiting, :union, :now)
            RETURNING id
            """;
    private static final String STEP = """
            INSERT INTO programme_place_step (ticket, state, vetted, claim, because, who, at)
            VALUES (:ticket, :state, :vetted, :claim, :because, :who, :now)
            """;
    private static final String LOWEST_NUMBER = """
            SELECT coalesce(least(min(number), 1), 1) FROM programme_ticket WHERE programme_id = :programme AND pool = :pool
            """;
    private static final String DIFFERENCES = """
            SELECT p.pool, p.taken, count(s.ticket) AS found
            FROM programme_pool p
            LEFT JOIN programme_place s ON s.programme_id = p.programme_id AND s.pool = p.pool
             AND s.state IN ('reserved', 'held', 'confirmed', 'spent')
            WHERE p.programme_id = :programme
            GROUP BY p.pool, p.taken HAVING p.taken <> count(s.ticket)
            """;

    private final JdbcClient jdbc;

    PlaceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest ticket of an application. */
    Optional<LedgerPlace> find(String programme, String application) {
        return jdbc.sql(FIND)
                .param("programme", programme)
                .param("application", application)
                .query(PlaceRows::place)
                .optional();
    }

    List<LedgerPlace> lowestWaiting(String programme, String pool, int most) {
        return jdbc.sql(LOWEST_WAITING)
                .param("programme", programme)
                .param("pool", pool)
                .param("most", most)
                .query(PlaceRows::place)
                .list();
    }

    /** In the order of their tickets. */
    List<LedgerPlace> waiting(String programme) {
        return jdbc.sql(ALL_WAITING)
                .param("programme", programme)
                .query(PlaceRows::place)
                .list();
    }

    /** Every ticket with its state, by pool and number. */
    List<LedgerPlace> all(String programme) {
        return jdbc.sql(ALL)
                .param("programme", programme)
                .query(PlaceRows::place)
                .list();
    }

    /** 1, or a lower number that was carried over. */
    long lowestNumber(String programme, String pool) {
        return jdbc.sql(LOWEST_NUMBER)
                .param("programme", programme)
                .param("pool", pool)
                .query(Long.class)
                .single();
    }

    /** Pools whose counter and tickets do not agree; none, unless somebody wrote into the tables. */
    List<String> differences(String programme) {
        return jdbc.sql(DIFFERENCES)
                .param("programme", programme)
                .query((row, count) -> "pool '" + row.getString("pool") + "': counter " + row.getInt("taken")
                        + ", tickets " + row.getInt("found"))
                .list();
    }

    /** Adds a ticket without a step; {@code place.ticket()} is not looked at. */
    LedgerPlace add(LedgerPlace place, Instant now) {
        long id = jdbc.sql(TICKET)
                .param("programme", place.programme())
                .param("application", place.application())
                .param("turn", place.turn())
                .param("pool", place.pool())
                .param("number", place.number())
                .param("waiting", place.waiting().isPresent() ? place.waiting().getAsLong() : null)
                .param("union", place.union())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new LedgerPlace(
                id,
                place.programme(),
                place.application(),
                place.turn(),
                place.pool(),
                place.number(),
                place.waiting(),
                place.union(),
                place.state(),
                place.vetted(),
                place.claim());
    }

    /** Adds the step that leads to the place's state. */
    void step(LedgerPlace place, String because, String who, Instant now) {
        jdbc.sql(STEP)
                .param("ticket", place.ticket())
                .param("state", place.state().code())
                .param("vetted", place.vetted())
                .param("claim", place.claim())
                .param("because", because)
                .param("who", who)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static LedgerPlace place(ResultSet row, int count) throws SQLException {
        long waiting = row.getLong("waiting");
        return new LedgerPlace(
                row.getLong("ticket"),
                row.getString("programme_id"),
                row.getString("application"),
                row.getInt("turn"),
                row.getString("pool"),
                row.getLong("number"),
                waiting == 0 ? OptionalLong.empty() : OptionalLong.of(waiting),
                row.getString("union_name"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getBoolean("vetted"),
                row.getString("claim"));
    }
}
