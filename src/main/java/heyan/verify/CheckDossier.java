package heyan.verify;

import heyan.programme.Machine;
import java.util.List;

/** All comparisons on one claim; every one is always made, so that all reasons are said at once. */
public final class CheckDossier {
    private static List<Check> checks(Machine machine) {
        Judge judge = new Judge(Thresholds.of(machine.falseAcceptsOneIn()));
        return List.of(
                new TypedValues(),
                new MeetsConditions(),
                new DocumentsThere(),
                new FieldsAgree(judge),
                new CardIsConsistent(judge),
                new StillValid(judge),
                new QrLeadsToReport(judge),
                new FormIsComplete(judge),
                new StudiedInTime(judge),
                new OnTheLists(),
                new NotUsedBefore(),
                new SignalsAllow());
    }

    /** Findings in the order of the checks. */
    public List<Finding> check(Dossier dossier) {
        return checks(dossier.programme().machine()).stream()
                .flatMap(check -> check.check(dossier).stream())
                .toList();
    }
}
