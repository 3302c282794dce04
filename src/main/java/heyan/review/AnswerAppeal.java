package heyan.review;

import heyan.claim.ClaimId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What another reviewer than the one who decided does with an appeal 申诉: answers it, ends it, or opens the claim again. */
@Component
class AnswerAppeal {
    private final Appeals appeals;
    private final Verdicts verdicts;
    private final ReviewItems items;
    private final CaseSteps steps;
    private final Clock clock;

    AnswerAppeal(Appeals appeals, Verdicts verdicts, ReviewItems items, CaseSteps steps, Clock clock) {
        this.appeals = appeals;
        this.verdicts = verdicts;
        this.items = items;
        this.steps = steps;
        this.clock = clock;
    }

    /** Answers the worker; false when no appeal is open. */
    @Transactional
    public boolean answer(ClaimId claim, String who, String words, boolean ends) {
        Instant now = now();
        Optional<Long> appeal = appeals.find(claim);
        appeal.ifPresent(id -> {
            appeals.say(id, false, who, words, now);
            steps.add(claim, "appeal_answered", who, words, now);
            if (ends) {
                appeals.close(id, who, now);
            }
        });
        return appeal.isPresent();
    }

    /** Lets a negative decision count no more: the claim waits for the level that decided it. */
    @Transactional
    public boolean reopen(ClaimId claim, String who, String why) {
        Instant now = now();
        if (!verdicts.reopen(claim, false, now)) {
            return false;
        }
        if (!items.comeBack(claim, now)) {
            throw new IllegalStateException("reopened a claim that is over: " + claim);
        }
        steps.add(claim, "reopened", who, why, now);
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
