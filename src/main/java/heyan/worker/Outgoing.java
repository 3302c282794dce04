package heyan.worker;

import heyan.claim.ClaimId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The manifests that were made, one for each round of an application, and the claims they became. */
@Component
class Outgoing {
    private static final String MAKE = """
            INSERT INTO worker_submission (programme, application, round, manifest, made_at)
            VALUES (:programme, :application, :round, :manifest, :at)
            """;
    private static final String BECAME = """
            UPDATE worker_submission SET claim = :claim
            WHERE programme = :programme AND application = :application AND round = :round AND claim IS NULL
            """;
    private static final String UNSENT = """
            SELECT programme, application, round, manifest, made_at, claim FROM worker_submission
            WHERE claim IS NULL AND made_at <= :before ORDER BY made_at LIMIT 100
            """;
    private static final String OF = """
            SELECT programme, application, round, manifest, made_at, claim FROM worker_submission
            WHERE programme = :programme AND application = :application ORDER BY round
            """;

    private final JdbcClient db;

    Outgoing(JdbcClient db) {
        this.db = db;
    }

    /**
     * A manifest as it was made.
     *
     * @param claim empty until it was taken
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Made(
            String programme, String application, int round, byte[] manifest, Instant at, Optional<ClaimId> claim) {}

    void make(Filing filing, byte[] manifest, Instant at) {
        db.sql(MAKE)
                .param("programme", filing.programme())
                .param("application", filing.application())
                .param("round", filing.round())
                .param("manifest", manifest)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void became(Made made, ClaimId claim) {
        db.sql(BECAME)
                .param("programme", made.programme())
                .param("application", made.application())
                .param("round", made.round())
                .param("claim", claim.toString())
                .update();
    }

    /** Those that were made before this moment and are no claim yet. */
    List<Made> unsent(Instant before) {
        return db.sql(UNSENT)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Outgoing::made)
                .list();
    }

    /** Those of an application, oldest first. */
    List<Made> of(Filing filing) {
        return db.sql(OF)
                .param("programme", filing.programme())
                .param("application", filing.application())
                .query(Outgoing::made)
                .list();
    }

    private static Made made(ResultSet row, int number) throws SQLException {
        return new Made(
                row.getString("programme"),
                row.getString("application"),
                row.getInt("round"),
                row.getBytes("manifest"),
                row.getTimestamp("made_at").toInstant(),
                Optional.ofNullable(row.getString("claim")).map(ClaimId::parse));
    }
}
