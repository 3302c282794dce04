package heyan.programme;

import java.util.List;

/** Trees of unions for tests of other rooms. */
public final class Trees {
    private Trees() {}

    /** A district and one unit of it with these other names; number 7. */
    public static UnionTree withUnit(String district, String unit, String... aliases) {
        return new UnionTree(
                7,
                List.of(
                        new Union("D", district, UnionLevel.DISTRICT, null, List.of()),
                        new Union("U", unit, UnionLevel.UNIT, "D", List.of(aliases))));
    }

    /** Two districts with one unit each. */
    public static UnionTree twoDistricts(String district, String unit, String otherDistrict, String otherUnit) {
        return new UnionTree(
                8,
                List.of(
                        new Union("D1", district, UnionLevel.DISTRICT, null, List.of()),
                        new Union("U1", unit, UnionLevel.UNIT, "D1", List.of()),
                        new Union("D2", otherDistrict, UnionLevel.DISTRICT, null, List.of()),
                        new Union("U2", otherUnit, UnionLevel.UNIT, "D2", List.of())));
    }
}
