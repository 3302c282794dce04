package heyan.programme;

import heyan.claim.Happening;
import heyan.programme.PlacesRefused.Why;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves free places between two rows of a table 调剂: one person asks, another approves. */
@Component
public class AdjustPlaces {
    private static final String ASK = """
            INSERT INTO programme_adjustment (programme_id, from_pool, to_pool, places, because, maker, made_at)
            VALUES (:programme, :from, :to, :places, :because, :maker, :now) RETURNING id
            """;
    private static final String OPEN = """
            SELECT programme_id, from_pool, to_pool, places, maker FROM programme_adjustment
            WHERE id = :id AND programme_id = :programme AND checker IS NULL FOR UPDATE
            """;
    private static final String APPROVE = """
            UPDATE programme_adjustment SET checker = :checker, checked_at = :now WHERE id = :id
            """;

    private final JdbcClient jdbc;
    private final PlaceLedger ledger;
    private final Places places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public AdjustPlaces(
            JdbcClient jdbc, PlaceLedger ledger, Places places, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    private record Adjustment(String programme, String from, String to, int places, String maker) {}

    /**
     * Asks for a move; nothing is moved yet.
     *
     * @param from row of the quota's table
     * @param because the issuer's reason, such as the number of its document
     * @return key for {@link #approve}
     * @throws PlacesRefused when the round has no such rows, or nothing is to be moved
     */
    @Transactional
    public long ask(String programmeId, String from, String to, int count, String because, String maker) {
        refuse(from.equals(to) || !rows(programmeId, from, to), Why.NOT_TWO_ROWS);
        refuse(count < 1, Why.NO_PLACES);
        refuse(because.isBlank(), Why.NO_REASON);
        places.follow(programmeId);
        Instant now = clock.instant();
        long id = jdbc.sql(ASK)
                .param("programme", programmeId)
                .param("from", from)
                .param("to", to)
                .param("places", count)
                .param("because", because)
                .param("maker", maker)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        publish("places.adjustment_asked", new Adjustment(programmeId, from, to, count, maker), id, maker, because);
        return id;
    }

    private boolean rows(String programmeId, String... names) {
        Quota quota = places.quota(programmeId);
        return Stream.of(names)
                .allMatch(
                        name -> quota.rows().stream().anyMatch(row -> row.name().equals(name)));
    }

    /**
     * Moves the places; the lowest waiting tickets of the row that gets them move up at once.
     *
     * @param checker another person than the one who asked
     * @throws PlacesRefused when it is not open any more, the checker asked for it, or the giving row has fewer free places
     *     by now
     */
    @Transactional
    public void approve(String programmeId, long id, String checker) {
        Adjustment adjustment = open(programmeId, id).orElseThrow(() -> new PlacesRefused(Why.NOT_OPEN));
        refuse(adjustment.maker().equals(checker), Why.SAME_PERSON);
        Stream.of(adjustment.from(), adjustment.to())
                .sorted()
                .forEach(pool -> ledger.pools().lock(adjustment.programme(), pool));
        int free = ledger.pools().lock(adjustment.programme(), adjustment.from());
        refuse(free < adjustment.places(), Why.NOT_FREE);
        ledger.pools().move(adjustment.programme(), adjustment.from(), -adjustment.places());
        ledger.pools().move(adjustment.programme(), adjustment.to(), adjustment.places());
        jdbc.sql(APPROVE)
                .param("id", id)
                .param("checker", checker)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        publish("places.adjusted", adjustment, id, checker, "");
        ledger.promote(adjustment.programme(), adjustment.to(), checker);
    }

    private static void refuse(boolean when, Why why) {
        if (when) {
            throw new PlacesRefused(why);
        }
    }

    private Optional<Adjustment> open(String programmeId, long id) {
        return jdbc.sql(OPEN)
                .param("id", id)
                .param("programme", programmeId)
                .query((row, count) -> new Adjustment(
                        row.getString("programme_id"),
                        row.getString("from_pool"),
                        row.getString("to_pool"),
                        row.getInt("places"),
                        row.getString("maker")))
                .optional();
    }

    private void publish(String what, Adjustment adjustment, long id, String who, String because) {
        Map<String, @Nullable Object> facts = Map.of(
                "adjustment", id,
                "from", adjustment.from(),
                "to", adjustment.to(),
                "places", adjustment.places(),
                "maker", adjustment.maker(),
                "because", because);
        events.publishEvent(new Happening(adjustment.programme(), what, who, clock.instant(), facts));
    }
}
