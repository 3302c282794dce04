package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.decide.Decision.Outcome;
import heyan.review.access.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

@DisplayName("领取: two people never work on the same claim, and nobody blocks one for ever")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
class FlowTest {
    private static final Account ANNA = new Account("anna", "安样本", Role.CITY_REVIEWER, "", "x");
    private static final Account BERT = new Account("bert", "白样本", Role.CITY_REVIEWER, "", "x");
    private static final Account DORA = new Account("dora", "朵样本", Role.DISTRICT_REVIEWER, "某区总工会", "x");

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
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void empty() {
        LaidAccounts.only(database, ANNA, BERT, DORA);
    }

    @Test
    void takingTheNextGivesEverybodyAnotherOneAndTheSameOneAgainToItsOwner() throws Exception {
        lay("GZ-F1");
        lay("GZ-F2");

        String annas = next(ANNA);
        String berts = next(BERT);

        assertThat(annas).isNotEqualTo(berts);
        assertThat(next(ANNA)).isEqualTo(annas);
        assertThat(heard.about(annas.substring("/review/".length())))
                .extracting(Happening::what)
                .contains("review.taken");
    }

    @Test
    void openingOneToReadItNeverClaimsIt() throws Exception {
        ClaimId claim = lay("GZ-F3");

        assertThat(page(claim, ANNA)).contains("id=\"take\"");

        assertThat(take.owner(claim)).isEmpty();
    }

    @Test
    void theSecondOfTwoIsToldWhoHasItAndMayTakeItOverAfterAQuarterOfAnHour() throws Exception {
        ClaimId claim = lay("GZ-F4");
        assertThat(send(claim, "take", ANNA).getStatus()).isEqualTo(302);

        MockHttpServletResponse late = send(claim, "take", BERT);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString(StandardCharsets.UTF_8)).contains("安样本 正在处理");
        assertThat(decide(claim, BERT).getStatus())
                .as("and may not decide it either")
                .isEqualTo(409);

        watch.forward(TakeCase.EXPIRES.minusSeconds(1));
        assertThat(send(claim, "take", BERT).getStatus()).isEqualTo(409);
        assertThat(send(claim, "touch", ANNA).getStatus()).isEqualTo(204);
        watch.forward(Duration.ofSeconds(1));
        assertThat(send(claim, "take", BERT).getStatus())
                .as("she is still at it")
                .isEqualTo(409);
        watch.forward(TakeCase.EXPIRES);
        assertThat(page(claim, BERT)).contains("可接管");
        assertThat(send(claim, "take", BERT).getStatus()).isEqualTo(302);

