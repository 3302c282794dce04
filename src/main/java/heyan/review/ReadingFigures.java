package heyan.review;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.verify.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How well the machine reads, by what people corrected. Of the claims that people decide, those readings count that were
 * not agreed by themselves and so were looked at, and those that were corrected.
 */
@Component
public class ReadingFigures {
    private static final String KEEP = """
            INSERT INTO review_reading (claim, slot, field, stood, at) VALUES (:claim, :slot, :field, :stood, :at)
            ON CONFLICT (claim, slot, field) DO UPDATE SET stood = excluded.stood, at = excluded.at
            """;
    private static final String LINES = """
            SELECT r.slot, r.field, count(*) FILTER (WHERE r.stood) AS stood, count(*) FILTER (WHERE NOT r.stood) AS corrected
            FROM review_reading r JOIN review_item i ON i.claim = r.claim
            WHERE r.at >= :since%s
            GROUP BY r.slot, r.field ORDER BY 4 DESC, 3 DESC, 1, 2
            """;

    private final JdbcClient database;
    private final Standings standings;

    ReadingFigures(JdbcClient database, Standings standings) {
        this.database = database;
        this.standings = standings;
    }

    /**
     * One field of one kind of document, by their codes.
     *
     * @param stood readings that people let stand
     */
    public record Line(String slot, String field, long stood, long corrected) {
        /** Share of those that stood, 0 to 100. */
        public double percent() {
            return 100.0 * stood / (stood + corrected);
        }
    }

    /** Notes how the readings of a claim fared that a person decided; within a transaction. */
    void keep(CaseFile file, Instant at) {
        Map<String, Boolean> stood = new LinkedHashMap<>();
        file.machine().findings().stream()
                .filter(ReadingFigures::isLookedAt)
                .forEach(finding -> stood.put(finding.check(), true));
        file.corrections().forEach(one -> stood.put(one.check(), !one.differs()));
        stood.forEach((check, still) -> database.sql(KEEP)
                .param("claim", file.claim().id().toString())
                .param("slot", check.substring(0, check.indexOf('.')))
                .param("field", check.substring(check.indexOf('.') + 1))
                .param("stood", still)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update());
    }

    private static boolean isLookedAt(Finding finding) {
        String[] parts = finding.check().split("\\.", 2);
        return !finding.agreement().agrees()
                && parts.length == 2
                && DocumentKind.of(parts[0]).isPresent()
                && (parts[1].equals(Correction.KIND)
                        ? finding.reason() == ReasonCode.DOCUMENT_WRONG_KIND
                        : FieldGrammar.field(parts[1]).isPresent()
                                && finding.evidence().stream().anyMatch(evidence -> evidence.read() != null));
    }

    /** Since then, within what the person sees; most corrected first. */
    public List<Line> since(Account account, LocalDate since) {
        Scope scope = Scope.of(standings.person(account));
        return database.sql(LINES.formatted(scope.whole()))
                .params(scope.params())
                .param("since", Days.midnight(since))
                .query((row, number) -> new Line(
                        row.getString("slot"), row.getString("field"), row.getLong("stood"), row.getLong("corrected")))
                .list();
    }
}
