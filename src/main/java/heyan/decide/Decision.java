package heyan.decide;

import heyan.claim.ReasonCode;
import heyan.verify.Finding;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

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
     * One clause 条款, its verdict and everything that led to it.
     *
     * @param rule stable id, {@code window}, {@code once}
     * @param document number or title of the document that says so; empty when the round's file does not quote any
     * @param article where in it; likewise
     * @param clause the words of the notice
     * @param parameters the numbers and words of the round that were applied
     * @param verdict {@code MET}, {@code NOT_MET}, {@code UNKNOWN}
     * @param inputs what it looked at, readable, without personal data
     * @param compared every comparison it rests on, {@code check: AGREEMENT}, in the order of the findings
     */
    public record Judged(
            String rule,
            String document,
            String article,
            String clause,
            Map<String, String> parameters,
            String verdict,
            String inputs,
            List<String> compared) {
        public Judged {
            document = Objects.requireNonNullElse(document, ""); // absent from decisions of before there were citations
            article = Objects.requireNonNullElse(article, "");
            parameters = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(parameters, Map.of())));
            compared = List.copyOf(Objects.requireNonNullElse(compared, List.of()));
        }
    }
}
