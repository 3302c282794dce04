package heyan.review;

import heyan.claim.ClaimId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the other rooms know about claims. */
interface Cases {
    /** All about one decided claim; empty when it is not there or not decided yet. */
    Optional<CaseFile> find(ClaimId claim);

    /** What the machine decided about the claim and the revisions before it, oldest first. */
    List<MachineDecision> decisions(ClaimId claim);

    /** Manifests that intake could not understand 无法受理, newest first. */
    List<RefusedManifest> refused(int most);

    /**
     * One refused manifest.
     *
     * @param key object key in the inbox
     * @param problem what is wrong with it, in English, without personal data
     */
    record RefusedManifest(String key, String problem, Instant at) {}
}
