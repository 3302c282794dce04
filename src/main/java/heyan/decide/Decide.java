package heyan.decide;

import heyan.claim.ReasonCode;
import heyan.decide.Decision.Judged;
import heyan.decide.Decision.Outcome;
import heyan.verify.Dossier;
import heyan.verify.Dossier.Exhibit;
import heyan.verify.Finding;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The machine's decision: passes when everything agrees and every clause is met, otherwise a person must look. Pure. */
public final class Decide {
    /** Defects of the bytes themselves; a missing file is none. */
    private static final Set<ReasonCode> UNUSABLE = EnumSet.of(
            ReasonCode.FILE_UNREADABLE,
            ReasonCode.FILE_EMPTY,
            ReasonCode.FILE_TYPE_MISMATCH,
            ReasonCode.FILE_ENCRYPTED,
            ReasonCode.IMAGE_TOO_LARGE);

    private Decide() {}

    /** Decides from the findings on this dossier. */
    public static Decision decide(Dossier dossier, List<Finding> findings) {
        List<Judged> trace = Clauses.ALL.stream()
                .flatMap(rule -> rule.judge(dossier, findings).stream())
                .toList();
        EnumSet<ReasonCode> reasons = EnumSet.noneOf(ReasonCode.class);
        findings.stream()
                .filter(finding -> !finding.agreement().agrees())
                .map(Finding::reason)
                .forEach(reasons::add);
        boolean met = trace.stream().allMatch(judged -> judged.verdict().equals(Rule.Verdict.MET.name()));
        if (!met && reasons.isEmpty()) {
            reasons.add(ReasonCode.OTHER);
        }
        return new Decision(outcome(dossier, reasons), List.copyOf(reasons), findings, trace);
    }

    private static Outcome outcome(Dossier dossier, Set<ReasonCode> reasons) {
        if (reasons.isEmpty()) {
            return Outcome.PASS;
        }
        List<Exhibit> exhibits = dossier.exhibits();
        boolean nothingUsable =
                exhibits.stream().allMatch(exhibit -> exhibit.defect().isPresent())
                        && exhibits.stream()
                                .flatMap(exhibit -> exhibit.defect().stream())
                                .anyMatch(UNUSABLE::contains);
        return nothingUsable ? Outcome.REJECTED_INPUT : Outcome.REVIEW;
    }
}
