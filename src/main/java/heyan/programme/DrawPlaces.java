package heyan.programme;

import heyan.claim.Claim;
import heyan.claim.Happening;
import heyan.claim.Sha256;
import heyan.programme.PlacesRefused.Why;
import heyan.programme.Programmes.Edition;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the draw 摇号 of a round, once, when its window has closed and its seed is published. It gives the tickets of the
 * ledger: the drawn order is their numbers, the first have the places, the others wait. Who submits later comes after.
 */
@Component
public class DrawPlaces {
    private final Programmes programmes;
    private final Places places;
    private final DrawRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public DrawPlaces(
            Programmes programmes, Places places, PlaceLedger ledger, ApplicationEventPublisher events, Clock clock) {
        this.programmes = programmes;
        this.places = places;
        this.rows = ledger.draws();
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes part in a draw.
     *
     * @param approved whether the claim passed already; its place is confirmed at once
     */
    public record Entrant(Claim claim, boolean approved) {}

    /**
     * Draws. Entrants outside the window and without a row in the quota's table take no part, unless a late one was
     * approved all the same.
     *
     * @param entrants newest revision of every application that was not refused
     * @throws PlacesRefused when it cannot be held now, or was held before; nothing is given then
     */
    @Transactional
    public Draw draw(String programmeId, Collection<Entrant> entrants, String who) {
        Programme programme = programmes.find(programmeId).orElseThrow(() -> new PlacesRefused(Why.ROUND_UNKNOWN));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant committed = ready(programme, now);
        Map<String, Entrant> taking = new TreeMap<>();
        entrants.stream()
                .filter(entrant -> takesPart(programme, entrant))
                .forEach(entrant -> taking.put(entrant.claim().id().application(), entrant));
        Draw draw = new Draw(
                programmeId,
                programme.version(),
                programme.allocation().lottery().orElseThrow(),
                committed,
                taking.size(),
                fingerprint(taking.keySet()),
                who,
                now);
        if (!rows.add(draw)) {
            throw new PlacesRefused(Why.DRAWN_ALREADY);
        }
        events.publishEvent(happening(draw));
        order(programme, taking).forEach(entrant -> places.drawn(programme, entrant.claim(), entrant.approved(), who));
        return draw;
    }

    /** When the commitment was first in force. */
    private Instant ready(Programme programme, Instant now) {
        Lottery lottery = programme.allocation().lottery().orElseThrow(() -> new PlacesRefused(Why.NO_DRAW));
        if (lottery.seed().isEmpty()) {
            throw new PlacesRefused(Why.SEED_SECRET);
        }
        Window window = programme
                .window()
                .filter(closed -> closed.hasClosed(now))
                .orElseThrow(() -> new PlacesRefused(Why.WINDOW_OPEN));
        List<Edition> binding = binding(programme.id(), window.opens().toInstant());
        if (!binding.stream().allMatch(edition -> commits(edition, lottery))) {
            throw new PlacesRefused(Why.COMMITMENT_CHANGED);
        }
        return binding.get(0).loaded();
    }

    /** The edition that was in force when the round opened, and those after it. */
    private List<Edition> binding(String programmeId, Instant opens) {
        List<Edition> editions = programmes.editions(programmeId);
        int first = 0;
        while (first + 1 < editions.size() && !editions.get(first + 1).loaded().isAfter(opens)) {
            first++;
        }
        return editions.subList(first, editions.size());
    }

    private static boolean commits(Edition edition, Lottery lottery) {
        return edition.programme()
                .allocation()
                .lottery()
                .filter(earlier -> earlier.commitment().equals(lottery.commitment()))
                .isPresent();
    }

    private boolean takesPart(Programme programme, Entrant entrant) {
        Claim claim = entrant.claim();
        boolean inTime = entrant.approved()
                || programme
                        .window()
                        .filter(window -> window.contains(claim.submittedAt()))
                        .isPresent();
        return inTime
                && places.pool(programme, claim).pool().isPresent()
                && places.find(claim.id()).isEmpty();
    }

    /** As the pure rules say it; nobody's group is known, so nobody comes first for it. */
    private List<Entrant> order(Programme programme, Map<String, Entrant> entrants) {
        List<Ticket> tickets = new ArrayList<>();
        entrants.forEach((application, entrant) -> tickets.add(new Ticket(
                application,
                tickets.size() + 1L,
                places.pool(programme, entrant.claim()).union(),
                0)));
        return new AllocatePlaces(programme.quota(), programme.allocation())
                .allocate(tickets).stream()
                        .map(place -> entrants.get(place.ticket().application()))
                        .toList();
    }

    /** The draw that was held, if one was. */
    public Optional<Draw> find(String programmeId) {
        return rows.find(programmeId);
    }

    /**
     * Repeats the draw from its seed: pools whose tickets do not stand in the drawn order, and {@code entrants} when they are
     * not the same any more. Empty unless somebody wrote into the tables by hand.
     */
    public List<String> differences(String programmeId) {
        Draw draw = find(programmeId).orElseThrow(() -> new PlacesRefused(Why.NO_DRAW));
        Map<String, List<String>> byPool = rows.drawn(programmeId).stream()
                .collect(Collectors.groupingBy(
                        DrawRows.Drawn::pool,
                        TreeMap::new,
                        Collectors.mapping(DrawRows.Drawn::application, Collectors.toList())));
        List<String> differences = new ArrayList<>();
        byPool.forEach((pool, applications) -> {
            if (!draw.lottery().order(applications).equals(applications)) {
                differences.add("pool " + pool);
            }
        });
        List<String> all = byPool.values().stream().flatMap(List::stream).toList();
        if (all.size() != draw.entrants() || !fingerprint(all).equals(draw.entrantsSha256())) {
            differences.add("entrants");
        }
        return differences;
    }

    private static String fingerprint(Collection<String> applications) {
        return Sha256.of(applications.stream()
                .sorted(Comparator.naturalOrder())
                .map(application -> application + "\n")
                .collect(Collectors.joining()));
    }

    private static Happening happening(Draw draw) {
        return new Happening(
                draw.programme(),
                "places.drawn",
                draw.who(),
                draw.at(),
                Map.of(
                        "version", draw.version(),
                        "commitment", draw.lottery().commitment(),
                        "committed_at", draw.committed().toString(),
                        "seed", draw.lottery().seed().orElseThrow(),
                        "entrants", draw.entrants(),
                        "entrants_sha256", draw.entrantsSha256()));
    }
}
