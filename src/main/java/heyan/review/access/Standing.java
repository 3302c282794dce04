package heyan.review.access;

import java.util.Set;

/**
 * How a claim stands.
 *
 * @param unit key of its unit union
 * @param district key of its district or industry union; empty when not known
 * @param city key of the union that issued the notice; empty when not known
 * @param level at which it is, or was decided
 * @param hands logins of those who proposed or decided it, or passed it on
 * @param proposer who proposed what waits for a second person; empty when nothing does
 */
public record Standing(
        String unit, String district, String city, State state, Level level, Set<String> hands, String proposer) {
    public Standing {
        hands = Set.copyOf(hands);
        if (!proposer.isEmpty() && !hands.contains(proposer)) {
            throw new IllegalArgumentException("who proposes has a hand in it: " + proposer);
        }
    }

    /** As if it waited at the same place. */
    public Standing waiting() {
        return new Standing(unit, district, city, State.WAITING, level, hands, "");
    }

    /** What it waits for, or what became of it. */
    public enum State {
        /** For a reviewer of its level. */
        WAITING,
        /** For a second person of its level or of a higher one. */
        CHECKING,
        /** By the machine, or by the last level. */
        PASSED,
        /** 驳回: for the worker. */
        RETURNED,
        /** 拒绝. */
        REFUSED,
        /** There is a later revision, or the worker withdrew. */
        CLOSED
    }
}
