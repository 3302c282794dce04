package heyan.worker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often something may be done, counted in spans of fixed length and in one statement, so that the count holds for all
 * processes and for requests at the same moment. Subjects are kept as keyed digests.
 */
@Component
class Allowance {
    private static final String COUNT = """
            INSERT INTO worker_allowance (subject, until, used) VALUES (:subject, :until, 1)
            ON CONFLICT (subject) DO UPDATE SET
                used = CASE WHEN worker_allowance.until <= :now THEN 1 ELSE worker_allowance.used + 1 END,
                until = CASE WHEN worker_allowance.until <= :now THEN excluded.until ELSE worker_allowance.until END
            RETURNING used
            """;
    private static final String FORGET = "DELETE FROM worker_allowance WHERE until <= :now";

    private final JdbcClient db;
    private final WorkerKey key;
    private final Clock clock;

    Allowance(JdbcClient db, WorkerKey key, Clock clock) {
        this.db = db;
        this.key = key;
        this.clock = clock;
    }

    /** Counts one use; false when it is one too many. */
    boolean admits(String what, String subject, int most, Duration span) {
        Instant now = clock.instant();
        int used = db.sql(COUNT)
                .param("subject", what + ":" + HexFormat.of().formatHex(key.digest("allowance", subject)))
                .param("until", now.plus(span).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return used <= most;
    }

    /** Deletes what counts no longer. */
    void forget() {
        db.sql(FORGET).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
}
