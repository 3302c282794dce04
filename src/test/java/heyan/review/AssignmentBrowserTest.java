package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.review.access.Role;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("自动分派 on the pages of accounts and of supervision, in headless Chromium")
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
@TestInstance(Lifecycle.PER_CLASS) // one browser and one set of passwords for all
class AssignmentBrowserTest {
    private static final String PASSWORD = "correct horse battery";

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private OpenReview review;

    @Autowired
    private DemoUsers demoUsers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private Map<String, String> logins = Map.of();
    private Browser browser;

    @BeforeAll
    void start() {
        Browser.assumeThere();
        logins = demoUsers.create();
        accounts.create("sys.shares", "系样本", Role.SYSTEM_ADMIN.code(), PASSWORD);
        database.sql("TRUNCATE review_item CASCADE").update();
        CaseFile file = DrawnClaim.doubtful("GZ-AUTO");
        cases.lay(file);
        review.open(file.claim().id().toString());
        browser = Browser.open(port);
    }

    @AfterAll
    void close() {
        database.sql("TRUNCATE review_assignment, review_absence").update();
        database.sql("DELETE FROM review_account WHERE login = 'sys.shares'").update();
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theAdministratorSetsTheMaximumTheReviewerHisAbsenceAndTheQueueSaysWhoHasTheCase() {
        administer();
        browser.script("document.querySelector('#assignment [name=most]').value = 20");
        browser.one("#assignment .acts button").click();
        browser.one("#assignment [name=most][value='20']");
        days("checker");
        assertThat(browser.one("#absences tbody").getText()).contains("演示复核员", "2021-06-22");
        assertThat(browser.look("accounts")).isEmpty();
        shoot("accounts-assignment");
        browser.one("#absences button").click();
        browser.gone("#absences", "2021-06-22");

        browser.enter("reviewer", Objects.requireNonNull(logins.get("reviewer")));
        browser.go("/review/supervisor");
        assertThat(browser.one("#most").getText()).contains("20", "系统管理员");
        assertThat(browser.count("#assignment [name=most], #assignment [name=login]"))
                .isZero();
        days("");
        assertThat(browser.one("#absences tbody").getText()).contains("演示审核员", "2021-06-22");
        assertThat(browser.look("supervisor-assignment")).isEmpty();
        shoot("supervisor-assignment");
        browser.go("/review");
        assertThat(browser.one("tr.row .owned").getText()).contains("演示复核员");
        browser.go("/review/supervisor");
        browser.one("#absences button").click();
        browser.one("#assignment p.muted:not(.small)");
        assertThat(browser.count("#absences")).isZero();
        assertThat(browser.complaints()).doesNotContain("Error", "Content Security Policy");
    }

    /** The part of the page that is about this, as wide as a phone and as an old office PC. */
    private void shoot(String name) {
        for (int width : new int[] {390, 1366}) {
            browser.size(width, width == 390 ? 844 : 768);
            browser.script("document.querySelector('#assignment').scrollIntoView()");
            browser.screen(width == 390 ? name + "-phone" : name);
        }
    }

    private void administer() {
        browser.enter("sys.shares", PASSWORD);
        browser.one("#qr path");
        database.sql("UPDATE review_account SET totp = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' WHERE login = 'sys.shares'")
                .update();
        browser.go("/review/accounts");
    }

    /** Enters the day of the watch as an absence, of the one who is logged in where no login is told. */
    private void days(String login) {
        browser.script(
                "document.querySelectorAll('#assignment [type=date]').forEach(one => { one.value = '2021-06-22'; });"
                        + "if (arguments[0]) { document.querySelector('#assignment select').value = arguments[0]; }",
                login);
        browser.one("#absent").click();
        browser.one("#absences");
    }
}
