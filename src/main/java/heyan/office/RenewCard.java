package heyan.office;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.intake.TakenClaim;
import heyan.intake.TakenClaims;
import heyan.programme.Programme;
import heyan.review.Account;
import heyan.review.ReturnCard;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the worker of a payment that the bank returned 退票 name another bank card; the returned payment stays as it is. */
@Component
class RenewCard {
    private final PayoutRuns runs;
    private final Obstacles obstacles;
    private final TakenClaims claims;
    private final ReturnCard review;

    RenewCard(PayoutRuns runs, Obstacles obstacles, TakenClaims claims, ReturnCard review) {
        this.runs = runs;
        this.obstacles = obstacles;
        this.claims = claims;
        this.review = review;
    }

    /** Sends the claim back with {@code words}; false unless it is approved, unpaid, the person's to see, and its card returned. */
    @Transactional
    public boolean renew(Programme round, ClaimId claim, String words, Account account) {
        runs.opening(round.id());
        Optional<Claim> taken = claims.find(claim).map(TakenClaim::claim);
        return taken.filter(one -> runs.isFree(claim, account) && obstacles.isReturned(one))
                .filter(one -> review.send(one, account, words))
                .isPresent();
    }
}
