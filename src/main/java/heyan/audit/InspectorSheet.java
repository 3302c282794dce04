package heyan.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The list for inspectors as XLSX. Every cell is a typed text, never a formula, whatever a worker typed.
 */
final class InspectorSheet {
    /** A spreadsheet's cell holds no more. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final int FLUSH_ROWS = 500;
    private static final List<String> HEADER =
            List.of("申请编号", "版次", "姓名（部分隐去）", "院校", "层次", "提交时间", "机审结论", "原因", "复核", "材料数");
    private static final List<Integer> WIDTHS = List.of(24, 6, 18, 28, 8, 28, 14, 48, 36, 8);

    private InspectorSheet() {}

    static void write(Path file, RoundSummary summary) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Heyan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("申请清单");
            sheet.freezePane(0, 1);
            sheet.repeatRows(0);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            for (int column = 0; column < HEADER.size(); column++) {
                sheet.width(column, WIDTHS.get(column));
                sheet.value(0, column, HEADER.get(column));
                sheet.style(0, column).bold().set();
            }
            int row = 1;
            for (RoundSummary.Entry entry : summary.entries()) {
                write(sheet, row, cells(entry));
                if (row % FLUSH_ROWS == 0) {
                    sheet.flush();
                }
                row++;
            }
        }
    }

    private static List<String> cells(RoundSummary.Entry entry) {
        return List.of(
                entry.application,
                entry.revision,
                Words.masked(entry.name),
                entry.school,
                entry.level,
                entry.submittedAt,
                entry.outcome.isEmpty() ? "（尚无结论）" : Words.outcome(entry.outcome),
                Words.reasons(entry.reasons),
                entry.review,
                Integer.toString(entry.documents.size()));
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
