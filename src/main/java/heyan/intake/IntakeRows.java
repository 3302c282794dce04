package heyan.intake;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.intake.ManifestAnswer.Problem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of intake. Callers hold a transaction where more than one row belongs together. */
@Component
class IntakeRows {
    private static final int CHUNK = 1_000;
    private static final String KNOWN = """
            SELECT object_key, etag, last_modified FROM intake_manifest WHERE object_key IN (:keys)
            """;
    private static final String CLAIM_OF = """
            SELECT claim FROM intake_manifest
            WHERE object_key = :key AND etag = :etag AND last_modified = :modified AND claim IS NOT NULL
            """;
    private static final String BEGIN = """
            INSERT INTO intake_manifest (object_key, etag, last_modified) VALUES (:key, :etag, :modified)
            ON CONFLICT DO NOTHING
            """;
    private static final String FINISH = """
            UPDATE intake_manifest SET claim = :claim
            WHERE object_key = :key AND etag = :etag AND last_modified = :modified
            """;
    private static final String LOCK = """
            INSERT INTO intake_application (programme, application, revision) VALUES (:programme, :application, 0)
            ON CONFLICT (programme, application) DO UPDATE SET revision = intake_application.revision
            RETURNING revision
            """;
    private static final String RAISE = """
            UPDATE intake_application SET revision = :revision
            WHERE programme = :programme AND application = :application
            """;
    private static final String CLAIM = """
            INSERT INTO intake_claim
                (claim, programme, application, revision, submitted_at, manifest_sha256, typed, taken_at)
            VALUES (:claim, :programme, :application, :revision, :submitted, :sha256, :typed::jsonb, :taken)
            """;
    private static final String DOCUMENTS = """
            INSERT INTO intake_document (claim, slot, position, file, sha256, size, defect)
            SELECT :claim, slot, position - 1, file, sha256, size,
                   CASE WHEN sha256 IS NULL THEN CASE WHEN size > 0 THEN 'TOO_MANY_BYTES' ELSE 'FILE_MISSING' END END
            FROM unnest(:slots::text[], :files::text[], :sha256::text[], :sizes::bigint[])
                 WITH ORDINALITY AS d (slot, file, sha256, size, position)
            """;
    private static final String REFUSAL = """
            INSERT INTO intake_refusal (object_key, etag, last_modified, position, programme, application,
                sha256, reason, line, col, field, detail, seen_at)
            VALUES (:key, :etag, :modified, :position, :programme, :application,
                :sha256, :reason, :line, :col, :field, :detail, :seen)
            """;
    private static final String MANIFEST_SHA256 = """
            SELECT manifest_sha256 FROM intake_claim WHERE claim = :claim
            """;

    private final JdbcClient db;

    IntakeRows(JdbcClient db) {
        this.db = db;
    }

    /** Those versions that have no row yet, in the given order. */
    List<Upload> unknown(List<Upload> uploads) {
        List<Upload> unknown = new ArrayList<>();
        for (int from = 0; from < uploads.size(); from += CHUNK) {
            List<Upload> chunk = uploads.subList(from, Math.min(from + CHUNK, uploads.size()));
            Set<Upload.Version> known = known(chunk);
            chunk.stream().filter(upload -> !known.contains(upload.version())).forEach(unknown::add);
        }
        return unknown;
    }

    private Set<Upload.Version> known(List<Upload> chunk) {
        List<Upload.Version> versions = db.sql(KNOWN)
                .param("keys", chunk.stream().map(Upload::key).toList())
                .query(Upload.Version::of)
                .list();
        return new HashSet<>(versions);
    }

    /** The claim that this version became or repeated; empty when it was refused or is not known. */
    Optional<String> claimOf(Upload upload) {
        return version(CLAIM_OF, upload).query(String.class).optional();
    }

    /** Claims the version for this transaction: waits for a rival, and is false when the rival has won. */
    boolean begin(Upload upload) {
        return version(BEGIN, upload).update() == 1;
    }

    void finish(Upload upload, ClaimId id) {
        version(FINISH, upload).param("claim", id.toString()).update();
    }

    /** The newest revision, 0 for none, locked until the transaction ends. */
    int lockRevision(ClaimId id) {
        return db.sql(LOCK)
                .param("programme", id.programme())
                .param("application", id.application())
                .query(Integer.class)
                .single();
    }

    String manifestSha256(ClaimId id) {
        return db.sql(MANIFEST_SHA256)
                .param("claim", id.toString())
                .query(String.class)
                .single();
    }

    void insert(Claim claim, String manifestSha256, List<StoredDocument> documents, Instant taken) {
        ClaimId id = claim.id();
        db.sql(CLAIM)
                .param("claim", id.toString())
                .param("programme", id.programme())
                .param("application", id.application())
                .param("revision", id.revision())
                .param("submitted", claim.submittedAt())
                .param("sha256", manifestSha256)
                .param("typed", ClaimJson.write(claim))
                .param("taken", utc(taken))
                .update();
        insert(id, documents);
        db.sql(RAISE)
                .param("revision", id.revision())
                .param("programme", id.programme())
                .param("application", id.application())
                .update();
    }

    /** In one statement, whatever their number. */
    private void insert(ClaimId id, List<StoredDocument> documents) {
        db.sql(DOCUMENTS)
                .param("claim", id.toString())
                .param("slots", texts(documents, document -> document.slot().code()))
                .param("files", texts(documents, StoredDocument::file))
                .param("sha256", texts(documents, document -> document.sha256().orElse(null)))
                .param("sizes", documents.stream().map(StoredDocument::size).toArray(Long[]::new))
                .update();
    }

    private static String[] texts(List<StoredDocument> documents, Function<StoredDocument, @Nullable String> text) {
        return documents.stream().map(text).toArray(String[]::new);
    }

    void refuse(Upload upload, Optional<String> sha256, List<Problem> problems, Instant seen) {
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            version(REFUSAL, upload)
                    .param("position", i)
                    .param("programme", upload.programme())
                    .param("application", upload.application())
                    .param("sha256", sha256.orElse(null))
                    .param("reason", problem.fault().name())
                    .param("line", problem.line())
                    .param("col", problem.column())
                    .param("field", problem.field())
                    .param("detail", problem.detail())
                    .param("seen", utc(seen))
                    .update();
        }
    }

    private JdbcClient.StatementSpec version(String sql, Upload upload) {
        return db.sql(sql)
                .param("key", upload.key())
                .param("etag", upload.etag())
                .param("modified", utc(upload.lastModified()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
