package heyan.programme;

import heyan.claim.Happening;
import heyan.programme.LedgerPlace.State;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The entries of the places ledger 名额账本: every step is a row and a happening, and a place that gets free goes to the
 * lowest waiting ticket in the same transaction. Callers hold the transaction; a pool's row is locked before its
 * tickets are looked at.
 */
@Component
class PlaceLedger {
    private final Pools pools;
    private final PlaceRows rows;
    private final DrawRows draws;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlaceLedger(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.pools = new Pools(jdbc);
        this.rows = new PlaceRows(jdbc);
        this.draws = new DrawRows(jdbc);
        this.events = events;
        this.clock = clock;
    }

    PlaceRows rows() {
        return rows;
    }

    Pools pools() {
        return pools;
    }

    /** Draws that were held. */
    DrawRows draws() {
        return draws;
    }

    /** Adds a ticket and its first step. */
    LedgerPlace open(LedgerPlace fresh, String because, String who) {
        Instant now = clock.instant();
        LedgerPlace place = rows.add(fresh, now);
        enter(place, because, who, now);
        return place;
    }

    /** Moves a ticket of a locked pool, and whoever gets the place that this frees. */
    LedgerPlace move(LedgerPlace from, LedgerPlace to, String because, String who) {
        enter(to, because, who, clock.instant());
        if (from.state().takesPlace() && !to.state().takesPlace()) {
            pools.count(from.programme(), from.pool(), -1);
            promote(from.programme(), from.pool(), who);
        }
        return to;
    }

    /** Gives the free places of a pool to its lowest waiting tickets. */
    void promote(String programme, String pool, String who) {
        int free = pools.lock(programme, pool);
        if (free == 0) {
            return;
        }
        for (LedgerPlace next : rows.lowestWaiting(programme, pool, free)) {
            pools.count(programme, pool, 1);
            State to = next.vetted() ? State.CONFIRMED : State.RESERVED;
            enter(next.moved(to, next.vetted(), next.claim()), "promoted", who, clock.instant());
        }
    }

    private void enter(LedgerPlace place, String because, String who, Instant now) {
        rows.step(place, because, who, now);
        events.publishEvent(
                new Happening(place.claim(), "places." + place.state().code(), who, now, facts(place, because)));
    }

    private static Map<String, @Nullable Object> facts(LedgerPlace place, String because) {
        Map<String, @Nullable Object> facts = new TreeMap<>();
        facts.put("because", because);
        facts.put("pool", place.pool());
        facts.put("ticket", place.number());
        facts.put("turn", place.turn());
        OptionalLong waiting = place.waiting();
        if (waiting.isPresent()) {
            facts.put("waiting_number", waiting.getAsLong());
        }
        return facts;
    }
}
