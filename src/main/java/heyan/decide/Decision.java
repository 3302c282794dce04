package heyan.decide;

import heyan.claim.ReasonCode;
import heyan.programme.Clause;
import heyan.verify.Finding;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The machine's decision on one claim.
 *
 * @param reasons every reason, each once, in the order of {@link ReasonCode}; empty for PASS
 * @param findings every comparison, agreeing or not
 * @param trace every clause that was judged, with its inputs
 */
public record Decision(Outcome outcome, List<ReasonCode> reasons, List<Finding> findings, List<Judged> trace) {
    /** The rule of a notice that a reason is about. */
    private static final Map<ReasonCode, String> RULES = Map.ofEntries(
            Map.entry(ReasonCode.OUTSIDE_WINDOW, "window"),
            Map.entry(ReasonCode.NOT_PREREGISTERED, "batch"),
            Map.entry(ReasonCode.PREREGISTRATION_NAME_MISMATCH, "batch"),
            Map.entry(ReasonCode.STUDENT_STATUS_EXPIRED, "years"),
            Map.entry(ReasonCode.ALREADY_PAID, "once"),
            Map.entry(ReasonCode.CHSI_REPORT_EXPIRED, "report"),
            Map.entry(ReasonCode.DOCUMENT_MISSING, "documents"),
            Map.entry(ReasonCode.DOCUMENT_WRONG_KIND, "documents"),
            Map.entry(ReasonCode.FORM_INCOMPLETE, "form"),
            Map.entry(ReasonCode.SEAL_MISSING, "form"),
            Map.entry(ReasonCode.SEAL_MISMATCH, "form"),
            Map.entry(ReasonCode.SIGNATURE_MISSING, "form"));

    public Decision {
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
        trace = List.copyOf(trace);
        if ((outcome == Outcome.PASS) != reasons.isEmpty()) {
            throw new IllegalArgumentException("a pass has no reasons, everything else has some");
        }
    }

    /** What the notice says to this reason; empty where the round's file quotes nothing of it. */
    public Optional<Clause> clause(ReasonCode reason) {
        return trace.stream()
                .filter(judged -> judged.rule().equals(RULES.get(reason)))
                .map(judged -> new Clause(judged.document(), judged.article(), judged.clause()))
                .filter(Clause::isCited)
                .findFirst();
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
