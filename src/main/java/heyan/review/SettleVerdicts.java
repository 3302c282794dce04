package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.Proposals.Proposal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets decisions count: those that nobody took back in time, and those that a second person confirms. */
@Component
class SettleVerdicts {
    private static final int MOST = 200;

    private final Proposals proposals;
    private final CorrectedCases cases;
    private final ReviewItems items;
    private final DecideCase decide;
    private final EvidenceVersion evidence;
    private final CaseSteps steps;
    private final ReadingFigures readings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettleVerdicts(
            Proposals proposals,
            CorrectedCases cases,
            ReviewItems items,
            DecideCase decide,
            EvidenceVersion evidence,
            CaseSteps steps,
            ReadingFigures readings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.proposals = proposals;
        this.cases = cases;
        this.items = items;
        this.decide = decide;
        this.evidence = evidence;
        this.steps = steps;
        this.readings = readings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Settles what is due, each in its own transaction; called by a timer and before a queue is shown. */
    public void settle() {
        Instant now = now();
        for (ClaimId claim : proposals.due(now, MOST)) {
            transaction.executeWithoutResult(status -> proposals
                    .lock(claim)
                    .filter(proposal -> !proposal.fourEyes() && !now.isBefore(proposal.fixed()))
                    .ifPresent(proposal -> apply(proposal, proposal.verdict())));
        }
    }

    /** How a confirmation went. */
    enum Confirmed {
        DONE,
        /** Nothing waits for a second person. */
        GONE,
        /** What it rested on changed: it waits again. */
        CHANGED,
        /** The level's window is closed 审核入口已关闭. */
        CLOSED
    }

    /** A second person confirms; that it is another one, the rules of access asked before and the table asks again. */
    @Transactional
    public Confirmed confirm(ClaimId claim, Account checker) {
        Instant now = now();
        Optional<Proposal> found = proposals.lock(claim).filter(proposal -> proposal.isForChecking(now));
        if (found.isEmpty()) {
            return Confirmed.GONE;
        }
        Proposal proposal = found.get();
        if (!decide.isOpen(claim, proposal.verdict().more().level(), now)) {
            return Confirmed.CLOSED;
        }
        boolean same = cases.find(claim)
                .filter(file -> evidence.of(file).equals(proposal.evidence()))
                .isPresent();
        if (!same) {
            clear(proposal, checker.getUsername(), now);
            return Confirmed.CHANGED;
        }
        steps.add(
                claim,
                "confirmed",
                checker.getUsername(),
                proposal.verdict().kind().code(),
                now);
        return apply(proposal, proposal.verdict().checkedBy(checker.getUsername(), now))
                ? Confirmed.DONE
                : Confirmed.GONE;
    }

    /** The case that waits longest for a second person, of those that this person may check. */
    Optional<ClaimId> nextToCheck(String checker, Scope scope) {
        return proposals.nextToCheck(checker, scope, now());
    }

    /** A second person does not agree: the claim waits for its level again. */
    @Transactional
    public boolean decline(ClaimId claim, Account checker, String why) {
        Instant now = now();
        Optional<Proposal> found = proposals.lock(claim).filter(proposal -> proposal.isForChecking(now));
        found.ifPresent(proposal -> reject(proposal, checker.getUsername(), "declined", why, now));
        return found.isPresent();
    }

    /** Whoever proposed it thinks again: it waits for its level again; false when nothing waits for a second person. */
    @Transactional
    public boolean recall(ClaimId claim, Account proposer) {
        Optional<Proposal> found = proposals
                .lock(claim)
                .filter(proposal ->
                        proposal.fourEyes() && proposal.verdict().login().equals(proposer.getUsername()));
        found.ifPresent(proposal -> reject(
                proposal,
                proposer.getUsername(),
                "undone",
                proposal.verdict().kind().code(),
                now()));
        return found.isPresent();
    }

    /** What it rested on changed: it counts no more, and the claim waits again. */
    void clear(Proposal proposal, String who, Instant now) {
        reject(proposal, who, "cleared", "", now);
    }

    private void reject(Proposal proposal, String who, String step, String why, Instant now) {
        proposals.remove(proposal.claim());
        items.waitAgain(proposal.claim());
        steps.add(proposal.claim(), step, who, why, now);
    }

    private boolean apply(Proposal proposal, Verdict verdict) {
        Optional<CaseFile> applied = cases.find(proposal.claim())
                .filter(file ->
                        decide.decide(file.claim(), verdict, file.machine().reasons()));
        applied.ifPresent(file -> readings.keep(file, verdict.at()));
        proposals.remove(proposal.claim());
        return applied.isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
