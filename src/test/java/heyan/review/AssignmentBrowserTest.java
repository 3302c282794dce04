package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

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

@DisplayName("自动分派 on the supervisor's page, in headless Chromium")
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
@TestInstance(Lifecycle.PER_CLASS) // one browser and one set of passwords for all
class AssignmentBrowserTest {
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

    private Browser browser;

    @BeforeAll
    void start() {
        Browser.assumeThere();
        Map<String, String> logins = demoUsers.create();
        database.sql("TRUNCATE review_item CASCADE").update();
        CaseFile file = DrawnClaim.doubtful("GZ-AUTO");
        cases.lay(file);
        review.open(file.claim().id().toString());
        browser = Browser.open(port);
        browser.enter("reviewer", Objects.requireNonNull(logins.get("reviewer")));
    }

    @AfterAll
    void close() {
        database.sql("TRUNCATE review_assignment, review_absence").update();
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aMaximumAndAnAbsenceAreSetAndTheQueueSaysWhoHasTheCase() {
        browser.go("/review/supervisor");
        browser.script("document.querySelector('[name=most]').value = 20");
        browser.one("#limit").click();
        browser.one("#assignment [value='20']");
        browser.script(
                "document.querySelector('[name=login]').value = 'reviewer';"
                        + "document.querySelector('[name=first]').value = document.querySelector('[name=last]').value = '2021-06-22'");
        browser.one("#absent").click();

        assertThat(browser.one("#absences tbody").getText()).contains("2021-06-22");
        assertThat(browser.look("supervisor-assignment")).isEmpty();
        browser.script("document.querySelector('#assignment').scrollIntoView()");
        browser.screen("supervisor-assignment");
        browser.go("/review");
        assertThat(browser.one("tr.row .owned").getText()).contains("演示复核员");
        browser.go("/review/supervisor");
        browser.one("#absences button").click();
        browser.one("#assignment p.muted:not(.small)");
        assertThat(browser.count("#absences")).isZero();
        assertThat(browser.complaints()).doesNotContain("Error", "Content Security Policy");
    }
}
