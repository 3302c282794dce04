package heyan.verify;

import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import java.util.List;

/** No picture and no card that another claim of the programme uses. */
record NotUsedBefore() implements Check {
    @Override
    public List<Finding> check(Dossier dossier) {
        return dossier.earlierUses().stream()
                .map(use -> new Finding(
                        use.slot().code() + ".used_before",
                        use.reason(),
                        Agreement.DIFFERENT,
                        "",
                        List.of(new Evidence(
                                use.slot(),
                                dossier.exhibit(use.slot())
                                        .map(Dossier.Exhibit::file)
                                        .orElse(null),
                                0,
                                null,
                                null,
                                null,
                                use.otherClaim()))))
                .toList();
    }
}
