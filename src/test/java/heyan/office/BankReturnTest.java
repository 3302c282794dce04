package heyan.office;

import static heyan.office.Laid.EAST;
import static heyan.office.Laid.WEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.programme.LedgerPlace.State;
import heyan.programme.Places;
import heyan.programme.Programmes;
import heyan.review.Account;
import heyan.review.People;
import heyan.review.ReviewSlice;
import heyan.review.access.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.PlatformTransactionManager;

@DisplayName("退票: what the bank returned is paid to another card only, which the worker names and a second person sees")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
class BankReturnTest {
    private static final Account FEN = People.account("fen", "", Role.FINANCE);
    private static final Account GAO = People.account("gao", "", Role.FINANCE);
    private static final Account CITY = People.account("olga", "", Role.CITY_REVIEWER);
    private static final Account AUDITOR = People.account("ina", "", Role.AUDITOR);
    private static final String NUMBER = "110101199003070011";
    private static final String OTHER_CARD = "6217000000000001";

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Places places;

    @Autowired
    private ReviewSlice.Heard heard;

    @Autowired
    private PlatformTransactionManager transactions;

    private Laid laid;
    private ClaimId claim;

    @BeforeEach
    void lay() {
        database.sql("TRUNCATE office_run, programme_paid CASCADE").update();
        laid = new Laid(database, programmes, places, transactions);
        laid.published();
        claim = laid.approved("A", "甲样本", NUMBER, WEST);
    }

    @Test
    void theSameCardIsNotPaidAgainAndThePageSaysWhy() throws Exception {
        returnedByTheBank();

        assertThat(made()).isEqualTo(new MakeRun.Made(0, 0, Map.of("bank_returned", 1)));
        assertThat(page(FEN)).contains("银行退票，须换银行卡", "曾退票：账户已销户", "A/1/card");
        assertThat(page(CITY)).contains("银行退票，须换银行卡").doesNotContain("A/1/card");
    }

