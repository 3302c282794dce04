package heyan.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was handed in under which key, and what was answered. */
@Component
class Submissions {
    private static final String BEGIN = """
            INSERT INTO api_submission (portal, idempotency_key, programme, application, sha256, received_at)
            VALUES (:portal, :key, :programme, :application, :sha256, :now) ON CONFLICT DO NOTHING
            """;
    private static final String FIND = """
            SELECT programme, application, sha256, received_at, status, body FROM api_submission
            WHERE portal = :portal AND idempotency_key = :key
            """;
    private static final String ANSWER = """
            UPDATE api_submission SET status = :status, body = :body
            WHERE portal = :portal AND idempotency_key = :key AND status IS NULL
            """;

    /** What one request hands in. */
    record Submission(String portal, String key, String programme, String application, String sha256) {}

    /** What is kept under its key. */
    record Kept(String programme, String application, String sha256, Instant received, Optional<Reply> reply) {
        boolean isOf(Submission submission) {
            return programme.equals(submission.programme())
                    && application.equals(submission.application())
                    && sha256.equals(submission.sha256());
        }
    }

    private final JdbcClient db;

    Submissions(JdbcClient db) {
        this.db = db;
    }

    /** Writes the submission down; false when its key was used before. */
    boolean begin(Submission submission, Instant now) {
        return db.sql(BEGIN)
                        .param("portal", submission.portal())
                        .param("key", submission.key())
                        .param("programme", submission.programme())
                        .param("application", submission.application())
                        .param("sha256", submission.sha256())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Kept find(Submission submission) {
        return db.sql(FIND)
                .param("portal", submission.portal())
                .param("key", submission.key())
                .query(Submissions::kept)
                .single();
    }

    /** Keeps the answer unless another one came first; the one that is kept. */
    Reply answer(Submission submission, Reply reply) {
        int kept = db.sql(ANSWER)
                .param("portal", submission.portal())
                .param("key", submission.key())
                .param("status", reply.status())
                .param("body", reply.body())
                .update();
        return kept == 1 ? reply : find(submission).reply().orElseThrow();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        String body = row.getString("body");
        return new Kept(
                row.getString("programme"),
                row.getString("application"),
                row.getString("sha256"),
                row.getTimestamp("received_at").toInstant(),
                body == null ? Optional.empty() : Optional.of(new Reply(row.getInt("status"), body)));
    }
}
