package heyan.dispatch;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far a programme's claims are. */
@Component
public class Progress {
    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Claims (revisions) by what became of them so far. */
    public record Counts(int taken, int read, int decided, int parked) {
        /** Claims that the machine still works on. */
        public int open() {
            return taken - decided - parked;
        }
    }

    public Counts of(String programme) {
        return jdbc.sql("""
                        SELECT count(*) AS taken,
                               count(*) FILTER (WHERE read) AS read,
                               count(*) FILTER (WHERE decided) AS decided,
                               count(*) FILTER (WHERE parked AND NOT decided) AS parked
                        FROM dispatch_progress WHERE programme = :programme
                        """).param("programme", programme).query(Counts.class).single();
    }

    /** Claims that were put aside after all retries failed. */
    public List<String> parked(String programme) {
        return jdbc.sql("""
                        SELECT claim FROM dispatch_progress
                        WHERE programme = :programme AND parked AND NOT decided ORDER BY claim
                        """).param("programme", programme).query(String.class).list();
    }
}
