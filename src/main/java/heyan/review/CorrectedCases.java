package heyan.review;

import heyan.claim.ClaimId;
import heyan.programme.Programmes;
import heyan.programme.Unions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Claims as they stand for people: what the machine decided, compared anew where somebody corrected its reading. */
@Component
class CorrectedCases {
    private final Cases cases;
    private final Corrections corrections;
    private final Programmes programmes;
    private final Unions unions;

    CorrectedCases(Cases cases, Corrections corrections, Programmes programmes, Unions unions) {
        this.cases = cases;
        this.corrections = corrections;
        this.programmes = programmes;
        this.unions = unions;
    }

    /** As {@link Cases#find}; a correction of a content that was replaced counts no more. */
    Optional<CaseFile> find(ClaimId claim) {
        return cases.find(claim).map(this::corrected);
    }

    private CaseFile corrected(CaseFile file) {
        List<Correction> counting =
                corrections.of(file.claim().id()).stream().filter(file::bears).toList();
        return counting.isEmpty()
                ? file
                : CompareAnew.with(
                        file, counting, programmes.current(file.claim().id().programme()), unions.tree());
    }
}
