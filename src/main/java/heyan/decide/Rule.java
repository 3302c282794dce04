package heyan.decide;

import heyan.claim.ReasonCode;
import heyan.verify.Dossier;
import heyan.verify.Finding;
import heyan.verify.Finding.Agreement;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One clause 条款 of the notice and the findings that answer it. Met when all of them agree, not met when one surely does not,
 * unknown when a person must look, or when nothing was found out at all.
 *
 * @param clause the words of the notice, for this dossier's programme
 * @param needed whether the programme has this clause
 * @param inputs what it looked at, readable, without personal data
 */
record Rule(
        String id,
        Predicate<Dossier> needed,
        Function<Dossier, String> clause,
        Predicate<Finding> concerns,
        Function<Dossier, String> inputs) {
    /** Three verdicts, as texts of the trace. */
    enum Verdict {
        MET,
        NOT_MET,
        UNKNOWN
    }

    Decision.Judged judge(Dossier dossier, List<Finding> findings) {
        return new Decision.Judged(id, clause.apply(dossier), verdict(findings).name(), inputs.apply(dossier));
    }

    Verdict verdict(List<Finding> findings) {
        List<Finding> mine = findings.stream().filter(concerns).toList();
        if (mine.stream().anyMatch(Rule::isSure)) {
            return Verdict.NOT_MET;
        }
        return mine.isEmpty()
                        || mine.stream()
                                .anyMatch(finding -> !finding.agreement().agrees())
                ? Verdict.UNKNOWN
                : Verdict.MET;
    }

    /** A value that was not found may still be there. */
    private static boolean isSure(Finding finding) {
        return finding.agreement() == Agreement.DIFFERENT
                || (finding.agreement() == Agreement.MISSING && finding.reason() != ReasonCode.FIELD_NOT_FOUND);
    }
}
