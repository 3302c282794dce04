package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.Proposals.Proposal;
import heyan.review.access.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a reviewer decided, before it counts: for some seconds it can be taken back. */
@Component
class ProposeVerdict {
    /** How long a decision can be taken back. */
    static final Duration UNDO = Duration.ofSeconds(5);

    private final Proposals proposals;
    private final ReviewItems items;
    private final DecideCase decide;
    private final EvidenceVersion evidence;
    private final CaseSteps steps;
    private final Clock clock;

    ProposeVerdict(
            Proposals proposals,
            ReviewItems items,
            DecideCase decide,
            EvidenceVersion evidence,
            CaseSteps steps,
            Clock clock) {
        this.proposals = proposals;
        this.items = items;
        this.decide = decide;
        this.evidence = evidence;
        this.steps = steps;
        this.clock = clock;
    }

    /** How it went. */
    enum Outcome {
        KEPT,
        /** The same button was pressed before. */
        REPEATED,
        /** Somebody else has it or decided it, or the worker submitted anew. */
        GONE,
        /** The level's window is closed 审核入口已关闭. */
        CLOSED
    }

    /** Keeps the decision; {@code key} makes a repetition harmless. */
    @Transactional
    public Outcome propose(CaseFile file, Verdict verdict, @Nullable String key) {
        ClaimId claim = file.claim().id();
        if (steps.isDone(key)) {
            return Outcome.REPEATED;
        }
        Level level = items.entry(claim).level();
        Instant now = verdict.at();
        if (!decide.isOpen(claim, level, now)) {
            return Outcome.CLOSED;
        }
        boolean fourEyes = needsSecondPerson(file, verdict.kind());
        Proposal proposal = new Proposal(claim, verdict.on(file, level), evidence.of(file), now.plus(UNDO), fourEyes);
        if (!proposals.put(proposal, now.minus(TakeCase.EXPIRES))) {
            return Outcome.GONE;
        }
        steps.write(
                claim,
                fourEyes ? "proposed" : "decided",
                verdict.login(),
                verdict.kind().code(),
                key,
                now);
        return Outcome.KEPT;
    }

    /**
     * A refusal 拒绝 always takes two people, and so does a pass by the last level over a rule of the notice that the machine
     * found not met, whether somebody corrected its reading or not. Before the last level the next one is the second pair of
     * eyes.
     */
    boolean needsSecondPerson(CaseFile file, Verdict.Kind kind) {
        boolean failed = Stream.of(file.machine(), file.decision())
                .flatMap(decision -> decision.trace().stream())
                .anyMatch(judged -> judged.verdict().equals("NOT_MET"));
        return kind == Verdict.Kind.REFUSED
                || (kind == Verdict.Kind.APPROVED
                        && failed
                        && decide.above(file.claim().id()).isEmpty());
    }

    /** Takes back the person's newest decision, or all that were made together with it; empty when it is too late. */
    @Transactional
    public List<ClaimId> undo(String login) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Proposal> newest = proposals.lockNewest(login, now);
        for (Proposal found : newest) {
            proposals.remove(found.claim());
            items.waitAgain(found.claim());
            steps.add(found.claim(), "undone", login, found.verdict().kind().code(), now);
        }
        return newest.stream().map(Proposal::claim).toList();
    }
}
