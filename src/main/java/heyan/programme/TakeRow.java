package heyan.programme;

import heyan.programme.ImportReport.Fault;
import heyan.programme.ListReader.FaultConsumer;
import java.util.Map;
import java.util.function.Consumer;

/** Cells of a file to {@link ListRow}s; the first row names the columns. */
final class TakeRow extends NamedCells {
    private final ListKind kind;
    private final Consumer<ListRow> rows;
    private final FaultConsumer faults;

    TakeRow(ListKind kind, Consumer<ListRow> rows, FaultConsumer faults) {
        super(kind.header());
        this.kind = kind;
        this.rows = rows;
        this.faults = faults;
    }

    @Override
    void take(int row, Map<String, String> named) {
        ListRow.of(kind, row, named, fault -> faults.accept(row, fault)).ifPresent(rows);
    }

    @Override
    void miscounted(int row) {
        if (kind == ListKind.PAYMENTS) {
            throw new ListRefused("row " + row + " has more or fewer cells than the header; leaving a payment out"
                    + " could pay somebody twice");
        }
        faults.accept(row, Fault.CELLS_MISCOUNTED);
    }
}
