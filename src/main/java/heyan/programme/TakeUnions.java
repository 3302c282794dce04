package heyan.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cells of a file of unions to {@link UnionRow}s; the first row names the columns. */
final class TakeUnions extends NamedCells {
    /** Columns the first row must name; {@code aliases} may be missing. */
    private static final List<String> HEADER = List.of("code", "name", "level", "parent");

    private static final Pattern BETWEEN = Pattern.compile("[;；|、]");

    private final List<UnionRow> rows = new ArrayList<>();
    private final List<Integer> miscounted = new ArrayList<>();

    TakeUnions() {
        super(HEADER);
    }

    List<UnionRow> rows() {
        return rows;
    }

    /** Rows with more or fewer cells than the header. */
    List<Integer> miscounted() {
        return miscounted;
    }

    @Override
    void miscounted(int row) {
        miscounted.add(row);
    }

    @Override
    void take(int row, Map<String, String> named) {
        rows.add(new UnionRow(
                row,
                named.getOrDefault("code", "").strip(),
                named.getOrDefault("name", "").strip(),
                named.getOrDefault("level", "").strip(),
                named.getOrDefault("parent", "").strip(),
                aliases(named.getOrDefault("aliases", "").strip())));
    }

    private static List<String> aliases(String cell) {
        return Stream.of(BETWEEN.split(cell, -1))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
    }
}
