package heyan.audit;

import heyan.audit.TextSheet.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The list for inspectors as XLSX. */
final class InspectorSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("申请编号", 24),
            new Column("版次", 6),
            new Column("姓名（部分隐去）", 18),
            new Column("院校", 28),
            new Column("层次", 8),
            new Column("提交时间", 28),
            new Column("机审结论", 14),
            new Column("原因", 48),
            new Column("复核", 36),
            new Column("材料数", 8));

    private InspectorSheet() {}

    static void write(Path file, RoundSummary summary) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            TextSheet.write(
                    out,
                    "申请清单",
                    COLUMNS,
                    summary.entries().stream().map(InspectorSheet::cells).iterator());
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
}
