package heyan.programme;

import heyan.claim.DocumentKind;
import java.util.Optional;

/**
 * One round 批次 of a programme as its notice sets it up: who may claim what, when, with which documents, and who decides
 * and pays.
 *
 * @param window when claims may be submitted; empty until a later notice opens it
 * @param version SHA-256 of the file it was read from; a decision names the version it saw
 */
public record Programme(
        Notice notice,
        Optional<Window> window,
        Eligibility eligibility,
        Documents documents,
        Money money,
        OnceRule once,
        Quota quota,
        Allocation allocation,
        Procedure procedure,
        Machine machine,
        String version) {
    public Programme {
        boolean perUnion = allocation.way() == Allocation.Way.PER_UNION_FIRST_COME;
        if (perUnion && quota.rows().isEmpty() && quota.tableToFollow().isEmpty()) {
            throw new IllegalArgumentException("allocation is per union and quota has no table");
        }
        if (eligibility.groups().vouchedBy() == Groups.Vouched.SEAL
                && !documents.requires(DocumentKind.APPLICATION_FORM)) {
            throw new IllegalArgumentException("groups are vouched for by a seal and no application_form is required");
        }
    }

    /** programme_id. */
    public String id() {
        return notice.id();
    }
}
