package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that a person asked to see numbers in full. */
@Component
class RevealNumbers {
    private final ApplicationEventPublisher happenings;
    private final Clock clock;

    RevealNumbers(ApplicationEventPublisher happenings, Clock clock) {
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Must succeed before anything is shown. */
    @Transactional
    public void reveal(ClaimId claim, String login, String why) {
        happenings.publishEvent(
                new Happening(claim.toString(), "review.revealed", login, clock.instant(), Map.of("why", why)));
    }
}