        assertThat(send(claim, "touch", ANNA).getStatus()).isEqualTo(409);
        assertThat(heard.about(claim.toString()))
                .extracting(Happening::what, Happening::who)
                .contains(
                        org.assertj.core.api.Assertions.tuple("review.taken", "anna"),
                        org.assertj.core.api.Assertions.tuple("review.taken_over", "bert"));
    }

    @Test
    void releasedItIsAnybodysAndPostponedNobodysUntilThatMorning() throws Exception {
        ClaimId claim = lay("GZ-F5");
        next(ANNA);
        send(claim, "release", ANNA);
        assertThat(next(BERT)).isEqualTo("/review/" + claim);

        web.perform(post("/review/" + claim + "/postpone")
                .param("until", "2021-06-25")
                .param("why", "等待单位回复")
                .with(user(BERT))
                .with(csrf()));

        assertThat(next(ANNA)).isEqualTo("/review");
        watch.forward(Duration.ofDays(3));
        assertThat(next(ANNA)).isEqualTo("/review/" + claim);
        assertThat(page(claim, ANNA)).contains("等待单位回复");
    }

    @Test
    void ofManyWhoTakeAtTheSameMomentNoTwoGetTheSame() throws Exception {
        int claims = 24;
        for (int i = 0; i < claims; i++) {
            lay("GZ-M" + i);
        }
        int people = 8;
        for (int i = 0; i < people; i++) {
            database.sql("INSERT INTO review_account (login, name, role, password_hash, created_at)"
                            + " VALUES (:login, :login, 'city_reviewer', 'x', now())")
                    .param("login", "many" + i)
                    .update();
        }
        CyclicBarrier start = new CyclicBarrier(people);
        var pool = Executors.newFixedThreadPool(people);
        List<Callable<Optional<ClaimId>>> tries = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String login = "many" + i;
            tries.add(() -> {
                start.await();
                return take.next(login, Scope.ALL);
            });
        }

        Set<ClaimId> taken = new HashSet<>();
        for (Future<Optional<ClaimId>> one : pool.invokeAll(tries)) {
            taken.add(one.get().orElseThrow());
        }
        pool.shutdown();

        assertThat(taken).hasSize(people);
    }

    @Test
    @DisplayName("分派: an assigned case is its assignee's until that person takes it up, whatever time goes by")
    void anAssignmentHoldsUntilItIsTakenUp() throws Exception {
        ClaimId claim = lay("GZ-B3");
        assertThat(assign(claim, ANNA, BERT)).isEqualTo("1");
        watch.forward(TakeCase.EXPIRES.multipliedBy(100));

        assertThat(next(ANNA)).isEqualTo("/review");
        assertThat(send(claim, "take", ANNA).getStatus()).isEqualTo(409);
        assertThat(decide(claim, ANNA).getStatus()).isEqualTo(409);
        assertThat(queue(ANNA)).contains("已分派给 白样本");
        assertThat(next(BERT)).isEqualTo("/review/" + claim);

        watch.forward(TakeCase.EXPIRES);
        assertThat(next(ANNA)).as("taken up, then left").isEqualTo("/review/" + claim);
    }

    @Test
    void anAssignmentEndsWhenItIsGivenBackOrSomebodyElseIsAssigned() throws Exception {
        ClaimId claim = lay("GZ-B4");
        assign(claim, ANNA, BERT);
        send(claim, "release", BERT);
        assertThat(take.owner(claim)).isEmpty();

        assign(claim, ANNA, BERT);
        assertThat(assign(claim, ANNA, ANNA)).isEqualTo("1");
        assertThat(next(BERT)).isEqualTo("/review");
        assertThat(next(ANNA)).isEqualTo("/review/" + claim);

        assertThat(assign(claim, BERT, BERT)).as("she works on it").isEqualTo("0");
    }

    @Test
    void whatALockedAccountWasAssignedGoesBackToTheQueue() throws Exception {
        ClaimId assigned = lay("GZ-B5");
        assign(assigned, ANNA, BERT);

        accounts.lock("bert", true, "anna");

        assertThat(next(ANNA)).isEqualTo("/review/" + assigned);
    }

    @Test
    void aKeptFilterIsThePersonsOwn() throws Exception {
        web.perform(post("/review/filters")
                .characterEncoding("UTF-8")
                .param("name", "缺签名")
                .param("query", "tab=waiting&reason=SIGNATURE_MISSING")
                .with(user(ANNA))
                .with(csrf()));

        assertThat(queue(ANNA)).contains("缺签名", "reason=SIGNATURE_MISSING");
        assertThat(queue(BERT)).doesNotContain("缺签名");
    }

    @Test
    void aPassOverDoubtsNeedsEachOfThemConfirmed() throws Exception {
        CaseFile file = DrawnClaim.doubtful("GZ-D1");
        cases.lay(file);
        review.open(file.claim().id().toString());
        ClaimId claim = file.claim().id();

        assertThat(pass(claim, ANNA, "f7")).isEqualTo(422);
        assertThat(pass(claim, ANNA, "f0")).isEqualTo(302);
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();

        assertThat(heard.about(claim.toString())).extracting(Happening::what).contains("review.approved");
    }

    private int pass(ClaimId claim, Account account, String... looked) throws Exception {
        return perform(post("/review/" + claim + "/verdict")
                        .param("action", "approved")
                        .param("looked", looked)
                        .param("seen", seen())
                        .with(user(account)))
                .getStatus();
    }

    private String assign(ClaimId claim, Account account, Account colleague) throws Exception {
        return String.valueOf(web.perform(post("/review/bulk/assign")
                        .param("claim", claim.toString())
                        .param("to", colleague.getUsername())
                        .with(user(account))
                        .with(csrf()))
                .andReturn()
                .getFlashMap()
                .get("bulkDone"));
    }

    private MockHttpServletResponse decide(ClaimId claim, Account account) throws Exception {
        return perform(post("/review/" + claim + "/verdict")
                .param("action", "returned")
                .param("reason", "SIGNATURE_MISSING")
                .param("slot", "application_form")
                .param("confirmed", "true")
                .param("seen", seen())
                .with(user(account)));
    }

    private static String seen() {
        return Long.toString(
                CaseView.version(DrawnClaim.file("GZ-F", 1, Outcome.REVIEW).decidedAt()));
    }

    private MockHttpServletResponse send(ClaimId claim, String act, Account account) throws Exception {
        return perform(post("/review/" + claim + "/" + act).with(user(account)));
    }

    private String next(Account account) throws Exception {
        return Optional.ofNullable(
                        perform(get("/review/next").with(user(account))).getRedirectedUrl())
                .orElse("");
    }

    private String page(ClaimId claim, Account account) throws Exception {
        return perform(get("/review/" + claim).with(user(account))).getContentAsString(StandardCharsets.UTF_8);
    }

    private String queue(Account account) throws Exception {
        return perform(get("/review").with(user(account))).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(csrf())).andReturn().getResponse();
    }

    private ClaimId lay(String application) {
        CaseFile file = DrawnClaim.file(application, 1, Outcome.REVIEW);
        cases.lay(file);
        review.open(file.claim().id().toString());
        return file.claim().id();
    }
}
