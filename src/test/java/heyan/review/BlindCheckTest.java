package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.decide.Decision.Outcome;
import heyan.programme.Programmes;
import heyan.review.access.Level;
import heyan.review.access.Role;
import heyan.review.access.Standing.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("抽查: a passed and unpaid claim is judged by facts alone, by somebody who had no hand in it")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
class BlindCheckTest {
    private static final String DISTRICT = "广州市天河区总工会";
    private static final Account DORA = new Account("dora", "朵样本", Role.DISTRICT_REVIEWER, DISTRICT, "x");
    private static final Account OTHER = new Account("otto", "奥样本", Role.DISTRICT_REVIEWER, "越秀区总工会", "x");
    private static final Account CORA = new Account("cora", "柯样本", Role.CITY_REVIEWER, "", "x");
    private static final Account CARL = new Account("carl", "卡样本", Role.CITY_REVIEWER, "", "x");
    private static final Account EVE = new Account("eve", "依样本", Role.CITY_REVIEWER, "", "x");
    private static final ClaimId CLAIM = DrawnClaim.id("GZ-B1", 1);

    @Autowired
    private MockMvc web;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private ReviewSlice.Heard heard;

    @Autowired
    private OpenReview review;

    @Autowired
    private DecideCase decide;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Standings standings;

    @Autowired
    private Programmes programmes;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void open() throws IOException {
        database.sql("TRUNCATE review_item, office_sample, office_run CASCADE").update();
        programmes.load("gz-2021-1.yaml", Files.readAllBytes(Path.of("src/main/resources/programmes/gz-2021-1.yaml")));
        for (Account account : List.of(DORA, OTHER, CORA, CARL, EVE)) {
            accounts.create(
                    account.getUsername(), account.getName(), account.getRole().code(), "correct horse battery");
            accounts.assign(account.getUsername(), account.getUnion());
        }
    }

    @Test
    void whoJudgesSeesTheFactsAndNoDecision() throws Exception {
        lay(Outcome.PASS);
        assertThat(draw(CORA)).isEqualTo("/review/" + CLAIM + "/sample");

        String page = page("/review/" + CLAIM + "/sample", CORA);

        assertThat(page)
                .contains("欧阳样本", "class=\"turn\"", "/document/id_card_front/page/0.jpg", "申报值", "识读值", "合格")
                .doesNotContain("机审通过", "一致", "✓", "✕", "110101199003070011");
        assertThat(draw(CORA)).as("the one not judged yet").isEqualTo("/review/" + CLAIM + "/sample");
        assertThat(judge(CORA, true, "").getRedirectedUrl()).isEqualTo("/review");

        assertThat(state()).isEqualTo(State.PASSED);
        assertThat(last().what()).isEqualTo("review.sampled_fit");
        assertThat(last().who()).isEqualTo("cora");
        assertThat(page("/review/" + CLAIM, CARL)).contains("抽查：合格", "柯样本");
        assertThat(page("/review/supervisor", CORA)).contains("id=\"samples\"", "机审通过", "0.0 %");
        assertThat(judge(CORA, false, "x").getStatus()).as("judged").isEqualTo(409);
        assertThat(draw(CARL)).as("once each").isEqualTo("/review");
    }

    @Test
    void aClaimThatIsNotFitWaitsForReviewBeforeItIsPaid() throws Exception {
        lay(Outcome.PASS);
        draw(CORA);
        assertThat(judge(CORA, false, " ").getStatus()).as("without a reason").isEqualTo(400);
        assertThat(face()).isEqualTo("pass");

        judge(CORA, false, "毕业证照片与证件不符");

        assertThat(state()).isEqualTo(State.WAITING);
        assertThat(standings.find(CLAIM).orElseThrow().level()).isEqualTo(Level.CITY);
        assertThat(face()).as("for those who pay").isEqualTo("review");
        assertThat(heard.about(CLAIM.toString()))
                .extracting(Happening::what)
                .containsSubsequence("review.sampled_unfit", "review.reopened");
        assertThat(page("/review/" + CLAIM, CARL)).contains("抽查认为不合格，由市总工会重新审核", "毕业证照片与证件不符");
        assertThat(page("/review", CARL)).contains(CLAIM.application());
        assertThat(page("/review?tab=passed", CARL)).doesNotContain("GZ-B1");
        assertThat(page("/review/supervisor", CORA)).contains("100.0 %");
    }

    @Test
    void whoHadAHandInItNeverJudgesIt() throws Exception {
        lay(Outcome.REVIEW);
        pass(DORA, Level.DISTRICT);
        pass(CORA, Level.CITY);
        assertThat(state()).isEqualTo(State.PASSED);

        for (Account hand : List.of(DORA, CORA, CARL)) {
            assertThat(draw(hand)).as(hand.getUsername()).isEqualTo("/review");
            assertThat(answer(get("/review/" + CLAIM + "/sample"), hand).getStatus())
                    .as(hand.getUsername())
                    .isEqualTo(403);
            assertThat(judge(hand, true, "").getStatus()).as(hand.getUsername()).isEqualTo(403);
        }
        assertThat(standings.find(CLAIM).orElseThrow().hands()).isEqualTo(Set.of("dora", "cora", "carl"));
        assertThat(draw(EVE)).isEqualTo("/review/" + CLAIM + "/sample");
        judge(EVE, false, "公章与单位不符");

        assertThat(state()).isEqualTo(State.WAITING);
        assertThat(page("/review/supervisor", EVE)).contains("人工通过");
        assertThat(database.sql("SELECT reopened_at IS NOT NULL FROM review_verdict")
                        .query(Boolean.class)
                        .single())
                .as("overturned")
                .isTrue();
    }

