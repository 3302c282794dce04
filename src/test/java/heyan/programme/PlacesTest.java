package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.programme.LedgerPlace.State;
import heyan.programme.PlaceAnswer.Why;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("名额账本: who has a place, in which order, and by whose act")
class PlacesTest {
    private static final String WEST = "兰山区总工会";
    private static final String EAST = "罗庄区总工会";

    private final Bench bench = new Bench();
    private final Clock clock = Clock.fixed(Instant.parse("2021-06-22T01:00:00Z"), ZoneOffset.UTC);
    private final PlaceLedger ledger = new PlaceLedger(bench.jdbc, e -> bench.published.add((Happening) e), clock);
    private final Places places = new Places(bench.programmes, ledger);
    private final AdjustPlaces adjust =
            new AdjustPlaces(bench.jdbc, ledger, places, e -> bench.published.add((Happening) e), clock);
    private final CarryPlaces carry = new CarryPlaces(bench.programmes, places, ledger);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(bench.database));

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

    private void adjust(long id, String who) {
        run(() -> adjust.approve(id, who));
    }

    private void run(Runnable act) {
        transaction.executeWithoutResult(status -> act.run());
    }

    private PlaceAnswer take(String programme, String application, int revision, String union) {
        return take(claim(programme, application, revision, union));
    }

    private PlaceAnswer take(Claim claim) {
        return transaction.execute(status -> places.take(claim));
    }

    private State state(String programme, String application) {
        return places.find(id(programme, application, 1)).orElseThrow().state();
    }

    private List<String> steps() {
        return bench.published.stream()
                .map(Happening::what)
                .filter(what -> what.startsWith("places."))
                .toList();
    }

    private static LedgerPlace ticket(PlaceAnswer answer) {
        return answer.fold(PlaceAnswer.Ticketed::place, none -> {
            throw new AssertionError(none.why().name());
        });
    }

    private static Why why(PlaceAnswer answer) {
        return answer.fold(
                ticketed -> {
                    throw new AssertionError("has a ticket");
                },
                PlaceAnswer.None::why);
    }

    private static ClaimId id(String programme, String application, int revision) {
        return new ClaimId(programme, application, revision);
    }

    static Claim claim(String programme, String application, int revision, String union) {
        return claim(programme, application, revision, union, "2021-06-21T10:00:00+08:00");
    }

    private static Claim claim(String programme, String application, int revision, String union, String submitted) {
        LocalDate day = LocalDate.of(2018, 1, 10);
        return new Claim(
                id(programme, application, revision),
                new Claim.Worker("样本", "110101199003070000", "13800000000", "样本公司", "样本工会", union),
                new Claim.Account("样本银行", "6222000000000000"),
                new Claim.Study("样本大学", "行政管理", "函授", "本科", day, day, "1", "A"),
                OffsetDateTime.parse(submitted),
                List.of());
    }

    private static String quota(int total) {
        return ", \"quota\": {\"total\": %d}".formatted(total);
    }

    private static String table(int west, int east) {
        return ", \"quota\": {\"total\": %d, \"per_union\": {\"%s\": %d, \"%s\": %d}}"
                .formatted(west + east, WEST, west, EAST, east);
    }

    private void load(String programme, String more) {
        String json = """
                {"programme_id": "%s", "title": "样本", "window_open": "2021-06-21T10:00:00+08:00",
                 "window_close_exclusive": "2021-07-22T00:00:00+08:00", "eligible_batches": ["2015秋"],
                 "eligible_levels": ["本科"], "max_years_from_enrolment_to_graduation": 8, "once_only": true,
                 "required_documents": ["diploma"], "optional_documents": [], "trusted_qr_hosts": ["www.chsi.com.cn"],
                 "reference_date": "submitted_at", "amount_yuan": 1500%s}
                """.formatted(programme, more);
        bench.programmes.load(json.getBytes(StandardCharsets.UTF_8));
    }

    private void loadCarrying(String programme, int total) {
        String yaml = Rounds.text("gz-2021-1").replace("programme_id: gz-2021-1", "programme_id: " + programme);
        bench.programmes.load(
                "programme.yaml",
                yaml.replaceFirst("total: \\d+", "total: " + total).getBytes(StandardCharsets.UTF_8));
    }
}
