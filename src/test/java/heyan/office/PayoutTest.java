package heyan.office;

import static heyan.office.Laid.EAST;
import static heyan.office.Laid.WEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.programme.Lists;
import heyan.programme.PastPayment;
import heyan.programme.Places;
import heyan.programme.Programmes;
import heyan.review.Account;
import heyan.review.People;
import heyan.review.ReviewSlice;
import heyan.review.access.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.PlatformTransactionManager;

@DisplayName("发放管理: money goes out once, by two people, and counts as an earlier payment")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
class PayoutTest {
    private static final Account FEN = People.account("fen", "", Role.FINANCE);
    private static final Account GAO = People.account("gao", "", Role.FINANCE);
    private static final Account CITY = People.account("olga", "", Role.CITY_REVIEWER);
    private static final Account EASTERN = People.account("fen", EAST, Role.FINANCE);
    private static final Account AUDITOR = People.account("ina", "", Role.AUDITOR);

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Places places;

    @Autowired
    private Lists lists;

    @Autowired
    private PayoutRuns runs;

    @Autowired
    private ReviewSlice.Heard heard;

    @Autowired
    private PlatformTransactionManager transactions;

    private Laid laid;

    @BeforeEach
    void lay() {
        database.sql("TRUNCATE office_run, programme_paid CASCADE").update();
        laid = new Laid(database, programmes, places, transactions);
        laid.published();
    }

    @Test
    @DisplayName("unpaid, in a run, paid: whoever made the run does not confirm it")
    void twoPeoplePay() throws Exception {
        laid.approved("A", "甲样本", "110101199003070011", WEST);
        laid.waiting("W", "丙样本", "110101199003070038", WEST);

        MvcResult made = send(FEN, "/run");

        assertThat(made.getFlashMap().get("made")).isEqualTo(new MakeRun.Made(run(), 1, Map.of()));
        assertThat(page(FEN, "unpaid")).contains("发放中").doesNotContain("丙");
        assertThat(page(FEN, "unpaid")).as("own run").doesNotContain("/confirm");
        assertThat(page(GAO, "unpaid")).contains("/run/" + run() + "/confirm");
        assertThat(send(FEN, "/run/" + run() + "/confirm", "day", "2021-06-22")
                        .getFlashMap()
                        .get("confirmed"))
                .isEqualTo("refused");
        assertThat(send(GAO, "/run/" + run() + "/confirm", "day", "2021-06-23")
                        .getFlashMap()
                        .get("confirmed"))
                .as("tomorrow")
                .isEqualTo("day");
        assertThat(send(GAO, "/run/" + run() + "/confirm", "day", "2021-06-22")
                        .getFlashMap()
                        .get("confirmed"))
                .isEqualTo("done");
        assertThat(send(GAO, "/run/" + run() + "/confirm", "day", "2021-06-22")
                        .getFlashMap()
                        .get("confirmed"))
                .as("twice")
                .isEqualTo("refused");
        assertThat(page(FEN, "paid")).contains("2021-06-22", "138****0000", "2015年新入读", "甲**");
        assertThat(heard.about(laid.round))
                .extracting(Happening::what, Happening::who)
                .contains(tuple("office.run_made", "fen"), tuple("office.run_confirmed", "gao"));
        assertThat(heard.about(laid.round + "/A/1")).extracting(Happening::what).endsWith("office.paid");
    }

    @Test
    @DisplayName("每名职工只可享受一次: what was paid is an earlier payment for every other application")
    void whatWasPaidCountsForLaterRounds() throws Exception {
        ClaimId paid = laid.approved("A", "甲样本", "110101199003070011", WEST);
        pay();
        ClaimId later = new ClaimId("later-1", "X", 1);

        assertThat(lists.paymentsOf(later, "110101199003070011", "甲样本"))
                .extracting(PastPayment::programmeId, PastPayment::amountYuan, PastPayment::paidAt, PastPayment::payer)
                .containsExactly(tuple(laid.round, "1500", "2021-06-22", "广州市总工会"));
        assertThat(lists.paymentsOf(later, "110101199003070038", "乙样本"))
                .as("somebody else")
                .isEmpty();
        assertThat(lists.paymentsOf(paid, "110101199003070011", "甲样本"))
                .as("itself")
                .isEmpty();
    }

