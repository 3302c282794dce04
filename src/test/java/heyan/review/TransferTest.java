package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.decide.Decision.Outcome;
import heyan.programme.UnionMoved;
import heyan.programme.Unions;
import heyan.review.Transfer.State;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("迁入迁出管理")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
class TransferTest {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String GIVING = "广州样本制造有限公司工会";
    private static final String TAKING = "样本运输公司工会";
    private static final Account GIVER = account("giver", GIVING);
    private static final Account TAKER = account("taker", TAKING);
    private static final Account STRANGER = account("stranger", "旁人工会");
    private static final Account NOBODY = account("nobody", "");
    private static final Account INSPECTOR = new Account("watcher", "检样本", Account.Role.INSPECTOR, GIVING, "x");

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

    @Autowired
    private Transfers transfers;

    @Autowired
    private Unions unions;

    @Autowired
    private JdbcClient database;

    private ClaimId claim = new ClaimId("gz-2021-1", "none", 1);

    @BeforeEach
    void lay() {
        for (Account account : List.of(GIVER, TAKER, STRANGER, NOBODY, account("district", ""))) {
            accounts.create(account.getUsername(), account.getName(), "reviewer", "correct horse battery");
            accounts.assign(account.getUsername(), account.getUnion());
        }
        claim = lay("GZ-T" + COUNT.incrementAndGet(), 1);
    }

