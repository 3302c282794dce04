package heyan.decide;

import static heyan.claim.ReasonCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.decide.CountSide.Judged;
import heyan.decide.Decision.Outcome;
import heyan.decide.Rehearsal.Change;
import heyan.decide.Rehearsal.Seats;
import heyan.decide.Rehearsal.Side;
import heyan.programme.Programme;
import heyan.programme.Rounds;
import heyan.verify.Drawn;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What one notice makes of claims: outcomes, reasons, places, money")
class CountSideTest {
    private static final Programme TWO_PLACES =
            Rounds.read("gz-2021-1.yaml", Rounds.text("gz-2021-1").replace("total: 2000", "total: 2"));
    private static final Programme ROWS = Rounds.shipped("linyi-2022");
    private static final String CITY = "广州市总工会";

    private static Claim claim(String application, String union, String submitted) {
        Claim drawn = new Drawn().dossier().claim();
        Claim.Worker worker = drawn.worker();
        return new Claim(
                new ClaimId("round", application, 1),
                new Claim.Worker(
                        worker.name(), worker.idNumber(), worker.phone(), worker.employer(), worker.unitUnion(), union),
                drawn.account(),
                drawn.study(),
                OffsetDateTime.parse(submitted),
                drawn.documents());
    }

    private static Judged passed(String application, String union, String submitted) {
        return new Judged(claim(application, union, submitted), Outcome.PASS, List.of());
    }

    private static Judged flagged(String application, ReasonCode... reasons) {
        return new Judged(claim(application, "越秀区总工会", "2021-06-22T10:00:00+08:00"), Outcome.REVIEW, List.of(reasons));
    }

    @Test
    void countsOutcomesAndEveryReason() {
        Side side = new CountSide(TWO_PLACES)
                .count(List.of(
                        passed("A1", "越秀区总工会", "2021-06-22T10:00:00+08:00"),
                        flagged("A2", OTHER, NAME_MISMATCH),
                        flagged("A3", OTHER)));

        assertThat(side.outcomes()).isEqualTo(Map.of(Outcome.PASS, 1, Outcome.REVIEW, 2));
        assertThat(side.reasons()).isEqualTo(Map.of(OTHER, 2, NAME_MISMATCH, 1));
        assertThat(side.places()).isEqualTo(Map.of("越秀区总工会", new Seats(1, 0)));
        assertThat(side.fen()).isEqualTo(Map.of(CITY, 150_000L));
    }

    @Test
    @DisplayName("候补: everybody who waits is counted for the own union")
    void countsAllWhoWait() {
        Side side = new CountSide(TWO_PLACES)
                .count(List.of(
                        passed("A1", "越秀区总工会", "2021-06-22T10:00:00+08:00"),
                        passed("A2", "越秀区总工会", "2021-06-22T10:00:01+08:00"),
                        passed("A3", "天河区总工会", "2021-06-22T10:00:02+08:00"),
                        passed("A4", "天河区总工会", "2021-06-22T10:00:03+08:00")));

        assertThat(side.places()).isEqualTo(Map.of("越秀区总工会", new Seats(2, 0), "天河区总工会", new Seats(0, 2)));
    }

    @Test
    @DisplayName("先到先得: the instant counts, not how a zone writes it; of one instant the lower number comes first")
    void givesPlacesInTheOrderOfSubmission() {
        Side side = new CountSide(TWO_PLACES)
                .count(List.of(
                        passed("A3", "海珠区总工会", "2021-06-22T03:00:00Z"),
                        passed("A2", "越秀区总工会", "2021-06-22T11:00:00+08:00"),
                        passed("A9", "天河区总工会", "2021-06-22T10:59:59+08:00")));

        assertThat(side.places())
                .isEqualTo(Map.of(
                        "天河区总工会", new Seats(1, 0),
                        "越秀区总工会", new Seats(1, 0),
                        "海珠区总工会", new Seats(0, 1)));
        assertThat(side.fen()).isEqualTo(Map.of(CITY, 300_000L));
    }

    @Test
    void givesNoPlaceToAClaimThatDoesNotPass() {
        Side side = new CountSide(TWO_PLACES).count(List.of(flagged("A1", OTHER)));

        assertThat(side.places()).isEmpty();
        assertThat(side.fen()).isEmpty();
    }

    @Test
    @DisplayName("a union's places are counted in its row of the table; a pooled row has no county union that pays")
    void countsByTheRowsOfTheTable() {
        Side side = new CountSide(ROWS)
                .count(List.of(
                        passed("A1", "临沂市罗庄区总工会", "2022-05-06T10:00:00+08:00"),
                        passed("A2", "罗庄区总工会", "2022-05-06T10:00:00+08:00"),
                        passed("A3", "临沂市教育工会", "2022-05-06T10:00:00+08:00")));

        assertThat(side.places())
                .isEqualTo(Map.of("罗庄区总工会", new Seats(2, 0), "市产业（系统）工会，市直机关工会工委，大企业工会", new Seats(1, 0)));
        assertThat(side.fen()).isEqualTo(Map.of("省总工会", 300_000L, "临沂市总工会", 150_000L, "县区（开发区）总工会", 100_000L));
    }

    @Test
    void tellsWhichClaimsAreJudgedOtherwiseAndBy() {
        Judged same = flagged("A1", OTHER);
        List<Judged> now =
                List.of(same, passed("A2", "越秀区总工会", "2021-06-22T10:00:00+08:00"), flagged("A3", OTHER, NAME_MISMATCH));
        List<Judged> changed = List.of(same, flagged("A2", OUTSIDE_WINDOW), flagged("A3", OTHER, SCHOOL_MISMATCH));

        assertThat(CountSide.changes(now, changed))
                .containsExactly(
                        new Change("A2", Outcome.PASS, Outcome.REVIEW, List.of(OUTSIDE_WINDOW), List.of()),
                        new Change(
                                "A3",
                                Outcome.REVIEW,
                                Outcome.REVIEW,
                                List.of(SCHOOL_MISMATCH),
                                List.of(NAME_MISMATCH)));
    }

    @Test
    void tellsOfAClaimThatIsNowRefusedForTheSameReasons() {
        Judged before = flagged("A1", FILE_EMPTY);
        Judged after = new Judged(before.claim(), Outcome.REJECTED_INPUT, before.reasons());

        assertThat(CountSide.changes(List.of(before), List.of(after)))
                .containsExactly(new Change("A1", Outcome.REVIEW, Outcome.REJECTED_INPUT, List.of(), List.of()));
        assertThat(CountSide.changes(List.of(before), List.of(before))).isEmpty();
    }
}
