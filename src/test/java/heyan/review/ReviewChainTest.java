package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.Happening;
import heyan.claim.ReasonCode;
import heyan.decide.Decision.Outcome;
import heyan.programme.Programmes;
import heyan.review.access.Act;
import heyan.review.access.Level;
import heyan.review.access.Role;
import heyan.review.access.Standing.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("逐级审核: 区总工会, then 广州市总工会; 驳回 comes back, 拒绝 takes two, windows close by the clock")
class ReviewChainTest extends AtTheDesk {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String DISTRICT = "广州市天河区总工会";
    private static final Account DORA = new Account("dora", "朵样本", Role.DISTRICT_REVIEWER, DISTRICT, "x");
    private static final Account DAVE = new Account("dave", "戴样本", Role.DISTRICT_REVIEWER, DISTRICT, "x");
    private static final Account OTHER = new Account("otto", "奥样本", Role.DISTRICT_REVIEWER, "越秀区总工会", "x");
    private static final Account CITY = new Account("cora", "柯样本", Role.CITY_REVIEWER, "", "x");
    private static final Account CARL = new Account("carl", "卡样本", Role.CITY_REVIEWER, "", "x");
    private static final Account AUDITOR = new Account("ava", "艾样本", Role.AUDITOR, "", "x");

    private final String application = "GZ-C" + COUNT.incrementAndGet();
    private final ClaimId claim = DrawnClaim.id(application, 1);

    @Autowired
    private Accounts accounts;

    @Autowired
    private Standings standings;

    @Autowired
    private WorkerDesk worker;

    @Autowired
    private Unanswered unanswered;

    @Autowired
    private Programmes programmes;

    @BeforeEach
    void open() throws IOException {
        programmes.load("gz-2021-1.yaml", Files.readAllBytes(Path.of("src/main/resources/programmes/gz-2021-1.yaml")));
        for (Account account : List.of(DORA, DAVE, OTHER, CITY, CARL)) {
            accounts.create(
                    account.getUsername(), account.getName(), account.getRole().code(), "correct horse battery");
            accounts.assign(account.getUsername(), account.getUnion());
        }
        lay(DrawnClaim.file(application, 1, Outcome.REVIEW));
    }

    @Test
    @DisplayName("通过 moves up by itself, and only the last level's counts")
    void aPassMovesUpByItself() throws Exception {
        assertThat(standing()).isEqualTo(State.WAITING);
        assertThat(level()).isEqualTo(Level.DISTRICT);
        assertThat(decide(CITY, "approved").getStatus())
                .as("not at the city yet")
                .isEqualTo(403);
        assertThat(decide(OTHER, "approved").getStatus()).as("another district").isEqualTo(403);

        assertThat(decide(DORA, "approved").getRedirectedUrl()).isEqualTo("/review/next");
        later();

        assertThat(level()).isEqualTo(Level.CITY);
        assertThat(standing()).isEqualTo(State.WAITING);
        assertThat(worker.progress(claim).orElseThrow().state()).isEqualTo(WorkerDesk.State.IN_REVIEW);
        assertThat(decide(DAVE, "approved").getStatus()).isEqualTo(403);
        assertThat(told()).contains("review.passed").doesNotContain("review.approved");
    }

    @Test
    @DisplayName("通过 by the last level over a failed rule takes a second person")
    void aPassOverAFailedRuleTakesTwoPeopleAtTheLastLevel() throws Exception {
        decide(DORA, "approved");
        later();
        decide(CITY, "approved");
        later();

        assertThat(standing()).isEqualTo(State.CHECKING);
        assertThat(send("confirm", CITY).getStatus()).as("the proposer").isEqualTo(403);
        assertThat(send("confirm", DORA).getStatus()).as("another level").isEqualTo(403);
        assertThat(send("confirm", CARL).getRedirectedUrl()).isEqualTo("/review?tab=checking");

        assertThat(standing()).isEqualTo(State.PASSED);
        assertThat(told()).containsSubsequence("review.passed", "review.confirmed", "review.approved");
    }

