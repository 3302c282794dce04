package heyan.intake;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The claims that were taken, and the manifests that were refused. */
@Component
public class TakenClaims {
    private static final String TYPED = """
            SELECT typed FROM intake_claim WHERE claim = :claim
            """;
    private static final String DOCUMENTS = """
            SELECT slot, file, sha256, size FROM intake_document WHERE claim = :claim ORDER BY position
            """;
    private static final String LATEST = """
            SELECT programme, application, revision FROM intake_application
            WHERE programme = :programme AND revision > 0
            ORDER BY application
            """;
    private static final String REFUSALS = """
            SELECT programme, application, sha256, reason, line, col, field, detail, seen_at FROM intake_refusal
            WHERE programme = :programme
            ORDER BY seen_at, object_key, etag, last_modified, position
            """;

    private static final String NEWEST_REFUSALS = """
            SELECT programme, application, sha256, reason, line, col, field, detail, seen_at FROM intake_refusal
            ORDER BY seen_at DESC, object_key, etag, last_modified, position
            LIMIT :most
            """;

    private final JdbcClient db;

    public TakenClaims(JdbcClient db) {
        this.db = db;
    }

    /** The revision with its documents. */
    public Optional<TakenClaim> find(ClaimId id) {
        Optional<Claim> claim = db.sql(TYPED)
                .param("claim", id.toString())
                .query(String.class)
                .optional()
                .map(ClaimJson::read);
        return claim.map(typed -> new TakenClaim(typed, documents(id)));
    }

    /** The newest revision of every application to the programme, by application_id. */
    public List<ClaimId> latest(String programme) {
        return db.sql(LATEST)
                .param("programme", programme)
                .query((row, number) ->
                        new ClaimId(row.getString("programme"), row.getString("application"), row.getInt("revision")))
                .list();
    }

    /** Every problem of every refused manifest under the programme's prefix, oldest first. */
    public List<Refusal> refusals(String programme) {
        return db.sql(REFUSALS)
                .param("programme", programme)
                .query((row, number) -> refusal(row))
                .list();
    }

    /** Problems of refused manifests of all programmes, newest first. */
    public List<Refusal> newestRefusals(int most) {
        return db.sql(NEWEST_REFUSALS)
                .param("most", most)
                .query((row, number) -> refusal(row))
                .list();
    }

    List<StoredDocument> documents(ClaimId id) {
        return db.sql(DOCUMENTS)
                .param("claim", id.toString())
                .query((row, number) -> document(row))
                .list();
    }

    private static StoredDocument document(ResultSet row) throws SQLException {
        return new StoredDocument(
                DocumentKind.of(row.getString("slot")).orElseThrow(),
                row.getString("file"),
                Optional.ofNullable(row.getString("sha256")),
                row.getLong("size"));
    }

    private static Refusal refusal(ResultSet row) throws SQLException {
        return new Refusal(
                row.getString("programme"),
                row.getString("application"),
                Optional.ofNullable(row.getString("sha256")),
                ManifestFault.valueOf(row.getString("reason")),
                row.getInt("line"),
                row.getInt("col"),
                row.getString("field"),
                row.getString("detail"),
                row.getTimestamp("seen_at").toInstant());
    }
}
