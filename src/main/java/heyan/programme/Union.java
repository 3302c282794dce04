package heyan.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One union 工会 of the tree.
 *
 * @param code of the file, unique in a tree
 * @param parent code of its superior 上级工会; null at the top
 * @param aliases other names 别名 of the same union: short names, former names, the text of its seal
 */
public record Union(
        String code,
        String name,
        UnionLevel level,
        @Nullable String parent,
        List<String> aliases) {
    public Union {
        aliases = List.copyOf(aliases);
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a union has a code and a name");
        }
    }
}
