package heyan.programme;

import heyan.programme.Place.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who has a place 名额. Pure: the same tickets always give the same places, in whatever order they are handed in. To release
 * a place is to leave its ticket out: the next one then moves up, and nobody who had a place loses it.
 */
public final class AllocatePlaces {
    /** Of a round without a table. */
    private static final String ONE_POOL = "";

    private final Quota quota;
    private final Allocation allocation;

    public AllocatePlaces(Quota quota, Allocation allocation) {
        this.quota = quota;
        this.allocation = allocation;
    }

    /** Every ticket's place, best rank first. */
    public List<Place> allocate(Collection<Ticket> tickets) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        List<Place> places = new ArrayList<>();
        for (Ticket ticket : tickets.stream().sorted(order()).toList()) {
            Optional<String> pool = pool(ticket.union());
            if (pool.isEmpty()) {
                places.add(new Place(ticket, "", State.NO_ROW, 0));
            } else {
                places.add(place(ticket, pool.get(), ranks.merge(pool.get(), 1, Integer::sum)));
            }
        }
        return places;
    }

    private Place place(Ticket ticket, String pool, int rank) {
        int places = places(pool);
        return rank <= places
                ? new Place(ticket, pool, State.CONFIRMED, rank)
                : new Place(ticket, pool, State.WAITING, rank - places);
    }

    /** Those on the waiting lists, in their order, as tickets that come before all of the next batch 下一批次. */
    public List<Ticket> carryOver(List<Place> places) {
        List<Ticket> waiting = places.stream()
                .filter(place -> place.state() == State.WAITING)
                .map(Place::ticket)
                .sorted(order())
                .toList();
        List<Ticket> carried = new ArrayList<>();
        for (Ticket ticket : waiting) {
            carried.add(ticket.numbered(carried.size() + 1L - waiting.size()));
        }
        return carried;
    }

    private Comparator<Ticket> order() {
        Comparator<Ticket> byPriority = Comparator.comparingInt(Ticket::priority);
        Comparator<Ticket> byNumber = Comparator.comparingLong(Ticket::number);
        return byPriority
                .thenComparing(draw().map(
                                lottery -> Comparator.comparing((Ticket ticket) -> lottery.drawn(ticket.application())))
                        .orElse(byNumber))
                .thenComparing(Ticket::application);
    }

    private Optional<Lottery> draw() {
        return allocation.lottery().filter(lottery -> lottery.seed().isPresent());
    }

    /** Of a table, the row; empty when no row is this union's. */
    private Optional<String> pool(String union) {
        return quota.rows().isEmpty()
                ? Optional.of(ONE_POOL)
                : quota.rowOf(union).map(Quota.Row::name);
    }

    /** None while the table is to follow or the seed of the draw is not published. */
    private int places(String pool) {
        boolean toFollow = quota.rows().isEmpty() && !quota.tableToFollow().isEmpty();
        if (toFollow || (allocation.lottery().isPresent() && draw().isEmpty())) {
            return 0;
        }
        if (!quota.rows().isEmpty()) {
            return quota.rows().stream()
                    .filter(row -> row.name().equals(pool))
                    .mapToInt(Quota.Row::places)
                    .sum();
        }
        return quota.total().orElse(Integer.MAX_VALUE);
    }
}
