package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The verdicts of people, one for each claim. */
@Component
class Verdicts {
    /** The row lock lets a second person wait and then find the claim no longer waiting. */
    private static final String TAKE = """
            WITH item AS (
                SELECT claim FROM review_item WHERE claim = :claim AND waiting FOR UPDATE)
            INSERT INTO review_verdict (claim, who, verdict, reasons, note, decided_at)
            SELECT claim, :who, :verdict, string_to_array(:reasons, ','), :note, :at FROM item
            ON CONFLICT (claim) DO NOTHING
            """;

    private static final String DONE = "UPDATE review_item SET waiting = false WHERE claim = :claim";
    private static final String FIND = """
            SELECT v.who, a.name, v.verdict, v.reasons, v.note, v.decided_at
            FROM review_verdict v JOIN review_account a ON a.login = v.who
            WHERE v.claim = :claim
            """;

    private final JdbcClient database;

    Verdicts(JdbcClient database) {
        this.database = database;
    }

    /** Stores the verdict and takes the claim out of the queue; false when it is not waiting any more. */
    boolean store(ClaimId claim, Verdict verdict) {
        int stored = database.sql(TAKE)
                .param("claim", claim.toString())
                .param("who", verdict.login())
                .param("verdict", verdict.kind().code())
                .param("reasons", verdict.reasons().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("note", verdict.note())
                .param("at", verdict.at().atOffset(ZoneOffset.UTC))
                .update();
        if (stored == 1) {
            database.sql(DONE).param("claim", claim.toString()).update();
        }
        return stored == 1;
    }

    /** The verdict on this claim, if there is one. */
    Optional<Verdict> find(ClaimId claim) {
        return database.sql(FIND)
                .param("claim", claim.toString())
                .query((row, number) -> new Verdict(
                        row.getString("who"),
                        row.getString("name"),
                        Verdict.Kind.of(row.getString("verdict")),
                        reasons(row),
                        row.getString("note"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The column {@code reasons}. */
    static List<ReasonCode> reasons(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("reasons").getArray())
                .map(ReasonCode::valueOf)
                .toList();
    }
}
