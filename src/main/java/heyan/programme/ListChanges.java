package heyan.programme;

import java.util.List;

/**
 * How a list version differs from the one before it, and which of its rows are odd. A row is the same row when number,
 * name and batch are the same.
 *
 * @param list the version
 * @param before the version before it of the same kind; 0 for the first one, of which every row is created
 * @param created rows that are new
 * @param changed rows of which another column differs
 * @param removed rows that are there no more
 * @param doubtful earlier payments whose date is none, or lies in the future: kept, and flagged here
 * @param rows the first thousand of each kind
 */
public record ListChanges(long list, long before, int created, int changed, int removed, int doubtful, List<Row> rows) {
    public ListChanges {
        rows = List.copyOf(rows);
    }

    /** What became of a row. */
    public enum Kind {
        CREATED,
        CHANGED,
        /** Its row number is that of the version before. */
        REMOVED,
        /** The date 发放日期 is none. */
        DATE_DOUBTFUL
    }

    /**
     * One row.
     *
     * @param row row number in the file, counted from 1 for the header
     */
    public record Row(Kind kind, int row) {}
}
