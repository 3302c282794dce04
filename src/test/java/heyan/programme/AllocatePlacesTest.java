package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.programme.Allocation.Overflow;
import heyan.programme.Allocation.Returned;
import heyan.programme.Allocation.Way;
import heyan.programme.Place.State;
import heyan.programme.Quota.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Places: never more than there are, never out of order, the same for everybody who asks")
class AllocatePlacesTest {
    private static final String SEED = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    /** {@code printf %s $SEED | sha256sum}. */
    private static final String COMMITMENT = "2a8abfa8cb9906290437854193ca6bca41d4d4e26d1d454bd66a35158095e737";

    private static final List<Row> ROWS = List.of(
            new Row("甲区总工会", 3, false, List.of()),
            new Row("乙区总工会", 0, false, List.of()),
            new Row("企业", 2, true, List.of("丙集团工会", "丁集团工会")),
            new Row("其他", 4, true, List.of()));
    private static final List<String> UNIONS =
            List.of("甲区总工会", "广州市甲区总工会", "乙区总工会", "丙集团工会", "丁集团工会", "戊县总工会", "己县总工会");

    private static Allocation way(Way way, Optional<Lottery> lottery) {
        return new Allocation(way, lottery, Returned.KEEPS_PLACE, true, Overflow.NEXT_BATCH, Clause.UNCITED);
    }

    private static AllocatePlaces table() {
        return new AllocatePlaces(
                new Quota(OptionalInt.of(9), ROWS, "", Clause.UNCITED),
                way(Way.PER_UNION_FIRST_COME, Optional.empty()));
    }

    private static AllocatePlaces lottery(int places) {
        Lottery draw = new Lottery(COMMITMENT, Optional.of(SEED));
        return new AllocatePlaces(
                new Quota(OptionalInt.of(places), List.of(), "", Clause.UNCITED), way(Way.LOTTERY, Optional.of(draw)));
    }

    private static List<Ticket> tickets(Random random, int count) {
        return new ArrayList<>(LongStream.rangeClosed(1, count)
                .mapToObj(number ->
                        new Ticket("A" + number, number, UNIONS.get(random.nextInt(UNIONS.size())), random.nextInt(3)))
                .toList());
    }

