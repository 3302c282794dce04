package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.claim.Claim;
import heyan.claim.Happening;
import heyan.programme.LedgerPlace.State;
import heyan.programme.PlaceAnswer.Why;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("名额账本: who has a place, in which order, and by whose act")
class PlacesTest extends PlacesBench {
    @Test
    void aRoundWithoutQuotaTakesNoTicket() {
        load("p", "");

        assertThat(why(take("p", "A", 1, WEST))).isEqualTo(Why.NOT_LIMITED);
        assertThat(bench.count("programme_ticket") + bench.count("programme_pool"))
                .isZero();
        assertThat(bench.published).extracting(Happening::what).containsExactly("programme.loaded");
    }

    @Test
    void theFirstGetThePlacesAndTheRestANumber() {
        load("p", quota(2));

        List<LedgerPlace> got = IntStream.range(0, 4)
                .mapToObj(i -> ticket(take("p", "A" + i, 1, WEST)))
                .toList();

        assertThat(got).extracting(LedgerPlace::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(got)
                .extracting(LedgerPlace::state)
                .containsExactly(State.RESERVED, State.RESERVED, State.WAITING, State.WAITING);
        assertThat(got)
                .extracting(LedgerPlace::waiting)
                .containsExactly(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(1), OptionalLong.of(2));
        assertThat(steps()).containsExactly("places.reserved", "places.reserved", "places.waiting", "places.waiting");
        assertThat(places.differences("p")).isEmpty();
    }

    @Test
    void anotherRevisionKeepsTheTicket() {
        load("p", quota(1));
        LedgerPlace first = ticket(take("p", "A", 1, WEST));
        take("p", "B", 1, WEST);

        LedgerPlace again = ticket(take("p", "A", 2, WEST));

        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.claim()).isEqualTo("p/A/2");
        assertThat(state("p", "B")).isEqualTo(State.WAITING);
    }

    @Test
    void aReturnedClaimHoldsItsPlaceUntilItComesAgain() {
        load("p", quota(1));
        take("p", "A", 1, WEST);
        take("p", "B", 1, WEST);

        run(() -> places.giveBack(id("p", "A", 1), "anna"));

        assertThat(state("p", "A")).isEqualTo(State.HELD);
        assertThat(state("p", "B")).isEqualTo(State.WAITING);
        take("p", "A", 2, WEST);
        assertThat(state("p", "A")).isEqualTo(State.RESERVED);
    }

    @Test
    void aRefusedClaimsPlaceGoesToTheLowestWaitingTicketInTheSameTransaction() {
        load("p", quota(1));
        IntStream.range(0, 3).forEach(i -> take("p", "A" + i, 1, WEST));

        run(() -> places.refuse(id("p", "A0", 1), "anna"));

        assertThat(state("p", "A0")).isEqualTo(State.RELEASED);
        assertThat(state("p", "A1")).isEqualTo(State.RESERVED);
        assertThat(state("p", "A2")).isEqualTo(State.WAITING);
        assertThat(bench.published.get(bench.published.size() - 1))
                .satisfies(last -> assertThat(last.claim()).isEqualTo("p/A1/1"))
                .satisfies(last -> assertThat(last.facts()).containsEntry("because", "promoted"));
        assertThat(places.differences("p")).isEmpty();
    }

