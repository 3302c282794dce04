package heyan.review;

import heyan.claim.ClaimId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appeals 申诉 and their threads. */
@Component
class Appeals {
    private static final int MOST = 200;
    private static final String PAGE = """
            SELECT p.id, p.claim, p.opened_at, p.closed_at FROM review_appeal p JOIN review_item i ON i.claim = p.claim
            WHERE (p.closed_at IS NULL) = :open%s ORDER BY p.id LIMIT :most
            """;
    private static final String OF = """
            SELECT p.id, p.claim, p.opened_at, p.closed_at
            FROM review_appeal p JOIN review_item m ON m.claim = p.claim
            JOIN review_item i ON i.programme = m.programme AND i.application = m.application
            WHERE i.claim = :claim ORDER BY p.id
            """;
    private static final String WORDS = """
            SELECT m.worker, coalesce(a.name, '') AS name, m.words, m.at
            FROM review_appeal_message m LEFT JOIN review_account a ON NOT m.worker AND a.login = m.who
            WHERE m.appeal = :id ORDER BY m.id
            """;

    private final JdbcClient database;

    Appeals(JdbcClient database) {
        this.database = database;
    }

    /**
     * One appeal.
     *
     * @param closed null while it is open
     */
    record Appeal(
            long id,
            ClaimId claim,
            Instant opened,
            @Nullable Instant closed,
            List<Words> thread) {
        Appeal {
            thread = List.copyOf(thread);
        }

        /** Address of the claim's page. */
        public String path() {
            return "/review/" + claim;
        }
    }

    /** What somebody wrote; {@code name} is empty for the worker. */
    record Words(boolean worker, String name, String words, Instant at) {}

    /** Open or closed appeals of the scope, oldest first. */
    List<Appeal> page(boolean open, Scope scope) {
        return database.sql(PAGE.formatted(scope.whole()))
                .params(scope.params())
                .param("open", open)
                .param("most", MOST)
                .query((row, number) -> appeal(row))
                .list();
    }

    /** The appeals of the claim's application, oldest first. */
    List<Appeal> of(ClaimId claim) {
        return database.sql(OF)
                .param("claim", claim.toString())
                .query((row, number) -> appeal(row))
                .list();
    }

    /** The claim's open appeal, a new one when there is none. */
    long open(ClaimId claim, Instant now) {
        database.sql("""
            INSERT INTO review_appeal (claim, opened_at) VALUES (:claim, :now)
            ON CONFLICT (claim) WHERE closed_at IS NULL DO NOTHING
            """)
                .param("claim", claim.toString())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return find(claim).orElseThrow();
    }

    /** The claim's open appeal. */
    Optional<Long> find(ClaimId claim) {
        return database.sql("SELECT id FROM review_appeal WHERE claim = :claim AND closed_at IS NULL FOR UPDATE")
                .param("claim", claim.toString())
                .query(Long.class)
                .optional();
    }

    void say(long appeal, boolean worker, String who, String words, Instant now) {
        database.sql("""
            INSERT INTO review_appeal_message (appeal, worker, who, words, at)
            VALUES (:appeal, :worker, :who, :words, :now)
            """)
                .param("appeal", appeal)
                .param("worker", worker)
                .param("who", who)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void close(long appeal, String who, Instant now) {
        database.sql("UPDATE review_appeal SET closed_at = :now, closed_by = :who WHERE id = :id AND closed_at IS NULL")
                .param("id", appeal)
                .param("who", who)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Appeal appeal(ResultSet row) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Appeal(
                row.getLong("id"),
                ClaimId.parse(row.getString("claim")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant(),
                thread(row.getLong("id")));
    }

    private List<Words> thread(long id) {
        return database.sql(WORDS)
                .param("id", id)
                .query((row, number) -> new Words(
                        row.getBoolean("worker"),
                        row.getString("name"),
                        row.getString("words"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
