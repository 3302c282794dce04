package heyan.office;

import static heyan.office.Laid.EAST;
import static heyan.office.Laid.WEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.programme.Places;
import heyan.programme.Programmes;
import heyan.review.Account;
import heyan.review.People;
import heyan.review.ReviewSlice;
import heyan.review.access.Role;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.util.UriUtils;

@DisplayName("补助项目管理, 申报管理, 审核记录, 运营工作台, 审核督办")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
class OfficePagesTest {
    private static final Account CITY = People.account("olga", "", Role.CITY_REVIEWER);
    private static final Account DISTRICT = People.account("dora", WEST, Role.DISTRICT_REVIEWER);
    private static final Account FINANCE = People.account("fen", "", Role.FINANCE);
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
    private ReviewSlice.Heard heard;

    @Autowired
    private PlatformTransactionManager transactions;

    private Laid laid;

    @BeforeEach
    void lay() {
        laid = new Laid(database, programmes, places, transactions);
    }

    @Test
    void theListOfRoundsHasEveryColumnAndAction() throws Exception {
        laid.approved("A", "甲样本", "110101199003070011", WEST);
        laid.waiting("B", "乙样本", "110101199003070038", EAST);

        String page = page(CITY, "/review/projects?name=" + laid.round);

        assertThat(cells(page, "round-" + laid.round)).startsWith("1", laid.round, "0", "1", "2");
        assertThat(page).contains("共 1 条", "申报管理", "运营工作台", "迁入迁出管理", "发放管理", "下载表格", "programme.yaml");
        assertThat(cells(page(DISTRICT, "/review/projects?name=" + laid.round), "round-" + laid.round))
                .as("own claims only")
                .startsWith("1", laid.round, "0", "1", "1");
        assertThat(page(CITY, "/review/projects?name=nothing-like-it")).contains("没有符合条件的补助项目", "共 0 条");
    }

