package heyan.office;

import heyan.audit.TextSheet;
import heyan.audit.TextSheet.Column;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Sheets for the browser to keep, in the language of whoever takes them. */
@Component
class Download {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MessageSource messages;

    Download(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * What a sheet is, before its rows.
     *
     * @param file its name, without the ending
     * @param title key of its title
     * @param note above the headings; empty for none
     * @param columns named by their keys, after {@code office.column.}
     */
    record Sheet(String file, String title, String note, List<Column> columns) {
        Sheet {
            columns = List.copyOf(columns);
        }

        Sheet(String file, String title, List<Column> columns) {
            this(file, title, "", columns);
        }
    }

    /** Writes the sheet while its rows are read. */
    void send(HttpServletResponse response, Sheet sheet, Iterator<List<String>> rows) throws IOException {
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + sheet.file() + ".xlsx\"");
        List<Column> columns = sheet.columns().stream()
                .map(column -> new Column(say("office.column." + column.name()), column.width()))
                .toList();
        TextSheet.write(response.getOutputStream(), say(sheet.title()), sheet.note(), columns, rows);
    }

    /** A message in the reader's language. */
    String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
