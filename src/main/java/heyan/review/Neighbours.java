package heyan.review;

import heyan.claim.ClaimId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits before and after a claim, in the order of the queue: the queue beside the case. */
@Component
class Neighbours {
    private static final int MOST_BEFORE = 3;
    private static final int MOST_AFTER = 15;

    private static final String AFTER = """
            SELECT i.claim FROM review_item i, review_item seen
            WHERE seen.claim = :claim AND i.waiting
              AND (i.closes_at, i.submitted_at, i.claim) > (seen.closes_at, seen.submitted_at, seen.claim)%s
            ORDER BY i.closes_at, i.submitted_at, i.claim LIMIT :most
            """;
    private static final String BEFORE = """
            SELECT i.claim FROM review_item i, review_item seen
            WHERE seen.claim = :claim AND i.waiting
              AND (i.closes_at, i.submitted_at, i.claim) < (seen.closes_at, seen.submitted_at, seen.claim)%s
            ORDER BY i.closes_at DESC, i.submitted_at DESC, i.claim DESC LIMIT :most
            """;

    private final JdbcClient database;
    private final Queue queue;

    Neighbours(JdbcClient database, Queue queue) {
        this.database = database;
        this.queue = queue;
    }

    /** Around this claim; nothing around what never was for review. */
    Around of(ClaimId claim, Scope scope) {
        List<ClaimId> before = claims(BEFORE, claim, scope, MOST_BEFORE);
        List<ClaimId> after = claims(AFTER, claim, scope, MOST_AFTER);
        List<ClaimId> all = new ArrayList<>(before);
        Collections.reverse(all);
        all.add(claim);
        all.addAll(after);
        return new Around(first(before), first(after), queue.rows(all));
    }

    private List<ClaimId> claims(String sql, ClaimId claim, Scope scope, int most) {
        return database
                .sql(sql.formatted(scope.here()))
                .params(scope.params())
                .param("claim", claim.toString())
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(ClaimId::parse)
                .toList();
    }

    private static @Nullable String first(List<ClaimId> claims) {
        return claims.isEmpty() ? null : "/review/" + claims.get(0);
    }

    /**
     * The claim itself is among the rows, waiting or not.
     *
     * @param previous address of the waiting claim before; null for none
     * @param next address of the waiting claim after; null for none
     */
    record Around(@Nullable String previous, @Nullable String next, List<QueueRow> rows) {
        Around {
            rows = List.copyOf(rows);
        }
    }
}
