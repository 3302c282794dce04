package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.decide.Decision.Outcome;
import heyan.programme.Programmes;
import heyan.review.access.Level;
import heyan.review.access.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("The worker's slip: what the reasons are about and until when to mend it, as the reviewer saw it before")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
class SlipTest {
    private static final Account DORA = new Account("dora.slip", "朵样本", Role.DISTRICT_REVIEWER, "广州市天河区总工会", "x");
    private static final String READ = "1101*********10011";
    private static final String TYPED = "1101*********70011";

    @Autowired
    private MockMvc web;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private ReviewSlice.Watch watch;

    @Autowired
    private OpenReview review;

    @Autowired
    private SettleVerdicts settle;

    @Autowired
    private WorkerDesk worker;

    @Autowired
    private WriteSlip slips;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Programmes programmes;

    private final CaseFile file = DrawnClaim.file("GZ-SLIP", 1, Outcome.REVIEW);
    private final ClaimId claim = file.claim().id();

    @BeforeEach
    void open() throws Exception {
        programmes.load("gz-2021-1.yaml", Files.readAllBytes(Path.of("src/main/resources/programmes/gz-2021-1.yaml")));
        accounts.create(DORA.getUsername(), DORA.getName(), DORA.getRole().code(), "correct horse battery");
        accounts.assign(DORA.getUsername(), DORA.getUnion());
        cases.lay(file);
        review.open(claim.toString());
    }

    @Test
    @DisplayName("审核时间至7月25日24时: a return has to be mended before nobody of its level can review it any more")
    void theReviewerSeesWhatTheWorkerWillRead() throws Exception {
        String preview = verdict("false");
        verdict("true");
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();

        assertThat(preview)
                .contains(
                        "身份证人像面的“公民身份号码”读作 " + READ + "，您填写的是 " + TYPED + "。",
                        "补助申请表：手写签名。",
                        "审核到 2021-07-26 00:00 截止，请在此之前改好并重新提交。")
                .doesNotContain(DrawnClaim.READ_NUMBER, DrawnClaim.TYPED_NUMBER, "欧阳样夲");
        Slip slip = worker.progress(claim).orElseThrow().slip();
        assertThat(slip.deadline()).isEqualTo(OffsetDateTime.parse("2021-07-26T00:00+08:00"));
        assertThat(slip.points()).extracting(Slip.Point::text).containsExactly("differs", "field");
        assertThat(slip.of("ID_NUMBER_MISMATCH")).extracting(Slip.Point::read).containsExactly(READ);
    }

    @Test
    void aRefusalHasNoDeadlineAndOtherReasonsHaveNothingToAdd() {
        List<ReasonCode> reasons = List.of(ReasonCode.ID_NUMBER_MISMATCH, ReasonCode.ALREADY_PAID);

        Slip slip = slips.write(claim, Verdict.Kind.REFUSED, reasons, Level.DISTRICT);

        assertThat(slip.deadline()).isNull();
        assertThat(slip.points()).extracting(Slip.Point::reason).containsExactly(ReasonCode.ID_NUMBER_MISMATCH);
    }

    private String verdict(String confirmed) throws Exception {
        return web.perform(post("/review/" + claim + "/verdict")
                        .param("action", "returned")
                        .param("reason", "ID_NUMBER_MISMATCH", "SIGNATURE_MISSING")
                        .param("slot", "application_form")
                        .param("confirmed", confirmed)
                        .param("seen", Long.toString(CaseView.version(file.decidedAt())))
                        .with(user(DORA))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
