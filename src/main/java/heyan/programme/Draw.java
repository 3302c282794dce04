package heyan.programme;

import java.time.Instant;

/**
 * A draw 摇号 that was held.
 *
 * @param version of the programme that published the seed
 * @param lottery commitment and seed: all that is needed to repeat it
 * @param committed when the commitment was first in force
 * @param entrants applications that were drawn
 * @param entrantsSha256 SHA-256 of their application_ids in the order of their code points, each with a line feed
 * @param who login of the person who held it
 */
public record Draw(
        String programme,
        String version,
        Lottery lottery,
        Instant committed,
        int entrants,
        String entrantsSha256,
        String who,
        Instant at) {}