    @Test
    void onlyClaimsOfOnesOwnScopeAreDrawnAndOnlyWhoDrewJudges() throws Exception {
        lay(Outcome.PASS);

        assertThat(draw(OTHER)).isEqualTo("/review");
        assertThat(answer(get("/review/" + CLAIM + "/sample"), OTHER).getStatus())
                .isEqualTo(403);
        assertThat(draw(DORA)).isEqualTo("/review/" + CLAIM + "/sample");
        assertThat(answer(get("/review/" + CLAIM + "/sample"), CORA).getStatus())
                .isEqualTo(404);
        assertThat(judge(CORA, false, "x").getStatus()).isEqualTo(409);
        assertThat(state()).isEqualTo(State.PASSED);
    }

    @Test
    void whatItsDrawerLeavesForADayAnotherMayDraw() throws Exception {
        lay(Outcome.PASS);
        draw(CORA);
        drawnAt(ReviewSlice.NOW.minus(Duration.ofHours(23)));
        assertThat(draw(CARL)).as("still hers").isEqualTo("/review");

        drawnAt(ReviewSlice.NOW.minus(Duration.ofHours(25)));
        assertThat(draw(CORA)).as("hers as long as nobody else draws it").isEqualTo("/review/" + CLAIM + "/sample");
        assertThat(draw(CARL)).isEqualTo("/review/" + CLAIM + "/sample");

        assertThat(judge(CORA, false, "x").getStatus()).as("no longer hers").isEqualTo(409);
        assertThat(judge(CARL, true, "").getRedirectedUrl()).isEqualTo("/review");
        drawnAt(ReviewSlice.NOW.minus(Duration.ofDays(9)));
        assertThat(draw(CORA)).as("judged, once for all").isEqualTo("/review");
    }

    private void drawnAt(Instant at) {
        database.sql("UPDATE office_sample SET drawn_at = :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void whatIsOnItsWayToTheBankIsNotDrawnAndNotOpened() throws Exception {
        lay(Outcome.PASS);
        draw(CORA);
        inRun();

        judge(CORA, false, "晚了一步");

        assertThat(state()).isEqualTo(State.PASSED);
        assertThat(last().what()).isEqualTo("review.sampled_unfit");
        database.sql("DELETE FROM office_sample").update();
        assertThat(draw(CORA)).isEqualTo("/review");
    }

    private void lay(Outcome outcome) {
        CaseFile file = DrawnClaim.file(CLAIM.application(), 1, outcome);
        cases.lay(file);
        review.open(CLAIM.toString());
    }

    /** At the last level with a second person. */
    private void pass(Account account, Level level) {
        Verdict verdict = new Verdict(
                account.getUsername(),
                account.getName(),
                Verdict.Kind.APPROVED,
                List.of(),
                "",
                ReviewSlice.NOW,
                new Verdict.More(level, Set.of(), "", null));
        CaseFile file = cases.find(CLAIM).orElseThrow();
        decide.decide(
                file.claim(),
                level == Level.CITY ? verdict.checkedBy("carl", ReviewSlice.NOW) : verdict,
                file.decision().reasons());
    }

    private void inRun() {
        database.sql("""
                WITH run AS (INSERT INTO office_run (programme, filter, made_by, made_at)
                             VALUES ('gz-2021-1', '', 'fen', now()) RETURNING id)
                INSERT INTO office_payout (run, programme, application, claim, once, fen, state)
                SELECT id, 'gz-2021-1', :application, :claim, repeat('0', 64), 150000, 'in_run' FROM run
                """)
                .param("application", CLAIM.application())
                .param("claim", CLAIM.toString())
                .update();
    }

    private State state() {
        return standings.find(CLAIM).orElseThrow().state();
    }

    private String face() {
        return database.sql("SELECT state FROM review_face").query(String.class).single();
    }

    private Happening last() {
        List<Happening> told = heard.about(CLAIM.toString());
        return told.get(told.size() - 1);
    }

    private String draw(Account account) throws Exception {
        return String.valueOf(answer(get("/review/sample"), account).getRedirectedUrl());
    }

    private MockHttpServletResponse judge(Account account, boolean fit, String why) throws Exception {
        return answer(
                post("/review/" + CLAIM + "/sample")
                        .param("fit", Boolean.toString(fit))
                        .param("why", why)
                        .with(csrf()),
                account);
    }

    private String page(String path, Account account) throws Exception {
        return answer(get(path), account).getContentAsString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Account account) throws Exception {
        return web.perform(request.with(user(account))).andReturn().getResponse();
    }
}
