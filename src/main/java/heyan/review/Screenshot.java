package heyan.review;

import heyan.verify.Finding;
import heyan.verify.Finding.Agreement;
import java.util.List;
import java.util.Optional;

/**
 * A picture of the official page, beside what was typed.
 *
 * @param unread why nothing was read in it, a {@link heyan.claim.ReasonCode} or {@link #LATE}; empty when it was read
 */
record Screenshot(String sha256, Optional<String> unread, List<Row> rows) {
    /** The reading took longer than anybody should wait for it. */
    static final String LATE = "READ_TOO_LATE";

    Screenshot {
        rows = List.copyOf(rows);
    }

    /**
     * One field.
     *
     * @param read empty when it was not found
     */
    record Row(String field, String read, String typed, Agreement agreement) {
        static Row of(Finding finding) {
            Finding.Evidence evidence = finding.evidence().get(0);
            return new Row(
                    finding.check().substring(finding.check().indexOf('.') + 1),
                    Optional.ofNullable(evidence.read()).orElse(""),
                    Optional.ofNullable(evidence.typed()).orElse(""),
                    finding.agreement());
        }

        public String code() {
            return agreement.name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