    @Test
    void financeReturnsItToTheWorkerWithOnlyTheBankCardOpenAndItsPlaceKept() throws Exception {
        returnedByTheBank();

        assertThat(send(GAO, "/A/1/card", "words", "原卡已销户").getFlashMap().get("renewed"))
                .isEqualTo(true);

        assertThat(face()).isEqualTo("returned");
        assertThat(database.sql("SELECT concat_ws(' ', who, level, slots, reasons, note) FROM review_verdict"
                                + " WHERE claim = :c AND reopened_at IS NULL")
                        .param("c", claim.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("gao city {bank_card} {PAYMENT_RETURNED} 原卡已销户");
        assertThat(places.find(claim).orElseThrow().state()).isEqualTo(State.CONFIRMED);
        Happening told = last();
        assertThat(told.what()).isEqualTo("review.returned");
        assertThat(told.facts())
                .containsEntry("documents", "bank_card")
                .containsEntry("fields", List.of("bank_card_number", "bank_name"));
        assertThat(send(FEN, "/A/1/card", "words", "再来").getFlashMap().get("renewed"))
                .as("twice")
                .isEqualTo(false);
        assertThat(made().lines()).isZero();
    }

    @Test
    @DisplayName("A claim that people approved goes back to the level that decided it; their decision stays as history")
    void whatPeopleApprovedGoesBackToThem() throws Exception {
        database.sql("""
                INSERT INTO review_verdict (claim, who, verdict, reasons, note, decided_at, level)
                VALUES (:c, 'olga', 'approved', '{}', '', '2021-06-21T05:00:00Z', 'district')
                """).param("c", claim.toString()).update();
        returnedByTheBank();

        send(FEN, "/A/1/card", "words", "原卡已销户");

        assertThat(database.sql("SELECT verdict || ' ' || level || ' ' || (reopened_at IS NULL) FROM review_verdict"
                                + " WHERE claim = :c ORDER BY id")
                        .param("c", claim.toString())
                        .query(String.class)
                        .list())
                .containsExactly("approved district false", "returned district true");
    }

    @Test
    void onlyFinanceDoesSoForWhatItSeesAndTheBankReturned() throws Exception {
        assertThat(send(FEN, "/A/1/card", "words", "x").getFlashMap().get("renewed"))
                .as("nothing was returned")
                .isEqualTo(false);
        returnedByTheBank();

        for (Account account : List.of(CITY, AUDITOR)) {
            assertThat(perform(account, "/A/1/card", "words", "x").getResponse().getStatus())
                    .isEqualTo(403);
        }
        assertThat(send(People.account("fen", EAST, Role.FINANCE), "/A/1/card", "words", "x")
                        .getFlashMap()
                        .get("renewed"))
                .isEqualTo(false);
        assertThat(send(FEN, "/B/1/card", "words", "x").getFlashMap().get("renewed"))
                .as("no such claim")
                .isEqualTo(false);
        assertThat(perform(FEN, "/A/1/card", "words", " ").getResponse().getStatus())
                .isEqualTo(400);
        assertThat(face()).isEqualTo("pass");
    }

    @Test
    @DisplayName("The mended card is paid without another publication: whom and what for was shown before")
    void theMendedCardIsPaidAndTheReturnedPaymentStays() throws Exception {
        returnedByTheBank();
        ClaimId mended = laid.mended(claim, "甲样本", NUMBER, OTHER_CARD);

        assertThat(page(FEN)).contains("曾退票：账户已销户").doesNotContain("须换银行卡", ">公示期未满<");
        assertThat(made().lines()).isEqualTo(1);

        assertThat(database.sql("SELECT claim || ' ' || state FROM office_payout ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly(claim + " failed", mended + " in_run");
    }

    @Test
    void theSameCardTypedAnewIsStillNotPaid() throws Exception {
        returnedByTheBank();

        laid.mended(claim, "甲样本", NUMBER, "6222 0000 0000 0000");

        assertThat(made().left()).isEqualTo(Map.of("bank_returned", 1));
    }

    @Test
    void whoeverWasNotShownUnderThisNameIsPublishedFirst() throws Exception {
        returnedByTheBank();

        laid.mended(claim, "乙样本", NUMBER, OTHER_CARD);

        assertThat(made().left()).isEqualTo(Map.of("not_published", 1));
    }

    /** Paid by two people, then returned. */
    private void returnedByTheBank() throws Exception {
        assertThat(made().lines()).isEqualTo(1);
        long run =
                database.sql("SELECT max(id) FROM office_run").query(Long.class).single();
        send(GAO, "/run/" + run + "/confirm", "day", "2021-06-22");
        long payment = database.sql("SELECT max(id) FROM office_payout")
                .query(Long.class)
                .single();
        assertThat(send(FEN, "/" + payment + "/fail", "why", "账户已销户")
                        .getFlashMap()
                        .get("failed"))
                .isEqualTo(true);
    }

    private MakeRun.Made made() throws Exception {
        return Objects.requireNonNull(
                (MakeRun.Made) send(FEN, "/run").getFlashMap().get("made"));
    }

    private String face() {
        return database.sql("SELECT state FROM review_face WHERE claim = :c")
                .param("c", claim.toString())
                .query(String.class)
                .single();
    }

    private Happening last() {
        List<Happening> told = heard.about(claim.toString());
        return told.get(told.size() - 1);
    }

    private String page(Account account) throws Exception {
        return web.perform(get("/review/projects/" + laid.round + "/payout").with(user(account)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MvcResult send(Account account, String act, String... parameters) throws Exception {
        MvcResult result = perform(account, act, parameters);
        assertThat(result.getResponse().getRedirectedUrl()).startsWith("/review/projects/" + laid.round + "/payout");
        return result;
    }

    private MvcResult perform(Account account, String act, String... parameters) throws Exception {
        var request = post("/review/projects/" + laid.round + "/payout" + act);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return web.perform(
                        request.characterEncoding("UTF-8").with(user(account)).with(csrf()))
                .andReturn();
    }
}
