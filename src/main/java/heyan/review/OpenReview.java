package heyan.review;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.claim.IdNumber;
import heyan.decide.Decision.Outcome;
import heyan.programme.Lists;
import heyan.programme.Places;
import heyan.review.ReviewItems.Entry;
import heyan.review.ReviewItems.Registered;
import heyan.review.Verdicts.Return;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The machine's step after {@code decide}: puts a decided claim where people see it, and confirms the place of one that
 * passed. Idempotent.
 */
@Component
class OpenReview {
    private final Cases cases;
    private final ReviewItems items;
    private final Places places;
    private final ScopeClaims scopes;
    private final Chains chains;
    private final Verdicts verdicts;
    private final Lists lists;

    OpenReview(
            Cases cases,
            ReviewItems items,
            Places places,
            ScopeClaims scopes,
            Chains chains,
            Verdicts verdicts,
            Lists lists) {
        this.cases = cases;
        this.items = items;
        this.places = places;
        this.scopes = scopes;
        this.chains = chains;
        this.verdicts = verdicts;
        this.lists = lists;
    }

    /**
     * Opens one claim; a later revision takes the earlier one out of the queue.
     *
     * @param claimId {@link ClaimId#toString()}
     * @throws IllegalStateException when the claim is not decided
     */
    @Transactional
    public void open(String claimId) {
        CaseFile file = cases.find(ClaimId.parse(claimId))
                .orElseThrow(() -> new IllegalStateException("not decided yet: " + claimId));
        Entry entry = entry(file);
        items.put(file, entry);
        if (file.decision().outcome() == Outcome.PASS && !entry.held()) {
            places.approve(file.claim(), Happening.MACHINE);
        }
    }

    /**
     * What a person returned 驳回 comes back to the level that returned it, and is seen by a person there; what was approved and
     * has another card now, at the last level.
     */
    private Entry entry(CaseFile file) {
        ClaimId claim = file.claim().id();
        ClaimScope scope = scope(file.claim());
        Registered registered = registered(file.claim());
        boolean card = isCardChanged(file);
        Chain chain = chains.of(claim.programme());
        return verdicts.lastReturn(claim)
                .map(returned -> new Entry(
                        scope, returned.verdict().more().level(), true, outside(returned, file), registered, card))
                .orElseGet(() -> new Entry(
                        scope, card ? chain.highest(scope) : chain.first(scope), card, List.of(), registered, card));
    }

    private boolean isCardChanged(CaseFile file) {
        return items.before(file.claim().id())
                .filter(before -> before.cardChanged()
                        || (before.approved()
                                && cases.find(before.claim())
                                        .filter(old -> !card(old).equals(card(file)))
                                        .isPresent()))
                .isPresent();
    }

    private static String card(CaseFile file) {
        return IdNumber.canonical(file.claim().account().cardNumber());
    }

    /** The worker's own row; of a person on several, the first in the file. */
    private Registered registered(Claim claim) {
        Claim.Worker worker = claim.worker();
        return lists.registrationsOf(claim.id().programme(), worker.idNumber(), worker.name()).stream()
                .filter(row -> IdNumber.agree(worker.idNumber(), row.idNumber()))
                .findFirst()
                .map(row -> new Registered(row.project(), row.batch(), row.registeredAt()))
                .orElse(Registered.UNKNOWN);
    }

    private List<String> outside(Return returned, CaseFile file) {
        return cases.find(returned.claim())
                .map(before -> Mending.of(returned.verdict()).outside(before, file))
                .orElse(List.of());
    }

    /** Of the union that the application was transferred to last, else of the one that was typed. */
    private ClaimScope scope(Claim claim) {
        String programme = claim.id().programme();
        Claim.Worker worker = claim.worker();
        return items.movedTo(claim.id())
                .map(union -> scopes.of(programme, union, ""))
                .orElseGet(() -> scopes.of(programme, worker.unitUnion(), worker.districtUnion()));
    }
}
