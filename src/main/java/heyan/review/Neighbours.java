package heyan.review;

import heyan.claim.ClaimId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is before and after a claim, in the order of the tab of the queue: the queue beside the case. */
@Component
class Neighbours {
    private static final int MOST_BEFORE = 3;
    private static final int MOST_AFTER = 15;

    /** Where the claim stands; asked first, so that its neighbours are a stretch of the index. */
    private static final String PLACE = """
            SELECT CAST(%1$s AS text) AS first, CAST(%2$s AS text) AS second FROM %3$s WHERE i.claim = :claim AND %4$s
            """;

    private static final String STRETCH = """
            SELECT i.claim FROM %3$s
            WHERE %4$s AND (%1$s, %2$s, i.claim) %5$s (CAST(:first AS timestamptz), CAST(:second AS timestamptz), :claim)%6$s
            ORDER BY %1$s %7$s, %2$s %7$s, i.claim %7$s LIMIT :most
            """;

    private final JdbcClient database;
    private final Queue queue;

    Neighbours(JdbcClient database, Queue queue) {
        this.database = database;
        this.queue = queue;
    }

    /** The rows of a tab, and by which two moments they are sorted before their names. */
    private enum Order {
        WAITING("i.closes_at", "i.submitted_at", "review_item i", "i.waiting", true),
        CHECKING(
                "i.closes_at",
                "p.proposed_at",
                "review_proposal p JOIN review_item i ON i.claim = p.claim",
                "p.four_eyes",
                true),
        DONE(
                "v.decided_at",
                "v.decided_at",
                "review_verdict v JOIN review_item i ON i.claim = v.claim",
                "v.reopened_at IS NULL",
                false),
        PASSED(
                "i.decided_at",
                "i.decided_at",
                "review_item i",
                "i.outcome = 'pass' AND i.latest AND NOT i.held",
                false);

        private final String first;
        private final String second;
        private final String from;
        private final String where;
        private final boolean up;

        Order(String first, String second, String from, String where, boolean up) {
            this.first = first;
            this.second = second;
            this.from = from;
            this.where = where;
            this.up = up;
        }

        static Order of(QueueFilter.Tab tab) {
            return switch (tab) {
                case CHECKING -> CHECKING;
                case DONE -> DONE;
                case PASSED -> PASSED;
                case WAITING, UNUSABLE -> WAITING;
            };
        }

        String place() {
            return PLACE.formatted(first, second, from, this == WAITING ? "true" : where);
        }

        String stretch(boolean after, String condition) {
            boolean rises = after == up;
            return STRETCH.formatted(first, second, from, where, rises ? ">" : "<", condition, rises ? "ASC" : "DESC");
        }
    }

    /** Around this claim, of all that waits. */
    Around of(ClaimId claim, Scope scope) {
        return of(claim, QueueFilter.NONE, scope);
    }

    /** Around this claim, of what the filter leaves; of all that waits when the claim is not of the filter's tab. */
    Around of(ClaimId claim, QueueFilter filter, Scope scope) {
        Order order = Order.of(filter.open());
        Optional<Place> place = database.sql(order.place())
                .param("claim", claim.toString())
                .query(Place.class)
                .optional();
        if (place.isEmpty() && order != Order.WAITING) {
            return of(claim, scope);
        }
        Scope narrow = scope.narrowed(filter);
        String condition = filter.condition(narrow);
        List<ClaimId> before = place.map(
                        here -> claims(order.stretch(false, condition), claim, here, narrow, MOST_BEFORE))
                .orElse(List.of());
        List<ClaimId> after = place.map(here -> claims(order.stretch(true, condition), claim, here, narrow, MOST_AFTER))
                .orElse(List.of());
        List<ClaimId> all = new ArrayList<>(before);
        Collections.reverse(all);
        all.add(claim);
        all.addAll(after);
        List<QueueRow> rows = queue.rows(all).stream()
                .sorted(Comparator.comparing(row -> all.indexOf(row.claim())))
                .toList();
        return new Around(first(before), first(after), rows);
    }

    private record Place(String first, String second) {}

    private List<ClaimId> claims(String sql, ClaimId claim, Place place, Scope scope, int most) {
        return database
                .sql(sql)
                .params(scope.params())
                .param("claim", claim.toString())
                .param("first", place.first())
                .param("second", place.second())
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
     * @param previous address of the claim before; null for none
     * @param next address of the claim after; null for none
     */
    record Around(@Nullable String previous, @Nullable String next, List<QueueRow> rows) {
        Around {
            rows = List.copyOf(rows);
        }
    }
}
