package heyan.decide;

import heyan.claim.ReasonCode;
import heyan.verify.Finding;
import java.util.List;

/**
 * The machine's decision on one claim.
 *
 * @param reasons every reason, each once, in the order of {@link ReasonCode}; empty for PASS
 * @param findings every comparison, agreeing or not
 * @param trace every clause that was judged, with its inputs
 */
public record Decision(Outcome outcome, List<ReasonCode> reasons, List<Finding> findings, List<Judged> trace) {
    public Decision {
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
        trace = List.copyOf(trace);
        if ((outcome == Outcome.PASS) != reasons.isEmpty()) {
            throw new IllegalArgumentException("a pass has no reasons, everything else has some");
        }
    }

    /** As in the contract, in lower case. */
    public enum Outcome {
        PASS,
        REVIEW,
        REJECTED_INPUT
    }

    /**
     * One clause 条款 and its verdict.
     *
     * @param rule stable id, {@code window}, {@code once}
     * @param clause the words of the notice
     * @param verdict {@code MET}, {@code NOT_MET}, {@code UNKNOWN}
     * @param inputs what it looked at, readable, without personal data
     */
    public record Judged(String rule, String clause, String verdict, String inputs) {}
}
