package heyan.programme;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * How an application stands in the places ledger 名额账本.
 *
 * @param ticket key of the ticket
 * @param turn counts an application's tickets from 1
 * @param pool row of the quota's table; empty when there is one pool
 * @param number of the ticket within its pool: who submitted first has the lower one; up to 0 when carried over
 * @param waiting number on the waiting list 候补, given with the ticket; empty for a place at once
 * @param union whose places were asked for
 * @param vetted whether it was approved while it was waiting
 * @param claim the revision of the newest step
 */
public record LedgerPlace(
        long ticket,
        String programme,
        String application,
        int turn,
        String pool,
        long number,
        OptionalLong waiting,
        String union,
        State state,
        boolean vetted,
        String claim) {

    /** The same ticket in another state. */
    LedgerPlace moved(State to, boolean approved, String revision) {
        return new LedgerPlace(
                ticket, programme, application, turn, pool, number, waiting, union, to, approved, revision);
    }

    /** Where a place is on its way. */
    public enum State {
        /** Taken by a submission, to be looked at. */
        RESERVED,
        /** No place is free 候补; the lowest number gets the next one. */
        WAITING,
        /** Kept while the worker mends a returned claim 驳回. */
        HELD,
        /** Of an approved claim. */
        CONFIRMED,
        /** Given back; it went to the next. */
        RELEASED,
        /** Of a refused claim where the notice does not give its place to the next. */
        SPENT,
        /** Went over to the next batch 下一批次. */
        CARRIED;

        /** As tables and happenings say it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether one of the pool's places is used. */
        boolean takesPlace() {
            return this == RESERVED || this == HELD || this == CONFIRMED || this == SPENT;
        }

        /** Whether nothing more can come of it. */
        boolean isOver() {
            return this == RELEASED || this == SPENT || this == CARRIED;
        }
    }
}
