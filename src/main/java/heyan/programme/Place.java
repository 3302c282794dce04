package heyan.programme;

/**
 * What a ticket got.
 *
 * @param row name of the quota's row; empty for one pool, and for none
 * @param rank from 1, among the confirmed of the row or on its waiting list; 0 without a row
 */
public record Place(Ticket ticket, String row, State state, int rank) {
    /** How it stands. */
    public enum State {
        CONFIRMED,
        /** 候补. */
        WAITING,
        /** The table has no row for the union. */
        NO_ROW
    }
}
