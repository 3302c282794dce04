package heyan.review;

import heyan.claim.UnionName;
import heyan.programme.Union;
import heyan.programme.UnionTree;
import heyan.programme.Unions;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * For which unions a person acts: the account's own, and, where a tree was imported, all that have it as their district or
 * industry union, because only those have accounts 管理员账号.
 */
@Component
class Membership {
    private final Unions unions;

    Membership(Unions unions) {
        this.unions = unions;
    }

    boolean actsFor(Account account, String union) {
        if (account.getUnion().isEmpty()) {
            return false;
        }
        UnionTree tree = unions.tree();
        return key(tree, account.getUnion()).equals(key(tree, union)) || isDistrict(tree, account.getUnion(), union);
    }

    private static boolean isDistrict(UnionTree tree, String district, String union) {
        Optional<Union> above = tree.named(union).flatMap(tree::districtOf);
        return above.isPresent() && above.equals(tree.named(district));
    }

    /** Keys of all unions that the account acts for. */
    Set<String> keys(Account account) {
        Set<String> keys = new LinkedHashSet<>();
        if (!account.getUnion().isEmpty()) {
            UnionTree tree = unions.tree();
            keys.add(key(tree, account.getUnion()));
            tree.named(account.getUnion())
                    .ifPresent(own -> tree.all().stream()
                            .filter(union -> tree.districtOf(union).equals(Optional.of(own)))
                            .forEach(union -> keys.add(UnionName.key(union.name()))));
        }
        return keys;
    }

    /** The name under which this union is kept; empty when there is a tree and the union is not in it. */
    Optional<String> official(String union) {
        UnionTree tree = unions.tree();
        return tree.version() == 0
                ? Optional.of(union.strip()).filter(name -> !name.isEmpty())
                : tree.named(union).map(Union::name);
    }

    /** What two names of one union have in common. */
    String key(String union) {
        return key(unions.tree(), union);
    }

    private static String key(UnionTree tree, String union) {
        return UnionName.key(tree.named(union).map(Union::name).orElse(union));
    }
}
