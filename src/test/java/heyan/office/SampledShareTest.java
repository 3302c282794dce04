package heyan.office;

import static heyan.office.Laid.EAST;
import static heyan.office.Laid.WEST;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ClaimId;
import heyan.office.Samples.Judged;
import heyan.programme.Places;
import heyan.programme.Programme;
import heyan.programme.Programmes;
import heyan.programme.Rounds;
import heyan.review.Account;
import heyan.review.People;
import heyan.review.ReviewSlice;
import heyan.review.access.Role;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DisplayName("sampled_percent: of what the machine passed, the round's share is checked blind before it is paid")
@SpringBootTest(classes = ReviewSlice.class)
class SampledShareTest {
    private static final Account FEN = People.account("fen", "", Role.FINANCE);
    private static final Account CORA = People.account("cora", "", Role.CITY_REVIEWER);
    private static final Account WESTERN = People.account("wes", WEST, Role.DISTRICT_REVIEWER);
    private static final Account EASTERN = People.account("eas", EAST, Role.DISTRICT_REVIEWER);
    private static final PayoutFilter ALL =
            new PayoutFilter(null, null, null, null, null, null, null, null, null, null, null, null);
    private static final Map<String, Integer> ONE_WAITS = Map.of("sampled", 1);

    @Autowired
    private JdbcClient database;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Places places;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MakeRun runs;

    @Autowired
    private Samples samples;

    private Laid laid;

    @BeforeEach
    void lay() {
        database.sql("TRUNCATE office_run, office_sample, programme_paid CASCADE")
                .update();
        laid = new Laid(database, programmes, places, transactions);
        laid.published();
    }

    @Test
    void whatIsDrawnIsPaidOnlyAfterSomebodyFoundItFit() {
        ClaimId claim = laid.approved("A", "甲样本", "110101199003070011", WEST);

        assertThat(make(100)).isEqualTo(new MakeRun.Made(0, 0, ONE_WAITS));
        assertThat(make(0).left())
                .as("drawn once, whatever the file says later")
                .isEqualTo(ONE_WAITS);
        assertThat(samples.holding(WESTERN)).isEqualTo(1);
        assertThat(samples.holding(EASTERN)).as("another's").isZero();
        assertThat(samples.next(EASTERN)).isEmpty();
        assertThat(samples.next(CORA)).contains(claim);
        assertThat(samples.next(WESTERN)).as("Cora's").isEmpty();
        assertThat(make(100).left()).as("drawn by Cora and not judged").isEqualTo(ONE_WAITS);

        assertThat(samples.judge(claim, CORA, true, "")).isEqualTo(Judged.FIT);

        assertThat(samples.holding(CORA)).isZero();
        assertThat(make(100).lines()).as("checked once").isEqualTo(1);
    }

    @Test
    void whatIsNotFitWaitsForReviewAndNotForMoney() {
        ClaimId claim = laid.approved("A", "甲样本", "110101199003070011", WEST);
        make(100);
        samples.next(CORA);

        assertThat(samples.judge(claim, CORA, false, "照片不符")).isEqualTo(Judged.OPENED);

        assertThat(make(0)).isEqualTo(new MakeRun.Made(0, 0, Map.of()));
    }

    @Test
    void whatPaymentWaitsForIsJudgedBeforeWhatOneDrawsAlone() {
        ClaimId held = laid.approved("A", "甲样本", "110101199003070011", WEST);
        make(100);
        for (int i = 0; i < 20; i++) {
            laid.placeless("N" + i, "110101199003070038");
        }

        assertThat(samples.next(CORA)).contains(held);
    }

    @Test
    void aShareIsDrawnByChanceAndNobodyElseIsKeptWaiting() {
        for (int i = 0; i < 200; i++) {
            String number = "11010119900307" + (1000 + i);
            laid.approved("A" + i, "甲样本", number, WEST);
        }

        MakeRun.Made made = make(25);

        assertThat(made.lines() + sampled(made)).isEqualTo(200);
        // 50 are expected, 6.1 one deviation: outside once in 10^8
        assertThat(sampled(made)).isBetween(15, 85);
        assertThat(samples.holding(CORA)).isEqualTo(sampled(made));
        assertThat(make(0).lines()).as("no second throw").isZero();
    }

    @Test
    void whatPeoplePassedIsNotDrawn() {
        ClaimId claim = laid.approved("A", "甲样本", "110101199003070011", WEST);
        database.sql("""
                INSERT INTO review_verdict (claim, verdict, reasons, note, who, decided_at)
                VALUES (:c, 'approved', '{}', '', 'olga', '2021-06-21T03:00:00Z')
                """).param("c", claim.toString()).update();

        assertThat(make(100).lines()).isEqualTo(1);
    }

    private static int sampled(MakeRun.Made made) {
        return Objects.requireNonNull(made.left().get("sampled"));
    }

    private MakeRun.Made make(int percent) {
        Programme round = Rounds.read(
                "programme.yaml",
                Rounds.text("gz-2021-1").replace("programme_id: gz-2021-1", "programme_id: " + laid.round)
                        + "machine: {sampled_percent: " + percent + "}\n");
        return runs.make(round, ALL, OptionalLong.empty(), FEN);
    }
}
