package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.claim.Claim;
import heyan.claim.Happening;
import heyan.claim.Sha256;
import heyan.programme.DrawPlaces.Entrant;
import heyan.programme.LedgerPlace.State;
import heyan.programme.PlaceAnswer.Why;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;

@DisplayName("摇号: places drawn once, by a seed that was committed to before")
class DrawPlacesTest extends PlacesBench {
    private static final String SEED = Sha256.of("a seed that nobody guesses");
    private static final int ENTRANTS = 40;
    private static final int PLACES = 7;

    private final List<Entrant> entrants = IntStream.range(0, ENTRANTS)
            .mapToObj(i -> new Entrant(claim("p", "A" + i, 1, WEST), false))
            .toList();

    @Test
    void theSeedsOrderIsTheOrderOfTheTicketsAndTheFirstHaveThePlaces() {
        committed();
        opened();

        Draw draw = draw(shuffled());

        assertThat(places.all("p")).extracting(LedgerPlace::application).containsExactlyElementsOf(expected());
        assertThat(places.all("p").subList(0, PLACES)).allMatch(place -> place.state() == State.RESERVED);
        assertThat(places.all("p").subList(PLACES, ENTRANTS)).allMatch(place -> place.state() == State.WAITING);
        assertThat(draw.entrants()).isEqualTo(ENTRANTS);
        assertThat(draw.committed()).isEqualTo(Instant.parse("2021-06-01T00:00:00Z"));
        assertThat(drawing(AFTER).find("p")).contains(draw);
        assertThat(steps().get(0)).isEqualTo("places.drawn");
        assertThat(bench.published)
                .filteredOn(happening -> happening.what().equals("places.drawn"))
                .singleElement()
                .satisfies(happening -> assertThat(happening.facts())
                        .containsEntry("seed", SEED)
                        .containsEntry("commitment", Sha256.of(SEED)));
    }

