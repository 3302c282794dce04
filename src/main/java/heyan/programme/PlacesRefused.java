package heyan.programme;

import java.util.Locale;

/** An act on places that must not be done; nothing is changed. */
public final class PlacesRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Why why;

    PlacesRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What stands against it; stable codes. */
    public enum Why {
        /** No such round was loaded. */
        ROUND_UNKNOWN,
        /** Expected two different rows of the quota's table. */
        NOT_TWO_ROWS,
        /** At least one place is moved. */
        NO_PLACES,
        NO_REASON,
        /** It was approved before, or was never asked for. */
        NOT_OPEN,
        /** Another person than the one who asked must approve. */
        SAME_PERSON,
        /** The giving row has fewer free places by now. */
        NOT_FREE,
        /** The notice says nothing of a next batch. */
        NOT_CARRIED,
        /** The notice has no draw. */
        NO_DRAW,
        /** The seed is not published yet. */
        SEED_SECRET,
        /** An earlier edition committed itself to another seed. */
        COMMITMENT_CHANGED,
        /** Claims can still be submitted. */
        WINDOW_OPEN,
        /** There is one draw for each round. */
        DRAWN_ALREADY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
