package heyan.verify;

import heyan.programme.UnionTree;
import heyan.verify.Finding.Agreement;
import heyan.verify.Likeness.Support;
import java.util.Map;

/**
 * Other names 别名 of a union, from the imported tree: they make two unlike names equivalent, never two like ones different.
 * An alias must be read character by character; what is forgiven of a doubted seal is forgiven of the typed name only.
 */
final class UnionAlias {
    private UnionAlias() {}

    static Likeness text(Likeness plain, String read, String typed, UnionTree unions) {
        return !plain.agreement().agrees() && unions.isOne(read, typed) ? Likeness.equivalent(rule(unions)) : plain;
    }

    static Likeness seal(Likeness plain, String read, String typed, UnionTree unions) {
        if (plain.agreement().agrees()) {
            return plain;
        }
        boolean other = unions.namesOf(typed).stream()
                .anyMatch(name -> Seal.compare(read, Map.of(), true, name).agreement() == Agreement.EQUAL);
        return other ? new Likeness(Agreement.EQUIVALENT, rule(unions), Support.CHECKED) : plain;
    }

    /** Names the tree, so that the decision can be repeated with it. */
    private static String rule(UnionTree unions) {
        return "union alias, tree " + unions.version();
    }
}