    @Test
    @DisplayName(
            "a draw whose connection is killed midway leaves nothing; held again it gives what it would have given")
    void aDrawThatIsKilledMidwayIsHeldAgainWithTheSameResult() {
        committed();
        opened();
        List<String> given = new ArrayList<>();
        PlaceLedger dying = new PlaceLedger(
                bench.jdbc,
                event -> {
                    given.add(((Happening) event).claim());
                    if (given.size() == ENTRANTS / 2) {
                        bench.jdbc
                                .sql("SELECT pg_terminate_backend(pg_backend_pid())")
                                .query(Boolean.class)
                                .single();
                    }
                },
                clock);
        DrawPlaces killed = new DrawPlaces(
                bench.programmes,
                new Places(bench.programmes, dying, bench.unions),
                dying,
                event -> {},
                Clock.fixed(Instant.parse(AFTER), ZoneOffset.UTC));

        assertThatThrownBy(() -> run(() -> killed.draw("p", entrants, "anna")))
                .isInstanceOfAny(DataAccessException.class, TransactionException.class);
        assertThat(given).hasSize(ENTRANTS / 2);
        assertThat(drawing(AFTER).find("p")).isEmpty();
        assertThat(places.all("p")).isEmpty();
        draw(shuffled());

        assertThat(places.all("p")).extracting(LedgerPlace::application).containsExactlyElementsOf(expected());
        assertThat(places.all("p").subList(0, ENTRANTS / 2))
                .extracting(place -> id("p", place.application(), 1).toString())
                .containsExactlyElementsOf(given);
        assertThat(places.all("p"))
                .extracting(LedgerPlace::number)
                .as("the killed draw used no number up")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, ENTRANTS).boxed().toList());
        assertThat(drawing(AFTER).differences("p")).isEmpty();
    }

    @Test
    @DisplayName("control: repeating the draw finds an entrant who was put in another place by hand")
    void repeatingTheDrawFindsWhatWasChangedByHand() {
        committed();
        opened();
        draw(shuffled());
        assertThat(drawing(AFTER).differences("p")).isEmpty();

        bench.jdbc.sql("ALTER TABLE programme_ticket DISABLE TRIGGER USER").update();
        bench.jdbc
                .sql("UPDATE programme_ticket SET number = 1000 WHERE number = 1")
                .update();
        assertThat(drawing(AFTER).differences("p")).containsExactly("pool ");
        bench.jdbc
                .sql("UPDATE programme_ticket SET number = 1, application = 'A999' WHERE number = 1000")
                .update();
        assertThat(drawing(AFTER).differences("p")).contains("entrants");
    }

    @Test
    void nothingIsTakenBeforeTheDrawAndWhoComesAfterItComesLast() {
        committed();
        assertThat(why(take("p", "A0", 1, WEST))).isEqualTo(Why.DRAWN_LATER);
        opened();
        draw(entrants.subList(0, 5));

        assertThat(ticket(take("p", "late", 1, WEST)).number()).isEqualTo(6);
        assertThat(ticket(take("p", "A0", 2, WEST)).number()).isLessThan(6);
        assertThat(drawing(AFTER).differences("p")).isEmpty();
    }

    @Test
    void whatWasApprovedBeforeIsConfirmedAtOnceOrWhenAPlaceIsFree() {
        committed();
        opened();
        draw(entrants.stream().map(one -> new Entrant(one.claim(), true)).toList());
        LedgerPlace first = places.all("p").get(0);
        LedgerPlace waits = places.all("p").get(PLACES);

        assertThat(first.state()).isEqualTo(State.CONFIRMED);
        run(() -> places.refuse(id("p", first.application(), 1), "anna"));

        assertThat(state("p", waits.application())).isEqualTo(State.CONFIRMED);
        assertThat(places.differences("p")).isEmpty();
    }

    @Test
    void onlyClaimsInTimeTakePartAndLateOnesThatWereApproved() {
        committed();
        opened();
        Claim late = claim("p", "late", 1, WEST, "2021-07-22T00:00:00+08:00");
        Claim mended = claim("p", "mended", 1, WEST, "2021-07-22T00:00:00+08:00");

        draw(List.of(entrants.get(0), new Entrant(late, false), new Entrant(mended, true)));

        assertThat(places.all("p")).extracting(LedgerPlace::application).containsExactlyInAnyOrder("A0", "mended");
    }

    @Test
    void isHeldOnceAfterTheWindowClosedByThePublishedSeedAndNotOtherwise() {
        assertThat(refusal(() -> draw(entrants))).isEqualTo(PlacesRefused.Why.ROUND_UNKNOWN);
        committed();
        assertThat(refusal(() -> draw(entrants))).isEqualTo(PlacesRefused.Why.SEED_SECRET);
        opened();
        assertThat(refusal(() -> draw("2021-07-21T15:59:59Z", entrants))).isEqualTo(PlacesRefused.Why.WINDOW_OPEN);
        assertThat(bench.count("programme_ticket")).isZero();
        draw("2021-07-21T16:00:00Z", entrants);

        assertThat(refusal(() -> draw(entrants))).isEqualTo(PlacesRefused.Why.DRAWN_ALREADY);
        load("q", quota(1));
        assertThat(refusal(() -> run(() -> drawing(AFTER).draw("q", entrants, "anna"))))
                .isEqualTo(PlacesRefused.Why.NO_DRAW);
    }

    @Test
    void anotherSeedThanTheOneInForceWhenTheRoundOpenedIsRefused() {
        committed();
        String other = Sha256.of("a better seed for a friend");
        load(during(), edition(notice(Sha256.of(other), other), 2));

        assertThat(refusal(() -> draw(entrants))).isEqualTo(PlacesRefused.Why.COMMITMENT_CHANGED);
    }

    @Test
    void beforeTheRoundOpensTheCommitmentMayStillChange() {
        load(bench.programmes, notice(Sha256.of("first thought"), ""));
        committed();
        opened();

        assertThat(draw(entrants).entrants()).isEqualTo(ENTRANTS);
    }

    @Test
    void theDatabaseItselfKeepsADrawAndRefusesAnotherSeed() {
        committed();
        opened();
        draw(entrants);

        assertThatThrownBy(() ->
                        bench.jdbc.sql("UPDATE programme_draw SET who = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> bench.jdbc.sql("DELETE FROM programme_draw").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> bench.jdbc
                        .sql(
                                "INSERT INTO programme_draw VALUES ('z', 'v', repeat('0', 64), 'seed', now(), 0, '', 'x', now())")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<String> expected() {
        return new Lottery(Sha256.of(SEED), java.util.Optional.of(SEED))
                .order(entrants.stream()
                        .map(one -> one.claim().id().application())
                        .toList());
    }

    private static final String AFTER = "2021-07-22T01:00:00Z";

    private Draw draw(List<Entrant> entrants) {
        return draw(AFTER, entrants);
    }

    private Draw draw(String at, List<Entrant> entrants) {
        return transaction.execute(status -> drawing(at).draw("p", entrants, "anna"));
    }

    private DrawPlaces drawing(String at) {
        Clock clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
        return new DrawPlaces(bench.programmes, places, ledger, event -> bench.published.add((Happening) event), clock);
    }

    private List<Entrant> shuffled() {
        List<Entrant> shuffled = new ArrayList<>(entrants);
        Collections.shuffle(shuffled, new Random(1));
        return shuffled;
    }

    /** The notice as it is before the round opens. */
    private void committed() {
        load(bench.programmes, notice(Sha256.of(SEED), ""));
    }

    /** Its next edition, which publishes the seed. */
    private void opened() {
        load(during(), edition(notice(Sha256.of(SEED), SEED), 2));
    }

    private Programmes during() {
        return new Programmes(bench.jdbc, new JdbcTransactionManager(bench.database), event -> {}, clock);
    }

    private static void load(Programmes programmes, String yaml) {
        programmes.load("programme.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static String edition(String yaml, int edition) {
        return yaml.replace("edition: 1\n", "edition: " + edition + "\nbecause: the seed is published\n");
    }

    private static String notice(String commitment, String seed) {
        String lottery = "{commitment: '" + commitment + "'" + (seed.isEmpty() ? "" : ", seed: '" + seed + "'") + "}";
        return Rounds.text("gz-2021-1")
                .replace("programme_id: gz-2021-1\n", "programme_id: p\n")
                .replace("way: first_come", "way: lottery\n  lottery: " + lottery)
                .replaceFirst("total: \\d+", "total: " + PLACES);
    }
}
