package heyan.programme;

import heyan.claim.Claim;
import heyan.claim.UnionName;
import heyan.programme.PlaceAnswer.Why;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which pool of places a claim asks. Pure. */
final class ChoosePool {
    /** Of a round without a table. */
    static final String ONE_POOL = "";

    private ChoosePool() {}

    /**
     * What was found.
     *
     * @param union whose places are asked for
     */
    record Choice(Optional<String> pool, Why why, String union) {}

    /** @param inTime whether a claim must lie in the round's window */
    static Choice choose(Programme programme, Claim claim, boolean inTime, UnionTree tree) {
        Quota quota = programme.quota();
        String district = claim.worker().districtUnion();
        if (quota.rows().isEmpty()
                && quota.total().isEmpty()
                && quota.tableToFollow().isEmpty()) {
            return none(Why.NOT_LIMITED, district);
        }
        if (inTime
                && programme
                        .window()
                        .filter(window -> !window.contains(claim.submittedAt()))
                        .isPresent()) {
            return none(Why.OUTSIDE_WINDOW, district);
        }
        if (quota.rows().isEmpty() && !quota.tableToFollow().isEmpty()) {
            return none(Why.TABLE_TO_FOLLOW, district);
        }
        if (programme.allocation().way() == Allocation.Way.LOTTERY) {
            return none(Why.DRAWN_LATER, district);
        }
        return pool(quota, district, claim.worker().unitUnion(), tree);
    }

    /** The pool of a worker of these unions, whatever the moment and the way. */
    static Choice pool(Quota quota, String district, String unit, UnionTree tree) {
        return quota.rows().isEmpty()
                ? new Choice(Optional.of(ONE_POOL), Why.NOT_LIMITED, district)
                : row(quota, names(tree, district), names(tree, unit));
    }

    /** As it was typed, then as the tree has it: the table may print another name of the union. */
    private static List<String> names(UnionTree tree, String union) {
        return Stream.concat(Stream.of(union), tree.namesOf(union).stream())
                .map(UnionName::key)
                .toList();
    }

    /** A pooled row may name the unit's own union 大企业工会, so the district's comes first and the unit's after. */
    private static Choice row(Quota quota, List<String> district, List<String> unit) {
        String asked = Stream.concat(district.stream(), unit.stream())
                .filter(name -> named(quota, name).isPresent())
                .findFirst()
                .orElse(district.get(0));
        return new Choice(quota.rowOf(asked).map(Quota.Row::name), Why.UNION_NOT_IN_TABLE, asked);
    }

    private static Optional<Quota.Row> named(Quota quota, String union) {
        return quota.rowOf(union).filter(row -> !row.takesTheRest());
    }

    private static Choice none(Why why, String union) {
        return new Choice(Optional.empty(), why, union);
    }

    /** Every pool of the quota with its places. */
    static List<Pool> pools(Quota quota) {
        if (!quota.rows().isEmpty()) {
            return quota.rows().stream()
                    .map(row -> new Pool(row.name(), row.places()))
                    .toList();
        }
        return quota.total().isPresent() && quota.tableToFollow().isEmpty()
                ? List.of(new Pool(ONE_POOL, quota.total().getAsInt()))
                : List.of();
    }

    /** A pool as the notice sets it up. */
    record Pool(String name, int places) {}
}
