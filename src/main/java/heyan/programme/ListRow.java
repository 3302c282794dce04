package heyan.programme;

import heyan.programme.ImportReport.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A row as it goes into a table.
 *
 * @param row row number in the file, counted from 1 for the header
 * @param rest the other values, in the order of {@link ListKind#columns}
 */
record ListRow(int row, String name, ListedNumber number, List<String> rest) {
    ListRow {
        rest = List.copyOf(rest);
    }

    /**
     * Makes a row of cells by header name; says what is wrong with it, if anything. An earlier payment is kept as long as
     * its name or its number tells somebody apart.
     */
    static Optional<ListRow> of(ListKind kind, int row, Map<String, String> cells, Consumer<Fault> faults) {
        String name = cells.getOrDefault("name", "").strip();
        boolean named = !NameKey.of(name).isEmpty();
        Optional<ListedNumber> number = ListedNumber.of(cells.getOrDefault("id_number", ""));
        boolean keep = kind == ListKind.PAYMENTS && (named || number.isPresent());
        if (!named) {
            faults.accept(keep ? Fault.NAME_MISSING_KEPT_BY_NUMBER : Fault.NAME_MISSING);
        } else if (number.isEmpty()) {
            faults.accept(keep ? Fault.NUMBER_MALFORMED_KEPT_BY_NAME : Fault.NUMBER_MALFORMED);
        }
        if (!keep && (!named || number.isEmpty())) {
            return Optional.empty();
        }
        List<String> rest = Stream.concat(kind.header().stream(), kind.optional().stream())
                .filter(column -> !column.equals("name") && !column.equals("id_number"))
                .map(column -> cells.getOrDefault(column, "").strip())
                .toList();
        return Optional.of(new ListRow(row, name, number.orElse(ListedNumber.HIDDEN), rest));
    }
}
