package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.decide.Decision;
import heyan.decide.Decision.Judged;
import heyan.decide.Decision.Outcome;
import heyan.review.access.Role;
import heyan.verify.Finding;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("驳回 in the console: which documents, typed fields and reasons it takes")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
class ReturnFormTest {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Account CITY = new Account("cora", "柯样本", Role.CITY_REVIEWER, "", "x");

    private final String application = "GZ-R" + COUNT.incrementAndGet();
    private final ClaimId claim = DrawnClaim.id(application, 1);

    @Autowired
    private MockMvc web;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private ReviewSlice.Watch watch;

    @Autowired
    private OpenReview review;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SettleVerdicts settle;

    @Autowired
    private WorkerDesk worker;

    @BeforeEach
    void layAClaimWhoseLevelIsWrong() {
        accounts.create(CITY.getUsername(), CITY.getName(), CITY.getRole().code(), "correct horse battery");
        CaseFile file = DrawnClaim.file(application, 1, Outcome.REVIEW);
        List<Finding> findings = new ArrayList<>(file.decision().findings());
        findings.add(new Finding(
                "id_card_front.level",
                ReasonCode.OTHER,
                Agreement.DIFFERENT,
                "",
                List.of(new Evidence(DocumentKind.ID_CARD_FRONT, "a.jpg", 0, null, "专科", "本科", null))));
        List<Judged> trace = new ArrayList<>(file.decision().trace());
        trace.add(new Judged("once", "样本通知", "申领条件", "每名职工只可享受一次", Map.of(), "NOT_MET", "", List.of()));
        Decision decision = new Decision(
                Outcome.REVIEW,
                List.of(ReasonCode.ID_NUMBER_MISMATCH, ReasonCode.SIGNATURE_MISSING, ReasonCode.ALREADY_PAID),
                findings,
                trace);
        cases.lay(new CaseFile(file.claim(), decision, file.exhibits(), file.decidedAt()));
        review.open(claim.toString());
    }

    @Test
    @DisplayName("what differs with a reason that names no field is open by itself, and the form says so")
    void whatDiffersIsOpenByItself() throws Exception {
        assertThat(page())
                .containsPattern("value=\"level\"( checked=\"checked\"| disabled=\"disabled\"){2}>")
                .contains("与材料不一致的填写项驳回时自动开放");

        send("SIGNATURE_MISSING", "slot", "application_form");

        assertThat(progress().fields()).containsExactly("level");
        assertThat(progress().documents()).containsExactly(DocumentKind.APPLICATION_FORM);
    }

    @Test
    void aReviewerTicksFieldsBesideTheDocumentsAndSeesThemBeforeSending() throws Exception {
        String slip = ask("OTHER", "field", "phone", "field", "graduated", "field", "anything")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(slip)
                .contains("id=\"open-fields\"", "手机号", "毕业日期", "层次", "name=\"field\" value=\"phone\"")
                .doesNotContain("anything");

        send("OTHER", "field", "phone", "field", "graduated", "field", "anything");

        assertThat(progress().fields()).isEqualTo(Set.of("phone", "graduation_date", "level"));
    }

    @Test
    @DisplayName(
            "驳回 with ALREADY_PAID is no return: nothing of it can be mended, and the form says which reasons are so")
    void aReasonThatNobodyCanMendIsNotReturned() throws Exception {
        assertThat(page().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .containsPattern("53 [^0-9]* 不可补正 依据：申领条件")
                .containsPattern("54 [^0-9]* 不可补正");

        MockHttpServletResponse answer =
                verdict("ALREADY_PAID", true, "slot", "application_form", "reason", "SIGNATURE_MISSING");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("职工改不了，不能驳回");
        assertThat(progress().state()).isEqualTo(WorkerDesk.State.IN_REVIEW);
        assertThat(bulk("ALREADY_PAID")).isEqualTo(400);
        assertThat(bulk("SIGNATURE_MISSING")).isEqualTo(200);
    }

    @Test
    @DisplayName("the slip quotes the notice where it says something to the reason")
    void theSlipQuotesTheNotice() throws Exception {
        String slip = verdict("ALREADY_PAID", "refused", false).getContentAsString(StandardCharsets.UTF_8);

        assertThat(slip).contains("依据：《样本通知》申领条件：“每名职工只可享受一次”");
        assertThat(ask("SIGNATURE_MISSING", "slot", "application_form").getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("依据：");
    }

    private int bulk(String reason) throws Exception {
        return web.perform(post("/review/bulk/return")
                        .param("claim", claim.toString())
                        .param("reason", reason)
                        .with(user(CITY))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletResponse ask(String reason, String... more) throws Exception {
        return verdict(reason, false, more);
    }

    private void send(String reason, String... more) throws Exception {
        assertThat(verdict(reason, true, more).getRedirectedUrl()).isEqualTo("/review/next");
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();
    }

    private MockHttpServletResponse verdict(String reason, boolean confirmed, String... more) throws Exception {
        return verdict(reason, "returned", confirmed, more);
    }

    private MockHttpServletResponse verdict(String reason, String action, boolean confirmed, String... more)
            throws Exception {
        MockHttpServletRequestBuilder request = post("/review/" + claim + "/verdict")
                .param("action", action)
                .param(
                        "seen",
                        Long.toString(CaseView.version(
                                DrawnClaim.file(application, 1, Outcome.REVIEW).decidedAt())))
                .param("confirmed", Boolean.toString(confirmed))
                .param("reason", reason);
        for (int i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        return web.perform(request.with(user(CITY)).with(csrf())).andReturn().getResponse();
    }

    private String page() throws Exception {
        return web.perform(get("/review/" + claim).with(user(CITY)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private WorkerDesk.Progress progress() {
        return worker.progress(claim).orElseThrow();
    }
}
