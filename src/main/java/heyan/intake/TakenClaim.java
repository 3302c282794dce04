package heyan.intake;

import heyan.claim.Claim;
import java.util.List;

/** A claim with its documents as stored, in the order of the manifest. */
public record TakenClaim(Claim claim, List<StoredDocument> documents) {
    public TakenClaim {
        documents = List.copyOf(documents);
    }
}
