package heyan.programme;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What officers see of a round's places: pools and adjustments. */
@Component
public class PlaceBoard {
    private static final String POOLS = """
            SELECT p.pool, p.quota, p.moved, p.taken,
                   (SELECT count(*) FROM programme_place s
                    WHERE s.programme_id = p.programme_id AND s.pool = p.pool AND s.state = 'waiting') AS waiting
            FROM programme_pool p WHERE p.programme_id = :programme ORDER BY p.pool
            """;
    private static final String ADJUSTMENTS = """
            SELECT id, from_pool, to_pool, places, because, maker, made_at, checker
            FROM programme_adjustment WHERE programme_id = :programme ORDER BY checker IS NOT NULL, id DESC LIMIT 200
            """;

    private final JdbcClient jdbc;

    PlaceBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One pool.
     *
     * @param name row of the quota's table; empty for one pool
     * @param quota as the notice says
     * @param moved by adjustments 调剂
     * @param taken reserved, held, confirmed or spent
     */
    public record Pool(String name, int quota, int moved, int taken, long waiting) {
        /** Places for the next. */
        public int free() {
            return quota + moved - taken;
        }
    }

    /**
     * An adjustment 调剂 that was asked for.
     *
     * @param checker who approved it; null while it is open
     */
    public record Adjustment(
            long id,
            String from,
            String to,
            int places,
            String because,
            String maker,
            Instant made,
            @Nullable String checker) {}

    /** The pools of which places were asked for at least once. */
    public List<Pool> pools(String programmeId) {
        return jdbc.sql(POOLS)
                .param("programme", programmeId)
                .query((row, number) -> new Pool(
                        row.getString("pool"),
                        row.getInt("quota"),
                        row.getInt("moved"),
                        row.getInt("taken"),
                        row.getLong("waiting")))
                .list();
    }

    /** The adjustments, open ones first. */
    public List<Adjustment> adjustments(String programmeId) {
        return jdbc.sql(ADJUSTMENTS)
                .param("programme", programmeId)
                .query((row, number) -> new Adjustment(
                        row.getLong("id"),
                        row.getString("from_pool"),
                        row.getString("to_pool"),
                        row.getInt("places"),
                        row.getString("because"),
                        row.getString("maker"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("checker")))
                .list();
    }
}
