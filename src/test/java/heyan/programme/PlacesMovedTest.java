package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.programme.LedgerPlace.State;
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

        assertThatThrownBy(() -> adjust(asked, "anna")).isInstanceOf(IllegalArgumentException.class);
        assertThat(state("p", "B")).isEqualTo(State.WAITING);
        adjust(asked, "bert");

        assertThat(state("p", "B")).isEqualTo(State.RESERVED);
        assertThat(ticket(take("p", "D", 1, EAST)).state()).isEqualTo(State.WAITING);
        assertThat(steps()).contains("places.adjustment_asked", "places.adjusted");
        assertThatThrownBy(() -> adjust(asked, "bert")).isInstanceOf(IllegalArgumentException.class);
        long tooMany = adjust.ask("p", EAST, WEST, 1, "again", "anna");
        assertThatThrownBy(() -> adjust(tooMany, "bert")).isInstanceOf(IllegalStateException.class);
        assertThat(places.differences("p")).isEmpty();
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
        assertThatThrownBy(() -> carry.carry("q", "p", "anna")).isInstanceOf(IllegalArgumentException.class);
        assertThat(places.differences("q")).isEmpty();
    }
}
