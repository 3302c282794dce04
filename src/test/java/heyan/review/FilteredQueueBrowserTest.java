package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("J, K and N in headless Chromium, with a filter set in the queue")
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
@TestInstance(Lifecycle.PER_CLASS) // one browser and one set of passwords for all
class FilteredQueueBrowserTest {
    @LocalServerPort
    private int port;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private OpenReview review;

    @Autowired
    private DemoUsers demoUsers;

    @Autowired
    private JdbcClient database;

    private Map<String, String> logins = Map.of();
    private Browser browser;

    @BeforeAll
    void open() {
        Browser.assumeThere();
        logins = demoUsers.create();
        browser = Browser.open(port);
    }

    @BeforeEach
    void lay() {
        database.sql("TRUNCATE review_item CASCADE").update();
        for (int i = 1; i <= 6; i++) {
            CaseFile file = DrawnClaim.doubtful("GZ-F" + i);
            cases.lay(file);
            review.open(file.claim().id().toString());
        }
        database.sql("UPDATE review_item SET employer = '甲样本厂', submitted_at = timestamptz '2021-06-21 02:00Z'"
                        + " + right(application, 1)::int * interval '1 second'")
                .update();
        database.sql("UPDATE review_item SET employer = '乙样本厂' WHERE application IN ('GZ-F2', 'GZ-F4')")
                .update();
        browser.enter("reviewer", Objects.requireNonNull(logins.get("reviewer")));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theyStayWithinTheFilterUntilItIsReset() {
        browser.go("/review");
        browser.one("[name=employer]").sendKeys("乙样本" + Keys.ENTER);
        browser.awaitText(".pager .muted", "本页 2 件");

        browser.one("h1").click();
        browser.press("j");
        browser.press(Keys.ENTER);
        browser.awaitText("#claim-id", "GZ-F2");
        assertThat(browser.one("#filtered").getText()).contains("按筛选条件", "重置");
        assertThat(browser.count("#beside a[aria-current], #beside > a")).isEqualTo(2);
        assertThat(browser.look("case-filtered")).isEmpty();
        browser.press("j");
        browser.awaitText("#claim-id", "GZ-F4");
        assertThat(browser.script("return document.body.dataset.next || ''")).isEqualTo("");
        browser.press("k");
        browser.awaitText("#claim-id", "GZ-F2");

        browser.press("n");
        browser.one("#release");
        assertThat(browser.one("#claim-id").getText()).isEqualTo("GZ-F2");
        browser.press(" ");
        browser.hold(Keys.CONTROL, Keys.ENTER);
        browser.awaitText("#claim-id", "GZ-F4");
        browser.press(" ");
        browser.hold(Keys.CONTROL, Keys.ENTER);

        assertThat(browser.one(".empty").getText()).contains("重置");
        assertThat(browser.one("[name=employer]").getDomProperty("value")).isEqualTo("乙样本");
        browser.one(".empty a").click();
        browser.awaitText(".pager .muted", "本页 4 件");
        browser.press("n");
        browser.awaitText("#claim-id", "GZ-F1");
        assertThat(browser.count("#filtered")).isZero();
        browser.press("j");
        browser.awaitText("#claim-id", "GZ-F3");
        assertThat(browser.complaints()).doesNotContain("Error", "Content Security Policy");
    }

    @Test
    @DisplayName("in 已处理, J and K go through what was decided")
    void anotherTabHasItsOwnOrder() {
        database.sql("WITH done AS (UPDATE review_item SET waiting = false WHERE employer = '甲样本厂'"
                        + " RETURNING claim, submitted_at) INSERT INTO review_verdict (claim, who, verdict, reasons, note,"
                        + " decided_at) SELECT claim, 'reviewer', 'approved', '{}', '', submitted_at FROM done")
                .update();
        browser.go("/review?tab=done");
        browser.one("h1").click();
        browser.press("j");
        browser.press(Keys.ENTER);
        browser.awaitText("#claim-id", "GZ-F6");
        browser.press("j");
        browser.awaitText("#claim-id", "GZ-F5");

        browser.press("n");
        browser.awaitText("#claim-id", "GZ-F2");
    }
}
