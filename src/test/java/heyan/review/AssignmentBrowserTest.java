package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.review.access.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("自动分派 and 办理时限 on the pages of accounts and of supervision, in headless Chromium")
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
@TestInstance(Lifecycle.PER_CLASS) // one browser and one set of passwords for all
class AssignmentBrowserTest {
    private static final String PASSWORD = "correct horse battery";
    private static final DateTimeFormatter DUE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

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

    @Autowired
    private Clock clock;

    private Map<String, String> logins = Map.of();
    private Browser browser;

    @BeforeAll
    void start() {
        Browser.assumeThere();
        logins = demoUsers.create();
        accounts.create("sys.shares", "系样本", Role.SYSTEM_ADMIN.code(), PASSWORD);
        accounts.create("sys.times", "时样本", Role.SYSTEM_ADMIN.code(), PASSWORD);
        database.sql("TRUNCATE review_item CASCADE").update();
        lay("GZ-AUTO", "1 hour");
        browser = Browser.open(port);
    }

    @AfterAll
    void close() {
        database.sql("TRUNCATE review_assignment, review_absence, review_service_time")
                .update();
        database.sql("DELETE FROM review_account WHERE login IN ('sys.shares', 'sys.times')")
                .update();
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theAdministratorSetsTheMaximumTheReviewerHisAbsenceAndTheQueueSaysWhoHasTheCase() {
        administer("sys.shares");
        browser.script("document.querySelector('#assignment [name=most]').value = 20");
        browser.one("#assignment .acts button").click();
        browser.one("#assignment [name=most][value='20']");
        days("checker");
        assertThat(browser.one("#absences tbody").getText()).contains("演示复核员", "2021-06-22");
        assertThat(browser.look("accounts")).isEmpty();
        shoot("accounts-assignment", "#assignment");
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
        shoot("supervisor-assignment", "#assignment");
        browser.go("/review");
        assertThat(browser.one("tr.row .owned").getText()).contains("演示复核员");
        browser.go("/review/supervisor");
        browser.one("#absences button").click();
        browser.one("#assignment p.muted:not(.small)");
        assertThat(browser.count("#absences")).isZero();
        assertThat(browser.complaints()).doesNotContain("Error", "Content Security Policy");
    }

    @Test
    void theAdministratorSetsTheTimeToServeAndEveryPageSaysHowMuchOfItIsLeft() {
        lay("GZ-TIME1", "5 days");
        lay("GZ-TIME2", "69 hours 30 minutes");
        lay("GZ-TIME3", "59 hours 30 minutes");
        administer("sys.times");
        browser.script("document.querySelector('#service-times [name=city]').value = 3");
        browser.one("#service-times button").click();
        browser.one("#service-times [name=city][value='3']");
        assertThat(browser.look("accounts")).isEmpty();
        shoot("accounts-service-times", "#service-times");

        browser.enter("reviewer", Objects.requireNonNull(logins.get("reviewer")));
        browser.go("/review");
        assertThat(browser.driver().findElements(By.cssSelector("td .left")))
                .extracting(WebElement::getText)
                .containsExactlyInAnyOrder("办理时限 剩 2 天", "办理时限 已逾期 2 天", "办理时限 告急 · 剩 2 小时", "办理时限 偏紧 · 剩 12 小时");
        assertThat(browser.look("queue-service-times")).isEmpty();
        browser.go("/review/gz-2021-1/GZ-TIME2/1");
        assertThat(browser.one(".case-head .left").getText())
                .isEqualTo("本级办理时限 " + DUE.format(clock.instant().plus(Duration.ofMinutes(150))) + " 到期 · 告急 · 剩 2 小时");
        assertThat(browser.look("case-service-times")).isEmpty();
        browser.go("/review/supervisor");
        assertThat(browser.one("#late b").getText()).isEqualTo("1");
        assertThat(browser.look("supervisor-service-times")).isEmpty();
        assertThat(browser.complaints()).doesNotContain("Error", "Content Security Policy");
    }

    /** A claim that came to its level so long ago. */
    private void lay(String application, String ago) {
        CaseFile file = DrawnClaim.doubtful(application);
        cases.lay(file);
        review.open(file.claim().id().toString());
        database.sql("UPDATE review_item SET arrived_at = :now - CAST(:ago AS interval) WHERE claim = :claim")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ago", ago)
                .param("claim", file.claim().id().toString())
                .update();
    }

    /** The part of the page that is about this, as wide as a phone and as an old office PC. */
    private void shoot(String name, String part) {
        for (int width : new int[] {390, 1366}) {
            browser.size(width, width == 390 ? 844 : 768);
            browser.script("document.querySelector(arguments[0]).scrollIntoView()", part);
            browser.screen(width == 390 ? name + "-phone" : name);
        }
    }

    private void administer(String login) {
        browser.enter(login, PASSWORD);
        browser.one("#qr path");
        database.sql("UPDATE review_account SET totp = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' WHERE login = :login")
                .param("login", login)
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
