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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName(
        "自动分派: to whoever has the fewest, up to the maximum, never to who is absent, of another union or had a hand in it")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
class AutomaticAssignmentTest {
    private static final Account ANNA = new Account("anna", "安样本", Role.CITY_REVIEWER, "", "x");
    private static final Account BERT = new Account("bert", "白样本", Role.CITY_REVIEWER, "", "x");
    private static final Account ROOT = new Account("root", "根样本", Role.SYSTEM_ADMIN, "", "x");
    private static final Account REED = new Account("reed", "苇样本", Role.SYSTEM_ADMIN, "某区总工会", "x");
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
    private AssignCases assign;

    @Autowired
    private Assignment assignment;

    @Autowired
    private TakeCase take;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void empty() {
        LaidAccounts.only(database, ANNA, BERT, DORA, ROOT, REED);
        database.sql("UPDATE review_account SET totp = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' WHERE role = 'system_admin'")
                .update();
        database.sql("TRUNCATE review_assignment, review_absence").update();
    }

    @Test
    void nothingIsAssignedUntilAMaximumIsSet() {
        lay("GZ-U1");

        assign.assign();

        assertThat(owners()).containsExactly("");
    }

    @Test
    void theFewestGetTheNextUpToTheMaximum() throws Exception {
        List.of("GZ-UA2", "GZ-UA3", "GZ-UA4", "GZ-UA5", "GZ-UA6").forEach(this::lay);
        limit(ANNA, 2);

        web.perform(get("/review").with(user(ANNA)));

        assertThat(owners()).containsExactly("anna", "bert", "anna", "bert", "");
        assertThat(heard.about("gz-2021-1/GZ-UA2/1"))
                .filteredOn(one -> one.what().equals("review.assigned_by_rule"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.who()).isEqualTo(Happening.MACHINE);
                    assertThat(one.facts()).containsEntry("by", "rule").containsEntry("note", "anna");
                });
        assertThat(page("/review/gz-2021-1/GZ-UA2/1")).contains("自动分派给", "安样本");
    }

    @Test
    @DisplayName("two nodes: while one assigns, the other assigns nothing; both at once assign each case once")
    void twoNodesAtOnceAssignNothingTwice() throws Exception {
        IntStream.range(10, 30).forEach(number -> lay("GZ-U" + number));
        limit(ANNA, 7);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(database.sql("SELECT pg_try_advisory_xact_lock(hashtext('heyan.review.assign'))")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            assertThat(CompletableFuture.runAsync(assign::assign)).succeedsWithin(Duration.ofSeconds(60));
        });
        assertThat(owners()).containsOnly("");

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(assign::assign))
                        .toArray(CompletableFuture[]::new))
                .get(60, TimeUnit.SECONDS);

        assertThat(owners()).filteredOn("anna"::equals).hasSize(7);
        assertThat(owners()).filteredOn("bert"::equals).hasSize(7);
        assertThat(database.sql("SELECT claim FROM review_step WHERE step = 'assigned_by_rule'")
                        .query(String.class)
                        .list())
                .hasSize(14)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsDoneMakesRoomForAnother() {
        ClaimId first = lay("GZ-U1");
        lay("GZ-U2");
        lay("GZ-U3");
        limit(ANNA, 1);
        assign.assign();
        assertThat(owners()).containsExactly("anna", "bert", "");

        assertThat(take.take(first, "anna")).isTrue();
        take.release(first, "anna", watch.instant().plus(Duration.ofDays(3)), "等待回电");
        assign.assign();

        assertThat(owners()).containsExactly("", "bert", "anna");
    }

    @Test
    void whatSomebodyGaveBackGoesToSomebodyElse() {
        ClaimId claim = lay("GZ-U1");
        limit(ANNA, 5);
        assign.assign();
        take.release(claim, "anna", null, "");

        assign.assign();

        assertThat(owners()).containsExactly("bert");
    }

    @Test
    void whoIsAbsentGetsNothingAndLosesWhatHeHasNotOpened() throws Exception {
        ClaimId opened = lay("GZ-U1");
        lay("GZ-U2");
        lay("GZ-U3");
        limit(ANNA, 5);
        assign.assign();
        assertThat(owners()).containsExactly("anna", "bert", "anna");
        take.take(opened, "anna");

        assertThat(absent(ANNA, "2021-06-22", "2021-06-22")).isEqualTo(302);
        assign.assign();

        assertThat(owners()).containsExactly("anna", "bert", "bert");
        assertThat(page("/review/supervisor")).contains("id=\"absences\"", "2021-06-22");
        send(ANNA, post("/review/supervisor/absence/end").param("first", "2021-06-22"));
        lay("GZ-U4");
        assign.assign();
        assertThat(owners()).containsExactly("anna", "bert", "bert", "anna");
    }

    @Test
    void whoIsAbsentLosesWhatAColleagueAssignedThoughNoMaximumIsSet() {
        ClaimId claim = lay("GZ-U1");
        assertThat(take.assign(claim, "anna", "bert")).isTrue();
        assignment.absent(
                ROOT, "anna", Days.of(watch.instant()), Days.of(watch.instant()).plusDays(2));

        assign.assign();

        assertThat(owners()).containsExactly("");
        assertThat(take.next("bert", Scope.ALL)).contains(claim);
    }

    @Test
    @DisplayName("four eyes: not to who proposed, decided or passed it on before, not even after an appeal")
    void whoHadAHandInItIsLeftOut() {
        lay("GZ-U1");
        database.sql("INSERT INTO review_step (claim, step, level, who, note, at)"
                        + " VALUES ('gz-2021-1/GZ-U1/1', 'decided', 'city', 'anna', '', now())")
                .update();
        lay("GZ-U2");
        database.sql("INSERT INTO review_step (claim, step, level, who, note, at) SELECT 'gz-2021-1/GZ-U2/1', 'passed',"
                        + " 'district', who, '', now() FROM unnest(ARRAY['anna', 'bert']) AS who")
                .update();
        limit(ANNA, 5);

        assign.assign();

        assertThat(owners()).containsExactly("bert", "");
    }

    @Test
    void anotherUnionAndALockedAccountGetNothing() {
        lay("GZ-U1");
        limit(DORA, 5);
        assign.assign();
        assertThat(owners()).containsExactly("");

        limit(ANNA, 5);
        database.sql("UPDATE review_account SET locked = true WHERE login = 'anna'")
                .update();
        assign.assign();
        assertThat(owners()).containsExactly("bert");
    }

    @Test
    @DisplayName(
            "the system administrator sets the maximum and the absences of all; a reviewer only when he is away himself")
    void noReviewerSetsTheMaximumOrTheAbsenceOfAColleague() throws Exception {
        assertThat(send(ANNA, post("/review/supervisor/limit").param("most", "2")))
                .isEqualTo(404);
        assertThat(send(ANNA, limited("city_reviewer", "", "2"))).isEqualTo(403);
        assertThat(send(ANNA, away("bert", "2021-06-22"))).isEqualTo(403);
        assertThat(assignment.absent(ANNA, "bert", Days.of(watch.instant()), Days.of(watch.instant())))
                .isFalse();
        send(
                ANNA,
                post("/review/supervisor/absence")
                        .param("login", "bert")
                        .param("first", "2021-06-22")
                        .param("last", "2021-06-22"));

        assertThat(assignment.of(ANNA).most()).isEmpty();
        assertThat(assignment.of(ANNA).absences())
                .extracting(Assignment.Absence::login)
                .containsExactly("anna");
        assignment.absent(ROOT, "bert", Days.of(watch.instant()), Days.of(watch.instant()));
        assertThat(assignment.there(ANNA, "bert", Days.of(watch.instant()))).isFalse();
        assertThat(assignment.there(BERT, "bert", Days.of(watch.instant()))).isTrue();
    }

    @Test
    void theSystemAdministratorSetsBothOnThePageOfAccounts() throws Exception {
        assertThat(send(ROOT, limited("district_reviewer", "某区总工会", "3"))).isEqualTo(302);
        assertThat(send(ROOT, away("dora", "2021-06-22"))).isEqualTo(302);

        assertThat(assignment.of(ANNA).most()).isEmpty();
        assertThat(assignment.of(DORA).most()).contains(3);
        assertThat(assignment.of(DORA).absences()).hasSize(1);
        assertThat(heard.about("accounts"))
                .filteredOn(one -> one.what().equals("review.assignment_set"))
                .last()
                .satisfies(one -> {
                    assertThat(one.who()).isEqualTo("root");
                    assertThat(one.facts())
                            .containsEntry("role", "district_reviewer")
                            .containsEntry("most", 3);
                });
        assertThat(send(
                        ROOT,
                        post("/review/accounts/absence/end")
                                .param("login", "dora")
                                .param("first", "2021-06-22")))
                .isEqualTo(302);
        send(ROOT, limited("district_reviewer", "某区总工会", "0"));
        assertThat(assignment.of(DORA)).isEqualTo(new Assignment.Setting(Optional.empty(), List.of()));
    }

    @Test
    void anAdministratorOfOneUnionSetsNothingOfAnother() throws Exception {
        assertThat(send(REED, limited("district_reviewer", "某区总工会", "3"))).isEqualTo(302);
        assertThat(send(REED, limited("city_reviewer", "", "3"))).isEqualTo(400);
        assertThat(send(REED, away("anna", "2021-06-22"))).isEqualTo(400);

        assertThat(assignment.groups(REED)).extracting(Assignment.Group::union).containsExactly("某区总工会");
        assertThat(assignment.groups(ROOT)).extracting(Assignment.Group::people).containsExactly(2L, 1L);
        assertThat(assignment.absences(ROOT)).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefused() throws Exception {
        assertThat(absent(ANNA, "2021-06-23", "2021-06-22"))
                .as("ends before it begins")
                .isEqualTo(400);
        assertThat(send(ROOT, limited("city_reviewer", "", "501"))).isEqualTo(400);
        assertThat(send(ROOT, limited("city_reviewer", "某区总工会", "5")))
                .as("nobody is there")
                .isEqualTo(400);
        assertThat(send(ROOT, limited("finance", "", "5"))).isEqualTo(400);
        assertThat(send(ROOT, away("root", "2021-06-22"))).isEqualTo(400);
        assertThat(assignment.groups(ANNA)).isEmpty();
    }

    private void limit(Account of, int most) {
        assertThat(assignment.limit(ROOT, of.getRole(), of.getUnion(), most)).isTrue();
    }

    private static MockHttpServletRequestBuilder limited(String role, String union, String most) {
        return post("/review/accounts/limit")
                .param("role", role)
                .param("union", union)
                .param("most", most);
    }

    private static MockHttpServletRequestBuilder away(String login, String day) {
        return post("/review/accounts/absence")
                .param("login", login)
                .param("first", day)
                .param("last", day);
    }

    private int absent(Account account, String first, String last) throws Exception {
        return send(
                account,
                post("/review/supervisor/absence").param("first", first).param("last", last));
    }

    private int send(Account account, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(account)).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String page(String path) throws Exception {
        return web.perform(get(path).with(user(ANNA)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private List<String> owners() {
        return database.sql("SELECT coalesce(owner, '') FROM review_item ORDER BY claim")
                .query(String.class)
                .list();
    }

    private ClaimId lay(String application) {
        CaseFile file = DrawnClaim.file(application, 1, Outcome.REVIEW);
        cases.lay(file);
        review.open(file.claim().id().toString());
        return file.claim().id();
    }
}
