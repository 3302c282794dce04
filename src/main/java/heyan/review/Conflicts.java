package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.access.AccessRules;
import heyan.review.access.Act;
import heyan.review.access.Standing;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Says to whom a case went while somebody else looked at it. */
@Component
class Conflicts {
    private final Standings standings;
    private final Verdicts verdicts;
    private final Proposals proposals;
    private final TakeCase take;
    private final Clock clock;

    Conflicts(Standings standings, Verdicts verdicts, Proposals proposals, TakeCase take, Clock clock) {
        this.standings = standings;
        this.verdicts = verdicts;
        this.proposals = proposals;
        this.take = take;
        this.clock = clock;
    }

    /** Answers 403 to somebody who could not decide this claim even if it waited. */
    void denyDeciding(ClaimId claim, Account account) {
        Standing now = standings.find(claim).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!AccessRules.allows(standings.person(account), Act.DECIDE, now.waiting())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "not yours to decide");
        }
    }

    /** The page that says so, with status 409; the browser keeps the draft. */
    ModelAndView page(ClaimId claim) {
        Verdict verdict = verdicts.find(claim)
                .or(() -> proposals.find(claim).map(Proposals.Proposal::verdict))
                .orElse(null);
        ModelAndView answer = new ModelAndView("review/conflict")
                .addObject("claim", claim)
                .addObject("verdict", verdict)
                .addObject("owner", take.owner(claim).orElse(null))
                .addObject("waits", new Waits(clock.instant()));
        answer.setStatus(HttpStatus.CONFLICT);
        return answer;
    }
}
