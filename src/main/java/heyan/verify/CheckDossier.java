package heyan.verify;

import heyan.claim.DocumentKind;
import heyan.claim.FormCodeKey;
import heyan.extract.FieldName;
import heyan.programme.Machine;
import java.util.List;
import java.util.Optional;

/** All comparisons on one claim; every one is always made, so that all reasons are said at once. */
public final class CheckDossier {
    private final Optional<FormCodeKey> formCodes;

    /** Believes no code on a form. */
    public CheckDossier() {
        this(Optional.empty());
    }

    /** @param formCodes tells the codes of forms that this house printed */
    public CheckDossier(Optional<FormCodeKey> formCodes) {
        this.formCodes = formCodes;
    }

    /** Fields of this kind of document that are compared with what was typed, whether they have to be there or not. */
    public static List<FieldName> compared(DocumentKind kind) {
        return ComparedFields.ALL.stream()
                .filter(check -> check.slot() == kind)
                .map(FieldCheck::field)
                .toList();
    }

    private List<Check> checks(Machine machine) {
        Judge judge = new Judge(Thresholds.of(machine.falseAcceptsOneIn()));
        return List.of(
                new TypedValues(),
                new MeetsConditions(judge),
                new DocumentsThere(),
                new FieldsAgree(judge),
                new CardIsConsistent(judge),
                new StillValid(judge),
                new QrLeadsToReport(judge),
                new FormIsComplete(judge),
                new FormCodeAgrees(formCodes),
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
