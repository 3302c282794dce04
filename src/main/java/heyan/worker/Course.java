package heyan.worker;

import heyan.review.WorkerDesk;
import heyan.review.WorkerDesk.Progress;
import heyan.worker.Steps.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How far an application has come, in the worker's words.
 *
 * @param last the step that made it so; empty while there is none
 */
record Course(Phase phase, Optional<Step> last, List<Step> steps) {
    /** What is told and moves nothing. */
    private static final Set<String> ASIDE = Set.of(Steps.PASSED, Steps.APPEALED, Steps.ANSWERED);

    Course {
        steps = List.copyOf(steps);
    }

    /** Where it stands. */
    enum Phase {
        /** Handed in; the store or the intake is slow. */
        SENDING,
        /** The machine reads it. */
        CHECKING,
        /** Everything agreed. */
        AGREED,
        /** People look at it. */
        WITH_PEOPLE,
        APPROVED,
        /** Paid 已发放. */
        PAID,
        /** The bank returned the payment 退票; nothing is to be mended yet. */
        BANK_RETURNED,
        /** To be mended 驳回. */
        RETURNED,
        /** Final 拒绝. */
        REFUSED,
        /** Withdrawn 撤回 by the worker. */
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The course of an application with these steps; only its newest revision counts for the phase. What the machine passed
     * people may still look at.
     *
     * @param progress of the newest revision
     */
    static Course of(List<Step> steps, Optional<Progress> progress) {
        int newest =
                steps.stream().mapToInt(step -> step.claim().revision()).max().orElse(0);
        Optional<Step> last = steps.stream()
                .filter(step -> step.claim().revision() == newest && !ASIDE.contains(step.what()))
                .reduce((earlier, later) -> later);
        Phase phase = progress.filter(now -> now.state() == WorkerDesk.State.IN_REVIEW)
                .map(now -> Phase.WITH_PEOPLE)
                .orElseGet(() -> last.map(Course::phase).orElse(Phase.SENDING));
        return new Course(phase, last, steps);
    }

    private static Phase phase(Step step) {
        return switch (step.what()) {
            case Steps.DECIDED -> step.outcome().equals("pass") ? Phase.AGREED : Phase.WITH_PEOPLE;
            case Steps.APPROVED -> Phase.APPROVED;
            case Steps.PAID -> Phase.PAID;
            case Steps.PAYMENT_FAILED -> Phase.BANK_RETURNED;
            case Steps.RETURNED -> Phase.RETURNED;
            case Steps.REFUSED -> Phase.REFUSED;
            case Steps.REOPENED -> Phase.WITH_PEOPLE;
            case Steps.WITHDRAWN -> Phase.WITHDRAWN;
            default -> Phase.CHECKING;
        };
    }

    public boolean isReturned() {
        return phase == Phase.RETURNED;
    }
}
