package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.access.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a case up without passing it 上报, or calls it up to one's own, higher level. */
@Component
class RaiseCase {
    private final ReviewItems items;
    private final CaseSteps steps;
    private final Clock clock;

    RaiseCase(ReviewItems items, CaseSteps steps, Clock clock) {
        this.items = items;
        this.steps = steps;
        this.clock = clock;
    }

    /** False when there is no higher level, or the case is over. */
    @Transactional
    public boolean raise(ClaimId claim, Account account, String why) {
        Level own = account.getRole().level().orElseThrow();
        Level here = items.entry(claim).level();
        Optional<Level> to = own == here ? Chain.above(here) : Optional.of(own);
        if (to.isEmpty() || !items.isWaiting(claim)) {
            return false;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        steps.add(claim, "raised", account.getUsername(), why, now);
        return items.moveTo(claim, to.get(), now);
    }
}
