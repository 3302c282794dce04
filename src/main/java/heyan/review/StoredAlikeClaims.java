package heyan.review;

import heyan.claim.ClaimId;
import heyan.verify.Alike;
import heyan.verify.Clusters;
import java.util.List;
import org.springframework.stereotype.Component;

/** As {@code verify} wrote it down. */
@Component
class StoredAlikeClaims implements AlikeClaims {
    private final Clusters clusters;

    StoredAlikeClaims(Clusters clusters) {
        this.clusters = clusters;
    }

    @Override
    public List<Alike> of(ClaimId claim) {
        return clusters.of(claim);
    }
}
