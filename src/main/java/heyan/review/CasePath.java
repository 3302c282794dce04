package heyan.review;

import heyan.claim.ClaimId;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A claim's identifier as it stands in an address. */
record CasePath(String programme, String application, int revision) {
    /** The claim; answers 404 when the address cannot be one's. */
    ClaimId claim() {
        if (!ClaimId.isPart(programme) || !ClaimId.isPart(application) || revision < 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ClaimId(programme, application, revision);
    }
}
