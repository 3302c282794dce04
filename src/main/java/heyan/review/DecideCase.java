package heyan.review;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.claim.ReasonCode;
import heyan.programme.Places;
import heyan.review.access.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The person's step: a verdict, what becomes of the place, and the happenings, all or none. A pass 通过 that is not the last
 * level's moves the claim up by itself.
 */
@Component
class DecideCase {
    private final Verdicts verdicts;
    private final ReviewItems items;
    private final Chains chains;
    private final Places places;
    private final CaseSteps steps;
    private final ApplicationEventPublisher happenings;

    DecideCase(
            Verdicts verdicts,
            ReviewItems items,
            Chains chains,
            Places places,
            CaseSteps steps,
            ApplicationEventPublisher happenings) {
        this.verdicts = verdicts;
        this.items = items;
        this.chains = chains;
        this.places = places;
        this.steps = steps;
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
        Optional<Level> next = verdict.kind() == Verdict.Kind.APPROVED ? above(claim) : Optional.empty();
        if (next.isPresent()) {
            return passUp(claim, verdict, next.get(), flagged);
        }
        if (!verdicts.store(claim, verdict)) {
            return false;
        }
        tell(claim, verdict.kind().code(), verdict, flagged);
        movePlace(decided, verdict);
        return true;
    }

    /** Whether this level may decide the claim at that moment: always when its card changed after it was approved in time. */
    boolean isOpen(ClaimId claim, Level level, Instant moment) {
        return items.entry(claim).cardChanged() || chains.of(claim.programme()).isOpen(level, moment);
    }

    /** The level that a pass of this claim goes to; empty when it is at the last one. */
    Optional<Level> above(ClaimId claim) {
        ReviewItems.Entry entry = items.entry(claim);
        return chains.of(claim.programme()).next(entry.level(), entry.scope());
    }

    private boolean passUp(ClaimId claim, Verdict verdict, Level next, List<ReasonCode> flagged) {
        steps.write(claim, "passed", verdict);
        if (!items.moveTo(claim, next, verdict.at())) {
            return false;
        }
        happenings.publishEvent(happening(claim, "passed", verdict, flagged));
        return true;
    }

    private void tell(ClaimId claim, String what, Verdict verdict, List<ReasonCode> flagged) {
        steps.write(claim, what, verdict);
        happenings.publishEvent(happening(claim, what, verdict, flagged));
    }

    private static Happening happening(ClaimId claim, String what, Verdict verdict, List<ReasonCode> flagged) {
        String checker = verdict.more().checker();
        return new Happening(
                claim.toString(),
                "review." + what,
                verdict.login(),
                verdict.at(),
                Map.of(
                        "reasons", names(verdict.reasons()),
                        "machine_reasons", names(flagged),
                        "overrides", !verdict.kind().isNegative() && !flagged.isEmpty(),
                        "note", verdict.note(),
                        "internal", verdict.more().internal(),
                        "level", verdict.more().level().code(),
                        "documents", Verdicts.codes(verdict.more().slots()),
                        "fields", fields(verdict),
                        "checker", checker == null ? "" : checker));
    }

    private static List<String> fields(Verdict verdict) {
        return verdict.kind() == Verdict.Kind.RETURNED
                ? List.copyOf(Mending.of(verdict).handedIn())
                : List.of();
    }

    private void movePlace(Claim claim, Verdict verdict) {
        switch (verdict.kind()) {
            case APPROVED -> places.approve(claim, verdict.login());
            case RETURNED -> {
                if (!items.entry(claim.id()).cardChanged()) {
                    places.giveBack(claim.id(), verdict.login());
                }
            }
            case REFUSED -> places.refuse(claim.id(), verdict.login());
        }
    }

    private static List<String> names(List<ReasonCode> reasons) {
        return reasons.stream().map(Enum::name).toList();
    }
}
