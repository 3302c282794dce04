package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.decide.Decision.Outcome;
import heyan.programme.Programmes;
import heyan.review.access.Role;
import heyan.review.access.Standing.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName(
        "复核 where a union has one reviewer: a union above may check, the proposer may take it back, nobody checks alone")
class FourEyesTest extends AtTheDesk {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Account DORA = new Account("dora", "朵样本", Role.DISTRICT_REVIEWER, "广州市天河区总工会", "x");
    private static final Account DAVE = new Account("dave", "戴样本", Role.DISTRICT_REVIEWER, "广州市天河区总工会", "x");
    private static final Account OTHER = new Account("otto", "奥样本", Role.DISTRICT_REVIEWER, "越秀区总工会", "x");
    private static final Account CITY = new Account("cora", "柯样本", Role.CITY_REVIEWER, "", "x");
    private static final Account AUDITOR = new Account("ava", "艾样本", Role.AUDITOR, "", "x");

    private final String application = "GZ-F" + COUNT.incrementAndGet();
    private final ClaimId claim = DrawnClaim.id(application, 1);

    @Autowired
    private Accounts accounts;

    @Autowired
    private Standings standings;

    @Autowired
    private Programmes programmes;

    @BeforeEach
    void open() throws IOException {
        programmes.load("gz-2021-1.yaml", Files.readAllBytes(Path.of("src/main/resources/programmes/gz-2021-1.yaml")));
        for (Account account : List.of(DORA, DAVE, OTHER, CITY)) {
            accounts.create(
                    account.getUsername(), account.getName(), account.getRole().code(), "correct horse battery");
            accounts.assign(account.getUsername(), account.getUnion());
        }
        cases.lay(DrawnClaim.file(application, 1, Outcome.REVIEW));
        review.open(claim.toString());
    }

    @Test
    @DisplayName("拒绝 by a union's only reviewer counts when a reviewer of the union above confirms")
    void aReviewerOfTheUnionAboveMayCheck() throws Exception {
        decide(DORA, "refused");
        later();
        assertThat(see("/review?tab=checking", CITY)).contains(application);
        assertThat(see("/review/" + claim, CITY)).contains("id=\"check\"", "id=\"decline\"");
        assertThat(send("confirm", OTHER).getStatus()).as("another district").isEqualTo(403);

        assertThat(send("confirm", CITY).getStatus()).isEqualTo(302);

        assertThat(standing()).isEqualTo(State.REFUSED);
        assertThat(told()).containsSubsequence("review.confirmed", "review.refused");
        assertThat(see("/review/" + claim, CITY)).contains("柯样本");
    }

    @Test
    void afterACheckTheNextOneIsOfTheOwnLevel() throws Exception {
        ClaimId below = DrawnClaim.id("GZ-FB" + COUNT.get(), 1);
        lay(below);
        decide(below, DORA, "refused");
        later();
        decide(DORA, "approved");
        later();
        decide(CITY, "refused");
        later();
        Account carl = new Account("carl", "卡样本", Role.CITY_REVIEWER, "", "x");
        accounts.create("carl", "卡样本", "city_reviewer", "correct horse battery");

        Scope scope = Scope.of(standings.person(carl));

        assertThat(settle.nextToCheck("carl", scope)).contains(claim);
        assertThat(settle.nextToCheck("cora", scope))
                .as("those below are in the list")
                .isEmpty();
    }

    @Test
    @DisplayName("while nobody checked it, who proposed takes it back, and the claim waits again")
    void theProposerTakesItBack() throws Exception {
        decide(DORA, "refused");
        later();
        assertThat(see("/review/" + claim, DORA)).contains("id=\"recall\"").doesNotContain("id=\"check\"");
        for (Account account : List.of(DAVE, CITY, OTHER, AUDITOR)) {
            assertThat(see("/review/" + claim, account)).doesNotContain("id=\"recall\"");
            assertThat(send("recall", account).getStatus())
                    .as(account.getUsername())
                    .isEqualTo(403);
        }

        assertThat(send("recall", DORA).getRedirectedUrl()).isEqualTo("/review/" + claim);

        assertThat(standing()).isEqualTo(State.WAITING);
        assertThat(told()).containsSubsequence("review.undone").doesNotContain("review.refused");
        assertThat(see("/review/" + claim, DORA)).contains("<b>撤销</b>", "id=\"decide\"");
        assertThat(send("recall", DORA).getStatus()).as("a second time").isEqualTo(403);
        assertThat(decide(DORA, "approved").getRedirectedUrl()).isEqualTo("/review/next");
    }

    @Test
    @DisplayName("通过 over a failed rule by the last level's only reviewer is no dead end")
    void theLastLevelsOnlyReviewerTakesAnOverrideBackAndReturnsTheClaim() throws Exception {
        decide(DORA, "approved");
        later();
        decide(CITY, "approved");
        later();
        assertThat(standing()).isEqualTo(State.CHECKING);
        assertThat(send("confirm", CITY).getStatus()).isEqualTo(403);
        assertThat(send("recall", DORA).getStatus()).as("had a hand in it").isEqualTo(403);

        send("recall", CITY);
        decide(CITY, "returned");
        later();

        assertThat(standing()).isEqualTo(State.RETURNED);
    }

    @Test
    void whatWasCheckedIsNotTakenBackAndWhatNeedsNoSecondPersonIsUndoneOnly() throws Exception {
        decide(DORA, "refused");
        later();
        send("confirm", DAVE);
        assertThat(send("recall", DORA).getStatus()).isEqualTo(403);
        assertThat(standing()).isEqualTo(State.REFUSED);

        ClaimId passed = DrawnClaim.id("GZ-FP" + COUNT.get(), 1);
        lay(passed);
        decide(passed, DORA, "approved");
        watch.forward(ProposeVerdict.UNDO);

        assertThat(send(passed, "recall", DORA).getStatus()).isEqualTo(409);
    }

    private void lay(ClaimId one) {
        lay(DrawnClaim.file(one.application(), 1, Outcome.REVIEW));
    }

    private MockHttpServletResponse decide(Account account, String action) throws Exception {
        return decide(claim, account, action);
    }

    private MockHttpServletResponse send(String act, Account account) throws Exception {
        return send(claim, act, account);
    }

    private MockHttpServletResponse send(ClaimId one, String act, Account account) throws Exception {
        return ask(post("/review/" + one + "/" + act).param("why", "样本"), account);
    }

    private State standing() {
        return standings.find(claim).orElseThrow().state();
    }

    private List<String> told() {
        return heard.about(claim.toString()).stream().map(Happening::what).toList();
    }
}