    @Test
    void theBankReturnsAPaymentAndItIsUnpaidAgain() throws Exception {
        ClaimId claim = laid.approved("A", "甲样本", "110101199003070011", WEST);
        pay();
        long payment =
                database.sql("SELECT id FROM office_payout").query(Long.class).single();

        assertThat(status(FEN, "/" + payment + "/fail", "why", " ")).isEqualTo(400);
        assertThat(send(FEN, "/" + payment + "/fail", "why", "账户已销户")
                        .getFlashMap()
                        .get("failed"))
                .isEqualTo(true);
        assertThat(send(FEN, "/" + payment + "/fail", "why", "账户已销户")
                        .getFlashMap()
                        .get("failed"))
                .as("twice")
                .isEqualTo(false);

        assertThat(lists.paymentsOf(new ClaimId("later-1", "X", 1), "110101199003070011", "甲样本"))
                .isEmpty();
        assertThat(page(FEN, "unpaid")).contains("待发放", "曾退票：账户已销户");
        ClaimId mended = laid.mended(claim, "甲样本", "110101199003070011", "6217000000000001");
        pay();
        assertThat(page(FEN, "paid")).contains("甲**");
        assertThat(heard.about(claim.toString()))
                .extracting(Happening::what)
                .endsWith("office.paid", "office.payment_failed");
        assertThat(heard.about(mended.toString())).extracting(Happening::what).endsWith("office.paid");
    }

    @Test
    void whatCannotBePaidIsLeftOutAndSaysWhy() throws Exception {
        laid.approved("A", "甲样本", "110101199003070011", WEST);
        pay();
        laid.placeless("N", "110101199003070038");
        laid.approved("B", "甲样本", "110101199003070011", WEST);
        laid.approved("C", "丁样本", "110101199003070054", WEST);
        database.sql("UPDATE review_item SET decided_at = '2021-06-22T00:00:00Z' WHERE claim = :c")
                .param("c", laid.round + "/C/1")
                .update();

        assertThat(send(FEN, "/run").getFlashMap().get("made"))
                .isEqualTo(new MakeRun.Made(0, 0, Map.of("no_place", 1, "paid_before", 1, "not_published", 1)));
        assertThat(page(FEN, "unpaid")).contains("未得名额", "公示期未满", "已领取过补助");
        assertThat(runs.counts()).containsEntry(laid.round, 1);
    }

    @Test
    @DisplayName("One person with two approved applications is taken into a run once")
    void onePersonIsPaidOnce() throws Exception {
        laid.approved("A", "甲样本", "110101199003070011", WEST);
        laid.approved("B", "甲样本", "110101199003070011", WEST);

        MakeRun.Made made = make();

        assertThat(made.lines()).isEqualTo(1);
        assertThat(made.left()).isEqualTo(Map.of("taken", 1));
    }

