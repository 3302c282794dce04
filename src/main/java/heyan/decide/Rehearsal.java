package heyan.decide;

import heyan.claim.ReasonCode;
import heyan.decide.Decision.Outcome;
import java.util.List;
import java.util.Map;

/**
 * What a changed notice would make of a round's claims: both sides judge the same facts, so every difference is the notice's.
 *
 * @param claims how many were judged, each application's newest decided revision
 * @param otherwise how many of them the notice in force now judges otherwise than they were decided, because it or the lists
 *     changed since
 * @param now under the notice in force
 * @param changed under the changed one
 * @param changes claims whose outcome or reasons differ, by application
 */
public record Rehearsal(String round, int claims, int otherwise, Side now, Side changed, List<Change> changes) {
    public Rehearsal {
        changes = List.copyOf(changes);
    }

    /**
     * What comes of a round if every passing claim is confirmed and no other.
     *
     * @param reasons how many claims each reason is told for
     * @param places by the row of the quota's table, or by district union where there is one pool
     * @param fen by payer, for confirmed places; shares that depend on a fee are not in it
     */
    public record Side(
            Map<Outcome, Integer> outcomes,
            Map<ReasonCode, Integer> reasons,
            Map<String, Seats> places,
            Map<String, Long> fen) {}

    /** Places of one union. */
    public record Seats(int confirmed, int waiting) {
        Seats plus(Seats other) {
            return new Seats(confirmed + other.confirmed, waiting + other.waiting);
        }
    }

    /** A claim that would be judged otherwise. */
    public record Change(
            String application, Outcome now, Outcome changed, List<ReasonCode> added, List<ReasonCode> removed) {
        public Change {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }
}
