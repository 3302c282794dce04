package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.Happening;
import heyan.decide.Decision.Outcome;
import heyan.review.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("批量驳回: shown before it is done, marks what each case's own findings accuse, is taken back as a whole")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
class BulkTest {
    private static final Account ANNA = new Account("anna", "安样本", Role.CITY_REVIEWER, "", "x");
    private static final Account BERT = new Account("bert", "白样本", Role.CITY_REVIEWER, "", "x");
    private static final Account DORA = new Account("dora", "朵样本", Role.DISTRICT_REVIEWER, "某区总工会", "x");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

    @Autowired
    private MockMvc web;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private ReviewSlice.Heard heard;

    @Autowired
    private ReviewSlice.Watch watch;

    @Autowired
    private OpenReview review;

    @Autowired
    private SettleVerdicts settle;

    @Autowired
    private TakeCase take;

    @Autowired
    private WorkerDesk worker;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void empty() {
        LaidAccounts.only(database, ANNA, BERT, DORA);
    }

    @Test
    void theFirstClickOnlyShowsWhatWouldBeDone() throws Exception {
        ClaimId first = lay(DrawnClaim.file("GZ-K1", 1, Outcome.REVIEW));
        ClaimId second = lay(DrawnClaim.file("GZ-K2", 1, Outcome.REVIEW));

        String page = ask(ANNA, first, second);

        assertThat(page)
                .contains(
                        "2 件", "GZ-K1", "GZ-K2", "欧**", "广州样本制造有限公司工会委员会", "缺少手写签名", "请签名后重新上传", "补助申请表", "补助申请表：手写签名。")
                .doesNotContain("欧阳样本");
        assertThat(waiting()).isEqualTo(2);
    }

    @Test
    void eachIsReturnedWithTheDocumentsThatItsOwnFindingsAccuse() throws Exception {
        ClaimId both = lay(DrawnClaim.file("GZ-K3", 1, Outcome.REVIEW));
        CaseFile whole = DrawnClaim.file("GZ-K4", 1, Outcome.REVIEW);
        ClaimId card = lay(
                new CaseFile(whole.claim(), whole.decision(), whole.exhibits().subList(0, 1), whole.decidedAt()));

        act(ANNA, both, card);
        letCount();

        assertThat(progress(both).documents())
                .containsExactlyInAnyOrder(DocumentKind.ID_CARD_FRONT, DocumentKind.APPLICATION_FORM);
        assertThat(progress(both).fields()).isEmpty();
        assertThat(progress(card).documents()).containsExactly(DocumentKind.ID_CARD_FRONT);
        assertThat(heard.about(card.toString())).extracting(Happening::what).contains("review.returned");
    }

    @Test
    void oneWhoseFindingsAccuseNoDocumentIsSkippedAndNamed() throws Exception {
        ClaimId wrong = lay(DrawnClaim.file("GZ-K5", 1, Outcome.REVIEW));
        ClaimId doubtful = lay(DrawnClaim.doubtful("GZ-K6"));

        MvcResult done = act(ANNA, wrong, doubtful);

        assertThat(done.getFlashMap().get("bulkDone")).isEqualTo(1);
        assertThat(done.getFlashMap().get("bulkUnmarked")).isEqualTo(List.of(doubtful));
        assertThat(ask(ANNA, doubtful)).contains("id=\"bulk-unmarked\"").doesNotContain("id=\"confirm\"");
        letCount();
        assertThat(progress(doubtful).state()).isEqualTo(WorkerDesk.State.IN_REVIEW);
    }

    @Test
    void onlyThoseAreReturnedThatThePersonMayDecide() throws Exception {
        ClaimId first = lay(DrawnClaim.file("GZ-K7", 1, Outcome.REVIEW));
        ClaimId second = lay(DrawnClaim.file("GZ-K8", 1, Outcome.REVIEW));
        take.take(second, "bert");

        MvcResult done = act(ANNA, first, second);

        assertThat(done.getFlashMap().get("bulkClaims")).isEqualTo(List.of(first));
        assertThat(done.getFlashMap().get("bulkLeft")).isEqualTo(List.of(second));
        assertThat(ask(DORA, first, second)).as("another union's").doesNotContain("id=\"confirm\"");
    }

    @Test
    void whatChangedSinceItWasShownIsShownAgain() throws Exception {
        CaseFile file = DrawnClaim.file("GZ-K9", 1, Outcome.REVIEW);
        ClaimId claim = lay(file);
        String seen = seen(ask(ANNA, claim));
        cases.lay(DrawnClaim.changed(file, DocumentKind.APPLICATION_FORM));

        MvcResult answer = send(ANNA, seen, claim);

        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"confirm\"");
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    @DisplayName("撤销 takes back the whole batch, and nothing that was decided before it")
    void undoTakesBackTheWholeBatch() throws Exception {
        ClaimId before = lay(DrawnClaim.file("GZ-L1", 1, Outcome.REVIEW));
        act(ANNA, before);
        watch.forward(ProposeVerdict.UNDO.dividedBy(5));
        ClaimId first = lay(DrawnClaim.file("GZ-L2", 1, Outcome.REVIEW));
        ClaimId second = lay(DrawnClaim.file("GZ-L3", 1, Outcome.REVIEW));
        MvcResult done = act(ANNA, first, second);
        assertThat(queueAfter(done)).contains("id=\"undo\"", "2 件");

        assertThat(undo(ANNA)).isEqualTo("/review");
        letCount();

        assertThat(waiting()).isEqualTo(2);
        assertThat(progress(before).state()).isEqualTo(WorkerDesk.State.RETURNED);
    }

    private String undo(Account account) throws Exception {
        return String.valueOf(
                web.perform(post("/review/undo").with(user(account)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    private String queueAfter(MvcResult done) throws Exception {
        return web.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/review")
                        .flashAttrs(done.getFlashMap())
                        .with(user(ANNA)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String ask(Account account, ClaimId... claims) throws Exception {
        return send(account, "", claims).getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcResult act(Account account, ClaimId... claims) throws Exception {
        return send(account, seen(ask(account, claims)), claims);
    }

    private static String seen(String page) {
        Matcher seen = SEEN.matcher(page);
        assertThat(seen.find()).as(page).isTrue();
        return seen.group(1);
    }

    private MvcResult send(Account account, String seen, ClaimId... claims) throws Exception {
        MockHttpServletRequestBuilder request = post("/review/bulk/return")
                .param("reason", "SIGNATURE_MISSING")
                .param("seen", seen)
                .with(user(account))
                .with(csrf());
        for (ClaimId claim : claims) {
            request.param("claim", claim.toString());
        }
        return web.perform(request).andReturn();
    }

    private void letCount() {
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();
    }

    private int waiting() {
        return database.sql("SELECT count(*) FROM review_item WHERE waiting")
                .query(Integer.class)
                .single();
    }

    private WorkerDesk.Progress progress(ClaimId claim) {
        return worker.progress(claim).orElseThrow();
    }

    private ClaimId lay(CaseFile file) {
        cases.lay(file);
        review.open(file.claim().id().toString());
        return file.claim().id();
    }
}
