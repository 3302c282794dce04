package heyan.review;

import heyan.claim.ClaimId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One transfer 迁入迁出 of a claim between unions, as it stands.
 *
 * @param askedBy login
 * @param givenBy login; null until the giving union consents
 * @param takenBy login; null until the taking union consents
 * @param ended when it was done or stopped; null while it is open
 */
record Transfer(
        long id,
        ClaimId claim,
        String fromUnion,
        String toUnion,
        State state,
        String askedBy,
        @Nullable String givenBy,
        @Nullable String takenBy,
        @Nullable Instant ended,
        List<Step> steps) {
    Transfer {
        steps = List.copyOf(steps);
    }

    /** Why it was asked for. */
    public String why() {
        return steps.isEmpty() ? "" : steps.get(0).note();
    }

    /** Address of the claim's page. */
    public String path() {
        return "/review/" + claim;
    }

    /** Whether the claim belongs to the other union since. */
    public boolean isDone() {
        return state == State.DONE;
    }

    /** The union on this side. */
    String union(Side side) {
        return side == Side.GIVING ? fromUnion : toUnion;
    }

    /** Who consented for this side; null when nobody did. */
    @Nullable
    String consent(Side side) {
        return side == Side.GIVING ? givenBy : takenBy;
    }

    /** How it stands. */
    enum State {
        OPEN,
        DONE,
        REFUSED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The union that gives the claim away 迁出 or takes it 迁入. */
    enum Side {
        GIVING("given"),
        TAKING("taken");

        private final String step;

        Side(String step) {
            this.step = step;
        }

        /** The step by which this side consents. */
        String step() {
            return step;
        }

        Side other() {
            return this == GIVING ? TAKING : GIVING;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What somebody did with it.
     *
     * @param step {@code asked}, {@code given}, {@code taken}, {@code refused}, {@code withdrawn}
     * @param name of the person
     */
    record Step(String step, String side, String name, String note, Instant at) {}
}
