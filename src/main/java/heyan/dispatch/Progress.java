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

    /** A claim that was put aside after all retries failed: the route it failed in and the kind of failure. */
    public record Parked(String claim, String route, String error) {}

    /** Claims that were put aside, by id. */
    public List<Parked> parked(String programme) {
        return jdbc.sql("""
                        SELECT claim, route, error FROM dispatch_parked JOIN dispatch_progress p USING (claim)
                        WHERE p.programme = :programme AND NOT p.decided ORDER BY claim
                        """).param("programme", programme).query(Parked.class).list();
    }
}