    @Test
    @DisplayName("Account numbers stand in the file for the bank in full, as text, and the audit knows who took it")
    void theFileForTheBankIsText() throws Exception {
        laid.approved("A", "=HYPERLINK(1)", "110101199003070011", WEST);
        send(FEN, "/run");

        MockHttpServletResponse file = perform(FEN, "/run/" + run() + "/file").getResponse();

        List<Row> rows = rows(file.getContentAsByteArray());
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).getCellText(2)).isEqualTo("=HYPERLINK(1)");
        assertThat(rows.get(1).getCellText(3)).isEqualTo("110101199003070011");
        assertThat(rows.get(1).getCellText(5)).isEqualTo("6222000000000000");
        assertThat(rows.get(1).getCellText(6)).isEqualTo("1500.00");
        assertThat(rows.get(1)).allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING));
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page(FEN, "unpaid")).doesNotContain("6222000000000000", "110101199003070011");
        assertThat(heard.about(laid.round))
                .extracting(Happening::what, Happening::who)
                .contains(tuple("office.payout_file_taken", "fen"));
    }

    @Test
    void nobodyElsePaysAndAnotherUnionsFinanceSeesNothing() throws Exception {
        laid.approved("A", "甲样本", "110101199003070011", WEST);
        send(FEN, "/run");

        for (Account account : List.of(CITY, AUDITOR)) {
            assertThat(status(account, "/run")).isEqualTo(403);
            assertThat(status(account, "/run/" + run() + "/file")).isEqualTo(403);
            assertThat(status(account, "/run/" + run() + "/confirm", "day", "2021-06-22"))
                    .isEqualTo(403);
            assertThat(page(account, "unpaid")).contains("甲**").doesNotContain("/file", "/confirm", "make-run");
        }
        assertThat(page(EASTERN, "unpaid")).doesNotContain("甲**", "/run/" + run());
        assertThat(status(EASTERN, "/run/" + run() + "/file")).isEqualTo(404);
        assertThat(send(EASTERN, "/run/" + run() + "/confirm", "day", "2021-06-22")
                        .getFlashMap()
                        .get("confirmed"))
                .isEqualTo("not_yours");
        assertThat(status(FEN, "/publish", "first", "2021-06-22", "last", "2021-06-22"))
                .isEqualTo(403);
    }

    @Test
    @DisplayName("公示: approved later than the list was shown, or shown until today, is not paid yet")
    void aPublicationIsRecorded() throws Exception {
        laid.approved("A", "甲样本", "110101199003070011", WEST);
        database.sql("DELETE FROM office_publication").update();
        assertThat(make().left()).isEqualTo(Map.of("not_published", 1));

        assertThat(send(CITY, "/publish", "first", "2021-06-22", "last", "2021-06-21")
                        .getFlashMap()
                        .get("published"))
                .isEqualTo(false);
        assertThat(send(CITY, "/publish", "first", "2021-06-21", "last", "2021-06-22")
                        .getFlashMap()
                        .get("published"))
                .isEqualTo(true);

        assertThat(make().left()).as("its last day is today").isEqualTo(Map.of("not_published", 1));
        assertThat(page(CITY, "unpaid")).contains("2021-06-21 至 2021-06-22，1 人");
    }

    @Test
    void theFiltersNarrowBothTabsAndOldDatesAreMarked() throws Exception {
        laid.approved("A", "甲样本", "110101199003070011", WEST);
        laid.approved("B", "乙样本", "110101199003070038", EAST);
        database.sql("UPDATE review_item SET registered_batch = '16春', registered_at = '2022-01-01' WHERE claim = :c")
                .param("c", laid.round + "/B/1")
                .update();

        assertThat(page(FEN, "unpaid", "batch", "16春")).contains("乙**").doesNotContain("甲**");
        assertThat(page(FEN, "unpaid", "union", WEST)).contains("甲**").doesNotContain("乙**");
        assertThat(page(FEN, "unpaid", "from", "2021-06-22")).doesNotContain("甲**", "乙**");
        pay();
        assertThat(page(FEN, "paid", "paidFrom", "2021-06-22", "paidTo", "2021-06-22", "batch", "16春"))
                .contains("乙**", "早于预登记时间")
                .doesNotContain("甲**");
        assertThat(page(FEN, "paid", "paidFrom", "2021-06-23")).doesNotContain("甲**", "乙**");
    }

    /** What came of making a run. */
    private MakeRun.Made make() throws Exception {
        return Objects.requireNonNull(
                (MakeRun.Made) send(FEN, "/run").getFlashMap().get("made"));
    }

    private void pay() throws Exception {
        send(FEN, "/run");
        assertThat(send(GAO, "/run/" + run() + "/confirm", "day", "2021-06-22")
                        .getFlashMap()
                        .get("confirmed"))
                .isEqualTo("done");
    }

    private long run() {
        return database.sql("SELECT max(id) FROM office_run").query(Long.class).single();
    }

    private String page(Account account, String tab, String... filter) throws Exception {
        var request = get("/review/projects/" + laid.round + "/payout").param("tab", tab);
        for (int i = 0; i < filter.length; i += 2) {
            request.param(filter[i], filter[i + 1]);
        }
        MockHttpServletResponse answer =
                web.perform(request.with(user(account))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private int status(Account account, String act, String... parameters) throws Exception {
        return perform(account, act, parameters).getResponse().getStatus();
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

    static List<Row> rows(byte[] xlsx) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getFirstSheet().read();
        }
    }
}
