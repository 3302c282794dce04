package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.decide.Decision.Outcome;
import heyan.programme.Programmes;
import heyan.review.access.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("我的工作 and 审核督办: a pass to the next level is work done, and how long a case takes")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
class ReviewerFiguresTest {
    private static final String DISTRICT = "广州市天河区总工会";
    private static final Account DORA = new Account("dora", "朵样本", Role.DISTRICT_REVIEWER, DISTRICT, "x");
    private static final Account DAVE = new Account("dave", "戴样本", Role.DISTRICT_REVIEWER, DISTRICT, "x");
    private static final Account CITY = new Account("cora", "柯样本", Role.CITY_REVIEWER, "", "x");

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
    private Programmes programmes;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void open() throws IOException {
        LaidAccounts.only(database, DORA, DAVE, CITY);
        programmes.load("gz-2021-1.yaml", Files.readAllBytes(Path.of("src/main/resources/programmes/gz-2021-1.yaml")));
        for (Account account : List.of(DORA, DAVE)) {
            accounts.assign(account.getUsername(), DISTRICT);
        }
    }

    @Test
    void aDistrictReviewerWhoPassesHasDoneSomethingTodayAndSeesAForecast() throws Exception {
        ClaimId passed = lay("GZ-F1");
        lay("GZ-F2");
        assertThat(page("/review", DORA)).as("at this pace").contains("id=\"head-late\"", "来不及，每天至少需审核 1 件");

        decide(DORA, passed, Duration.ofSeconds(40));

        String head = page("/review", DORA);
        assertThat(head).contains("id=\"head-mine\">1<", "id=\"head-open\">1<");
        assertThat(head).containsPattern("id=\"head-done\">2021-06-[0-9]+<");
        assertThat(head)
                .as("forecast to the deadline: the last day of the district's window")
                .contains("id=\"head-deadline\">截止日 " + lastDay("district") + "<")
                .doesNotContain("head-late");
        assertThat(page("/review", CITY))
                .as("no window of the city in the notice")
                .contains("id=\"head-mine\">0<", "id=\"head-open\">1<")
                .doesNotContain("head-deadline");
        assertThat(page("/review", CITY)).as("nobody has decided at the city").contains("id=\"head-done\">—<");
    }

    private String lastDay(String level) {
        return database.sql(
                        "SELECT CAST(max(closes_at - interval '1 microsecond') AT TIME ZONE 'Asia/Shanghai' AS date)"
                                + " FROM review_window WHERE level = :level")
                .param("level", level)
                .query(String.class)
                .single();
    }

    @Test
    @DisplayName("half of the cases took less: from 领取 to the decision, one's own and all together")
    void theMedianOfEachReviewerAndOfAll() throws Exception {
        decide(DORA, lay("GZ-M1"), Duration.ofSeconds(30));
        decide(DORA, lay("GZ-M2"), Duration.ofSeconds(50));
        decide(DORA, lay("GZ-M3"), Duration.ofMinutes(14));
        decide(DAVE, lay("GZ-M4"), Duration.ofSeconds(20));
        decide(DAVE, lay("GZ-M5"), Duration.ofSeconds(40));

        String page =
                page("/review/supervisor", CITY).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");

        assertThat(page).contains("朵样本 3 0 0 0 50 秒", "戴样本 2 0 0 0 30 秒", "全部办结用时的中位数：40 秒");
    }

    private void decide(Account account, ClaimId claim, Duration after) throws Exception {
        perform(account, post("/review/" + claim + "/take"));
        watch.forward(after);
        perform(
                account,
                post("/review/" + claim + "/verdict")
                        .param("action", "approved")
                        .param("note", "样本")
                        .param(
                                "seen",
                                Long.toString(CaseView.version(
                                        cases.find(claim).orElseThrow().decidedAt()))));
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();
    }

    private void perform(
            Account account, org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        assertThat(web.perform(request.with(user(account)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    private String page(String path, Account account) throws Exception {
        return web.perform(get(path).with(user(account)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private ClaimId lay(String application) {
        CaseFile file = DrawnClaim.file(application, 1, Outcome.REVIEW);
        cases.lay(file);
        review.open(file.claim().id().toString());
        return file.claim().id();
    }
}
