package heyan.verify;

import heyan.claim.ClaimId;
import heyan.intake.TakenClaim;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The step after reading: writes down which cards and certificates a claim uses, before any later claim is judged. */
@Component
public class RegisterUses {
    private final GatherDossier gather;
    private final Uses uses;

    RegisterUses(GatherDossier gather, Uses uses) {
        this.gather = gather;
        this.uses = uses;
    }

    /** Idempotent. */
    @Transactional
    public void register(String claimId) {
        TakenClaim taken = gather.taken(ClaimId.parse(claimId));
        uses.register(taken.claim(), Uses.of(taken.claim(), taken.documents(), gather.exhibits(taken)));
    }
}
