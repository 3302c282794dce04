package heyan.review;

import heyan.claim.UnionName;
import heyan.programme.Notice;
import heyan.programme.Union;
import heyan.programme.UnionLevel;
import heyan.programme.UnionTree;
import heyan.review.access.Level;
import java.util.Optional;

/**
 * Whose claim it is 数据范围, as names are compared: the keys of its unit union, of the district or industry union above it,
 * and of the union that issued the notice. Empty where not known.
 */
record ClaimScope(String unit, String district, String city) {
    /**
     * As the tree has it, or, for a union that is not in the tree, as the worker typed it.
     *
     * @param union the claim's unit union now
     * @param typedDistrict what the worker typed as the union above it; empty when that is not to be believed any more
     * @param notice of the claim's round; empty when it was never loaded
     */
    static ClaimScope of(String union, String typedDistrict, UnionTree tree, Optional<Notice> notice) {
        Optional<Union> known = tree.named(union);
        Optional<String> above = known.flatMap(tree::districtOf).map(Union::name);
        String typed = typedDistrict.isEmpty() ? union : typedDistrict;
        String city = notice.flatMap(Notice::issuer)
                .map(Notice.Issuer::union)
                .or(() -> known.flatMap(one -> city(tree, one)))
                .orElse("");
        return new ClaimScope(
                key(tree, union),
                known.isPresent() ? above.map(UnionName::key).orElse("") : key(tree, typed),
                key(tree, city));
    }

    private static Optional<String> city(UnionTree tree, Union union) {
        return tree.chain(union).stream()
                .filter(above -> above.level() == UnionLevel.CITY)
                .map(Union::name)
                .findFirst();
    }

    private static String key(UnionTree tree, String name) {
        return name.isEmpty()
                ? ""
                : UnionName.key(tree.named(name).map(Union::name).orElse(name));
    }

    /** Whether anybody can review at this level; the issuer always can. */
    boolean hasReviewers(Level level) {
        return switch (level) {
            case UNIT -> !unit.isEmpty();
            case DISTRICT -> !district.isEmpty();
            case CITY -> true;
        };
    }
}
