package heyan.review;

import heyan.claim.ClaimId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the claims of blind checks. */
@Component
public class BlindCases {
    private final Cases cases;

    BlindCases(Cases cases) {
        this.cases = cases;
    }

    /** Empty when there is no such decided claim. */
    public Optional<BlindCase> find(ClaimId claim) {
        return cases.find(claim).map(BlindCase::of);
    }
}
