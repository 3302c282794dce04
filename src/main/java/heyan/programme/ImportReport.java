package heyan.programme;

import java.util.List;

/**
 * What became of a list file.
 *
 * @param list number of the new list version
 * @param sha256 of the file's bytes, lower-case hex
 * @param rows rows that are in the new version
 * @param refused number of rows with a remark in {@code remarks}
 * @param remarks the first thousand of them, in the order of the file
 */
public record ImportReport(long list, String sha256, int rows, int refused, List<Remark> remarks) {
    public ImportReport {
        remarks = List.copyOf(remarks);
    }

    /**
     * A row that was not taken as it stands.
     *
     * @param row row number in the file, counted from 1 for the header
     */
    public record Remark(int row, Fault fault) {}

    /** What is wrong with a row. */
    public enum Fault {
        /** No name: the row is left out. */
        NAME_MISSING,
        /** The same of an earlier payment: kept, so that its number still stops a machine. */
        NAME_MISSING_KEPT_BY_NUMBER,
        /** Neither 15 nor 18 digits, X and {@code *}: the row is left out. */
        NUMBER_MALFORMED,
        /** The same of an earlier payment: kept with all positions hidden, so that its name still stops a machine. */
        NUMBER_MALFORMED_KEPT_BY_NAME,
        /** More or fewer cells than the header: the row is left out. */
        CELLS_MISCOUNTED
    }
}
