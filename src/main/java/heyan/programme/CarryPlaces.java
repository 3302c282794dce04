package heyan.programme;

import heyan.programme.LedgerPlace.State;
import heyan.programme.PlacesRefused.Why;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the waiting list over to the next batch 下一批次, before everybody who submits there: under the same
 * application_id, which keeps the ticket when the worker submits to that batch.
 */
@Component
public class CarryPlaces {
    private final Programmes programmes;
    private final Places places;
    private final PlaceLedger ledger;
    private final Clock clock;

    public CarryPlaces(Programmes programmes, Places places, PlaceLedger ledger, Clock clock) {
        this.programmes = programmes;
        this.places = places;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Carries all that wait, in the order of their tickets; those who have no row in the other table stay where they are.
     *
     * @return how many were carried
     * @throws PlacesRefused when the notice of the first round says nothing of a next batch, its window has not closed, or one
     *     of the two was never loaded
     */
    @Transactional
    public int carry(String from, String to, String who) {
        Programme last = round(from);
        Programme next = round(to);
        if (from.equals(to) || last.allocation().overflow() != Allocation.Overflow.NEXT_BATCH) {
            throw new PlacesRefused(Why.NOT_CARRIED);
        }
        if (last.window().filter(window -> window.hasClosed(clock.instant())).isEmpty()) {
            throw new PlacesRefused(Why.WINDOW_OPEN);
        }
        ChoosePool.pools(last.quota()).forEach(pool -> ledger.promote(from, pool.name(), who));
        places.follow(to);
        Map<String, List<LedgerPlace>> byPool = new LinkedHashMap<>();
        for (LedgerPlace waiting : ledger.rows().waiting(from)) {
            pool(next.quota(), waiting)
                    .filter(pool ->
                            ledger.rows().find(to, waiting.application()).isEmpty())
                    .ifPresent(pool -> byPool.computeIfAbsent(pool, key -> new ArrayList<>())
                            .add(waiting));
        }
        byPool.forEach((pool, group) -> carry(group, to, pool, who));
        return byPool.values().stream().mapToInt(List::size).sum();
    }

    private Programme round(String programmeId) {
        return programmes.find(programmeId).orElseThrow(() -> new PlacesRefused(Why.ROUND_UNKNOWN));
    }

    private static Optional<String> pool(Quota quota, LedgerPlace waiting) {
        return quota.rows().isEmpty()
                ? ChoosePool.pools(quota).stream().map(ChoosePool.Pool::name).findFirst()
                : quota.rowOf(waiting.union()).map(Quota.Row::name);
    }

    private void carry(List<LedgerPlace> group, String to, String pool, String who) {
        int free = ledger.pools().lock(to, pool);
        long number = ledger.rows().lowestNumber(to, pool) - group.size();
        for (LedgerPlace waiting : group) {
            boolean placed = free > 0;
            OptionalLong queue = placed
                    ? OptionalLong.empty()
                    : OptionalLong.of(ledger.pools().nextWaiting(to, pool));
            if (placed) {
                free--;
                ledger.pools().count(to, pool, 1);
            }
            ledger.move(waiting, waiting.moved(State.CARRIED, false, waiting.claim()), "next_batch", who);
            ledger.open(
                    new LedgerPlace(
                            0,
                            to,
                            waiting.application(),
                            1,
                            pool,
                            number++,
                            queue,
                            waiting.union(),
                            placed ? State.RESERVED : State.WAITING,
                            false,
                            waiting.claim()),
                    "carried_over",
                    who);
        }
    }
}
