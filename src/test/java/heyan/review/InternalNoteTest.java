package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.programme.Programmes;
import heyan.review.access.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("内部备注: colleagues and auditors read it after the decision, workers and payers never")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
class InternalNoteTest {
    private static final String ASIDE = "已致电单位工会核实";
    private static final Account DORA = new Account("dora", "朵样本", Role.DISTRICT_REVIEWER, "广州市天河区总工会", "x");
    private static final Account CITY = new Account("cora", "柯样本", Role.CITY_REVIEWER, "", "x");
    private static final Account AUDITOR = new Account("ava", "艾样本", Role.AUDITOR, "", "x");
    private static final Account FINANCE = new Account("fen", "芬样本", Role.FINANCE, "", "x");

    private final ClaimId claim = DrawnClaim.id("GZ-INT", 1);

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
    private Accounts accounts;

    @Autowired
    private Programmes programmes;

    @Autowired
    private WorkerDesk worker;

    @BeforeEach
    void open() throws Exception {
        programmes.load("gz-2021-1.yaml", Files.readAllBytes(Path.of("src/main/resources/programmes/gz-2021-1.yaml")));
        for (Account account : List.of(DORA, CITY)) {
            accounts.create(
                    account.getUsername(), account.getName(), account.getRole().code(), "correct horse battery");
            accounts.assign(account.getUsername(), account.getUnion());
        }
        cases.lay(DrawnClaim.doubtful("GZ-INT"));
        review.open(claim.toString());
    }

    @Test
    void itStandsBesideTheDecisionOfEveryLevel() throws Exception {
        approve(DORA, ASIDE);
        approve(CITY, "城市备注");

        for (String path : List.of("/review/" + claim, log())) {
            assertThat(page(path, DORA)).as(path).contains(ASIDE, "城市备注", "朵样本", "柯样本");
            assertThat(page(path, AUDITOR)).as(path).contains(ASIDE, "城市备注");
            assertThat(page(path, FINANCE))
                    .as(path)
                    .contains("柯样本")
                    .doesNotContain(ASIDE)
                    .doesNotContain("城市备注");
        }
        assertThat(String.valueOf(worker.progress(claim)))
                .contains("PASSED")
                .doesNotContain(ASIDE)
                .doesNotContain("城市备注");
    }

    private void approve(Account account, String internal) throws Exception {
        long seen = cases.find(claim).orElseThrow().seen();
        web.perform(post("/review/" + claim + "/verdict")
                .param("action", "approved")
                .param("seen", Long.toString(seen))
                .param("note", "样本")
                .param("internal", internal)
                .param("looked", "f0")
                .characterEncoding("UTF-8")
                .with(user(account))
                .with(csrf()));
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();
    }

    private static String log() {
        return "/review/projects/gz-2021-1/applications/GZ-INT/1/log";
    }

    private String page(String path, Account account) throws Exception {
        return web.perform(get(path).with(user(account)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
