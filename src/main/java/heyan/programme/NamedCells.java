package heyan.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cells of a file whose first row names the columns, in any order. Empty rows count as nothing. */
abstract class NamedCells implements ListReader.CellsConsumer {
    private final List<String> required;
    private List<String> header = List.of();

    /**
     * @param required columns that the first row must name, in lower case
     */
    NamedCells(List<String> required) {
        this.required = required;
    }

    /** One row, its cells by the name of their column. */
    abstract void take(int row, Map<String, String> named);

    /** A row with more or fewer cells than the header. */
    abstract void miscounted(int row);

    @Override
    public final void accept(List<String> cells, int row) {
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
            miscounted(row);
            return;
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), cells.get(i));
        }
        take(row, named);
    }

    private List<String> header(List<String> cells) {
        List<String> names = new ArrayList<>();
        cells.forEach(cell -> names.add(cell.strip().toLowerCase(Locale.ROOT)));
        while (names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        List<String> missing =
                required.stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new ListRefused("the first row lacks " + String.join(", ", missing));
        }
        if (new HashSet<>(names).size() != names.size()) {
            throw new ListRefused("the first row names a column twice");
        }
        return names;
    }

    @Override
    public final List<String> padded(List<String> cells) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < header.size()) {
            padded.add("");
        }
        return padded;
    }

    @Override
    public final void finish() {
        if (header.isEmpty()) {
            throw new ListRefused("the file has no rows");
        }
    }
}
