package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.Transfer.Side;
import heyan.review.Transfer.State;
import heyan.review.Transfer.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The transfers and their steps; rows are only added. */
@Component
class Transfers {
    /** Most on one page. */
    static final int ROWS = 200;

    private static final String STATE = """
            SELECT s.id, s.claim, s.from_union, s.to_union, s.state, s.asked_by, s.given_by, s.taken_by, s.ended_at
            FROM review_transfer_state s
            """;
    private static final String OPEN = STATE + """
            WHERE s.state = 'open' AND (:all OR s.from_key = ANY(:keys) OR s.to_key = ANY(:keys))
            ORDER BY s.id LIMIT :most
            """;
    private static final String IN = STATE + """
            WHERE (:all OR s.to_key = ANY(:keys)) ORDER BY s.id DESC LIMIT :most
            """;
    private static final String OUT = STATE + """
            WHERE (:all OR s.from_key = ANY(:keys)) ORDER BY s.id DESC LIMIT :most
            """;
    private static final String OF_APPLICATION = STATE + """
            JOIN review_item m ON m.claim = s.claim
            JOIN review_item i ON i.programme = m.programme AND i.application = m.application
            WHERE i.claim = :claim ORDER BY s.id
            """;
    private static final String STEPS = """
            SELECT s.step, s.side, a.name, s.note, s.at
            FROM review_transfer_step s JOIN review_account a ON a.login = s.who
            WHERE s.transfer = :id ORDER BY s.at, s.step = 'asked' DESC
            """;
    private static final String UNION = """
            SELECT u.union_name FROM review_item i JOIN review_claim_union u ON u.claim = i.claim
            WHERE i.claim = :claim AND i.latest
              AND i.withdrawn_at IS NULL
              AND NOT EXISTS (SELECT FROM review_verdict v WHERE v.claim = i.claim AND v.reopened_at IS NULL)
              AND NOT EXISTS (SELECT FROM review_proposal p WHERE p.claim = i.claim)
            FOR UPDATE OF i
            """;
    private static final String INSERT = """
            INSERT INTO review_transfer (claim, from_union, from_key, to_union, to_key)
            VALUES (:claim, :from, :fromKey, :to, :toKey) RETURNING id
            """;
    private static final String STEP = """
            INSERT INTO review_transfer_step (transfer, step, side, who, note, at)
            VALUES (:id, :step, :side, :who, :note, :at)
            """;

    private final JdbcClient database;

    Transfers(JdbcClient database) {
        this.database = database;
    }

    /** Which of a union's transfers. */
    enum Tab {
        OPEN(Transfers.OPEN),
        IN(Transfers.IN),
        OUT(Transfers.OUT);

        private final String sql;

        Tab(String sql) {
            this.sql = sql;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Tab of(@Nullable String code) {
            return "in".equals(code) ? IN : "out".equals(code) ? OUT : OPEN;
        }
    }

    /** Transfers of these unions; of all when {@code all}. */
    List<Transfer> page(Tab tab, Collection<String> keys, boolean all) {
        return database.sql(tab.sql)
                .param("all", all)
                .param("keys", keys.toArray(String[]::new))
                .param("most", ROWS)
                .query((row, number) -> transfer(row))
                .list();
    }

    /** Transfers of the claim's application, oldest first. */
    List<Transfer> of(ClaimId claim) {
        return database.sql(OF_APPLICATION)
                .param("claim", claim.toString())
                .query((row, number) -> transfer(row))
                .list();
    }

    /** The transfer, which nobody else can move on until this transaction ends. */
    Optional<Transfer> lock(long id) {
        database.sql("SELECT id FROM review_transfer WHERE id = :id FOR NO KEY UPDATE")
                .param("id", id)
                .query(Long.class)
                .optional();
        return database.sql(STATE + "WHERE s.id = :id")
                .param("id", id)
                .query((row, number) -> transfer(row))
                .optional();
    }

    /** The union of a claim that can still be moved, kept still until this transaction ends. */
    Optional<String> unionOfOpenClaim(ClaimId claim) {
        return database.sql(UNION)
                .param("claim", claim.toString())
                .query(String.class)
                .optional();
    }

    /** Two names and what they are compared by. */
    record Way(String from, String fromKey, String to, String toKey) {}

    long insert(ClaimId claim, Way way) {
        return database.sql(INSERT)
                .param("claim", claim.toString())
                .param("from", way.from())
                .param("fromKey", way.fromKey())
                .param("to", way.to())
                .param("toKey", way.toKey())
                .query(Long.class)
                .single();
    }

    void add(long id, String step, Side side, String login, String note, Instant at) {
        database.sql(STEP)
                .param("id", id)
                .param("step", step)
                .param("side", side.code())
                .param("who", login)
                .param("note", note)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Transfer transfer(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Transfer(
                row.getLong("id"),
                ClaimId.parse(row.getString("claim")),
                row.getString("from_union"),
                row.getString("to_union"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("asked_by"),
                row.getString("given_by"),
                row.getString("taken_by"),
                ended == null ? null : ended.toInstant(),
                steps(row.getLong("id")));
    }

    private List<Step> steps(long id) {
        return database.sql(STEPS)
                .param("id", id)
                .query((row, number) -> new Step(
                        row.getString("step"),
                        row.getString("side"),
                        row.getString("name"),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
