package heyan.worker;

import heyan.claim.ClaimId;
import heyan.review.WorkerDesk;
import heyan.review.WorkerDesk.Message;
import heyan.review.WorkerDesk.Progress;
import heyan.worker.Outgoing.Made;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The review of one application, as its worker may see and move it. */
@Component
class MyReview {
    /** What the audit calls the worker. */
    private static final String WHO = "worker";

    private final Outgoing outgoing;
    private final Filings filings;
    private final Steps steps;
    private final WorkerDesk desk;

    MyReview(Outgoing outgoing, Filings filings, Steps steps, WorkerDesk desk) {
        this.outgoing = outgoing;
        this.filings = filings;
        this.steps = steps;
        this.desk = desk;
    }

    /** The claim that the application was handed in as last; empty while none was taken. */
    Optional<ClaimId> claim(Filing filing) {
        return newest(filing).flatMap(Made::claim);
    }

    private Optional<Made> newest(Filing filing) {
        return outgoing.of(filing).stream().reduce((earlier, later) -> later);
    }

    /** How it stands with people; empty while the machine works on it. */
    Optional<Progress> progress(Filing filing) {
        return claim(filing).flatMap(desk::progress);
    }

    /** What the worker may change now. */
    Mendable mendable(Filing filing) {
        if (filing.round() == 1 || isWithdrawn(filing)) {
            return Mendable.EVERYTHING;
        }
        return newest(filing)
                .flatMap(made -> made.claim()
                        .flatMap(desk::progress)
                        .filter(progress -> progress.state() == WorkerDesk.State.RETURNED)
                        .map(progress -> Mendable.of(progress, made.at())))
                .orElse(Mendable.NOTHING);
    }

    /** How far it has come. */
    Course course(Filing filing) {
        return Course.of(steps.of(filing), progress(filing));
    }

    /** Whether what was handed in last was withdrawn 撤回: the worker may begin again with all of it. */
    boolean isWithdrawn(Filing filing) {
        return claim(filing).isPresent() && course(filing).phase() == Course.Phase.WITHDRAWN;
    }

    /** Whether it can be withdrawn: nobody has settled it for good, and no newer one is on its way. */
    boolean mayWithdraw(Filing filing) {
        return progress(filing)
                .filter(progress ->
                        progress.state() == WorkerDesk.State.IN_REVIEW || progress.state() == WorkerDesk.State.RETURNED)
                .isPresent();
    }

    /** Withdraws it for good, together with what was being mended; false when it cannot be. */
    @Transactional
    public boolean withdraw(Filing filing, String why) {
        filings.hold(filing);
        if (!mayWithdraw(filing) || !desk.withdraw(claim(filing).orElseThrow(), why, WHO)) {
            return false;
        }
        filings.end(filing);
        return true;
    }

    /** Whether the worker may write: against a return or refusal, or on in an open appeal. */
    boolean mayAppeal(Filing filing) {
        boolean negative = progress(filing)
                .filter(progress ->
                        progress.state() == WorkerDesk.State.RETURNED || progress.state() == WorkerDesk.State.REFUSED)
                .isPresent();
        return negative || claim(filing).filter(desk::isAppealOpen).isPresent();
    }

    /** Appeals, or goes on with an appeal; false when there is nothing to appeal against. */
    boolean appeal(Filing filing, String words) {
        return claim(filing).filter(claim -> desk.appeal(claim, words, WHO)).isPresent();
    }

    /** What was written in appeals, oldest first. */
    List<Message> thread(Filing filing) {
        return claim(filing).map(desk::thread).orElse(List.of());
    }
}
