package heyan.verify;

import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.extract.Extract;
import heyan.inspect.Signal;
import heyan.programme.PastPayment;
import heyan.programme.Preregistration;
import heyan.programme.Programme;
import heyan.programme.UnionTree;
import java.util.List;
import java.util.Optional;

/**
 * Everything known about one claim when it is verified.
 *
 * @param registrations rows of the pre-registration list whose number agrees (unmasked positions) or whose name is the
 *     same
 * @param payments rows of the earlier payments, likewise
 * @param earlierUses documents and card numbers of this claim that another claim used before
 * @param unions the tree of unions, for their other names
 */
public record Dossier(
        Claim claim,
        Programme programme,
        List<Exhibit> exhibits,
        List<Preregistration> registrations,
        List<PastPayment> payments,
        List<EarlierUse> earlierUses,
        UnionTree unions) {
    public Dossier {
        exhibits = List.copyOf(exhibits);
        registrations = List.copyOf(registrations);
        payments = List.copyOf(payments);
        earlierUses = List.copyOf(earlierUses);
    }

    /** Without a tree of unions. */
    public Dossier(
            Claim claim,
            Programme programme,
            List<Exhibit> exhibits,
            List<Preregistration> registrations,
            List<PastPayment> payments,
            List<EarlierUse> earlierUses) {
        this(claim, programme, exhibits, registrations, payments, earlierUses, UnionTree.NONE);
    }

    /** The exhibit in this slot, if the manifest names one. */
    public Optional<Exhibit> exhibit(DocumentKind slot) {
        return exhibits.stream().filter(exhibit -> exhibit.slot() == slot).findFirst();
    }

    /**
     * One slot: either read ({@code extract} present) or not ({@code defect} says why: DOCUMENT_MISSING, FILE_…,
     * IMAGE_…).
     */
    public record Exhibit(
            DocumentKind slot,
            String file,
            Optional<Extract> extract,
            Optional<ReasonCode> defect,
            List<Signal> signals) {
        public Exhibit {
            signals = List.copyOf(signals);
            if (extract.isPresent() == defect.isPresent()) {
                throw new IllegalArgumentException("an exhibit is either read or has a defect");
            }
        }
    }

    /**
     * A document or card of this claim that another claim used before.
     *
     * @param reason DUPLICATE_DOCUMENT or DUPLICATE_BANK_CARD
     * @param slot of this claim
     * @param otherClaim application_id of the claim that used it
     */
    public record EarlierUse(ReasonCode reason, DocumentKind slot, String otherClaim) {}
}
