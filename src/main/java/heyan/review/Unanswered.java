package heyan.review;

import heyan.review.access.Level;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much waits for a reviewer beside the queue. */
@Component
public class Unanswered {
    /** As the rules of access say it for one claim: of one's own level or below, and decided by others. */
    private static final String APPEALS = """
            SELECT count(*) FROM review_appeal p JOIN review_standing i ON i.claim = p.claim
            WHERE p.closed_at IS NULL AND i.state <> 'WAITING' AND i.level = ANY (:levels) AND NOT :who = ANY (i.hands)%s
            """;
    /** Those that still want a consent of these unions, from somebody who has not consented for the other side. */
    private static final String TRANSFERS = """
            SELECT count(*) FROM review_transfer_state s
            WHERE s.state = 'open'
              AND (s.from_key = ANY (:keys) AND s.given_by IS NULL AND s.taken_by IS DISTINCT FROM :who
                   OR s.to_key = ANY (:keys) AND s.taken_by IS NULL AND s.given_by IS DISTINCT FROM :who)
            """;

    private final JdbcClient database;
    private final Standings standings;
    private final Membership membership;

    Unanswered(JdbcClient database, Standings standings, Membership membership) {
        this.database = database;
        this.standings = standings;
        this.membership = membership;
    }

    /** Open appeals that this reviewer may answer. */
    public long appeals(Account account) {
        Level own = account.getRole().level().orElseThrow();
        Scope scope = Scope.of(standings.person(account));
        return database.sql(APPEALS.formatted(scope.whole()))
                .params(scope.params())
                .param("levels", own.reach())
                .param("who", account.getUsername())
                .query(Long.class)
                .single();
    }

    /** Open transfers that wait for this person's consent. */
    public long transfers(Account account) {
        Set<String> keys = membership.keys(account);
        return database.sql(TRANSFERS)
                .param("keys", keys.toArray(String[]::new))
                .param("who", account.getUsername())
                .query(Long.class)
                .single();
    }
}
