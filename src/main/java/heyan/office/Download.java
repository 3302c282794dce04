package heyan.office;

import heyan.audit.TextSheet;
import heyan.audit.TextSheet.Column;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** A sheet for the browser to keep. */
final class Download {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /** Writes the sheet while its rows are read. */
    static void send(
            HttpServletResponse response, String name, String title, List<Column> columns, Iterator<List<String>> rows)
            throws IOException {
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
        TextSheet.write(response.getOutputStream(), title, columns, rows);
    }
}
