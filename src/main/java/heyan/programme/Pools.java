package heyan.programme;

import heyan.programme.ChoosePool.Pool;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The counter rows of the ledger. Every method needs a transaction, which keeps the row locked to its end. */
final class Pools {
    private static final String TAKE = """
            UPDATE programme_pool
            SET tickets  = tickets + 1,
                granting = taken < quota + moved,
                taken    = taken + CASE WHEN taken < quota + moved THEN 1 ELSE 0 END,
                waited   = waited + CASE WHEN taken < quota + moved THEN 0 ELSE 1 END
            WHERE programme_id = :programme AND pool = :pool AND version = :version
            RETURNING tickets, granting, waited
            """;
    private static final String LOCK = """
            SELECT quota + moved - taken FROM programme_pool
            WHERE programme_id = :programme AND pool = :pool FOR UPDATE
            """;
    private static final String COUNT = """
            UPDATE programme_pool SET taken = taken + :change WHERE programme_id = :programme AND pool = :pool
            """;
    private static final String WAITED = """
            UPDATE programme_pool SET waited = waited + 1
            WHERE programme_id = :programme AND pool = :pool RETURNING waited
            """;
    /** Nobody who has a place loses it to a later edition with fewer of them. */
    private static final String FOLLOW = """
            INSERT INTO programme_pool (programme_id, pool, version, quota)
            VALUES (:programme, :pool, :version, :places)
            ON CONFLICT (programme_id, pool) DO UPDATE
            SET quota   = greatest(excluded.quota, programme_pool.taken - programme_pool.moved, 0),
                version = excluded.version
            WHERE programme_pool.version <> excluded.version
            """;

    private static final String MOVE = """
            UPDATE programme_pool SET moved = moved + :places WHERE programme_id = :programme AND pool = :pool
            """;

    /** @param waiting newest waiting number; this ticket's own when it got no place */
    record Taken(long number, boolean placed, long waiting) {}

    private final JdbcClient jdbc;

    Pools(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next ticket; empty when the row does not stand for this version of the programme yet. */
    Optional<Taken> take(Programme programme, String pool) {
        return row(TAKE, programme.id(), pool)
                .param("version", programme.version())
                .query((row, number) ->
                        new Taken(row.getLong("tickets"), row.getBoolean("granting"), row.getLong("waited")))
                .optional();
    }

    /** Sets every row up as this version of the programme says. */
    void follow(Programme programme, List<Pool> pools) {
        for (Pool pool : pools) {
            row(FOLLOW, programme.id(), pool.name())
                    .param("version", programme.version())
                    .param("places", pool.places())
                    .update();
        }
    }

    /** Locks the row; answers how many of its places are free. */
    int lock(String programme, String pool) {
        return row(LOCK, programme, pool).query(Integer.class).single();
    }

    void count(String programme, String pool, int change) {
        row(COUNT, programme, pool).param("change", change).update();
    }

    /** The next waiting number of a locked row. */
    long nextWaiting(String programme, String pool) {
        return row(WAITED, programme, pool).query(Long.class).single();
    }

    void move(String programme, String pool, int places) {
        row(MOVE, programme, pool).param("places", places).update();
    }

    private JdbcClient.StatementSpec row(String sql, String programme, String pool) {
        return jdbc.sql(sql).param("programme", programme).param("pool", pool);
    }
}
