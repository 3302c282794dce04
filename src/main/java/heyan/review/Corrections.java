package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people corrected; the machine's reading stays where it is. */
@Component
class Corrections {
    private static final String INSERT = """
            INSERT INTO review_correction (claim, slot, field, document, machine, value, evidence, programme_version,
                                           list_versions, who, at)
            VALUES (:claim, :slot, :field, :document, :machine, :value, :evidence, :programme, :lists, :who, :at)
            RETURNING id
            """;
    private static final String OF = """
            SELECT c.id, c.slot, c.field, c.document, c.machine, c.value, a.name, c.at
            FROM review_item i
            JOIN review_item m ON m.programme = i.programme AND m.application = i.application AND m.revision <= i.revision
            JOIN review_correction c ON c.claim = m.claim
            JOIN review_account a ON a.login = c.who
            WHERE i.claim = :claim ORDER BY c.id
            """;

    private final JdbcClient database;

    Corrections(JdbcClient database) {
        this.database = database;
    }

    /**
     * What a correction was made upon.
     *
     * @param evidence {@link EvidenceVersion#of}
     * @param programme version of the notice
     */
    record Upon(String evidence, String programme, String lists) {}

    /** Keeps one; its number. The one given has none yet. */
    long add(ClaimId claim, Correction correction, Upon upon, String login) {
        return database.sql(INSERT)
                .param("claim", claim.toString())
                .param("slot", correction.slot().code())
                .param("field", correction.field())
                .param("document", correction.document())
                .param("machine", correction.machine())
                .param("value", correction.value())
                .param("evidence", upon.evidence())
                .param("programme", upon.programme())
                .param("lists", upon.lists())
                .param("who", login)
                .param("at", correction.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Those of this revision and the earlier ones, oldest first, whether their documents are still there or not. */
    List<Correction> of(ClaimId claim) {
        return database.sql(OF)
                .param("claim", claim.toString())
                .query((row, number) -> new Correction(
                        row.getLong("id"),
                        DocumentKind.of(row.getString("slot")).orElseThrow(),
                        row.getString("field"),
                        row.getString("document"),
                        row.getString("machine"),
                        row.getString("value"),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