    @Test
    @DisplayName("导出: exactly the rows of the filter, on all pages, as text, told to the audit")
    void theExportHoldsTheRowsOfTheFilter() throws Exception {
        for (int i = 0; i < 65; i++) {
            laid.waiting("W%02d".formatted(i), "=1+" + i, "110101199003070011", i % 2 == 0 ? WEST : EAST);
        }
        laid.approved("A", "甲样本", "110101199003070011", WEST);
        String list = "/review/projects/" + laid.round + "/applications";

        List<String> shown = new ArrayList<>();
        String next = list + "?state=review";
        for (int pages = 0; !next.isEmpty(); pages++) {
            assertThat(pages).isLessThan(3);
            String page = page(CITY, next);
            shown.addAll(all(page, "class=\"id\"><a href=\"[^\"]*\">([^<]*)<"));
            next = all(page, "id=\"next\" href=\"([^\"]*)\"").stream()
                    .findFirst()
                    .orElse("")
                    .replace("&amp;", "&");
        }
        List<Row> rows = rows(CITY, list + "/export?state=review");

        assertThat(shown).hasSize(65).doesNotHaveDuplicates();
        assertThat(rows).hasSize(66);
        assertThat(rows.stream().skip(1).map(row -> row.getCellText(0))).containsExactlyElementsOf(shown);
        assertThat(rows.get(1).getCellText(1)).isEqualTo("=**");
        assertThat(rows.get(1)).allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING));
        assertThat(rows(DISTRICT, list + "/export?state=review"))
                .as("own claims only")
                .hasSize(34);
        assertThat(rows(FINANCE, list + "/export")).as("what is approved").hasSize(2);
        assertThat(heard.about(laid.round))
                .extracting(Happening::what, Happening::who)
                .contains(tuple("office.exported", "olga"), tuple("office.exported", "fen"));
    }

    @Test
    @DisplayName("导出: names and numbers are masked, and in full only for those who pay, who see what is approved")
    void theExportHoldsWhatWasTypedWithNumbersForThoseWhoPay() throws Exception {
        laid.waiting("W", "司马样本", "110101199003080011", EAST);
        laid.approved("A", "欧阳样本", "110101199003070011", EAST);
        String export = "/review/projects/" + laid.round + "/applications/export";

        List<Row> masked = rows(CITY, export);
        List<Row> full = rows(FINANCE, export);

        assertThat(masked).hasSize(3);
        assertThat(texts(masked.get(1)))
                .startsWith("A", "欧**", "1101**********0011", "138****0000", "样本公司")
                .contains("样本大学", "样本银行", "6222********0000", "机审通过");
        assertThat(full).hasSize(2);
        assertThat(texts(full.get(1))).contains("A", "欧阳样本", "110101199003070011", "13800000000", "6222000000000000");
        assertThat(heard.about(laid.round))
                .filteredOn(told -> told.what().equals("office.exported"))
                .extracting(Happening::who, told -> told.facts().get("full"))
                .containsExactly(tuple("olga", false), tuple("fen", true));
    }

    @Test
    @DisplayName("公示名单: who is approved, numbered, names masked, told to the audit")
    void theListForThePublicHoldsWhoIsApproved() throws Exception {
        laid.approved("A", "甲样本", "110101199003070011", WEST);
        laid.approved("B", "乙样本", "110101199003070038", EAST);
        laid.waiting("C", "丙样本", "110101199003070046", EAST);

        List<Row> rows = rows(CITY, "/review/projects/" + laid.round + "/payout/publication");

        assertThat(rows.stream().skip(1).map(row -> row.getCellText(0))).containsExactly("1", "2");
        assertThat(rows.stream().skip(1).map(row -> row.getCellText(1))).containsExactlyInAnyOrder("甲**", "乙**");
        assertThat(heard.about(laid.round)).extracting(Happening::what).contains("office.exported");
    }

    @Test
    void everyFilterNarrows() throws Exception {
        laid.waiting("A", "甲样本", "110101199003070011", WEST);
        laid.approved("B", "乙样本", "110101199003070038", EAST);
        database.sql("UPDATE review_item SET employer = '别家公司', submitted_at = '2021-06-20T02:00:00Z' WHERE claim = :c")
                .param("c", laid.round + "/B/1")
                .update();
        String list = "/review/projects/" + laid.round + "/applications?";

        assertThat(page(CITY, list + "state=pass")).contains("乙**").doesNotContain("甲**");
        assertThat(page(CITY, list + "employer=别家")).contains("乙**").doesNotContain("甲**");
        assertThat(page(CITY, list + "union=" + WEST)).contains("甲**").doesNotContain("乙**");
        assertThat(page(CITY, list + "name=乙")).contains("乙**").doesNotContain("甲**");
        assertThat(page(CITY, list + "from=2021-06-21&to=2021-06-21"))
                .contains("甲**")
                .doesNotContain("乙**");
        laid.load("of-other");
        assertThat(web.perform(get("/review/projects/" + laid.round + "/applications")
                                .param("project", "of-other")
                                .param("name", "乙")
                                .with(user(CITY)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("/review/projects/of-other/applications?state=&");
    }

    @Test
    void theLogSaysWhoDecidedWhatAndWhy() throws Exception {
        ClaimId claim = laid.waiting("A", "甲样本", "110101199003070011", WEST);
        decide(claim, "returned", "2021-06-21T05:00:00Z");
        String address = "/review/projects/" + laid.round + "/applications/A/1/log";

        String page = page(AUDITOR, address);

        assertThat(page).contains("机器核验", "待人工审核", "驳回", "请补盖公章", "olga样本", "2021-06-21 13:00");
        assertThat(status(People.account("x", EAST, Role.DISTRICT_REVIEWER), address))
                .as("another union's")
                .isEqualTo(403);
        assertThat(status(FINANCE, address)).as("not approved").isEqualTo(403);
    }

    @Test
    void theTableOfARoundCountsByUnion() throws Exception {
        laid.approved("A", "甲样本", "110101199003070011", WEST);
        laid.waiting("B", "乙样本", "110101199003070038", WEST);
        decide(laid.waiting("C", "丙样本", "110101199003070054", EAST), "returned", "2021-06-21T05:00:00Z");

        List<Row> rows = rows(CITY, "/review/projects/" + laid.round + "/table");

        assertThat(rows.stream().skip(1).map(row -> String.join(" ", texts(row))))
                .containsExactly(WEST + " 2 1 0 0 1 0", EAST + " 1 0 1 0 0 0");
        assertThat(status(FINANCE, "/review/projects/" + laid.round + "/table")).isEqualTo(403);
    }

    @Test
    @DisplayName("运营工作台: the figures of the tables")
    void theDashboardCounts() throws Exception {
        laid.approved("A", "甲样本", "110101199003070011", WEST);
        laid.waiting("B", "乙样本", "110101199003070038", EAST);
        decide(laid.waiting("C", "丙样本", "110101199003070054", EAST), "returned", "2021-06-21T05:00:00Z");
        database.sql("UPDATE review_item SET submitted_at = '2021-06-11T02:00:00Z' WHERE claim = :c")
                .param("c", laid.round + "/B/1")
                .update();
        laid.published();

        String page = page(CITY, "/review/projects/" + laid.round + "/dashboard");

        assertThat(pairs(page, "funnel"))
                .containsExactly("已提交 3", "已识读 0", "机审通过 1", "转人工 2", "审核通过 1", "已公示 1", "已发放 0");
        assertThat(pairs(page, "ages")).containsExactly("0–2 天 0", "3–10 天 0", "11–30 天 1", "30 天以上 0");
        assertThat(pairs(page, "reasons"))
                .hasSize(2)
                .allSatisfy(reason -> assertThat(reason).endsWith(" 2"));
        assertThat(page).contains("近 7 天审核 1 件，待审核 1 件", "预计 2021-06-29 办完", "33.3 %");
        assertThat(pairs(page(DISTRICT, "/review/projects/" + laid.round + "/dashboard"), "funnel"))
                .as("own claims only")
                .containsExactly("机审通过 1", "转人工 0", "审核通过 1", "已公示 1", "已发放 0");
        assertThat(status(FINANCE, "/review/projects/" + laid.round + "/dashboard"))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"funnel", "ages", "straight", "reasons", "forecast", "places"})
    void everyChartIsASvgOfItsOwnEvenWhereThereIsNothing(String chart) throws Exception {
        MockHttpServletResponse answer =
                answer(CITY, "/review/projects/" + laid.round + "/dashboard/" + chart + ".svg");

        assertThat(answer.getContentType()).isEqualTo("image/svg+xml");
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        assertThat(xml.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(answer.getContentAsByteArray()))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
        assertThat(answer.getContentAsString()).doesNotContain("<script");
    }

    @Test
    @DisplayName("审核督办: who did how much, and how much of it was overturned")
    void theSupervisorSeesTheReviewersOfTheOwnUnions() throws Exception {
        decide(laid.waiting("A", "甲样本", "110101199003070011", WEST), "returned", "2021-06-22T05:00:00Z");
        decide(laid.waiting("B", "乙样本", "110101199003070038", WEST), "refused", "2021-06-21T05:00:00Z");
        database.sql("UPDATE review_verdict SET who = 'gao', reopened_at = now() WHERE claim = :c")
                .param("c", laid.round + "/B/1")
                .update();
        Account ofThisTest = People.account("dora", WEST, Role.AUDITOR);
        database.sql("UPDATE review_item SET unit_key = 'u', district_key = 'd' WHERE programme <> :p")
                .param("p", laid.round)
                .update();

        String page = page(ofThisTest, "/review/supervisor");

        assertThat(page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ")).contains("olga样本 1 1 0 0", "gao样本 1 0 1 1");
        assertThat(page(CITY, "/review/supervisor")).contains("head-mine", "head-open", "head-oldest", "head-done");
        assertThat(page(CITY, "/review")).contains("id=\"head-mine\"");
        assertThat(status(FINANCE, "/review/supervisor")).isEqualTo(403);
    }

    private void decide(ClaimId claim, String verdict, String at) {
        database.sql("""
                INSERT INTO review_verdict (claim, who, verdict, reasons, note, decided_at)
                VALUES (:c, 'olga', :verdict, '{SEAL_MISSING}', '请补盖公章', CAST(:at AS timestamptz))
                """)
                .param("c", claim.toString())
                .param("verdict", verdict)
                .param("at", at)
                .update();
        database.sql("UPDATE review_item SET waiting = false WHERE claim = :c")
                .param("c", claim.toString())
                .update();
    }

    private List<Row> rows(Account account, String address) throws Exception {
        return PayoutTest.rows(answer(account, address).getContentAsByteArray());
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }

    private String page(Account account, String address) throws Exception {
        MockHttpServletResponse answer = answer(account, address);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private int status(Account account, String address) throws Exception {
        return answer(account, address).getStatus();
    }

    private MockHttpServletResponse answer(Account account, String address) throws Exception {
        return web.perform(get(URI.create(address.contains("%") ? address : UriUtils.encodeQuery(address, "UTF-8")))
                        .with(user(account)))
                .andReturn()
                .getResponse();
    }

    /** Texts of the cells of the row of this id, in order, without blanks. */
    private static List<String> cells(String page, String id) {
        String row = all(page, "(?s)<tr id=\"" + id + "\">(.*?)</tr>").get(0);
        return all(row, "(?s)<td[^>]*>(.*?)</td>").stream()
                .map(cell -> cell.replaceAll("(?s)<b>.*?</b>", "")
                        .replaceAll("<[^>]*>", "")
                        .strip())
                .toList();
    }

    /** First and second cell of every row of the table in this part of the page. */
    private static List<String> pairs(String page, String part) {
        String section = all(page, "(?s)<section class=\"card\" id=\"" + part + "\">(.*?)</section>")
                .get(0);
        return all(section, "(?s)<tr><td>([^<]*</td>\\s*<td class=\"end\">[^<]*)</td>").stream()
                .map(pair -> pair.replaceAll("(?s)</td>\\s*<td class=\"end\">", " "))
                .toList();
    }

    private static List<String> all(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
