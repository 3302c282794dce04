package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.decide.Decision.Outcome;
import heyan.programme.Unions;
import heyan.review.access.Role;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Two unions, a claim of one of them, and the buttons. */
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
abstract class TransferBench {
    static final AtomicInteger COUNT = new AtomicInteger();
    static final String GIVING = "广州样本制造有限公司工会";
    static final String TAKING = "样本运输公司工会";
    static final Account GIVER = account("giver", GIVING);
    static final Account TAKER = account("taker", TAKING);
    static final Account STRANGER = account("stranger", "旁人工会");
    static final Account NOBODY = account("nobody", "");
    static final Account INSPECTOR = new Account("watcher", "检样本", Role.AUDITOR, GIVING, "x");

    @Autowired
    MockMvc web;

    @Autowired
    ReviewSlice.LaidCases cases;

    @Autowired
    ReviewSlice.Heard heard;

    @Autowired
    OpenReview review;

    @Autowired
    Accounts accounts;

    @Autowired
    Transfers transfers;

    @Autowired
    Unions unions;

    @Autowired
    JdbcClient database;

    ClaimId claim = new ClaimId("gz-2021-1", "none", 1);

    @BeforeEach
    void lay() {
        for (Account account : List.of(GIVER, TAKER, STRANGER, NOBODY, account("district", ""))) {
            accounts.create(account.getUsername(), account.getName(), "city_reviewer", "correct horse battery");
            accounts.assign(account.getUsername(), account.getUnion());
        }
        claim = lay("GZ-T" + COUNT.incrementAndGet(), 1);
    }

    ClaimId lay(String application, int revision) {
        CaseFile file = DrawnClaim.file(application, revision, Outcome.REVIEW);
        cases.lay(file);
        review.open(file.claim().id().toString());
        return file.claim().id();
    }

    static Account account(String login, String union) {
        return new Account(login, login + "样本", Role.CITY_REVIEWER, union, "x");
    }

    Transfer only() {
        assertThat(transfers.of(claim)).hasSize(1);
        return transfers.of(claim).get(0);
    }

    String unionNow() {
        return database.sql("SELECT union_name FROM review_claim_union WHERE claim = :claim")
                .param("claim", claim.toString())
                .query(String.class)
                .single();
    }

    MockHttpServletResponse ask(Account account) throws Exception {
        return perform(post("/review/" + claim + "/transfer")
                .param("union", TAKING)
                .param("why", "工作调动")
                .with(user(account))
                .with(csrf()));
    }

    int agree(Transfer transfer, String side, Account account) throws Exception {
        return perform(post("/review/transfers/" + transfer.id() + "/agree")
                        .param("side", side)
                        .with(user(account))
                        .with(csrf()))
                .getStatus();
    }

    int send(Transfer transfer, String act, Account account) throws Exception {
        return perform(post("/review/transfers/" + transfer.id() + "/" + act)
                        .param("why", "查无此人")
                        .with(user(account))
                        .with(csrf()))
                .getStatus();
    }

    String page(String tab, Account account) throws Exception {
        return perform(get("/review/transfers").param("tab", tab).with(user(account)))
                .getContentAsString();
    }

    String casePage() throws Exception {
        return perform(get("/review/" + claim).with(user(account("city", "")))).getContentAsString();
    }

    MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.characterEncoding("UTF-8")).andReturn().getResponse();
    }
}
