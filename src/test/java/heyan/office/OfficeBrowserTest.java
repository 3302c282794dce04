package heyan.office;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.programme.Lists;
import heyan.programme.Places;
import heyan.programme.Programmes;
import heyan.review.Browser;
import heyan.review.DemoUsers;
import heyan.review.ReviewSlice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DisplayName("The office's pages in both sizes, by the rules of WCAG 2.2 AA")
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
class OfficeBrowserTest {
    @LocalServerPort
    private int port;

    @Autowired
    private DemoUsers demoUsers;

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

    @TempDir
    private Path folder;

    private final Map<String, String> wrong = new LinkedHashMap<>();

    @Test
    void everyPageIsForEverybodyAndARunIsMadeAndConfirmed() {
        Browser.assumeThere();
        Laid laid = lay();
        Map<String, String> logins = demoUsers.create();
        String round = "/review/projects/" + laid.round;
        try (Browser browser = Browser.open(port)) {
            as(browser, "reviewer", logins);
            look(browser, "projects", "/review/projects");
            addAFaultyRound(browser);
            look(browser, "applications", round + "/applications");
            browser.script("document.querySelector('#archive').open = true;");
            wrong.put("archive", browser.look("office-archive"));
            look(browser, "log", round + "/applications/R0/1/log");
            look(browser, "dashboard", round + "/dashboard");
            look(browser, "supervisor", "/review/supervisor");
            assertThat(browser.script("return Array.from(document.querySelectorAll('.chart img'))"
                            + ".every(i => { i.loading = 'eager'; return i.src.startsWith(location.origin); })"))
                    .isEqualTo(true);
            look(browser, "queue-figures", "/review");

            as(browser, "inspector", logins);
            look(browser, "audit", "/review/audit");
            assertThat(browser.count("tr.line")).isPositive();

            as(browser, "finance", logins);
            look(browser, "payout-unpaid", round + "/payout");
            browser.one("#make-run").click();
            assertThat(browser.one("#made").getText()).contains("共 4 人", "未得名额 1");
            as(browser, "cashier", logins);
            look(browser, "payout-run", round + "/payout");
            browser.script("document.querySelector('#runs input[type=date]').value = '2021-06-22';");
            browser.one("#runs .button.approve").click();
            assertThat(browser.one("#confirmed").getText()).contains("已确认发放");
            assertThat(browser.count("tr.payment")).isEqualTo(4);
            look(browser, "payout-paid", round + "/payout?tab=paid");
            send(browser, "tr.payment details", "账户已销户");
            assertThat(browser.one("#failed").getText()).contains("更换银行卡");
            look(browser, "payout-returned", round + "/payout");
            send(browser, "details.renew", "");
            assertThat(browser.one("#renewed").getText()).contains("只开放银行卡一项");

            look(browser, "payout-earlier", round + "/payout/earlier");
            assertThat(browser.one("tr.earlier .chip").getText()).contains("早于预登记时间");

            wrong.values().removeIf(String::isEmpty);
            assertThat(wrong).isEmpty();
            assertThat(browser.complaints()).doesNotContain("Content Security Policy", "Content-Security-Policy");
        }
    }

    private Laid lay() {
        Laid laid = new Laid(database, programmes, places, transactions);
        String[] unions = {"越秀区总工会", "海珠区总工会", "荔湾区总工会", "黄埔区总工会（广州开发区总工会）"};
        for (int i = 0; i < 4; i++) {
            laid.approved("A" + i, "欧阳样本", "11010119900307%04d".formatted(11 + i), unions[i]);
            laid.waiting("W" + i, "司马样本", "11010119900308%04d".formatted(11 + i), unions[i]);
            decide(laid.waiting("R" + i, "上官样本", "11010119900309%04d".formatted(11 + i), unions[i])
                    .toString());
        }
        laid.placeless("N0", "110101199003070999");
        laid.published();
        lists.importPreregistrations(laid.round, "preregistration.csv", bytes("""
                batch,name,id_number,school,level,unit_union,district_union,project,registered_at
                14秋/15年登记,甲样本,440106198805091234,校,本科,会,越秀区总工会,项目,2015-09-01 10:00:00
                """));
        lists.importPayments(laid.round, "paid.csv", bytes("""
                name,id_number,batch,programme_id,paid_at,amount_yuan,district_union
                甲样本,440106198805091234,14秋/15年登记,2015年发放学历教育补助,2015-01-01 00:00:00,1500,越秀区总工会
                乙样本,44010619880509001X,15秋,2015年发放学历教育补助,2016-03-04,1500,海珠区总工会
                """));
        database.sql("""
                INSERT INTO audit_happening (happened_at, claim, what, who, facts)
                VALUES ('2021-06-22T01:00:00Z', :claim, 'review.revealed', 'olga', '{"why": "电话核实"}'),
                       ('2021-06-22T02:00:00Z', :p, 'office.archived', 'olga', '{"why": "年度归档"}')
                """)
                .param("claim", laid.round + "/A0/1")
                .param("p", laid.round)
                .update();
        database.sql("""
                UPDATE review_item SET submitted_at = submitted_at - interval '12 days', decided_at = decided_at - interval '2 days'
                WHERE programme = :p AND application IN ('W1', 'W2', 'A3')
                """).param("p", laid.round).update();
        return laid;
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void decide(String claim) {
        database.sql("""
                INSERT INTO review_verdict (claim, who, verdict, reasons, note, decided_at)
                VALUES (:c, 'olga', 'returned', '{SEAL_MISSING}', '请补盖公章', '2021-06-21T05:00:00Z')
                """).param("c", claim).update();
        database.sql("UPDATE review_item SET waiting = false WHERE claim = :c")
                .param("c", claim)
                .update();
    }

    private void addAFaultyRound(Browser browser) {
        browser.script("document.querySelector('#add').open = true;");
        wrong.put("add", browser.look("office-add"));
        browser.one("#add-file").sendKeys(faulty().toString());
        browser.one("#add-send").click();
        assertThat(browser.one("#faults").getText()).contains("未启用", "line ");
        wrong.put("faults", browser.look("office-add-faults"));
    }

    private Path faulty() {
        try {
            return Files.writeString(folder.resolve("programme.yaml"), "programme_id: x y\ntitle: 样本\n")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(Browser browser, String details, String words) {
        browser.script("document.querySelector('" + details + "').open = true;");
        browser.one(details + " input:not([type=hidden])").sendKeys(words);
        browser.one(details + " button").click();
    }

    private void look(Browser browser, String name, String path) {
        browser.go(path);
        assertThat(browser.count("body[data-page]"))
                .as(path + " is a page of its own")
                .isEqualTo(1);
        browser.script("document.querySelectorAll('.chart img').forEach(i => { i.loading = 'eager'; });");
        if (browser.count(".chart img") > 0) {
            Object drawn = browser.driver()
                    .executeAsyncScript("const done = arguments[0]; Promise.all(Array.from(document.images)"
                            + ".map(i => i.decode())).then(() => done('drawn'), e => done(String(e)));");
            assertThat(drawn).as("charts of " + path).isEqualTo("drawn");
        }
        wrong.put(name, browser.look("office-" + name));
    }

    private static void as(Browser browser, String login, Map<String, String> logins) {
        browser.driver().manage().deleteAllCookies();
        browser.login(login, Objects.requireNonNull(logins.get(login)));
        browser.one(".top");
    }
}
