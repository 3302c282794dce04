package heyan.programme;

import heyan.programme.ImportReport.Fault;
import heyan.programme.ListReader.FaultConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Cells of a file to {@link ListRow}s; the first row names the columns. */
final class TakeRow implements ListReader.CellsConsumer {
    private final ListKind kind;
    private final Consumer<ListRow> rows;
    private final FaultConsumer faults;
    private List<String> header = List.of();

    TakeRow(ListKind kind, Consumer<ListRow> rows, FaultConsumer faults) {
        this.kind = kind;
        this.rows = rows;
        this.faults = faults;
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
        if (overflows(cells) || cells.size() < header.size()) {
            if (kind == ListKind.PAYMENTS) {
                throw new ListRefused("row " + row + " has more or fewer cells than the header; leaving a payment out"
                        + " could pay somebody twice");
            }
            faults.accept(row, Fault.CELLS_MISCOUNTED);
            return;
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), cells.get(i));
        }
        ListRow.of(kind, row, named, fault -> faults.accept(row, fault)).ifPresent(rows);
    }

    private boolean overflows(List<String> cells) {
        return cells.size() > header.size()
                && !cells.subList(header.size(), cells.size()).stream().allMatch(String::isBlank);
    }

    private List<String> header(List<String> cells) {
        List<String> names = new ArrayList<>();
        cells.forEach(cell -> names.add(cell.strip().toLowerCase(java.util.Locale.ROOT)));
        while (names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        List<String> missing =
                kind.header().stream().filter(name -> !names.contains(name)).toList();
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
