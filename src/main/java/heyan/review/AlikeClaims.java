package heyan.review;

import heyan.claim.ClaimId;
import heyan.verify.Alike;
import java.util.List;

/** Which claims of other workers or years share something with one. */
interface AlikeClaims {
    List<Alike> of(ClaimId claim);
}
