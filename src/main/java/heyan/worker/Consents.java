package heyan.worker;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which texts workers agreed to, and when. */
@Component
class Consents {
    private static final String GIVE = """
            INSERT INTO worker_consent (programme, application, round, consent, version, sha256, given_at)
            VALUES (:programme, :application, :round, :consent, :version, :sha256, :at) ON CONFLICT DO NOTHING
            """;
    private static final String OF = """
            SELECT round, consent, version, sha256, given_at FROM worker_consent
            WHERE programme = :programme AND application = :application ORDER BY round, consent
            """;

    private final JdbcClient db;

    Consents(JdbcClient db) {
        this.db = db;
    }

    /** One consent as given. */
    record Given(int round, String consent, int version, String sha256, Instant at) {}

    void give(Filing filing, Consent consent, Instant at) {
        db.sql(GIVE)
                .param("programme", filing.programme())
                .param("application", filing.application())
                .param("round", filing.round())
                .param("consent", consent.code())
                .param("version", consent.version())
                .param("sha256", consent.sha256())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Given> of(Filing filing) {
        return db.sql(OF)
                .param("programme", filing.programme())
                .param("application", filing.application())
                .query((row, number) -> new Given(
                        row.getInt("round"),
                        row.getString("consent"),
                        row.getInt("version"),
                        row.getString("sha256"),
                        row.getTimestamp("given_at").toInstant()))
                .list();
    }
}
