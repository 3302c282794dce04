package heyan.decide;

import heyan.claim.ReasonCode;
import heyan.programme.Clause;
import heyan.programme.Programme;
import heyan.verify.Dossier;
import heyan.verify.Finding;
import heyan.verify.Finding.Agreement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One clause 条款 of the notice and the findings that answer it. Met when all of them agree, not met when one surely does not,
 * unknown when a person must look, or when nothing was found out at all.
 *
 * @param passage what the programme's notice says; empty when the programme has no such clause
 * @param parameters the numbers and words of the round
 * @param inputs what it looked at, readable, without personal data
 */
record Rule(
        String id,
        Function<Programme, Optional<Clause>> passage,
        Function<Programme, Map<String, String>> parameters,
        Predicate<Finding> concerns,
        Function<Dossier, String> inputs) {
    /** Three verdicts, as texts of the trace. */
    enum Verdict {
        MET,
        NOT_MET,
        UNKNOWN
    }

    /** Empty when the dossier's programme has no such clause. */
    Optional<Decision.Judged> judge(Dossier dossier, List<Finding> findings) {
        Programme programme = dossier.programme();
        List<Finding> mine = findings.stream().filter(concerns).toList();
        return passage.apply(programme)
                .map(clause -> new Decision.Judged(
                        id,
                        clause.document(),
                        clause.article(),
                        clause.text(),
                        parameters.apply(programme),
                        verdict(mine).name(),
                        inputs.apply(dossier),
                        mine.stream()
                                .map(finding -> finding.check() + ": " + finding.agreement())
                                .toList()));
    }

    private static Verdict verdict(List<Finding> mine) {
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
