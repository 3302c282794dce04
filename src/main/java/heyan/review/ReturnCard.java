package heyan.review;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.review.access.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends an approved claim whose payment the bank returned 退票 back to its worker, only the bank card open for change. Its place
 * stays. Whoever does this never decides it: finance is no level of review, and the mended claim waits for the level that
 * decided, whatever the machine says.
 */
@Component
public class ReturnCard {
    private final Verdicts verdicts;
    private final ReviewItems items;
    private final Chains chains;
    private final DecideCase decide;
    private final Clock clock;

    ReturnCard(Verdicts verdicts, ReviewItems items, Chains chains, DecideCase decide, Clock clock) {
        this.verdicts = verdicts;
        this.items = items;
        this.chains = chains;
        this.decide = decide;
        this.clock = clock;
    }

    /** Sends it back with {@code words} to the worker; false when it is not approved. */
    @Transactional
    public boolean send(Claim approved, Account account, String words) {
        ClaimId claim = approved.id();
        Level level = verdicts.find(claim)
                .map(verdict -> verdict.more().level())
                .orElseGet(() ->
                        chains.of(claim.programme()).highest(items.entry(claim).scope()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!items.holdForCard(claim, level, now)) {
            return false;
        }
        verdicts.reopen(claim, true, now);
        Verdict returned = new Verdict(
                account.getUsername(),
                account.getName(),
                Verdict.Kind.RETURNED,
                List.of(ReasonCode.PAYMENT_RETURNED),
                words,
                now,
                new Verdict.More(level, Set.of(DocumentKind.BANK_CARD), "", null));
        return decide.decide(approved, returned, List.of());
    }
}
