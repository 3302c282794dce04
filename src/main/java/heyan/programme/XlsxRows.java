package heyan.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX file, streamed. */
final class XlsxRows {
    /** Shared texts are held in memory by the reader; the rest is streamed. */
    private static final long MOST_INFLATED = 2L << 30;

    private static final long MOST_SHARED = 256L << 20;

    /** A spreadsheet's numbers keep 15 digits; a longer one, such as a citizen number typed as a number, is damaged. */
    private static final BigDecimal EXACT = BigDecimal.TEN.pow(15);

    private final Path file;

    XlsxRows(Path file) {
        this.file = file;
    }

    void forEach(ListReader.CellsConsumer take) throws IOException {
        refuseBombs();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> take.accept(take.padded(cells(row)), row.getRowNum()));
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw new ListRefused("not an XLSX file that can be read", e);
        }
        take.finish();
    }

    private void refuseBombs() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long inflated = zip.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            long shared = zip.stream()
                    .filter(entry -> entry.getName().endsWith("sharedStrings.xml"))
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            if (inflated > MOST_INFLATED || shared > MOST_SHARED) {
                throw new ListRefused("the XLSX file inflates to more than it may");
            }
        } catch (ZipException e) {
            throw new ListRefused("not an XLSX file that can be read", e);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxRows::text).orElse(""));
        }
        return cells;
    }

    /** A formula's cell is worth what it says, never what it computes: its text is not taken. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            return number.abs().compareTo(EXACT) < 0 ? number.toPlainString() : "";
        }
        return cell.getType() == CellType.FORMULA ? "" : cell.getText();
    }
}
