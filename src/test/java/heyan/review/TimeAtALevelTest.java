package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.decide.Decision.Outcome;
import heyan.review.access.Level;
import heyan.review.access.Role;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("办理时限 runs from when a claim came to its level; with the worker no clock runs")
class TimeAtALevelTest extends AtADistrict {
    private static final Account DAVE = new Account("dave", "戴样本", Role.DISTRICT_REVIEWER, DISTRICT, "x");
    private static final Account CARL = new Account("carl", "卡样本", Role.CITY_REVIEWER, "", "x");

    @Autowired
    private WorkerDesk worker;

    @Autowired
    private JudgeSample judge;

    @Autowired
    private ReturnCard card;

    @BeforeEach
    void open() throws IOException {
        begin(DORA, DAVE, CORA, CARL, ROOT);
    }

    @Test
    void noClockRunsWhileTheWorkerHasItAndTheMendedOneArrivesAnew() throws Exception {
        toServe(10);
        decide(DORA, "returned");
        later();
        watch.forward(Duration.ofDays(20));
        assertThat(beside(CLAIM, DORA)).contains("GZ-S1").doesNotContain("class=\"left");
        assertThat(see("/review?tab=done", DORA)).contains("等待职工，不计时").doesNotContain("class=\"left");

        lay(DrawnClaim.file("GZ-S1", 2, Outcome.REVIEW));

        assertThat(arrived(DrawnClaim.id("GZ-S1", 2)))
                .isEqualTo(DrawnClaim.file("GZ-S1", 2, Outcome.REVIEW).decidedAt());
        assertThat(see("/review", DORA)).contains("<small>办理时限</small> 已逾期");
    }

    @Test
    @DisplayName("what is taken back, not agreed to or recalled has been at its level all the time")
    void itsClockRunsOnWhereItStayedAtItsLevel() throws Exception {
        assertThat(arrived(CLAIM)).isEqualTo(Instant.parse(ARRIVED));
        watch.forward(Duration.ofDays(3));

        decide(DORA, "refused");
        send("/review/undo", DORA);
        assertThat(arrived(CLAIM)).as("undone").isEqualTo(Instant.parse(ARRIVED));
        decide(DORA, "refused");
        later();
        toServe(1);
        assertThat(see("/review?tab=checking", DAVE)).contains("<small>办理时限</small> 已逾期");
        assertThat(beside(CLAIM, DORA)).contains("<small>办理时限</small> 已逾期");
        send("/review/" + CLAIM + "/decline", DAVE);
        assertThat(arrived(CLAIM)).as("declined").isEqualTo(Instant.parse(ARRIVED));
        decide(DORA, "refused");
        later();
        send("/review/" + CLAIM + "/recall", DORA);
        assertThat(arrived(CLAIM)).as("recalled").isEqualTo(Instant.parse(ARRIVED));
        assertThat(waits()).isTrue();
    }

    @Test
    @DisplayName("it comes anew to the level that it is passed or sent up to, and to one that opens it again")
    void itComesAnewToAnotherLevelAndWhereItIsOpenedAgain() throws Exception {
        Instant passed = forward();
        decide(DORA, "approved");
        later();
        assertThat(arrived(CLAIM)).as("passed up").isEqualTo(passed);
        decide(CORA, "returned");
        later();
        worker.appeal(CLAIM, "公章是清楚的", "worker");
        Instant appealed = forward();
        send("/review/" + CLAIM + "/reopen", CARL);
        assertThat(arrived(CLAIM)).as("after an appeal").isEqualTo(appealed);

        lay(DrawnClaim.file("GZ-S1", 2, Outcome.REVIEW));
        ClaimId next = DrawnClaim.id("GZ-S1", 2);
        Instant raised = forward();
        send("/review/" + next + "/raise", DORA);
        assertThat(arrived(next)).as("sent up").isEqualTo(raised);
    }

    @Test
    void itComesAnewFromABlindCheckOrAPaymentThatCameBack() {
        lay(DrawnClaim.file("GZ-S2", 1, Outcome.PASS));
        ClaimId passed = DrawnClaim.id("GZ-S2", 1);
        Instant unfit = forward();
        assertThat(judge.open(passed, CORA)).isTrue();
        assertThat(arrived(passed)).as("blind check").isEqualTo(unfit);

        lay(DrawnClaim.file("GZ-S3", 1, Outcome.PASS));
        ClaimId paid = DrawnClaim.id("GZ-S3", 1);
        Instant back = forward();
        assertThat(card.send(DrawnClaim.file("GZ-S3", 1, Outcome.PASS).claim(), CORA, "原卡已销户"))
                .isTrue();
        assertThat(arrived(paid)).as("payment that came back").isEqualTo(back);
    }

    private Instant arrived(ClaimId claim) {
        return database.sql("SELECT arrived_at FROM review_item WHERE claim = :claim")
                .param("claim", claim.toString())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private boolean waits() {
        return database.sql("SELECT waiting FROM review_item WHERE claim = :claim")
                .param("claim", CLAIM.toString())
                .query(Boolean.class)
                .single();
    }

    private Instant forward() {
        watch.forward(Duration.ofDays(3));
        return watch.instant();
    }

    private void send(String path, Account account) throws Exception {
        assertThat(ask(post(path).param("why", "样本"), account).getStatus())
                .as(path)
                .isEqualTo(302);
    }

    private void toServe(int days) {
        assertThat(times.set(ROOT, Map.of(Level.DISTRICT, days))).isTrue();
    }

    private void decide(Account account, String action) throws Exception {
        assertThat(decide(CLAIM, account, action).getStatus()).isEqualTo(302);
    }
}
