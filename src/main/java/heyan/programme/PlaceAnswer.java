package heyan.programme;

import java.util.function.Function;

/** What a submission got: a ticket with a place or a waiting number, or none, with the reason. */
public sealed interface PlaceAnswer {
    /** Answers both cases. */
    <R> R fold(Function<Ticketed, R> ticketed, Function<None, R> none);

    /** It stands in the ledger. */
    record Ticketed(LedgerPlace place) implements PlaceAnswer {
        @Override
        public <R> R fold(Function<Ticketed, R> ticketed, Function<None, R> none) {
            return ticketed.apply(this);
        }
    }

    /** It has no ticket. */
    record None(Why why) implements PlaceAnswer {
        @Override
        public <R> R fold(Function<Ticketed, R> ticketed, Function<None, R> none) {
            return none.apply(this);
        }
    }

    /** Why there is no ticket; stable codes. */
    enum Why {
        /** The round has no quota. */
        NOT_LIMITED,
        /** No such programme was loaded yet; the ticket is taken when it is. */
        PROGRAMME_UNKNOWN,
        /** {@code submitted_at} is outside; should a person approve it all the same, it takes the next ticket then. */
        OUTSIDE_WINDOW,
        /** The notice's table is to follow; tickets are taken when it does. */
        TABLE_TO_FOLLOW,
        /** The table has no row for the worker's unions. */
        UNION_NOT_IN_TABLE,
        /** Places are drawn 摇号 after the window. */
        DRAWN_LATER
    }
}
