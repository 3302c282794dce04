package heyan.review;

import heyan.claim.ClaimId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The machine's step after {@code decide}: puts a decided claim where people see it. Idempotent. */
@Component
class OpenReview {
    private final Cases cases;
    private final ReviewItems items;

    OpenReview(Cases cases, ReviewItems items) {
        this.cases = cases;
        this.items = items;
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
    }
}
