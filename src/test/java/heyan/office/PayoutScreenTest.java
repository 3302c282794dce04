package heyan.office;

import static heyan.office.Laid.EAST;
import static heyan.office.Laid.WEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import heyan.programme.Lists;
import heyan.programme.Places;
import heyan.programme.Programmes;
import heyan.review.Account;
import heyan.review.People;
import heyan.review.ReviewSlice;
import heyan.review.access.Role;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.util.UriUtils;

@DisplayName("发放管理 as the old system's screen had it, and 历年名单可查")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
class PayoutScreenTest {
    private static final Account FEN = People.account("fen", "", Role.FINANCE);

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
    private PlatformTransactionManager transactions;

    private Laid laid;

    @BeforeEach
    void lay() {
        laid = new Laid(database, programmes, places, transactions);
    }

    @Test
    @DisplayName("未发放, 已发放: the same filters, choices and columns in both, and going to the other keeps the filter")
    void bothTabsHaveEveryFilterAndColumn() throws Exception {
        laid.approved("A", "甲样本", "110101199003070011", WEST);

        for (String tab : List.of("unpaid", "paid")) {
            String page = page(FEN, payout("?batch=14秋&tab=" + tab));
            assertThat(found(page, "<(?:select|input)[^>]* name=\"(\\w+)\""))
                    .as(tab)
                    .contains("payoutRound", "project", "batch", "name", "union", "employer", "registered")
                    .contains("from", "to", "paidFrom", "paidTo");
            assertThat(found(page, "<option value=\"([^\"]*)\"></option>"))
                    .as("choices of " + tab)
                    .containsExactly("2015年新入读", "14秋/15年登记");
            assertThat(found(page, "id=\"tab-paid\" href=\"([^\"]*)\"").get(0)).contains("batch=14%E7%A7%8B");
        }
        assertThat(page(FEN, payout("?tab=unpaid")))
                .contains("<dt>预登记时间</dt><dd>2015-09-01 10:00:00</dd>", "<dt>申报时间</dt>", "<dt>金额发放时间</dt>");
        assertThat(page(FEN, payout("?tab=unpaid&paidFrom=2020-01-01")))
                .as("nothing unpaid was ever paid")
                .doesNotContain("甲**");
    }

    @Test
    @DisplayName("操作 申报管理: the claims of that person, and of no namesake")
    void theRowLeadsToThePersonsClaims() throws Exception {
        laid.approved("A", "甲样本", "110101199003070011", WEST);
        laid.approved("B", "乙样本", "110101199003070038", WEST);
        laid.approved("C", "甲样本", "110101199003070054", WEST);
        laid.approved("D", "甲样本", "110101199003070011", EAST);
        database.sql("UPDATE review_item SET phone = '139****1111' WHERE claim = :c")
                .param("c", laid.round + "/C/1")
                .update();

        String address = found(
                        page(FEN, payout("")),
                        "(?s)data-claim=\"" + laid.round + "/A/1\".*?<td class=\"row-acts\"><a href=\"([^\"]*)\"")
                .get(0);
        String page = page(FEN, address);

        assertThat(address).doesNotContain("%E7%94%B2");
        assertThat(applications(page)).containsExactlyInAnyOrder("A", "D");
        assertThat(page).contains("与 A 同一职工的申报");
        assertThat(page(People.account("d", EAST, Role.DISTRICT_REVIEWER), address))
                .as("own claims only")
                .contains("applications/D/1/log")
                .doesNotContain("applications/A/1/log");
    }