    @Test
    @DisplayName(
            "refused_frees_place: false keeps a refused claim's place; 撤回 gives it back, so that coming again takes one")
    void aWithdrawnClaimThatComesAgainHasOnePlaceAndComesAfterThoseWhoWaited() {
        String yaml = Rounds.text("gz-2021-1")
                .replace("programme_id: gz-2021-1", "programme_id: p")
                .replace("total: 2000", "total: 2")
                .replace("  returned: keeps_place", "  returned: keeps_place\n  refused_frees_place: false");
        bench.programmes.load("programme.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        IntStream.range(0, 3).forEach(i -> take("p", "A" + i, 1, WEST));

        run(() -> places.withdraw(id("p", "A0", 1), "worker"));
        take("p", "A0", 2, WEST);

        assertThat(state("p", "A0")).isEqualTo(State.WAITING);
        assertThat(state("p", "A1")).isEqualTo(State.RESERVED);
        assertThat(state("p", "A2")).isEqualTo(State.RESERVED);
        assertThat(places.differences("p")).isEmpty();
    }

    @Test
    void anApprovedWaitingClaimIsConfirmedAsSoonAsAPlaceIsFree() {
        load("p", quota(1));
        take("p", "A", 1, WEST);
        take("p", "B", 1, WEST);

        run(() -> places.approve(claim("p", "B", 1, WEST), "anna"));
        assertThat(state("p", "B")).isEqualTo(State.WAITING);
        run(() -> places.refuse(id("p", "A", 1), "anna"));

        assertThat(state("p", "B")).isEqualTo(State.CONFIRMED);
    }

    @Test
    void aVerdictOnAnOvertakenRevisionMovesNothing() {
        load("p", quota(1));
        take("p", "A", 1, WEST);
        take("p", "A", 2, WEST);

        run(() -> places.refuse(id("p", "A", 1), "anna"));

        assertThat(state("p", "A")).isEqualTo(State.RESERVED);
    }

    @Test
    void whatFailsAfterwardsTakesTheTicketBackAsWell() {
        load("p", quota(1));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    places.take(claim("p", "A", 1, WEST));
                    throw new IllegalStateException("the submission fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(places.find(id("p", "A", 1))).isEmpty();
        assertThat(ticket(take("p", "B", 1, WEST)).number()).isEqualTo(1);
    }

    @Test
    void eachUnionsPlacesAreItsOwn() {
        load("p", table(1, 1));

        assertThat(ticket(take("p", "A", 1, "临沂市" + WEST)).state()).isEqualTo(State.RESERVED);
        assertThat(ticket(take("p", "B", 1, WEST)).waiting()).hasValue(1);
        assertThat(ticket(take("p", "C", 1, EAST + "委员会")).state()).isEqualTo(State.RESERVED);
        assertThat(why(take("p", "D", 1, "别区总工会"))).isEqualTo(Why.UNION_NOT_IN_TABLE);
    }

    @Test
    void aUnionsOtherNameIsTheSameRow() {
        load("p", table(1, 1));
        assertThat(why(take("p", "A", 1, "兰山总工会"))).isEqualTo(Why.UNION_NOT_IN_TABLE);
        bench.unions.importUnions(
                "unions.csv", Bench.stream("code,name,level,parent,aliases\nD," + WEST + ",DISTRICT,,兰山总工会\n"), "anna");

        assertThat(ticket(take("p", "A", 1, "兰山总工会")).pool()).isEqualTo(WEST);
        assertThat(why(take("p", "B", 1, "罗庄总工会"))).isEqualTo(Why.UNION_NOT_IN_TABLE);
    }

    @Test
    void outsideTheWindowNoPlaceIsTakenUnlessAPersonApproves() {
        load("p", quota(1));
        Claim late = claim("p", "A", 1, WEST, "2021-07-22T00:00:00+08:00");

        assertThat(why(take(late))).isEqualTo(Why.OUTSIDE_WINDOW);
        run(() -> places.approve(late, "anna"));

        assertThat(state("p", "A")).isEqualTo(State.CONFIRMED);
    }

    @Test
    void aLaterEditionWithMorePlacesGivesThemToThoseWhoWait() {
        load("p", quota(1));
        IntStream.range(0, 3).forEach(i -> take("p", "A" + i, 1, WEST));

        load("p", quota(2));
        run(() -> places.follow("p"));

        assertThat(state("p", "A1")).isEqualTo(State.RESERVED);
        assertThat(state("p", "A2")).isEqualTo(State.WAITING);
        load("p", quota(0));
        run(() -> places.follow("p"));
        assertThat(state("p", "A1")).isEqualTo(State.RESERVED);
    }
}
