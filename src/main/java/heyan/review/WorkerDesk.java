package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.programme.Places;
import heyan.review.access.Standing;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The review as the worker meets it: how the claim stands, what to mend, appeal 申诉, withdraw 撤回. Names no reviewer. */
@Component
public class WorkerDesk {
    /** Longest text of a worker, in characters. */
    public static final int LONGEST = 2000;

    private final Standings standings;
    private final Verdicts verdicts;
    private final WriteSlip slips;
    private final ReviewItems items;
    private final Appeals appeals;
    private final Proposals proposals;
    private final Places places;
    private final CaseSteps steps;
    private final Clock clock;

    WorkerDesk(
            Standings standings,
            Verdicts verdicts,
            WriteSlip slips,
            ReviewItems items,
            Appeals appeals,
            Proposals proposals,
            Places places,
            CaseSteps steps,
            Clock clock) {
        this.standings = standings;
        this.verdicts = verdicts;
        this.slips = slips;
        this.items = items;
        this.appeals = appeals;
        this.proposals = proposals;
        this.places = places;
        this.steps = steps;
        this.clock = clock;
    }

    /** How a claim stands for its worker. */
    public enum State {
        /** 审核中. */
        IN_REVIEW,
        /** 通过. */
        PASSED,
        /** 驳回: something is to be mended. */
        RETURNED,
        /** 拒绝. */
        REFUSED,
        /** There is a later revision, or it was withdrawn. */
        CLOSED
    }

    /**
     * How a claim stands.
     *
     * @param level code of the level of review: {@code unit}, {@code district}, {@code city}
     * @param reasons of a return or refusal
     * @param documents that are to be handed in again; only these and {@code fields} are open for change
     * @param fields typed fields that are open for change, named as in application.json
     * @param words of the reviewer to the worker; empty when none
     * @param slip what the reasons are about
     */
    public record Progress(
            State state,
            String level,
            List<ReasonCode> reasons,
            Set<DocumentKind> documents,
            Set<String> fields,
            String words,
            Slip slip) {
        public Progress {
            reasons = List.copyOf(reasons);
            documents = Set.copyOf(documents);
            fields = Set.copyOf(fields);
        }
    }

    /** What was written in an appeal; {@code own} for the worker's. */
    public record Message(boolean own, String words, Instant at) {}

    /** How the claim stands; empty while the machine has not decided. */
    public Optional<Progress> progress(ClaimId claim) {
        return standings.find(claim).map(standing -> {
            Optional<Verdict> negative =
                    verdicts.find(claim).filter(verdict -> verdict.kind().isNegative());
            Mending open = negative.map(Mending::of).orElse(new Mending(Set.of(), Set.of()));
            return new Progress(
                    state(standing.state()),
                    standing.level().code(),
                    negative.map(Verdict::reasons).orElse(List.of()),
                    open.slots(),
                    open.handedIn(),
                    negative.map(Verdict::note).orElse(""),
                    negative.map(verdict -> slip(claim, verdict)).orElse(Slip.EMPTY));
        });
    }

    private Slip slip(ClaimId claim, Verdict verdict) {
        return slips.write(
                claim, verdict.kind(), verdict.reasons(), verdict.more().level());
    }

    private static State state(Standing.State state) {
        return switch (state) {
            case WAITING, CHECKING -> State.IN_REVIEW;
            case PASSED -> State.PASSED;
            case RETURNED -> State.RETURNED;
            case REFUSED -> State.REFUSED;
            case CLOSED -> State.CLOSED;
        };
    }

    /**
     * Withdraws a claim: its place goes to the next.
     *
     * @param who what the audit calls the worker; no personal data
     * @return false when it is over already
     */
    @Transactional
    public boolean withdraw(ClaimId claim, String why, String who) {
        refuse(why);
        Instant now = now();
        if (!items.withdraw(claim, now)) {
            return false;
        }
        proposals.remove(claim);
        places.withdraw(claim, who);
        steps.add(claim, "withdrawn", who, why, now);
        return true;
    }

    /**
     * Appeals against a return or refusal, or goes on with an open appeal.
     *
     * @return false when there is nothing to appeal against
     */
    @Transactional
    public boolean appeal(ClaimId claim, String words, String who) {
        refuse(words);
        boolean negative = standings
                .find(claim)
                .map(Standing::state)
                .filter(state -> state == Standing.State.RETURNED || state == Standing.State.REFUSED)
                .isPresent();
        if (!negative && appeals.find(claim).isEmpty()) {
            return false;
        }
        Instant now = now();
        appeals.say(appeals.open(claim, now), true, who, words.strip(), now);
        steps.add(claim, "appealed", who, words.strip(), now);
        return true;
    }

    /** Whether an appeal about this claim waits for an answer or for more words. */
    public boolean isAppealOpen(ClaimId claim) {
        return appeals.of(claim).stream().anyMatch(appeal -> appeal.claim().equals(claim) && appeal.closed() == null);
    }

    /** Everything that was written in the application's appeals, oldest first. */
    public List<Message> thread(ClaimId claim) {
        return appeals.of(claim).stream()
                .flatMap(appeal -> appeal.thread().stream())
                .map(words -> new Message(words.worker(), words.words(), words.at()))
                .toList();
    }

    private static void refuse(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("1 to " + LONGEST + " characters");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
