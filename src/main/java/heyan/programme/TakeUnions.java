package heyan.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cells of a file of unions to {@link UnionRow}s; the first row names the columns. */
final class TakeUnions implements ListReader.CellsConsumer {
    /** Columns the first row must name; {@code aliases} may be missing. */
    private static final List<String> HEADER = List.of("code", "name", "level", "parent");

    private static final Pattern BETWEEN = Pattern.compile("[;；|、]");

    private final List<UnionRow> rows = new ArrayList<>();
    private final List<Integer> miscounted = new ArrayList<>();
    private List<String> header = List.of();

    List<UnionRow> rows() {
        return rows;
    }

    /** Rows with more or fewer cells than the header. */
    List<Integer> miscounted() {
        return miscounted;
    }

    @Override
    public void accept(List<String> cells, int row) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (header.isEmpty()) {
            header = header(cells);
            return;
        }
        boolean fits = cells.size() >= header.size()
                && cells.stream().skip(header.size()).allMatch(String::isBlank);
        if (!fits) {
            miscounted.add(row);
            return;
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), cells.get(i).strip());
        }
        rows.add(new UnionRow(
                row,
                named.getOrDefault("code", ""),
                named.getOrDefault("name", ""),
                named.getOrDefault("level", ""),
                named.getOrDefault("parent", ""),
                aliases(named.getOrDefault("aliases", ""))));
    }

    private static List<String> aliases(String cell) {
        return Stream.of(BETWEEN.split(cell, -1))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> header(List<String> cells) {
        List<String> names = new ArrayList<>();
        cells.forEach(cell -> names.add(cell.strip().toLowerCase(Locale.ROOT)));
        while (names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        List<String> missing =
                HEADER.stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new ListRefused("the first row lacks " + String.join(", ", missing));
        }
        if (new HashSet<>(names).size() != names.size()) {
            throw new ListRefused("the first row names a column twice");
        }
        return names;
    }

    @Override
    public List<String> padded(List<String> cells) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < header.size()) {
            padded.add("");
        }
        return padded;
    }

    @Override
    public void finish() {
        if (header.isEmpty()) {
            throw new ListRefused("the file has no rows");
        }
    }
}
