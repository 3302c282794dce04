package heyan.verify;

import java.util.List;

/** All comparisons on one claim; every one is always made, so that all reasons are said at once. */
public final class CheckDossier {
    private final List<Check> checks;

    /** With {@link Thresholds#DEFAULT}. */
    public CheckDossier() {
        this(Thresholds.DEFAULT);
    }

    public CheckDossier(Thresholds thresholds) {
        Judge judge = new Judge(thresholds);
        checks = List.of(
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
                new NotUsedBefore());
    }

    /** Findings in the order of the checks. */
    public List<Finding> check(Dossier dossier) {
        return checks.stream().flatMap(check -> check.check(dossier).stream()).toList();
    }
}
