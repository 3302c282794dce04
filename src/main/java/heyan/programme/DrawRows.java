package heyan.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The draws that were held; one for each round, never changed. */
final class DrawRows {
    private static final String ADD = """
            INSERT INTO programme_draw
            VALUES (:programme, :version, :commitment, :seed, :committed, :entrants, :sha256, :who, :now)
            ON CONFLICT DO NOTHING
            """;
    private static final String FIND = "SELECT * FROM programme_draw WHERE programme_id = :programme";
    private static final String IS_DRAWN = "SELECT EXISTS (SELECT FROM programme_draw WHERE programme_id = :programme)";
    private static final String DRAWN = """
            SELECT t.application, t.pool FROM programme_ticket t
            WHERE t.programme_id = :programme
              AND EXISTS (SELECT FROM programme_place_step s WHERE s.ticket = t.id AND s.because = 'drawn')
            ORDER BY t.pool, t.number
            """;

    private final JdbcClient jdbc;

    DrawRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A ticket that the draw gave. */
    record Drawn(String application, String pool) {}

    /** False when the round was drawn before. */
    boolean add(Draw draw) {
        return jdbc.sql(ADD)
                        .param("programme", draw.programme())
                        .param("version", draw.version())
                        .param("commitment", draw.lottery().commitment())
                        .param("seed", draw.lottery().seed().orElseThrow())
                        .param("committed", utc(draw.committed()))
                        .param("entrants", draw.entrants())
                        .param("sha256", draw.entrantsSha256())
                        .param("who", draw.who())
                        .param("now", utc(draw.at()))
                        .update()
                == 1;
    }

    boolean isDrawn(String programme) {
        return jdbc.sql(IS_DRAWN)
                .param("programme", programme)
                .query(Boolean.class)
                .single();
    }

    Optional<Draw> find(String programme) {
        return jdbc.sql(FIND)
                .param("programme", programme)
                .query((row, number) -> draw(row))
                .optional();
    }

    /** What the draw gave, by pool and number. */
    List<Drawn> drawn(String programme) {
        return jdbc.sql(DRAWN)
                .param("programme", programme)
                .query((row, number) -> new Drawn(row.getString("application"), row.getString("pool")))
                .list();
    }

    private static Draw draw(ResultSet row) throws SQLException {
        return new Draw(
                row.getString("programme_id"),
                row.getString("version"),
                new Lottery(row.getString("commitment"), Optional.of(row.getString("seed"))),
                row.getObject("committed_at", OffsetDateTime.class).toInstant(),
                row.getInt("entrants"),
                row.getString("entrants_sha256"),
                row.getString("who"),
                row.getObject("drawn_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
