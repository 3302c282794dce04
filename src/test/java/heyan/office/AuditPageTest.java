package heyan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import heyan.review.Account;
import heyan.review.People;
import heyan.review.ReviewSlice;
import heyan.review.access.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("审计记录: who did what, for the audit administrator and the issuer's auditor")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
class AuditPageTest {
    private static final Account AUDIT = People.account("audra", "", Role.AUDIT_ADMIN);
    private static final Account INSPECTOR = People.account("ina", "", Role.AUDITOR);
    private static final String PAGE = "/review/audit";
    /** A day on which no other test does anything. */
    private static final String DAY = "2019-03-02";

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void anAdministratorWithCodes() {
        database.sql("""
                INSERT INTO review_account (login, name, role, union_name, password_hash, created_at, totp)
                VALUES ('audra', '样本', 'audit_admin', '', 'none', now(), 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
                ON CONFLICT DO NOTHING
                """).update();
    }

    @Test
    void saysWhoDidWhatWhenWithWhichClaimOrAccountAndNoNumber() throws Exception {
        happened(
                "2019-03-02T01:00:00Z",
                "p/A-1/1",
                "review.revealed",
                "olga",
                "{\"why\": \"电话核实 110101 19900307 001X 与 13800138000\"}");
        happened("2019-03-02T02:00:00Z", "accounts", "review.account_locked", "sec", "{\"login\": \"pete\"}");
        happened("2019-03-02T03:00:00Z", "accounts", "review.account_made", "heyan", "{\"login\": \"root\"}");
        happened("2019-03-02T04:00:00Z", "p", "office.exported", "fen", "{\"filter\": \"name=甲样本\"}");
        happened("2019-03-02T05:00:00Z", "p/A-1/1", "cell.read", "heyan", "{}");
        happened("2019-03-02T06:00:00Z", "p/A-1/1", "review.returned", "olga", "{\"note\": \"13800138000\"}");

        String page = page(AUDIT, PAGE + "?day=" + DAY);

        assertThat(rows(page))
                .containsExactly(
                        "2019-03-02 14:00|olga|驳回|p/A-1/1|",
                        "2019-03-02 12:00|fen|导出申报名单|p|",
                        "2019-03-02 11:00|系统|建立账号|账号 root|",
                        "2019-03-02 10:00|sec|锁定账号|账号 pete|",
                        "2019-03-02 09:00|olga|查看完整号码|p/A-1/1|电话核实 … 与 …");
        assertThat(page).doesNotContain("1101011990", "13800138000", "甲样本", "??", "style=\"");
        assertThat(rows(page(INSPECTOR, PAGE + "?day=" + DAY))).hasSize(5);
        assertThat(rows(page(AUDIT, PAGE + "?who=olga&day=" + DAY))).hasSize(2);
        assertThat(rows(page(AUDIT, PAGE + "?what=review.account_locked&day=" + DAY)))
                .containsExactly("2019-03-02 10:00|sec|锁定账号|账号 pete|");
        assertThat(page(AUDIT, PAGE + "?day=2018-01-01")).contains("没有符合条件的记录");
    }

    @Test
    void goesOnWhereThePageBeforeEndedThoughTheMomentsAreTheSame() throws Exception {
        for (int i = 0; i < 2 * AuditController.ROWS + 1; i++) {
            happened("2019-04-02T01:00:00.123456Z", "p/K-" + i + "/1", "review.taken", "kim", "{}");
        }

        List<String> shown = new ArrayList<>();
        String next = PAGE + "?who=kim";
        for (int pages = 0; !next.isEmpty(); pages++) {
            assertThat(pages).isLessThan(3);
            String page = page(AUDIT, next);
            shown.addAll(rows(page));
            next = found(page, "id=\"next\" href=\"([^\"]*)\"").stream()
                    .map(one -> one.group(1).replace("&amp;", "&"))
                    .findFirst()
                    .orElse("");
        }

        assertThat(shown).hasSize(2 * AuditController.ROWS + 1).doesNotHaveDuplicates();
        assertThat(shown.get(0)).contains("p/K-100/1");
        assertThat(shown.get(100)).contains("p/K-0/1");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theHeaderLeadsThereWhomTheRulesAllow(Role role) throws Exception {
        boolean reads = role == Role.AUDIT_ADMIN || role == Role.AUDITOR;
        Account account = People.account(role == Role.AUDIT_ADMIN ? "audra" : "someone", "", role);

        if (!role.isAdministrator()) {
            assertThat(answer(account, PAGE).getStatus()).isEqualTo(reads ? 200 : 403);
        }
        if (reads || !role.isAdministrator()) {
            String home = role.isAdministrator() ? "/review/accounts" : "/review";
            assertThat(page(account, home).contains("href=\"/review/audit\"")).isEqualTo(reads);
        }
        assertThat(answer(People.account("someone", Laid.WEST, Role.AUDITOR), PAGE)
                        .getStatus())
                .as("another union's claims")
                .isEqualTo(403);
    }

    private void happened(String at, String claim, String what, String who, String facts) {
        database.sql("""
                INSERT INTO audit_happening (happened_at, claim, what, who, facts)
                VALUES (CAST(:at AS timestamptz), :claim, :what, :who, CAST(:facts AS jsonb))
                """)
                .param("at", at)
                .param("claim", claim)
                .param("what", what)
                .param("who", who)
                .param("facts", facts)
                .update();
    }

    /** The cells of each row. */
    private static List<String> rows(String page) {
        return found(page, "(?s)<tr class=\"line\">(.*?)</tr>").stream()
                .map(row -> String.join(
                        "|",
                        found(row.group(1), "(?s)<td[^>]*>(.*?)</td>").stream()
                                .map(cell -> cell.group(1))
                                .toList()))
                .toList();
    }

    private static List<MatchResult> found(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().toList();
    }

    private String page(Account account, String address) throws Exception {
        MockHttpServletResponse answer = answer(account, address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(Account account, String address) throws Exception {
        return web.perform(get(address).with(user(account))).andReturn().getResponse();
    }
}
