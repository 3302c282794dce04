package heyan.office;

import static heyan.office.Laid.EAST;
import static heyan.office.Laid.WEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.Happening;
import heyan.programme.Places;
import heyan.programme.Programmes;
import heyan.review.Account;
import heyan.review.People;
import heyan.review.ReviewSlice;
import heyan.review.access.Role;
import java.util.List;
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
import org.springframework.transaction.PlatformTransactionManager;

@DisplayName("导出, 供本级存档和上级检查: everything in full, for a stated reason, beside the masked list")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
class ArchiveExportTest {
    private static final Account CITY = People.account("olga", "", Role.CITY_REVIEWER);
    private static final Account DISTRICT = People.account("dora", WEST, Role.DISTRICT_REVIEWER);
    private static final Account FINANCE = People.account("fen", "", Role.FINANCE);

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
        laid.approved("A", "欧阳样本", "110101199003070011", WEST);
        laid.waiting("W", "司马样本", "110101199003080011", EAST);
    }

    @Test
    void theFirstRowNamesWhoWhenAndWhyAndTheAuditKnows() throws Exception {
        MockHttpServletResponse answer = archive(CITY, "年度归档", "");

        List<Row> rows = PayoutTest.rows(answer.getContentAsByteArray());
        assertThat(rows.get(0).getCellText(0)).contains("olga", "2021-06-22 13:30", "年度归档", "仅供存档");
        assertThat(texts(rows.get(1))).startsWith("申请编号", "姓名", "身份证号", "手机");
        assertThat(rows).hasSize(4);
        assertThat(texts(rows.get(2))).contains("A", "欧阳样本", "110101199003070011", "13800000000", "6222000000000000");
        assertThat(texts(rows.get(3))).contains("W", "司马样本", "110101199003080011", "待人工审核");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(heard.about(laid.round))
                .filteredOn(told -> told.what().equals("office.archived"))
                .extracting(Happening::who, told -> told.facts().get("why"))
                .containsExactly(tuple("olga", "年度归档"));
    }

    @Test
    void everybodySeesTheirOwnClaimsAndTheFilterHolds() throws Exception {
        assertThat(PayoutTest.rows(archive(DISTRICT, "归档", "").getContentAsByteArray()))
                .hasSize(3);
        assertThat(PayoutTest.rows(archive(FINANCE, "归档", "").getContentAsByteArray()))
                .as("what is approved")
                .hasSize(3);
        assertThat(PayoutTest.rows(archive(CITY, "归档", "?state=review").getContentAsByteArray()))
                .hasSize(3);
    }

    @Test
    void withoutAReasonNothingLeaves() throws Exception {
        assertThat(archive(CITY, " ", "").getStatus()).isEqualTo(400);
        assertThat(archive(CITY, "长".repeat(201), "").getStatus()).isEqualTo(400);

        assertThat(heard.about(laid.round)).extracting(Happening::what).doesNotContain("office.archived");
    }

    @Test
    void headingsAreInTheLanguageOfWhoeverTakesTheFile() throws Exception {
        MockHttpServletResponse answer = web.perform(
                        get("/review/projects/" + laid.round + "/applications/export?lang=en")
                                .with(user(CITY)))
                .andReturn()
                .getResponse();

        List<Row> rows = PayoutTest.rows(answer.getContentAsByteArray());
        assertThat(texts(rows.get(0))).startsWith("Application", "Name", "ID number");
        assertThat(texts(rows.get(1))).contains("Passed by machine");
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }

    private MockHttpServletResponse archive(Account account, String why, String filter) throws Exception {
        return web.perform(post("/review/projects/" + laid.round + "/applications/archive" + filter)
                        .param("why", why)
                        .characterEncoding("UTF-8")
                        .with(user(account))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
