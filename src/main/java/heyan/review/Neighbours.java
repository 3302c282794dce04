package heyan.review;

import heyan.claim.ClaimId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits before and after a claim, in the order of the queue: the queue beside the case. */
@Component
class Neighbours {
    private static final int MOST_BEFORE = 3;
    private static final int MOST_AFTER = 15;

    /** Where the claim stands; asked first, so that its neighbours are a stretch of the index. */
    private static final String PLACE = """
            SELECT CAST(closes_at AS text) AS closes, CAST(submitted_at AS text) AS submitted
            FROM review_item WHERE claim = :claim
            """;

    private static final String AFTER = """
            SELECT i.claim FROM review_item i
            WHERE i.waiting AND (i.closes_at, i.submitted_at, i.claim)
                  > (CAST(:closes AS timestamptz), CAST(:submitted AS timestamptz), :claim)%s
            ORDER BY i.closes_at, i.submitted_at, i.claim LIMIT :most
            """;
    private static final String BEFORE = """
            SELECT i.claim FROM review_item i
            WHERE i.waiting AND (i.closes_at, i.submitted_at, i.claim)
                  < (CAST(:closes AS timestamptz), CAST(:submitted AS timestamptz), :claim)%s
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
        Optional<Place> place = database.sql(PLACE)
                .param("claim", claim.toString())
                .query(Place.class)
                .optional();
        List<ClaimId> before = place.map(here -> claims(BEFORE, claim, here, scope, MOST_BEFORE))
                .orElse(List.of());
        List<ClaimId> after =
                place.map(here -> claims(AFTER, claim, here, scope, MOST_AFTER)).orElse(List.of());
        List<ClaimId> all = new ArrayList<>(before);
        Collections.reverse(all);
        all.add(claim);
        all.addAll(after);
        return new Around(first(before), first(after), queue.rows(all));
    }

    private record Place(String closes, String submitted) {}

    private List<ClaimId> claims(String sql, ClaimId claim, Place place, Scope scope, int most) {
        return database
                .sql(sql.formatted(scope.here()))
                .params(scope.params())
                .param("claim", claim.toString())
                .param("closes", place.closes())
                .param("submitted", place.submitted())
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
