package heyan.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file of unions.
 *
 * @param version number of the new tree
 * @param sha256 of the file's bytes, lower-case hex
 * @param unions in the new tree
 * @param removed codes that the tree before had and this one has not
 * @param rows rows that made a difference, the first thousand in the order of the file
 */
public record UnionReport(
        long version,
        String sha256,
        int unions,
        int created,
        int changed,
        int refused,
        List<String> removed,
        List<Row> rows) {
    public UnionReport {
        removed = List.copyOf(removed);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param row row number in the file, counted from 1 for the header
     * @param fault why it was refused; null when it was not
     */
    public record Row(
            int row, String code, Outcome outcome, @Nullable Fault fault) {
        public Row {
            if ((outcome == Outcome.REFUSED) != (fault != null)) {
                throw new IllegalArgumentException("a refused row has a fault, no other has");
            }
        }
    }

    /** What a row did to the tree. */
    public enum Outcome {
        CREATED,
        CHANGED,
        REFUSED
    }

    /** Why a row is left out. */
    public enum Fault {
        CELLS_MISCOUNTED,
        CODE_MISSING,
        /** All rows of the code are left out: which is right cannot be known. */
        CODE_TWICE,
        NAME_MISSING,
        /** Its name or an alias is a name or alias of another row; all of them are left out. */
        NAME_TWICE,
        LEVEL_UNKNOWN,
        /** Its superiors lead back to itself. */
        CYCLE,
        PARENT_UNKNOWN,
        /** Its superior stands in the file and was left out. */
        PARENT_REFUSED,
        LEVEL_NOT_BELOW_PARENT
    }
}
