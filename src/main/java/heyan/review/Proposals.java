package heyan.review;

import heyan.claim.ClaimId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions that do not count yet: they can be taken back for some seconds, or wait for a second person. */
@Component
class Proposals {
    /** Only one of two people finds the claim waiting. */
    private static final String CLOSE = """
            UPDATE review_item SET waiting = false
            WHERE claim = :claim AND waiting AND (owner IS NULL OR owner = :who OR touched_at <= :expired)
            """;

    private static final String INSERT = """
            INSERT INTO review_proposal (claim, who, verdict, reasons, slots, fields, note, internal, level, evidence, proposed_at,
                                         final_at, four_eyes)
            VALUES (:claim, :who, :verdict, string_to_array(:reasons, ','), string_to_array(:slots, ','),
                    string_to_array(:fields, ','), :note, :internal,
                    :level, :evidence, :at, :final, :fourEyes)
            """;
    private static final String FIND = """
            SELECT p.claim, p.who, a.name, p.verdict, p.reasons, p.slots, p.fields, p.note, p.internal, p.level, p.evidence,
                   p.proposed_at, p.final_at, p.four_eyes, NULL AS checker
            FROM review_proposal p JOIN review_account a ON a.login = p.who
            """;

    private final JdbcClient database;

    Proposals(JdbcClient database) {
        this.database = database;
    }

    /**
     * One decision that does not count yet.
     *
     * @param evidence digest of everything that was looked at
     * @param fixed when it can no longer be taken back
     * @param fourEyes whether a second person has to confirm it
     */
    record Proposal(ClaimId claim, Verdict verdict, String evidence, Instant fixed, boolean fourEyes) {
        /** Whether only a second person is missing. */
        boolean isForChecking(Instant now) {
            return fourEyes && !now.isBefore(fixed);
        }
    }

    /** Keeps a proposal; false when the claim is not waiting any more, or is somebody else's. */
    boolean put(Proposal proposal, Instant expired) {
        Verdict verdict = proposal.verdict();
        int closed = database.sql(CLOSE)
                .param("claim", proposal.claim().toString())
                .param("who", verdict.login())
                .param("expired", expired.atOffset(ZoneOffset.UTC))
                .update();
        if (closed == 0) {
            return false;
        }
        database.sql(INSERT)
                .param("claim", proposal.claim().toString())
                .param("who", verdict.login())
                .param("verdict", verdict.kind().code())
                .param("reasons", verdict.reasons().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("slots", Verdicts.codes(verdict.more().slots()))
                .param("fields", String.join(",", verdict.more().fields()))
                .param("note", verdict.note())
                .param("internal", verdict.more().internal())
                .param("level", verdict.more().level().code())
                .param("evidence", proposal.evidence())
                .param("at", verdict.at().atOffset(ZoneOffset.UTC))
                .param("final", proposal.fixed().atOffset(ZoneOffset.UTC))
                .param("fourEyes", proposal.fourEyes())
                .update();
        return true;
    }

    Optional<Proposal> find(ClaimId claim) {
        return one(claim, "");
    }

    /** As {@link #find}; nobody else can end it before this transaction does. */
    Optional<Proposal> lock(ClaimId claim) {
        return one(claim, " FOR UPDATE OF p");
    }

    private Optional<Proposal> one(ClaimId claim, String lock) {
        return database.sql(FIND + "WHERE p.claim = :claim" + lock)
                .param("claim", claim.toString())
                .query((row, number) -> proposal(row))
                .optional();
    }

    /** The newest ones of this person that can still be taken back: those made in one moment, in the order of claims. */
    List<Proposal> lockNewest(String login, Instant now) {
        return database.sql(FIND + """
                WHERE p.who = :who AND p.final_at > :now AND p.proposed_at = (
                    SELECT max(n.proposed_at) FROM review_proposal n WHERE n.who = :who AND n.final_at > :now)
                ORDER BY p.claim FOR UPDATE OF p
                """)
                .param("who", login)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> proposal(row))
                .list();
    }

    /** Lets what this person proposed in one moment be taken back until then. */
    void fixAt(Verdict verdict, Instant until) {
        database.sql("UPDATE review_proposal SET final_at = :until WHERE who = :who AND proposed_at = :at")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("who", verdict.login())
                .param("at", verdict.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Claims whose decision now counts, first come first. */
    List<ClaimId> due(Instant now, int most) {
        return database
                .sql("SELECT claim FROM review_proposal WHERE NOT four_eyes AND final_at <= :now ORDER BY final_at"
                        + " LIMIT :most")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(ClaimId::parse)
                .toList();
    }

    /** The claim of this level that waits longest for somebody else than those whose hands it went through. */
    Optional<ClaimId> nextToCheck(String checker, Scope scope, Instant now) {
        return database.sql("""
                SELECT p.claim FROM review_proposal p JOIN review_item i ON i.claim = p.claim
                JOIN review_standing s ON s.claim = p.claim
                WHERE p.four_eyes AND p.final_at <= :now AND s.state = 'CHECKING' AND :checker <> ALL (s.hands)%s
                ORDER BY p.proposed_at, p.claim LIMIT 1
                """.formatted(scope.here()))
                .params(scope.params())
                .param("checker", checker)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .map(ClaimId::parse);
    }

    void remove(ClaimId claim) {
        database.sql("DELETE FROM review_proposal WHERE claim = :claim")
                .param("claim", claim.toString())
                .update();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                ClaimId.parse(row.getString("claim")),
                Verdicts.verdict(row, instant(row, "proposed_at")),
                row.getString("evidence"),
                instant(row, "final_at"),
                row.getBoolean("four_eyes"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
