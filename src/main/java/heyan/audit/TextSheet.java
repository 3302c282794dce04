package heyan.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet as XLSX. Every cell is a typed text, never a formula, whatever a worker typed. */
public final class TextSheet {
    /** A spreadsheet's cell holds no more. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final int FLUSH_ROWS = 500;

    private TextSheet() {}

    /** A column's heading and its width in characters. */
    public record Column(String name, int width) {}

    /**
     * Writes a sheet; its memory does not grow with the rows.
     *
     * @param out not closed
     * @param rows as many cells in each as there are columns
     */
    public static void write(OutputStream out, String title, List<Column> columns, Iterator<List<String>> rows)
            throws IOException {
        write(out, title, "", columns, rows);
    }

    /**
     * As {@link #write(OutputStream, String, List, Iterator)}, with a note above the headings, printed on every page.
     *
     * @param note empty for none
     */
    public static void write(
            OutputStream out, String title, String note, List<Column> columns, Iterator<List<String>> rows)
            throws IOException {
        int top = note.isEmpty() ? 0 : 1;
        try (Workbook workbook = new Workbook(out, "Heyan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            sheet.freezePane(0, top + 1);
            sheet.repeatRows(0, top);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            if (top > 0) {
                write(sheet, 0, List.of(note));
            }
            for (int column = 0; column < columns.size(); column++) {
                sheet.width(column, columns.get(column).width());
                sheet.value(top, column, columns.get(column).name());
                sheet.style(top, column).bold().set();
            }
            for (int row = top + 1; rows.hasNext(); row++) {
                write(sheet, row, rows.next());
                if (row % FLUSH_ROWS == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = printable(cells.get(column));
            sheet.value(row, column, cell.length() > MOST_CHARACTERS ? cell.substring(0, MOST_CHARACTERS) : cell);
        }
    }

    /** Without the control characters that XML cannot carry. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\p{Cs}\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