    @Test
    @DisplayName(
            "驳回 with marked documents comes back to the level that returned it; a change outside them is a reason to"
                    + " look")
    void aReturnComesBackToItsLevelAndWhatWasNotMarkedIsClosed() throws Exception {
        decide(DORA, "approved");
        later();
        assertThat(decide(CITY, "returned", "slot", "application_form").getRedirectedUrl())
                .isEqualTo("/review/next");
        later();
        WorkerDesk.Progress progress = worker.progress(claim).orElseThrow();
        assertThat(progress.state()).isEqualTo(WorkerDesk.State.RETURNED);
        assertThat(progress.documents()).containsExactly(DocumentKind.APPLICATION_FORM);
        assertThat(progress.fields()).isEmpty();

        lay(DrawnClaim.changed(DrawnClaim.file(application, 2, Outcome.PASS), DocumentKind.ID_CARD_FRONT));

        ClaimId mended = DrawnClaim.id(application, 2);
        assertThat(standings.find(mended).orElseThrow().level()).isEqualTo(Level.CITY);
        assertThat(standings.find(mended).orElseThrow().state())
                .as("though the machine passed it")
                .isEqualTo(State.WAITING);
        assertThat(standing()).isEqualTo(State.CLOSED);
        assertThat(page(mended, CITY)).contains("id=\"outside\"", "身份证人像面");
    }

    @Test
    void aMendedClaimWithoutOtherChangesHasNothingOutside() throws Exception {
        decide(DORA, "returned", "slot", "application_form");
        later();

        lay(DrawnClaim.changed(DrawnClaim.file(application, 2, Outcome.REVIEW), DocumentKind.APPLICATION_FORM));

        ClaimId mended = DrawnClaim.id(application, 2);
        assertThat(standings.find(mended).orElseThrow().level()).isEqualTo(Level.DISTRICT);
        assertThat(page(mended, DORA)).contains("id=\"here\"").doesNotContain("id=\"outside\"");
    }

    @Test
    @DisplayName("拒绝 counts when a second person of the same scope confirms")
    void aRefusalTakesTwoPeople() throws Exception {
        decide(DORA, "refused");
        assertThat(send("confirm", DAVE).getStatus())
                .as("it can still be taken back")
                .isEqualTo(409);
        later();

        assertThat(standing()).isEqualTo(State.CHECKING);
        assertThat(send("confirm", DORA).getStatus()).isEqualTo(403);
        assertThat(send("confirm", OTHER).getStatus()).isEqualTo(403);
        assertThat(send("confirm", AUDITOR).getStatus()).isEqualTo(403);
        assertThat(send("confirm", DAVE).getStatus()).isEqualTo(302);
        assertThat(standing()).isEqualTo(State.REFUSED);
        assertThat(send("confirm", DAVE).getStatus()).as("done").isIn(403, 409);
        assertThat(told()).containsSubsequence("review.confirmed", "review.refused");
    }

