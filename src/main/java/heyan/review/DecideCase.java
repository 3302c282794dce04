package heyan.review;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.claim.ReasonCode;
import heyan.programme.Places;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The person's step: a verdict, what becomes of the place, and the happenings, all or none. */
@Component
class DecideCase {
    private final Verdicts verdicts;
    private final Places places;
    private final ApplicationEventPublisher happenings;

    DecideCase(Verdicts verdicts, Places places, ApplicationEventPublisher happenings) {
        this.verdicts = verdicts;
        this.places = places;
        this.happenings = happenings;
    }

    /**
     * Decides a waiting claim.
     *
     * @param flagged the machine's reasons, which a positive verdict overrides
     * @return false when somebody decided before, or the worker submitted anew
     */
    @Transactional
    public boolean decide(Claim decided, Verdict verdict, List<ReasonCode> flagged) {
        ClaimId claim = decided.id();
        if (!verdicts.store(claim, verdict)) {
            return false;
        }
        happenings.publishEvent(new Happening(
                claim.toString(),
                "review." + verdict.kind().code(),
                verdict.login(),
                verdict.at(),
                Map.of(
                        "reasons", names(verdict.reasons()),
                        "machine_reasons", names(flagged),
                        "overrides", !verdict.kind().isNegative() && !flagged.isEmpty(),
                        "note", verdict.note())));
        movePlace(decided, verdict);
        return true;
    }

    private void movePlace(Claim claim, Verdict verdict) {
        switch (verdict.kind()) {
            case APPROVED -> places.approve(claim, verdict.login());
            case RETURNED -> places.giveBack(claim.id(), verdict.login());
            case REFUSED -> places.refuse(claim.id(), verdict.login());
        }
    }

    private static List<String> names(List<ReasonCode> reasons) {
        return reasons.stream().map(Enum::name).toList();
    }
}
