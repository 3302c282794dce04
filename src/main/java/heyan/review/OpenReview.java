package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.decide.Decision.Outcome;
import heyan.programme.Places;
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

    OpenReview(Cases cases, ReviewItems items, Places places) {
        this.cases = cases;
        this.items = items;
        this.places = places;
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
        items.put(file);
        if (file.decision().outcome() == Outcome.PASS) {
            places.approve(file.claim(), Happening.MACHINE);
        }
    }
}
