package heyan.programme;

import heyan.claim.UnionName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One version of the tree of unions: unit → township → district or industry → city → province. Immutable. */
public final class UnionTree {
    /** Where none was imported: nobody has a superior, and a union has one name only. */
    public static final UnionTree NONE = new UnionTree(0, List.of());

    private final long version;
    private final Map<String, Union> byCode = new HashMap<>();
    private final Map<String, Union> byName = new HashMap<>();

    /**
     * Builds a tree.
     *
     * @throws IllegalArgumentException when a code or name is there twice, or a parent is not there or not above
     */
    UnionTree(long version, Collection<Union> unions) {
        this.version = version;
        for (Union union : unions) {
            if (byCode.put(union.code(), union) != null) {
                throw new IllegalArgumentException("code twice: " + union.code());
            }
            for (String name : names(union)) {
                Union other = byName.putIfAbsent(UnionName.key(name), union);
                if (other != null && !other.code().equals(union.code())) {
                    throw new IllegalArgumentException("one name for " + union.code() + " and " + other.code());
                }
            }
        }
        for (Union union : unions) {
            if (union.parent() != null && !isAbove(union.parent(), union)) {
                throw new IllegalArgumentException("no superior above " + union.code());
            }
        }
    }

    private boolean isAbove(String parent, Union union) {
        Union above = byCode.get(parent);
        return above != null && above.level().isAbove(union.level());
    }

    private static List<String> names(Union union) {
        return Stream.concat(Stream.of(union.name()), union.aliases().stream()).toList();
    }

    /** Number of the import; 0 for none. */
    public long version() {
        return version;
    }

    /** Every union, in no order. */
    public Collection<Union> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Union> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The union of this name or alias; width, spaces and 委员会 at the end do not matter. */
    public Optional<Union> named(String name) {
        return Optional.ofNullable(byName.get(UnionName.key(name)));
    }

    /** The union and its superiors, itself first. */
    public List<Union> chain(Union union) {
        List<Union> chain = new ArrayList<>();
        Union at = union;
        while (at != null) {
            chain.add(at);
            at = at.parent() == null ? null : byCode.get(at.parent());
        }
        return chain;
    }

    /** The district or industry union 区总工会，产业、直属单位工会 that this union belongs to or is. */
    public Optional<Union> districtOf(Union union) {
        return chain(union).stream()
                .filter(above -> above.level() == UnionLevel.DISTRICT || above.level() == UnionLevel.INDUSTRY)
                .findFirst();
    }

    /** Whether the two are names of one union of this tree. */
    public boolean isOne(String name, String other) {
        Optional<Union> union = named(name);
        return union.isPresent() && union.equals(named(other));
    }

    /** All names of the union that has this name and of those below it; the name itself where no tree knows it. */
    public List<String> namesUnder(String name) {
        return named(name)
                .map(top -> byCode.values().stream()
                        .filter(union -> chain(union).contains(top))
                        .flatMap(union -> names(union).stream())
                        .toList())
                .orElse(List.of(name));
    }

    /** All names of the union that has this name, the official one first; empty for a union that is not in the tree. */
    public List<String> namesOf(String name) {
        return named(name).map(UnionTree::names).orElse(List.of());
    }
}
