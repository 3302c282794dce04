package heyan.programme;

import heyan.claim.DocumentKind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * One round 批次 of a programme as its notice sets it up; read from programme.json.
 *
 * @param opens first instant at which a claim may be submitted
 * @param closes first instant at which it may no longer (24时 is 00:00 of the next day)
 * @param batches pre-registration batches that may claim
 * @param levels {@code 专科}, {@code 本科}
 * @param maxYears longest time from enrolment to graduation, in years; the last day counts
 * @param trustedQrHosts exact host names
 * @param amountFen subsidy in fen 分
 * @param version SHA-256 of programme.json; a decision names the version it saw
 */
public record Programme(
        String id,
        String title,
        OffsetDateTime opens,
        OffsetDateTime closes,
        List<String> batches,
        List<String> levels,
        int maxYears,
        boolean onceOnly,
        Set<DocumentKind> required,
        Set<DocumentKind> optional,
        Set<String> trustedQrHosts,
        long amountFen,
        String version) {
    public Programme {
        batches = List.copyOf(batches);
        levels = List.copyOf(levels);
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
        trustedQrHosts = Set.copyOf(trustedQrHosts);
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("window_open is not before window_close_exclusive");
        }
        if (maxYears < 1) {
            throw new IllegalArgumentException("max_years_from_enrolment_to_graduation is below 1");
        }
    }
}
