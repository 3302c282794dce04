package heyan.programme;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Versions of the tree and their unions. */
final class UnionTable {
    private static final String REGISTER = """
            INSERT INTO programme_union_tree (file_name, sha256, unions, refused, loaded_at)
            VALUES (:file, :sha256, :unions, :refused, :now) RETURNING id
            """;
    private static final String INSERT = """
            INSERT INTO programme_union (tree, code, row, name, level, parent, aliases)
            SELECT :tree, * FROM unnest(:code::text[], :row::int[], :name::text[], :level::text[], :parent::text[],
                                        :aliases::text[])
            """;
    private static final String UNIONS =
            "SELECT code, name, level, parent, aliases FROM programme_union WHERE tree = :tree";

    private final JdbcClient jdbc;

    UnionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One import after the other, so that a report compares with the tree it replaces; within a transaction. */
    void lock() {
        jdbc.sql("LOCK TABLE programme_union_tree IN SHARE ROW EXCLUSIVE MODE").update();
    }

    /** Number of the tree in force; 0 when none is. */
    long inForce() {
        return jdbc.sql("SELECT coalesce(max(id), 0) FROM programme_union_tree")
                .query(Long.class)
                .single();
    }

    List<Union> unions(long tree) {
        return jdbc.sql(UNIONS)
                .param("tree", tree)
                .query((row, count) -> new Union(
                        row.getString("code"),
                        row.getString("name"),
                        UnionLevel.valueOf(row.getString("level")),
                        row.getString("parent"),
                        row.getString("aliases").lines().toList()))
                .list();
    }

    long register(String fileName, String sha256, int unions, int refused, Instant now) {
        return jdbc.sql(REGISTER)
                .param("file", fileName)
                .param("sha256", sha256)
                .param("unions", unions)
                .param("refused", refused)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void insert(long tree, Map<Integer, Union> byRow) {
        Collection<Union> unions = byRow.values();
        jdbc.sql(INSERT)
                .param("tree", tree)
                .param("code", column(unions, Union::code))
                .param("row", byRow.keySet().toArray(Integer[]::new))
                .param("name", column(unions, Union::name))
                .param("level", column(unions, union -> union.level().name()))
                .param("parent", column(unions, Union::parent))
                .param("aliases", column(unions, union -> String.join("\n", union.aliases())))
                .update();
    }

    private static @Nullable String[] column(Collection<Union> unions, Function<Union, @Nullable String> cell) {
        Stream<@Nullable String> cells = unions.stream().map(cell);
        return cells.map(text -> text == null ? null : text.replace('\0', ' ')).toArray(String[]::new);
    }
}
