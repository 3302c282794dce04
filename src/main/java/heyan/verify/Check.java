package heyan.verify;

import heyan.verify.Dossier.Exhibit;
import java.util.List;
import java.util.Optional;

/** One kind of comparison; a check that has nothing to look at says nothing. */
interface Check {
    List<Finding> check(Dossier dossier);

    /** The document in this slot when it is readable and of its kind; what else is wrong is found by {@link DocumentsThere}. */
    static Optional<Exhibit> usable(Dossier dossier, heyan.claim.DocumentKind slot) {
        return dossier.exhibit(slot)
                .filter(exhibit -> exhibit.extract()
                        .filter(heyan.extract.Extract::isOfAskedKind)
                        .isPresent());
    }
}
