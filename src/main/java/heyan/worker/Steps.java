package heyan.worker;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happened to workers' claims, as far as they are told: written down in the transaction in which it happens. Of the
 * machine's decision only whether people look; its reasons are for them.
 */
@Component
class Steps {
    static final String TAKEN = "intake.taken";
    static final String DECIDED = "decide.decided";
    static final String APPROVED = "review.approved";
    static final String RETURNED = "review.returned";
    static final String REFUSED = "review.refused";
    /** A level passed it on to the next. */
    static final String PASSED = "review.passed";

    static final String WITHDRAWN = "review.withdrawn";
    static final String APPEALED = "review.appealed";
    static final String ANSWERED = "review.appeal_answered";
    static final String REOPENED = "review.reopened";
    /** Its note is the day. */
    static final String PAID = "office.paid";
    /** The bank returned the payment 退票. */
    static final String PAYMENT_FAILED = "office.payment_failed";

    private static final Set<String> VERDICTS = Set.of(APPROVED, RETURNED, REFUSED);
    private static final Set<String> TOLD = Set.of(
            TAKEN,
            DECIDED,
            APPROVED,
            RETURNED,
            REFUSED,
            PASSED,
            WITHDRAWN,
            APPEALED,
            ANSWERED,
            REOPENED,
            PAID,
            PAYMENT_FAILED);

    private static final String ADD = """
            INSERT INTO worker_step (programme, application, revision, what, outcome, reasons, note, at)
            SELECT programme, application, :revision, :what, :outcome, string_to_array(:reasons, ','), :note, :at
            FROM worker_filing WHERE programme = :programme AND application = :application
            """;
    private static final String OF = """
            SELECT programme, application, revision, what, outcome, reasons, note, at FROM worker_step
            WHERE programme = :programme AND application = :application ORDER BY id
            """;

    private final JdbcClient db;

    Steps(JdbcClient db) {
        this.db = db;
    }

    /**
     * One step.
     *
     * @param outcome of the machine's decision, {@code pass} or {@code review}; empty for other steps
     * @param reasons codes
     * @param note a person's words to the worker, or the day of a payment
     */
    record Step(ClaimId claim, String what, String outcome, List<String> reasons, String note, Instant at) {
        Step {
            reasons = List.copyOf(reasons);
        }
    }

    @EventListener
    void hear(Happening happening) {
        if (!TOLD.contains(happening.what())) {
            return;
        }
        ClaimId claim = ClaimId.parse(happening.claim());
        boolean verdict = VERDICTS.contains(happening.what()); // other notes are for colleagues, or the worker's own
        db.sql(ADD)
                .param("revision", claim.revision())
                .param("programme", claim.programme())
                .param("application", claim.application())
                .param("what", happening.what())
                .param("outcome", text(happening, "outcome").toLowerCase(Locale.ROOT))
                .param("reasons", verdict ? reasons(happening) : "")
                .param("note", verdict ? text(happening, "note") : text(happening, "paid_on"))
                .param("at", happening.when().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every step of every revision of the application, oldest first. */
    List<Step> of(Filing filing) {
        return db.sql(OF)
                .param("programme", filing.programme())
                .param("application", filing.application())
                .query(Steps::step)
                .list();
    }

    private static String text(Happening happening, String fact) {
        return Objects.requireNonNullElse(happening.facts().get(fact), "").toString();
    }

    private static String reasons(Happening happening) {
        return happening.facts().get("reasons") instanceof List<?> codes
                ? String.join(",", codes.stream().map(Object::toString).toList())
                : "";
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        Array reasons = row.getArray("reasons");
        return new Step(
                new ClaimId(row.getString("programme"), row.getString("application"), row.getInt("revision")),
                row.getString("what"),
                row.getString("outcome"),
                Arrays.asList((String[]) reasons.getArray()),
                row.getString("note"),
                row.getTimestamp("at").toInstant());
    }
}