    @Test
    void aClaimMovesWhenOnePersonOfEachUnionConsents() throws Exception {
        assertThat(ask(GIVER).getStatus()).isEqualTo(302);
        assertThat(unionNow()).startsWith(GIVING);
        assertThat(agree(only(), "taking", TAKER)).isEqualTo(302);
        assertThat(only().state()).isEqualTo(State.OPEN);
        assertThat(unionNow()).startsWith(GIVING);

        assertThat(agree(only(), "giving", GIVER)).isEqualTo(302);

        assertThat(only().state()).isEqualTo(State.DONE);
        assertThat(unionNow()).isEqualTo(TAKING);
        assertThat(heard.about(claim.toString()))
                .extracting(Happening::what, Happening::who)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("review.transfer_asked", "giver"),
                        org.assertj.core.groups.Tuple.tuple("review.transfer_taken", "taker"),
                        org.assertj.core.groups.Tuple.tuple("review.transfer_given", "giver"),
                        org.assertj.core.groups.Tuple.tuple("review.transfer_done", "giver"));
        assertThat(heard.moved())
                .filteredOn(moved -> moved.claim().equals(claim))
                .singleElement()
                .extracting(UnionMoved::toUnion, UnionMoved::who)
                .containsExactly(TAKING, "giver");
    }

    @Test
    void onlyMembersOfTheTwoUnionsMayActAndOnlyReviewersOfThem() throws Exception {
        assertThat(ask(STRANGER).getStatus()).isEqualTo(403);
        assertThat(ask(NOBODY).getStatus()).isEqualTo(403);
        assertThat(ask(INSPECTOR).getStatus()).isEqualTo(403);
        assertThat(transfers.of(claim)).isEmpty();
        ask(TAKER);
        Transfer open = only();

        for (Account account : List.of(STRANGER, NOBODY, INSPECTOR)) {
            assertThat(agree(open, "giving", account)).isEqualTo(403);
            assertThat(agree(open, "taking", account)).isEqualTo(403);
            assertThat(send(open, "refuse", account)).isEqualTo(403);
            assertThat(send(open, "withdraw", account)).isEqualTo(403);
        }
        assertThat(agree(open, "giving", TAKER)).isEqualTo(403);
        assertThat(agree(open, "taking", GIVER)).isEqualTo(403);
        assertThat(send(open, "withdraw", GIVER)).isEqualTo(403);
        assertThat(web.perform(post("/review/transfers/" + open.id() + "/agree")
                                .param("side", "giving")
                                .with(user(GIVER)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("without the page's token")
                .isEqualTo(403);
        assertThat(only()).isEqualTo(open);
    }

    @Test
    void eitherSideRefusesWithAReasonAndWhatIsStoppedStaysStopped() throws Exception {
        ask(GIVER);
        assertThat(web.perform(post("/review/transfers/" + only().id() + "/refuse")
                                .param("why", " ")
                                .with(user(TAKER))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(only(), "refuse", TAKER)).isEqualTo(302);

        assertThat(only().state()).isEqualTo(State.REFUSED);
        assertThat(agree(only(), "giving", GIVER)).isEqualTo(409);
        assertThat(send(only(), "withdraw", GIVER)).isEqualTo(409);
        assertThat(unionNow()).startsWith(GIVING);

        ask(GIVER);
        assertThat(ask(TAKER).getStatus()).as("one at a time").isEqualTo(409);
        assertThat(send(transfers.of(claim).get(1), "withdraw", GIVER)).isEqualTo(302);
        assertThat(transfers.of(claim)).extracting(Transfer::state).containsExactly(State.REFUSED, State.WITHDRAWN);
    }

    @Test
    void onePersonOfADistrictThatHasBothUnionsCannotConsentTwice() throws Exception {
        try {
            unions.importUnions(
                    "unions.csv",
                    new ByteArrayInputStream(("code,name,level,parent\nD,样本区总工会,DISTRICT,\nA," + GIVING + ",UNIT,D\nB,"
                                    + TAKING + ",UNIT,D\nE,他区总工会,DISTRICT,\n")
                            .getBytes(StandardCharsets.UTF_8)),
                    "anna");
            Account district = account("district", "样本区总工会");
            assertThat(web.perform(post("/review/" + claim + "/transfer")
                                    .param("union", "没有的工会")
                                    .param("why", "x")
                                    .with(user(district))
                                    .with(csrf()))
                            .andReturn()
                            .getFlashMap()
                            .get("transferFault"))
                    .isEqualTo("transfer.denied.union_unknown");
            ask(district);

            assertThat(agree(only(), "giving", account("nobody", "他区总工会"))).isEqualTo(403);
            assertThat(agree(only(), "giving", district)).isEqualTo(302);
            assertThat(agree(only(), "taking", district)).isEqualTo(403);
            assertThat(only().state()).isEqualTo(State.OPEN);
            assertThat(agree(only(), "taking", TAKER)).isEqualTo(302);

            assertThat(unionNow()).isEqualTo(TAKING);
        } finally {
            database.sql("DELETE FROM programme_union").update();
            database.sql("DELETE FROM programme_union_tree").update();
        }
    }

    @Test
    void theDatabaseItselfRefusesTwoConsentsOfOnePersonAndAnyChange() throws Exception {
        ask(GIVER);
        long id = only().id();
        transfers.add(id, "given", Transfer.Side.GIVING, "giver", "", ReviewSlice.NOW);

        assertThatThrownBy(() -> transfers.add(id, "taken", Transfer.Side.TAKING, "giver", "", ReviewSlice.NOW))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("review_transfer_two_persons");
        for (String change : List.of(
                "DELETE FROM review_transfer_step",
                "UPDATE review_transfer_step SET who = 'taker'",
                "UPDATE review_transfer SET to_union = 'x'",
                "DELETE FROM review_transfer")) {
            assertThatThrownBy(() -> database.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void bothUnionsSeeItInTheirListsAndOthersDoNot() throws Exception {
        ask(GIVER);
        String mark = "transfer-" + only().id() + "\"";

        assertThat(page("open", GIVER)).contains(mark, "同意迁出").doesNotContain("同意迁入</button>");
        assertThat(page("open", TAKER)).contains(mark, "同意迁入</button>");
        assertThat(page("out", GIVER)).contains(mark);
        assertThat(page("in", TAKER)).contains(mark);
        assertThat(page("in", GIVER)).doesNotContain(mark);
        assertThat(page("open", STRANGER)).doesNotContain(mark);
        assertThat(page("open", NOBODY)).contains(mark).doesNotContain("/agree");
    }

    @Test
    void theClaimsPageTellsTheTransferAndThatTheOldSealStays() throws Exception {
        String before = casePage();
        ask(GIVER);
        agree(only(), "giving", GIVER);
        agree(only(), "taking", TAKER);

        assertThat(before).doesNotContain("迁入 " + TAKING, "id=\"stamp\"");
        assertThat(casePage()).contains("已迁入 " + TAKING, "工作调动", "的公章仍然有效", "机器核验结论不变");
    }

    @Test
    void aLaterRevisionStaysWithTheNewUnionAndNeedsItsSeal() throws Exception {
        ask(GIVER);
        agree(only(), "giving", GIVER);
        agree(only(), "taking", TAKER);
        ClaimId first = claim;
        claim = lay(first.application(), 2);

        assertThat(unionNow()).isEqualTo(TAKING);
        claim = first;
        assertThat(ask(TAKER).getStatus()).as("a superseded revision").isEqualTo(409);
    }

    private ClaimId lay(String application, int revision) {
        CaseFile file = DrawnClaim.file(application, revision, Outcome.REVIEW);
        cases.lay(file);
        review.open(file.claim().id().toString());
        return file.claim().id();
    }

    private static Account account(String login, String union) {
        return new Account(login, login + "样本", Account.Role.REVIEWER, union, "x");
    }

    private Transfer only() {
        assertThat(transfers.of(claim)).hasSize(1);
        return transfers.of(claim).get(0);
    }

    private String unionNow() {
        return database.sql("SELECT union_name FROM review_claim_union WHERE claim = :claim")
                .param("claim", claim.toString())
                .query(String.class)
                .single();
    }

    private MockHttpServletResponse ask(Account account) throws Exception {
        return perform(post("/review/" + claim + "/transfer")
                .param("union", TAKING)
                .param("why", "工作调动")
                .with(user(account))
                .with(csrf()));
    }

    private int agree(Transfer transfer, String side, Account account) throws Exception {
        return perform(post("/review/transfers/" + transfer.id() + "/agree")
                        .param("side", side)
                        .with(user(account))
                        .with(csrf()))
                .getStatus();
    }

    private int send(Transfer transfer, String act, Account account) throws Exception {
        return perform(post("/review/transfers/" + transfer.id() + "/" + act)
                        .param("why", "查无此人")
                        .with(user(account))
                        .with(csrf()))
                .getStatus();
    }

    private String page(String tab, Account account) throws Exception {
        return perform(get("/review/transfers").param("tab", tab).with(user(account)))
                .getContentAsString();
    }

    private String casePage() throws Exception {
        return perform(get("/review/" + claim).with(user(GIVER))).getContentAsString();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.characterEncoding("UTF-8")).andReturn().getResponse();
    }
}
