package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.access.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person says of a passed claim in a blind check 抽查; the first decision stays unless it is opened again. */
@Component
public class JudgeSample {
    private final Verdicts verdicts;
    private final ReviewItems items;
    private final CaseSteps steps;
    private final Clock clock;

    JudgeSample(Verdicts verdicts, ReviewItems items, CaseSteps steps, Clock clock) {
        this.verdicts = verdicts;
        this.items = items;
        this.steps = steps;
        this.clock = clock;
    }

    /** Writes the judgement down; {@code why} is for colleagues. */
    @Transactional
    public void record(ClaimId claim, Account account, boolean fit, String why) {
        steps.add(claim, fit ? "sampled_fit" : "sampled_unfit", account.getUsername(), why, now());
    }

    /** Lets the claim wait for people of the account's level; false when it is over or waits already. */
    @Transactional
    public boolean open(ClaimId claim, Account account) {
        Level own = account.getRole().level().orElseThrow();
        Instant now = now();
        if (!items.hold(claim, own, now)) {
            return false;
        }
        verdicts.reopen(claim, true, now);
        steps.add(claim, "reopened", account.getUsername(), "", now);
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
