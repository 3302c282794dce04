package heyan.programme;

import heyan.claim.ClaimId;
import java.time.Instant;

/**
 * A claim went from one union to another 迁入迁出, both sides consenting. Published inside the mover's transaction: a listener
 * that moves the place between the unions' quotas does so in it, and undoes the transfer by throwing.
 *
 * @param fromUnion as the claim carried it
 * @param toUnion official name when a tree of unions is there
 * @param who login of the person whose consent completed it
 */
public record UnionMoved(ClaimId claim, String fromUnion, String toUnion, String who, Instant when) {}