    private static Set<String> confirmed(List<Place> places) {
        Set<String> confirmed = new HashSet<>();
        places.stream()
                .filter(place -> place.state() == State.CONFIRMED)
                .forEach(place -> confirmed.add(place.ticket().application()));
        return confirmed;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void fillsEveryRowToItsPlacesAndNoFurtherWithoutInversion(long seed) {
        List<Ticket> tickets = tickets(new Random(seed), 60);
        List<Place> places = table().allocate(tickets);

        assertThat(places).hasSameSizeAs(tickets).extracting(Place::ticket).doesNotHaveDuplicates();
        for (Row row : ROWS) {
            List<Place> own = places.stream()
                    .filter(place -> place.row().equals(row.name()))
                    .toList();
            assertThat(own.stream().filter(place -> place.state() == State.CONFIRMED))
                    .hasSize(Math.min(row.places(), own.size()));
            for (int i = 1; i < own.size(); i++) {
                Ticket before = own.get(i - 1).ticket();
                Ticket after = own.get(i).ticket();
                assertThat(before.priority() < after.priority()
                                || (before.priority() == after.priority() && before.number() < after.number()))
                        .isTrue();
                assertThat(own.get(i - 1).state())
                        .isLessThanOrEqualTo(own.get(i).state());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void doesNotDependOnTheOrderInWhichTicketsAreHandedIn(long seed) {
        Random random = new Random(seed);
        List<Ticket> tickets = tickets(random, 40);
        List<Ticket> shuffled = new ArrayList<>(tickets);
        Collections.shuffle(shuffled, random);

        assertThat(table().allocate(shuffled)).isEqualTo(table().allocate(tickets));
        assertThat(lottery(10).allocate(shuffled)).isEqualTo(lottery(10).allocate(tickets));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24})
    void aReleasedPlaceGoesToTheFirstOfTheWaitingListAndNobodyLosesOne(long seed) {
        Random random = new Random(seed);
        List<Ticket> tickets = tickets(random, 50);
        for (AllocatePlaces way : List.of(table(), lottery(12))) {
            List<Place> before = way.allocate(tickets);
            Place released = before.stream()
                    .filter(place -> place.state() == State.CONFIRMED)
                    .skip(random.nextInt(5))
                    .findFirst()
                    .orElseThrow();
            Optional<String> next = before.stream()
                    .filter(place ->
                            place.state() == State.WAITING && place.row().equals(released.row()))
                    .filter(place -> place.rank() == 1)
                    .map(place -> place.ticket().application())
                    .findFirst();
            Set<String> expected = new HashSet<>(confirmed(before));
            expected.remove(released.ticket().application());
            next.ifPresent(expected::add);

            List<Place> after = way.allocate(tickets.stream()
                    .filter(ticket -> !ticket.equals(released.ticket()))
                    .toList());

            assertThat(confirmed(after)).isEqualTo(expected);
        }
    }

    @Test
    void aPooledRowIsSharedByItsUnionsAndTheRestHaveTheirs() {
        List<Place> places = table().allocate(List.of(
                new Ticket("a", 1, "丙集团工会", 0),
                new Ticket("b", 2, "丁集团工会", 0),
                new Ticket("c", 3, "丙集团工会", 0),
                new Ticket("d", 4, "庚县总工会", 0),
                new Ticket("e", 5, "乙区总工会", 0)));

        assertThat(places)
                .extracting(place -> place.row() + " " + place.state() + " " + place.rank())
                .containsExactly(
                        "企业 CONFIRMED 1", "企业 CONFIRMED 2", "企业 WAITING 1", "其他 CONFIRMED 1", "乙区总工会 WAITING 1");
    }

    @Test
    void aUnionThatNoRowNamesHasNoPlace() {
        Quota quota = new Quota(OptionalInt.of(3), ROWS.subList(0, 1), "", Clause.UNCITED);

        assertThat(new AllocatePlaces(quota, Allocation.UNSPECIFIED).allocate(List.of(new Ticket("a", 1, "辛区总工会", 0))))
                .extracting(Place::state)
                .containsExactly(State.NO_ROW);
    }

    @Test
    void nobodyHasAPlaceBeforeTheTableIsThere() {
        Programme awaiting = Rounds.shipped("gz-2013-degree");

        assertThat(new AllocatePlaces(awaiting.quota(), awaiting.allocation())
                        .allocate(List.of(new Ticket("a", 1, "越秀区总工会", 0))))
                .extracting(Place::state)
                .containsExactly(State.WAITING);
    }

    @Test
    void thoseWhoWaitedComeFirstInTheNextBatch() {
        List<Ticket> tickets = tickets(new Random(5), 30);
        AllocatePlaces first = table();
        List<Ticket> carried = first.carryOver(first.allocate(tickets));
        List<Ticket> next = new ArrayList<>(carried);
        next.add(new Ticket("new", 1, "甲区总工会", 0));

        AllocatePlaces pool = new AllocatePlaces(
                new Quota(OptionalInt.of(carried.size()), List.of(), "", Clause.UNCITED),
                way(Way.FIRST_COME, Optional.empty()));

        assertThat(carried)
                .extracting(Ticket::number)
                .allSatisfy(number -> assertThat(number).isLessThanOrEqualTo(0));
        assertThat(carried)
                .extracting(Ticket::application)
                .containsExactlyElementsOf(first.allocate(tickets).stream()
                        .filter(place -> place.state() == State.WAITING)
                        .map(place -> place.ticket().application())
                        .toList());
        assertThat(pool.allocate(next.stream()
                        .map(t -> new Ticket(t.application(), t.number(), t.union(), 0))
                        .toList()))
                .last()
                .satisfies(place -> {
                    assertThat(place.ticket().application()).isEqualTo("new");
                    assertThat(place.state()).isEqualTo(State.WAITING);
                });
    }

    @Test
    void movingPlacesBetweenUnionsKeepsTheTotal() {
        Quota quota = new Quota(OptionalInt.of(9), ROWS, "", Clause.UNCITED);
        Quota moved = quota.moved("甲区总工会", "乙区总工会", 2);

        assertThat(moved.rows()).extracting(Row::places).containsExactly(1, 2, 2, 4);
        assertThatThrownBy(() -> quota.moved("甲区总工会", "乙区总工会", 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> quota.moved("甲区总工会", "甲区总工会", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> quota.moved("甲区总工会", "没有的工会", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("摇号: anybody can repeat the draw with sha256sum")
    void drawsInTheOrderOfTheHashOfSeedAndApplication() {
        // for id in GZ-1 GZ-2 GZ-3 GZ-4; do printf %s "$SEED$id" | sha256sum; done
        List<String> ids = List.of("GZ-1", "GZ-2", "GZ-3", "GZ-4");

        assertThat(new Lottery(COMMITMENT, Optional.of(SEED)).order(ids))
                .containsExactly("GZ-3", "GZ-2", "GZ-1", "GZ-4");
    }

    @Test
    void theSeedMustBeTheOneThatWasCommittedTo() {
        String other = SEED.replace('0', '1');

        assertThatThrownBy(() -> new Lottery(COMMITMENT, Optional.of(other)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lottery(COMMITMENT, Optional.empty()).order(List.of("GZ-1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the seed is not published yet");
    }

    @Test
    void nobodyHasAPlaceBeforeTheSeedIsPublished() {
        AllocatePlaces sealed = new AllocatePlaces(
                new Quota(OptionalInt.of(5), List.of(), "", Clause.UNCITED),
                way(Way.LOTTERY, Optional.of(new Lottery(COMMITMENT, Optional.empty()))));

        assertThat(sealed.allocate(tickets(new Random(3), 9)))
                .extracting(Place::state)
                .containsOnly(State.WAITING)
                .hasSize(9);
    }

    @Test
    void theDrawDoesNotFavourEarlyOrLateApplications() {
        List<Ticket> tickets = LongStream.rangeClosed(1, 2000)
                .mapToObj(number -> new Ticket("A" + number, number, "", 0))
                .toList();

        long early = lottery(1000).allocate(tickets).stream()
                .filter(place ->
                        place.state() == State.CONFIRMED && place.ticket().number() <= 1000)
                .count();

        assertThat(early).isBetween(440L, 560L); // five standard deviations
    }
}
