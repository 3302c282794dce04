package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.programme.LedgerPlace.State;
import heyan.programme.PlacesRefused.Why;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

@DisplayName("名额账本: places that go to another union or another batch")
class PlacesMovedTest extends PlacesBench {
    @Test
    @DisplayName("调剂: two persons, free places only, the waiting list moves up")
    void placesMoveBetweenUnionsByTwoPersons() {
        load("p", table(1, 2));
        take("p", "A", 1, WEST);
        take("p", "B", 1, WEST);
        take("p", "C", 1, EAST);
        long asked = adjust.ask("p", EAST, WEST, 1, "临工办〔2022〕9号", "anna");

        assertThat(refusal(() -> adjust(asked, "anna"))).isEqualTo(Why.SAME_PERSON);
        assertThat(state("p", "B")).isEqualTo(State.WAITING);
        adjust(asked, "bert");

        assertThat(state("p", "B")).isEqualTo(State.RESERVED);
        assertThat(ticket(take("p", "D", 1, EAST)).state()).isEqualTo(State.WAITING);
        assertThat(steps()).contains("places.adjustment_asked", "places.adjusted");
        assertThat(refusal(() -> adjust(asked, "bert"))).isEqualTo(Why.NOT_OPEN);
        long tooMany = adjust.ask("p", EAST, WEST, 1, "again", "anna");
        assertThat(refusal(() -> adjust(tooMany, "bert"))).isEqualTo(Why.NOT_FREE);
        assertThat(places.differences("p")).isEmpty();
    }

    @Test
    void anAdjustmentNeedsTwoRowsAtLeastOnePlaceAndAReason() {
        load("p", table(1, 1));

        assertThat(refusal(() -> adjust.ask("p", EAST, EAST, 1, "why", "anna"))).isEqualTo(Why.NOT_TWO_ROWS);
        assertThat(refusal(() -> adjust.ask("p", EAST, "别区总工会", 1, "why", "anna")))
                .isEqualTo(Why.NOT_TWO_ROWS);
        assertThat(refusal(() -> adjust.ask("p", EAST, WEST, 0, "why", "anna"))).isEqualTo(Why.NO_PLACES);
        assertThat(refusal(() -> adjust.ask("p", EAST, WEST, 1, " ", "anna"))).isEqualTo(Why.NO_REASON);
        assertThat(bench.count("programme_adjustment")).isZero();
    }

    @Test
    @DisplayName("迁入迁出: the old union's place goes to its next, the new union's next ticket is the claim's")
    void aClaimThatMovesTakesTheNextTicketOfTheOtherUnion() {
        load("p", table(1, 1));
        take("p", "A", 1, WEST);
        take("p", "B", 1, WEST);

        run(() -> places.change(id("p", "A", 1), EAST, "某厂工会", "anna"));

        assertThat(places.find(id("p", "A", 1)).orElseThrow())
                .extracting(LedgerPlace::pool, LedgerPlace::state, LedgerPlace::turn)
                .containsExactly(EAST, State.RESERVED, 2);
        assertThat(state("p", "B")).isEqualTo(State.RESERVED);
        run(() -> places.approve(claim("p", "B", 1, WEST), "anna"));
        run(() -> places.change(id("p", "B", 1), EAST, "某厂工会", "anna"));
        assertThat(state("p", "B")).isEqualTo(State.WAITING);
        run(() -> places.refuse(id("p", "A", 1), "anna"));
        assertThat(state("p", "B")).as("approved before it moved").isEqualTo(State.CONFIRMED);
        assertThat(places.differences("p")).isEmpty();
    }

    @Test
    void aClaimThatMovesWithinOnePoolOrToAUnionWithoutARowKeepsItsTicket() {
        load("p", table(1, 1));
        long number = ticket(take("p", "A", 1, WEST)).number();

        run(() -> places.change(id("p", "A", 1), WEST, "某厂工会", "anna"));
        run(() -> places.change(id("p", "A", 1), "别区总工会", "某厂工会", "anna"));
        run(() -> places.change(id("p", "none", 1), EAST, "某厂工会", "anna"));

        LedgerPlace place = places.find(id("p", "A", 1)).orElseThrow();
        assertThat(place.pool()).isEqualTo(WEST);
        assertThat(place.number()).isEqualTo(number);
        assertThat(steps()).containsExactly("places.reserved");
    }

    @Test
    void theDatabaseItselfRefusesOnePersonsAdjustmentAndAPlaceTooMany() {
        load("p", table(1, 1));
        take("p", "A", 1, WEST);
        long asked = adjust.ask("p", EAST, WEST, 1, "why", "anna");

        assertThatThrownBy(() -> bench.jdbc
                        .sql("UPDATE programme_adjustment SET checker = 'anna', checked_at = now() WHERE id = :id")
                        .param("id", asked)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> bench.jdbc
                        .sql("UPDATE programme_pool SET taken = taken + 2")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(
                        () -> bench.jdbc.sql("DELETE FROM programme_place_step").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        bench.jdbc.sql("UPDATE programme_ticket SET number = 9").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("可在下一批次申请: the waiting list comes first there")
    void theWaitingListGoesOverToTheNextBatch() {
        loadCarrying("p", 1);
        load("q", quota(2));
        take("q", "Z", 1, WEST);
        IntStream.range(0, 4).forEach(i -> take("p", "A" + i, 1, WEST));

        assertThat(refusal(() -> run(() -> carrying("2021-07-21T15:59:59Z").carry("p", "q", "anna"))))
                .isEqualTo(Why.WINDOW_OPEN);
        int carried = transaction.execute(status -> carry.carry("p", "q", "anna"));

        assertThat(carried).isEqualTo(3);
        assertThat(state("p", "A1")).isEqualTo(State.CARRIED);
        assertThat(state("q", "A1")).isEqualTo(State.RESERVED);
        assertThat(state("q", "A2")).isEqualTo(State.WAITING);
        take("q", "Y", 1, WEST);
        assertThat(places.all("q")).extracting(LedgerPlace::application).containsExactly("A1", "A2", "A3", "Z", "Y");
        run(() -> places.refuse(id("q", "Z", 1), "anna"));
        assertThat(state("q", "A2")).isEqualTo(State.RESERVED);
        assertThat(ticket(take("q", "A3", 1, WEST)).number()).isZero();
        assertThat(refusal(() -> run(() -> carry.carry("q", "p", "anna")))).isEqualTo(Why.NOT_CARRIED);
        assertThat(places.differences("q")).isEmpty();
    }
}
