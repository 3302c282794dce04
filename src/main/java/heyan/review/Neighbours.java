package heyan.review;

import heyan.claim.ClaimId;
import java.time.Instant;
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

    private final JdbcClient database;
    private final Queue queue;

    Neighbours(JdbcClient database, Queue queue) {
        this.database = database;
        this.queue = queue;
    }

    /** Around this claim, of all that waits. */
    Around of(ClaimId claim, Scope scope) {
        return of(claim, QueueFilter.NONE, scope);
    }

    /** Around this claim, of what the filter leaves; of all that waits when the claim is not of the filter's tab. */
    Around of(ClaimId claim, QueueFilter filter, Scope scope) {
        TabOrder order = TabOrder.of(filter.open());
        Optional<Place> place = database.sql(place(order))
                .param("claim", claim.toString())
                .query(Place.class)
                .optional();
        if (place.isEmpty() && order != TabOrder.WAITING) {
            return of(claim, scope);
        }
        Scope narrow = scope.narrowed(filter);
        String condition = filter.condition(narrow);
        List<ClaimId> before = place.map(
                        here -> claims(stretch(order, false, condition, MOST_BEFORE), claim, here, narrow))
                .orElse(List.of());
        List<ClaimId> after = place.map(
                        here -> claims(stretch(order, true, condition, MOST_AFTER), claim, here, narrow))
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

    /** Where the claim stands; asked first, so that its neighbours are a stretch of the index. */
    private static String place(TabOrder order) {
        return "SELECT CAST(%s AS text) AS first, CAST(%s AS text) AS second FROM %s WHERE i.claim = :claim AND %s"
                .formatted(
                        order.first(),
                        order.second(),
                        order.from(),
                        order == TabOrder.WAITING ? "true" : order.where());
    }

    private static String stretch(TabOrder order, boolean after, String condition, int most) {
        return "SELECT i.claim FROM " + order.from() + " WHERE " + order.where() + order.beyond(after) + condition
                + order.sorted(after) + " LIMIT " + most;
    }

    private List<ClaimId> claims(String sql, ClaimId claim, Place place, Scope scope) {
        return database
                .sql(sql)
                .params(scope.params())
                .param("claim", claim.toString())
                .param("first", place.first())
                .param("second", place.second())
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

        /** How much time is left for one of them; null where no clock runs. */
        @Nullable
        TimeLeft left(ClaimId claim, Instant now) {
            return rows.stream()
                    .filter(row -> row.claim().equals(claim))
                    .findFirst()
                    .map(row -> row.left(now))
                    .orElse(null);
        }
    }
}