    @Test
    @DisplayName("历年名单可查: the imported lists of earlier payments are searched; dates that contradict are flagged")
    void thePaidListsOfEarlierYearsAreSearched() throws Exception {
        importLists();

        String page = page(FEN, payout("/earlier"));

        assertThat(lines(page))
                .containsExactly(
                        "甲**|4401**********1234|14秋/15年登记|2015年发放学历教育补助|越秀区总工会|1500|2015-09-01 10:00:00|2015-01-01 00:00:00 早于预登记时间，请核对",
                        "乙**|4401**********001X|15秋|2015年发放学历教育补助|海珠区总工会|1500|名单未载|2016-03-04",
                        "丙**|**************1111|15秋|2016年发放学历教育补助|荔湾区总工会|1500|名单未载|2016-13-41 日期无法辨认，请核对");
        assertThat(page).contains("历年名单", "paid.csv").doesNotContain("440106198805091234", "甲样本");
        assertThat(lines(page(FEN, payout("/earlier?name=乙样"))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("乙**");
        assertThat(lines(page(FEN, payout("/earlier?project=2016年")))).hasSize(1);
        assertThat(lines(page(FEN, payout("/earlier?batch=15秋&union=海珠")))).hasSize(1);
        assertThat(lines(page(FEN, payout("/earlier?paid=2015")))).hasSize(1);
        assertThat(page(FEN, payout("/earlier?name=无此人"))).contains("没有符合条件的记录");
    }

    @Test
    void thePaidListsAreShownPageByPageAndToEachUnionItsOwn() throws Exception {
        StringBuilder list = new StringBuilder(HEADER);
        for (int i = 0; i < 31; i++) {
            list.append("样本%02d,,15秋,2015年,2016-03-04,1500,%s%n".formatted(i, i == 30 ? EAST : WEST));
        }
        paid(list.toString());

        String first = page(FEN, payout("/earlier?paid=2016"));
        String next = found(first, "id=\"next\" href=\"([^\"]*)\"").get(0).replace("&amp;", "&");

        assertThat(lines(first)).hasSize(30);
        assertThat(next).contains("paid=2016");
        assertThat(lines(page(FEN, next))).hasSize(1);
        assertThat(lines(page(People.account("e", EAST, Role.DISTRICT_REVIEWER), payout("/earlier"))))
                .hasSize(1);
        assertThat(lines(page(People.account("u", "样本公司工会", Role.UNIT_REVIEWER), payout("/earlier"))))
                .isEmpty();
        assertThat(lines(page(People.account("n", "", Role.DISTRICT_REVIEWER), payout("/earlier"))))
                .as("without a union nothing")
                .isEmpty();
    }

    private static final String HEADER = "name,id_number,batch,programme_id,paid_at,amount_yuan,district_union\n";

    private void importLists() {
        lists.importPreregistrations(laid.round, "preregistration.csv", bytes("""
                batch,name,id_number,school,level,unit_union,district_union,project,registered_at
                14秋/15年登记,甲样本,440106198805091234,校,本科,会,越秀区总工会,项目,2015-09-01 10:00:00
                """));
        paid(HEADER + """
                甲样本,440106198805091234,14秋/15年登记,2015年发放学历教育补助,2015-01-01 00:00:00,1500,越秀区总工会
                乙样本,44010619880509001X,15秋,2015年发放学历教育补助,2016-03-04,1500,海珠区总工会
                丙样本,**************1111,15秋,2016年发放学历教育补助,2016-13-41,1500,荔湾区总工会
                """);
    }

    private void paid(String list) {
        lists.importPayments(laid.round, "paid.csv", bytes(list));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String payout(String rest) {
        return "/review/projects/" + laid.round + "/payout" + rest;
    }

    private static List<String> applications(String page) {
        return found(page, "class=\"id\"><a href=\"[^\"]*\">([^<]*)<");
    }

    /** Cells of each row, in short. */
    private static List<String> lines(String page) {
        return found(page, "(?s)<tr class=\"earlier\">(.*?)</tr>").stream()
                .map(row -> String.join(
                        "|",
                        found(row, "(?s)<td[^>]*>(.*?)</td>").stream()
                                .map(cell -> cell.replaceAll("<[^>]*>", " ")
                                        .replaceAll("\\s+", " ")
                                        .strip())
                                .toList()))
                .toList();
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(PayoutScreenTest::group)
                .toList();
    }

    private static String group(MatchResult result) {
        return result.group(1);
    }

    private String page(Account account, String address) throws Exception {
        String encoded = address.contains("%") ? address : UriUtils.encodeQuery(address, StandardCharsets.UTF_8);
        MockHttpServletResponse answer = web.perform(get(URI.create(encoded)).with(user(account)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }
}
