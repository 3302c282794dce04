package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.Happening;
import heyan.decide.Decision.Outcome;
import heyan.review.access.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
class ConsoleSecurityTest {
    private static final String CASE = "/review/gz-2021-1/GZ-7/1";
    private static final Account REVIEWER = new Account("anna", "安样本", Role.CITY_REVIEWER, "", "x");
    private static final Account INSPECTOR = new Account("bert", "白样本", Role.AUDITOR, "", "x");

    @Autowired
    private MockMvc web;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private ReviewSlice.Heard heard;

    @Autowired
    private OpenReview review;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void lay() {
        CaseFile file = DrawnClaim.file("GZ-7", 1, Outcome.REVIEW);
        cases.lay(file);
        review.open(file.claim().id().toString());
        accounts.create("anna", "安样本", "city_reviewer", "correct horse battery");
    }

    @Test
    void strangersSeeNothingButTheLogin() throws Exception {
        for (String path : List.of("/", "/review", CASE, CASE + "/document/id_card_front/page/0.jpg")) {
            MockHttpServletResponse answer = ask(get(path));

            assertThat(answer.getStatus()).as(path).isEqualTo(302);
            assertThat(answer.getRedirectedUrl()).as(path).endsWith("/login");
        }
        assertThat(ask(get("/login")).getStatus()).isEqualTo(200);
    }

    @Test
    void personalPagesAreNeitherKeptNorFramedNorMixedWithStrangersCode() throws Exception {
        MockHttpServletResponse answer = ask(get(CASE).with(user(REVIEWER)));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo(ConsoleSecurity.POLICY);
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getContentAsString()).doesNotContain("<style", "style=\"", "onclick", "??");
    }

    @Test
    void aClaimSaysWhatItSharesWithAnotherWorkersAndOthersSayNothing() throws Exception {
        CaseFile file = DrawnClaim.file("GZ-ALIKE", 1, Outcome.REVIEW);
        cases.lay(file);
        review.open(file.claim().id().toString());

        assertThat(ask(get("/review/gz-2021-1/GZ-ALIKE/1").with(user(REVIEWER))).getContentAsString())
                .contains("/review/gz-2019-1/GZ-OLD/1", "其他职工", "银行卡号相同", "图片相近", "64 位差 2 位");
        assertThat(ask(get(CASE).with(user(REVIEWER))).getContentAsString()).doesNotContain("id=\"alike\"");
    }

    @Test
    void picturesAreServedToPeopleAndNeverStored() throws Exception {
        MockHttpServletResponse answer =
                ask(get(CASE + "/document/id_card_front/page/0.jpg").with(user(INSPECTOR)));

        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store", "private");
        assertThat(ask(get(CASE + "/document/id_card_front/page/1.jpg").with(user(INSPECTOR)))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theWatermarkOverPicturesSaysWhoLooksAndWhen() throws Exception {
        MockHttpServletResponse answer = ask(get("/review/watermark.svg").with(user(INSPECTOR)));

        assertThat(answer.getContentType()).startsWith("image/svg+xml");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store", "private");
        assertThat(answer.getContentAsString())
                .contains(">bert<", ">2021-06-22 13:")
                .doesNotContain("style=", "<script");
        assertThat(ask(get("/review/watermark.svg").with(user(REVIEWER))).getContentAsString())
                .contains(">anna<");
        assertThat(ask(get("/console/console.css")).getContentAsString())
                .containsPattern("\\.turn::after \\{[^}]*watermark\\.svg[^}]*pointer-events: none");
    }

    @Test
    void anInspectorReadsButDoesNotDecide() throws Exception {
        assertThat(ask(get(CASE).with(user(INSPECTOR))).getContentAsString()).doesNotContain("id=\"decide\"");
        assertThat(ask(verdict("approved").with(user(INSPECTOR)).with(csrf())).getStatus())
                .isEqualTo(403);
    }

    @Test
    void aVerdictWithoutThePagesTokenIsRefused() throws Exception {
        assertThat(ask(verdict("approved").with(user(REVIEWER))).getRedirectedUrl())
                .isEqualTo("/login?expired");
        assertThat(heard.about("gz-2021-1/GZ-7/1"))
                .extracting(Happening::what)
                .doesNotContain("review.approved", "review.passed");
    }

    @Test
    void aNegativeVerdictNeedsAReasonAndAPositiveOneAnExplanation() throws Exception {
        assertThat(ask(verdict("refused").with(user(REVIEWER)).with(csrf())).getContentAsString())
                .contains("至少要选择一个原因");
        assertThat(ask(verdict("approved").with(user(REVIEWER)).with(csrf())).getContentAsString())
                .contains("通过前请写明理由");
        assertThat(heard.about("gz-2021-1/GZ-7/1"))
                .extracting(Happening::what)
                .doesNotContain("review.refused", "review.approved");
    }

    @Test
    void aVerdictOnAnOlderDecisionOfTheMachineIsStale() throws Exception {
        MockHttpServletRequestBuilder stale = post(CASE + "/verdict")
                .param("action", "approved")
                .param("seen", "1")
                .param("note", "x");

        assertThat(ask(stale.with(user(REVIEWER)).with(csrf())).getStatus()).isEqualTo(409);
    }

    @Test
    void numbersAreShownInFullOnlyWithAReasonWhichIsRecorded() throws Exception {
        assertThat(ask(get(CASE).with(user(REVIEWER))).getContentAsString()).doesNotContain(DrawnClaim.TYPED_NUMBER);

        MockHttpServletResponse revealed = ask(post(CASE + "/reveal")
                .param("why", "电话核实")
                .with(user(INSPECTOR))
                .with(csrf()));

        assertThat(revealed.getContentAsString().replaceAll("<[^>]*>", "")).contains(DrawnClaim.TYPED_NUMBER);
        assertThat(heard.about("gz-2021-1/GZ-7/1"))
                .filteredOn(happening -> happening.what().equals("review.revealed"))
                .singleElement()
                .satisfies(happening -> assertThat(happening.who()).isEqualTo("bert"));
    }

    @Test
    void theSixthWrongPasswordIsNotEvenLookedAt() throws Exception {
        for (int i = 0; i < LoginLimits.TRIES_PER_ACCOUNT; i++) {
            assertThat(login("wrong").getRedirectedUrl()).isEqualTo("/login?error");
        }

        assertThat(login("correct horse battery").getRedirectedUrl()).endsWith("/login?limited");
    }

    @Test
    void whatIsNotNamedIsDenied() throws Exception {
        assertThat(ask(get("/actuator/env").with(user(REVIEWER))).getStatus()).isEqualTo(403);
        assertThat(ask(get("/review/gz-2021-1/NONE/1").with(user(REVIEWER))).getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse login(String password) throws Exception {
        return ask(post("/login")
                .servletPath("/login")
                .param("username", "anna")
                .param("password", password)
                .with(csrf()));
    }

    private static MockHttpServletRequestBuilder verdict(String action) {
        long seen = CaseView.version(DrawnClaim.file("GZ-7", 1, Outcome.REVIEW).decidedAt());
        return post(CASE + "/verdict").param("action", action).param("seen", Long.toString(seen));
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.characterEncoding("UTF-8")).andReturn().getResponse();
    }
}
