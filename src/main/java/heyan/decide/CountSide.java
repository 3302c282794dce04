package heyan.decide;

import heyan.claim.Claim;
import heyan.claim.ReasonCode;
import heyan.decide.Decision.Outcome;
import heyan.decide.Rehearsal.Change;
import heyan.decide.Rehearsal.Seats;
import heyan.decide.Rehearsal.Side;
import heyan.programme.AllocatePlaces;
import heyan.programme.Place;
import heyan.programme.Place.State;
import heyan.programme.Programme;
import heyan.programme.Quota;
import heyan.programme.Ticket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Adds up what one notice makes of claims. Pure. */
final class CountSide {
    /** A claim and what came of it. */
    record Judged(Claim claim, Outcome outcome, List<ReasonCode> reasons) {}

    private final Programme programme;

    CountSide(Programme programme) {
        this.programme = programme;
    }

    Side count(List<Judged> claims) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Map<ReasonCode, Integer> reasons = new EnumMap<>(ReasonCode.class);
        for (Judged judged : claims) {
            outcomes.merge(judged.outcome(), 1, Integer::sum);
            judged.reasons().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
        }
        List<Place> places = new AllocatePlaces(programme.quota(), programme.allocation()).allocate(tickets(claims));
        Map<String, Seats> seats = new TreeMap<>();
        Map<String, Long> fen = new TreeMap<>();
        for (Place place : places) {
            boolean confirmed = place.state() == State.CONFIRMED;
            seats.merge(union(place), new Seats(confirmed ? 1 : 0, confirmed ? 0 : 1), Seats::plus);
            if (confirmed) {
                programme
                        .money()
                        .shares(OptionalLong.empty(), isPooled(place))
                        .forEach((payer, share) -> fen.merge(payer, share, Long::sum));
            }
        }
        return new Side(
                Collections.unmodifiableMap(outcomes),
                Collections.unmodifiableMap(reasons),
                Collections.unmodifiableMap(seats),
                Collections.unmodifiableMap(fen));
    }

    /** In the order of successful submission; nobody's group is known, so nobody comes first for it. */
    private static List<Ticket> tickets(List<Judged> claims) {
        List<Ticket> tickets = new ArrayList<>();
        claims.stream()
                .filter(judged -> judged.outcome() == Outcome.PASS)
                .map(Judged::claim)
                .sorted(Comparator.comparing(
                                (Claim claim) -> claim.submittedAt().toInstant())
                        .thenComparing(claim -> claim.id().application()))
                .forEach(claim -> tickets.add(new Ticket(
                        claim.id().application(),
                        tickets.size() + 1L,
                        claim.worker().districtUnion(),
                        0)));
        return tickets;
    }

    private static String union(Place place) {
        return place.row().isEmpty() ? place.ticket().union() : place.row();
    }

    private boolean isPooled(Place place) {
        return programme.quota().rows().stream()
                .filter(row -> row.name().equals(place.row()))
                .anyMatch(Quota.Row::pooled);
    }

    /** Claims that are judged otherwise; both lists hold the same claims in the same order. */
    static List<Change> changes(List<Judged> now, List<Judged> changed) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Judged one = now.get(i);
            Judged other = changed.get(i);
            if (one.outcome() != other.outcome() || !one.reasons().equals(other.reasons())) {
                changes.add(new Change(
                        one.claim().id().application(),
                        one.outcome(),
                        other.outcome(),
                        without(other.reasons(), one.reasons()),
                        without(one.reasons(), other.reasons())));
            }
        }
        return changes;
    }

    private static List<ReasonCode> without(List<ReasonCode> reasons, List<ReasonCode> others) {
        return reasons.stream().filter(reason -> !others.contains(reason)).toList();
    }
}
