package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.claim.ReasonCode;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The person's step: a verdict and its happening, both or neither. */
@Component
class DecideCase {
    private final Verdicts verdicts;
    private final ApplicationEventPublisher happenings;

    DecideCase(Verdicts verdicts, ApplicationEventPublisher happenings) {
        this.verdicts = verdicts;
        this.happenings = happenings;
    }

    /**
     * Decides a waiting claim.
     *
     * @param flagged the machine's reasons, which a positive verdict overrides
     * @return false when somebody decided before, or the worker submitted anew
     */
    @Transactional
    public boolean decide(ClaimId claim, Verdict verdict, List<ReasonCode> flagged) {
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
        return true;
    }

    private static List<String> names(List<ReasonCode> reasons) {
        return reasons.stream().map(Enum::name).toList();
    }
}
