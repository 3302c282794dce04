package heyan.api;

import heyan.api.Submissions.Kept;
import heyan.api.Submissions.Submission;
import heyan.claim.ClaimId;
import heyan.intake.SubmitAnswer;
import heyan.intake.SubmitClaim;
import heyan.programme.Programmes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One submission, once: the same key gets the same answer, also after a crash between taking and answering. */
@Component
class AnswerSubmission {
    private final Submissions submissions;
    private final SubmitClaim submit;
    private final Programmes programmes;
    private final WriteReceipt receipts;
    private final Owned owned;
    private final Clock clock;

    AnswerSubmission(
            Submissions submissions,
            SubmitClaim submit,
            Programmes programmes,
            WriteReceipt receipts,
            Owned owned,
            Clock clock) {
        this.submissions = submissions;
        this.submit = submit;
        this.programmes = programmes;
        this.receipts = receipts;
        this.owned = owned;
        this.clock = clock;
    }

    Reply answer(Submission submission, byte[] manifest) {
        if (!programmes.isLoaded(submission.programme())) {
            return Reply.problem(404, "programme-unknown", "no such programme was loaded");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!owned.take(submission.portal(), submission.programme(), submission.application(), now)) {
            return Reply.problem(
                    409, "application-taken", "there is an application of this name that is not this portal's");
        }
        Optional<ClaimId> earlier = Optional.empty();
        if (!submissions.begin(submission, now)) {
            Kept kept = submissions.find(submission);
            if (!kept.isOf(submission)) {
                return Reply.problem(
                        422, "idempotency-key-reused", "the Idempotency-Key stands for another submission");
            }
            if (kept.reply().isPresent()) {
                return kept.reply().get();
            }
            earlier = submit.takenSince(
                    kept.received(), submission.programme(), submission.application(), submission.sha256());
        }
        Reply reply = earlier.map(claim -> receipts.receipt(claim, submission.sha256()))
                .orElseGet(() -> take(submission, manifest));
        return reply.isFinal() ? submissions.answer(submission, reply) : reply;
    }

    private Reply take(Submission submission, byte[] manifest) {
        return submit.submit(submission.programme(), submission.application(), manifest)
                .fold(
                        taken -> receipts.receipt(taken.claim(), submission.sha256()),
                        AnswerSubmission::refused,
                        overtaken -> Reply.problem(
                                409,
                                "overtaken",
                                "another manifest of this application came at the same moment; send this one again"));
    }

    private static Reply refused(SubmitAnswer.Refused refused) {
        List<Map<String, Object>> errors = refused.faults().stream()
                .map(fault -> Map.<String, Object>of(
                        "field", fault.field(),
                        "reason", fault.reason().name(),
                        "detail", fault.detail(),
                        "line", fault.line(),
                        "column", fault.column()))
                .toList();
        return Reply.problem(422, "manifest-refused", "the manifest cannot be understood", errors);
    }
}