    @Test
    void theDatabaseItselfRefusesACheckerWhoProposed() throws Exception {
        decide(DORA, "refused");
        later();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> settle.confirm(claim, DORA))
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
        assertThat(standing()).isEqualTo(State.CHECKING);
    }

    @Test
    void aNewRevisionClearsAPendingRefusal() throws Exception {
        decide(DORA, "refused");
        later();

        lay(DrawnClaim.file(application, 2, Outcome.REVIEW));

        assertThat(send("confirm", DAVE).getStatus()).isEqualTo(403);
        assertThat(standing()).isEqualTo(State.CLOSED);
        assertThat(standings.find(DrawnClaim.id(application, 2)).orElseThrow().state())
                .isEqualTo(State.WAITING);
        assertThat(told()).doesNotContain("review.refused");
    }

    @Test
    void aConfirmationOfWhatChangedSinceIsRefusedAndTheClaimWaitsAgain() throws Exception {
        decide(DORA, "refused");
        later();
        cases.lay(DrawnClaim.changed(DrawnClaim.file(application, 1, Outcome.REVIEW), DocumentKind.APPLICATION_FORM));

        assertThat(send("confirm", DAVE).getStatus()).isEqualTo(409);

        assertThat(standing()).isEqualTo(State.WAITING);
        assertThat(told()).contains("review.cleared").doesNotContain("review.refused");
    }

    @Test
    void whoDoesNotAgreeSendsItBackToTheQueue() throws Exception {
        decide(DORA, "refused");
        later();

        assertThat(send("decline", DAVE).getStatus()).isEqualTo(302);

        assertThat(standing()).isEqualTo(State.WAITING);
    }

    @Test
    @DisplayName("the queue says how much time is left, in words; with the worker no clock runs")
    void theQueueSaysHowMuchTimeIsLeft() throws Exception {
        assertThat(see("/review", DORA)).contains("<span class=\"left ok\"", "剩 33 天");
        Duration far = Duration.between(watch.instant(), java.time.Instant.parse("2021-07-23T16:00:00Z"));
        for (var said : java.util.Map.of(0, "告急 · 剩 2 天", -6, "偏紧 · 剩 8 天", 3, "已逾期 24 小时")
                .entrySet()) {
            Duration by = far.plusDays(said.getKey());
            watch.forward(by);
            try {
                assertThat(see("/review", DORA)).contains(said.getValue());
                assertThat(beside(claim, DORA)).contains(said.getValue());
            } finally {
                watch.forward(by.negated());
            }
        }
        decide(DORA, "returned");
        later();

        assertThat(see("/review", DORA)).doesNotContain(application);
        assertThat(see("/review?tab=done", DORA)).contains(application, "等待职工，不计时");
    }

    @Test
    void anEmptyQueueSaysWhenTheNextWindowOpensAndOffersABlindCheck() throws Exception {
        programmes.load(
                "later.yaml",
                Files.readString(Path.of("src/main/resources/programmes/gz-2021-1.yaml"))
                        .replace("programme_id: gz-2021-1", "programme_id: gz-2021-2")
                        .replace(
                                "from: 2021-06-21 10:00\n      to: 2021-07-25 24:00",
                                "from: 2021-08-02 10:00\n      to: 2021-08-25 24:00")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(see("/review", OTHER)).contains("下一个审核时段：2021-08-02 10:00 开始", "href=\"/review/sample\"");
    }

    @Test
    @DisplayName("beside the queue: as many open appeals as the person may answer")
    void theHeadCountsTheAppealsThatOneMayAnswer() throws Exception {
        decide(DORA, "returned");
        later();
        java.util.Map<Account, Long> before = new java.util.HashMap<>();
        for (Account account : List.of(DORA, DAVE, OTHER, CITY)) {
            before.put(account, unanswered.appeals(account));
        }
        worker.appeal(claim, "公章是清楚的", "worker");

        before.forEach((account, appeals) -> assertThat(unanswered.appeals(account) - appeals)
                .as(account.getUsername())
                .isEqualTo(standings.allows(account, Act.ANSWER, claim) ? 1 : 0));
        assertThat(unanswered.appeals(DAVE)).isPositive();
        assertThat(see("/review", DAVE)).contains("id=\"head-appeals\">" + unanswered.appeals(DAVE) + "<");
        assertThat(see("/review", AUDITOR)).doesNotContain("head-appeals");
    }

    @Test
    @DisplayName("7月25日24时逾期将关闭审核入口")
    void theLevelsWindowClosesByTheClock() throws Exception {
        Duration toTheEnd = Duration.between(watch.instant(), java.time.Instant.parse("2021-07-25T16:00:00Z"));
        watch.forward(toTheEnd.minusSeconds(1));
        assertThat(page(claim, DORA)).doesNotContain("id=\"window-closed\"");
        watch.forward(Duration.ofSeconds(1));
        try {
            MockHttpServletResponse answer = decide(DORA, "returned");

            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("审核入口已关闭");
            assertThat(standing()).isEqualTo(State.WAITING);
        } finally {
            watch.forward(toTheEnd.negated());
        }
    }

    @Test
    @DisplayName("7月25日24时逾期将关闭审核入口: for the second person too")
    void aConfirmationOutsideTheWindowIsRefused() throws Exception {
        decide(DORA, "refused");
        later();
        Duration toTheEnd = Duration.between(watch.instant(), java.time.Instant.parse("2021-07-25T16:00:00Z"));
        watch.forward(toTheEnd);
        try {
            MockHttpServletResponse answer = send("confirm", DAVE);

            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("审核入口已关闭");
            assertThat(standing()).isEqualTo(State.CHECKING);
        } finally {
            watch.forward(toTheEnd.negated());
        }
        assertThat(send("confirm", DAVE).getStatus()).isEqualTo(302);
    }

    @Test
    @DisplayName("驳回 says what to mend: a document, or a reason that is about a typed field")
    void aReturnThatMarksNothingIsRefusedByTheForm() throws Exception {
        MockHttpServletResponse answer = decide(DORA, "returned", "slot", "");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("请在“需重传的材料”中至少勾选一份");
        assertThat(standing()).isEqualTo(State.WAITING);
        assertThat(decide(DORA, "returned", "slot", "", "reason", ReasonCode.SCHOOL_MISMATCH.name())
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void aDecisionCountsOnlyAfterItCanNoLongerBeTakenBack() throws Exception {
        decide(DORA, "returned");
        settle.settle();
        assertThat(told()).doesNotContain("review.returned");
        assertThat(web.perform(post("/review/undo").with(user(DAVE)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .as("somebody else's")
                .isEqualTo("/review");
        assertThat(web.perform(post("/review/undo").with(user(DORA)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/review/" + claim);
        assertThat(standing()).isEqualTo(State.WAITING);

        decide(DORA, "returned");
        later();
        web.perform(post("/review/undo").with(user(DORA)).with(csrf()));

        assertThat(standing()).isEqualTo(State.RETURNED);
        assertThat(told()).contains("review.undone", "review.returned");
    }

    @Test
    void theSameButtonTwiceDecidesOnce() throws Exception {
        assertThat(decide(DORA, "returned", "key", "0123456789abcdef-" + application)
                        .getStatus())
                .isEqualTo(302);
        assertThat(decide(DORA, "returned", "key", "0123456789abcdef-" + application)
                        .getRedirectedUrl())
                .isEqualTo("/review/next");
        later();

        assertThat(told()).containsOnlyOnce("review.returned");
    }

    @Test
    @DisplayName("申诉: answered by another reviewer, who may open the claim again")
    void anAppealIsAnsweredByAnotherReviewerWhoMayReopen() throws Exception {
        assertThat(worker.appeal(claim, "还没有结果", "worker"))
                .as("nothing to appeal against")
                .isFalse();
        decide(DORA, "returned");
        later();
        assertThat(worker.appeal(claim, "公章是清楚的", "worker")).isTrue();
        assertThat(see("/review/appeals", DORA)).contains("公章是清楚的").doesNotContain(claim + "/answer");
        assertThat(see("/review/appeals", OTHER)).doesNotContain("公章是清楚的");
        assertThat(send("answer", DORA).getStatus()).as("who decided").isEqualTo(403);
        assertThat(send("answer", DAVE).getStatus()).isEqualTo(302);
        assertThat(worker.thread(claim)).extracting(WorkerDesk.Message::own).containsExactly(true, false);

        assertThat(send("reopen", DORA).getStatus()).isEqualTo(403);
        assertThat(send("reopen", DAVE).getStatus()).isEqualTo(302);

        assertThat(standing()).isEqualTo(State.WAITING);
        assertThat(decide(DAVE, "approved").getStatus()).isEqualTo(302);
        later();
        assertThat(level()).isEqualTo(Level.CITY);
    }

    @Test
    void aWithdrawnClaimIsOver() throws Exception {
        decide(DORA, "refused");

        assertThat(worker.withdraw(claim, "不再申请", "worker")).isTrue();

        later();
        assertThat(standing()).isEqualTo(State.CLOSED);
        assertThat(worker.withdraw(claim, "again", "worker")).isFalse();
        assertThat(send("confirm", DAVE).getStatus()).isEqualTo(403);
        assertThat(decide(DAVE, "approved").getStatus()).isEqualTo(409);
        assertThat(told()).contains("review.withdrawn").doesNotContain("review.refused");
    }

    @Test
    void sentUpItIsTheNextLevelsAndAHigherLevelMayCallItUp() throws Exception {
        assertThat(send("raise", OTHER).getStatus()).isEqualTo(403);
        assertThat(send("raise", DORA).getStatus()).isEqualTo(302);
        assertThat(level()).isEqualTo(Level.CITY);
        lay(DrawnClaim.file(application + "B", 1, Outcome.REVIEW));
        ClaimId other = DrawnClaim.id(application + "B", 1);

        web.perform(post("/review/" + other + "/raise")
                .param("why", "x")
                .with(user(CITY))
                .with(csrf()));

        assertThat(standings.find(other).orElseThrow().level()).isEqualTo(Level.CITY);
    }

    @Test
    void aReturnTellsWhichFieldsAreOpenAsThePortalNamesThem() throws Exception {
        decide(DORA, "returned", "reason", ReasonCode.BANK_CARD_NUMBER_MISMATCH.name(), "slot", "application_form");
        later();

        Happening returned = heard.about(claim.toString()).stream()
                .filter(one -> one.what().equals("review.returned"))
                .findFirst()
                .orElseThrow();
        assertThat(returned.facts())
                .containsEntry("fields", List.of("bank_card_number", "bank_name"))
                .containsEntry("documents", "application_form");
    }

    @Test
    @DisplayName("学信网: what a person saw there is recorded with time and name, and the site is never called")
    void theCodeIsLookedAtInTheReviewersOwnBrowser() throws Exception {
        assertThat(page(claim, DORA))
                .contains(
                        "A1B2C3D4E5F6G7H8",
                        "target=\"_blank\" rel=\"noopener noreferrer\" href=\"" + ChsiDesk.SITE + "\"");
        assertThat(send("chsi", CITY, "result", "same").getStatus())
                .as("another level")
                .isEqualTo(403);
        assertThat(send("chsi", DORA, "result", "perhaps").getStatus()).isEqualTo(400);
        assertThat(send("chsi", DORA, "result", "expired").getStatus()).isEqualTo(302);

        assertThat(page(claim, DORA)).contains("class=\"look\"", "过期", "2021-06-22");
        assertThat(told()).contains("review.chsi_expired");
    }

    private MockHttpServletResponse decide(Account account, String action, String... more) throws Exception {
        MockHttpServletRequestBuilder request = post("/review/" + claim + "/verdict")
                .param("action", action)
                .param(
                        "seen",
                        Long.toString(CaseView.version(
                                DrawnClaim.file(application, 1, Outcome.REVIEW).decidedAt())))
                .param("note", "样本")
                .param("confirmed", "true")
                .param("reason", ReasonCode.SIGNATURE_MISSING.name());
        if (!List.of(more).contains("slot")) {
            request.param("slot", "application_form");
        }
        for (int i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        return ask(request, account);
    }

    private MockHttpServletResponse send(String act, Account account, String... more) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/review/" + claim + "/" + act).param("why", "样本").param("words", "请看第二页");
        for (int i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        return ask(request, account);
    }

    private String page(ClaimId of, Account account) throws Exception {
        return see("/review/" + of, account);
    }

    private State standing() {
        return standings.find(claim).orElseThrow().state();
    }

    private Level level() {
        return standings.find(claim).orElseThrow().level();
    }

    private List<String> told() {
        return heard.about(claim.toString()).stream().map(Happening::what).toList();
    }
}
