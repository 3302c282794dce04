package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.review.access.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The verdicts of people; each claim has one at most that counts. */
@Component
class Verdicts {
    /** The row lock lets a second person wait and then find the claim no longer waiting. */
    private static final String TAKE = """
            WITH item AS (
                SELECT i.claim FROM review_item i
                WHERE i.claim = :claim AND i.latest AND i.withdrawn_at IS NULL
                  AND (i.waiting OR EXISTS (SELECT FROM review_proposal p WHERE p.claim = i.claim))
                FOR UPDATE)
            INSERT INTO review_verdict (claim, who, verdict, reasons, note, decided_at, level, slots, fields, internal,
                                        checker)
            SELECT claim, :who, :verdict, string_to_array(:reasons, ','), :note, :at, :level,
                   string_to_array(:slots, ','), string_to_array(:fields, ','), :internal, :checker
            FROM item
            ON CONFLICT (claim) WHERE reopened_at IS NULL DO NOTHING
            """;

    private static final String DONE = """
            UPDATE review_item SET waiting = false, owner = NULL, touched_at = NULL WHERE claim = :claim
            """;
    private static final String FIND = """
            SELECT v.who, a.name, v.verdict, v.reasons, v.note, v.decided_at, v.level, v.slots, v.fields, v.internal,
                   v.checker
            FROM review_verdict v JOIN review_account a ON a.login = v.who
            WHERE v.claim = :claim AND v.reopened_at IS NULL
            """;
    private static final String RETURNED = """
            SELECT v.claim, v.who, a.name, v.verdict, v.reasons, v.note, v.decided_at, v.level, v.slots, v.fields, v.internal,
                   v.checker
            FROM review_verdict v JOIN review_account a ON a.login = v.who JOIN review_item i ON i.claim = v.claim
            WHERE i.programme = :programme AND i.application = :application AND i.revision < :revision
              AND v.verdict = 'returned' AND v.reopened_at IS NULL
            ORDER BY i.revision DESC LIMIT 1
            """;
    private static final String REOPEN = """
            UPDATE review_verdict SET reopened_at = :now
            WHERE claim = :claim AND reopened_at IS NULL AND (verdict = 'approved') = :approved
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
                .param("level", verdict.more().level().code())
                .param("slots", codes(verdict.more().slots()))
                .param("fields", String.join(",", verdict.more().fields()))
                .param("internal", verdict.more().internal())
                .param("checker", verdict.more().checker())
                .update();
        if (stored == 1) {
            database.sql(DONE).param("claim", claim.toString()).update();
        }
        return stored == 1;
    }

    /** The verdict on this claim that counts, if there is one. */
    Optional<Verdict> find(ClaimId claim) {
        return database.sql(FIND)
                .param("claim", claim.toString())
                .query((row, number) -> verdict(row, instant(row, "decided_at")))
                .optional();
    }

    /** A return and the revision that was returned. */
    record Return(ClaimId claim, Verdict verdict) {}

    /** The last return 驳回 before this revision, if any. */
    Optional<Return> lastReturn(ClaimId claim) {
        return database.sql(RETURNED)
                .param("programme", claim.programme())
                .param("application", claim.application())
                .param("revision", claim.revision())
                .query((row, number) ->
                        new Return(ClaimId.parse(row.getString("claim")), verdict(row, instant(row, "decided_at"))))
                .optional();
    }

    /** Lets the verdict count no more, if it is a pass or if it is not one; false when there is none. */
    boolean reopen(ClaimId claim, boolean approved, Instant now) {
        return database.sql(REOPEN)
                        .param("claim", claim.toString())
                        .param("approved", approved)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Reads the columns that a verdict and a proposal share. */
    static Verdict verdict(ResultSet row, Instant at) throws SQLException {
        return new Verdict(
                row.getString("who"),
                row.getString("name"),
                Verdict.Kind.of(row.getString("verdict")),
                reasons(row),
                row.getString("note"),
                at,
                new Verdict.More(
                        Level.of(row.getString("level")),
                        slots(row),
                        Set.of((String[]) row.getArray("fields").getArray()),
                        row.getString("internal"),
                        row.getString("checker")));
    }

    static String codes(Set<DocumentKind> slots) {
        return slots.stream().sorted().map(DocumentKind::code).collect(Collectors.joining(","));
    }

    private static Set<DocumentKind> slots(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("slots").getArray())
                .flatMap(code -> DocumentKind.of(code).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The column {@code reasons}. */
    static List<ReasonCode> reasons(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("reasons").getArray())
                .map(ReasonCode::valueOf)
                .toList();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
