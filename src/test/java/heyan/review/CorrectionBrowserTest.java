package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.programme.Programmes;
import heyan.review.access.Standing.State;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("更正 in headless Chromium, by keyboard only")
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
@TestInstance(Lifecycle.PER_CLASS) // one browser and one set of passwords for all
class CorrectionBrowserTest {
    private static final String PATH = "/review/gz-2021-1/GZ-E1/1";

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private ReviewSlice.Watch watch;

    @Autowired
    private OpenReview review;

    @Autowired
    private SettleVerdicts settle;

    @Autowired
    private Standings standings;

    @Autowired
    private DemoUsers demoUsers;

    @Autowired
    private Programmes programmes;

    @Autowired
    private JdbcClient database;

    private Map<String, String> logins = Map.of();
    private Browser browser;

    @BeforeAll
    void open() {
        Browser.assumeThere();
        programmes.load(DrawnClaim.ROUND.getBytes(StandardCharsets.UTF_8));
        logins = demoUsers.create();
        browser = Browser.open(port);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @DisplayName("E, type, Enter: the row agrees, both readings stay to be seen; a pass takes a second person")
    void aMisreadNumberIsCorrectedByKeyboardAndThenDecided() {
        database.sql("TRUNCATE review_item CASCADE").update();
        CaseFile file = DrawnClaim.misread("GZ-E1", 1);
        cases.lay(file);
        review.open(file.claim().id().toString());
        as("reviewer");
        browser.one("tr.row");
        type("n");
        browser.one(".fact.bad.chosen");

        type("e");
        assertThat(browser.one("details.correct[open] input[name=value]").getDomProperty("value"))
                .as("a masked number is typed anew")
                .isEmpty();
        type(Keys.ESCAPE);
        assertThat(browser.count("details.correct[open]")).isZero();
        type("e");
        type(DrawnClaim.READ_NUMBER);
        type(Keys.ENTER);
        assertThat(browser.one("details.correct [role=alert]").getText()).contains("身份证号有误");
        assertThat(browser.script("const i = document.activeElement; return i.scrollWidth <= i.clientWidth"))
                .as("a whole number is to be seen while it is typed")
                .isEqualTo(true);
        assertThat(browser.look("correct-fault")).isEmpty();
        browser.script("document.activeElement.select()");
        type(DrawnClaim.TYPED_NUMBER);
        type(Keys.ENTER);

        assertThat(browser.one("#corrected .fact.ok .was s").getText()).isEqualTo("1101*********10011");
        assertThat(browser.count(".fact.bad")).isZero();
        assertThat(browser.one(".timeline .correction").getText()).contains("1101*********10011", "1101*********70011");
        assertThat(browser.look("corrected")).isEmpty();
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
        browser.one("#undo");
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();
        assertThat(standings.find(file.claim().id()).orElseThrow().state()).isEqualTo(State.CHECKING);
        as("checker");
        browser.go(PATH);
        assertThat(browser.one("#corrected .was").getText()).contains("更正于");
        browser.one("#check").click();
        browser.one("#tab-checking[aria-current]");
        assertThat(standings.find(file.claim().id()).orElseThrow().state()).isEqualTo(State.PASSED);
        browser.go("/review/supervisor");
        assertThat(browser.one("#readings tbody").getText()).contains("公民身份号码", "0.0 %");
        assertThat(browser.look("supervisor-readings")).isEmpty();
        assertThat(browser.complaints()).doesNotContain("Content Security Policy", "Content-Security-Policy");
    }

    @Test
    @DisplayName("手工录入: the picture, what it is, then field by field; a closed file says why it cannot be entered")
    void anUnrecognisedDocumentIsToldAndEnteredByKeyboard() {
        database.sql("TRUNCATE review_item CASCADE").update();
        CaseFile file = UnreadClaim.withClosedForm(UnreadClaim.unrecognised("GZ-E2"));
        cases.lay(file);
        review.open(file.claim().id().toString());
        as("reviewer");
        browser.one("tr.row");
        type("n");
        assertThat(browser.one(".fact.ask.chosen").getText()).contains("材料种类", "未知材料");
        type("e");
        assertThat(browser.one("details.correct[open] select").getDomProperty("value"))
                .as("nothing is said beforehand")
                .isEqualTo("unknown");
        assertThat(browser.look("manual-kind")).isEmpty();

        type("身份证人");
        type(Keys.TAB);
        type(Keys.ENTER);
        assertThat(browser.one(".fact.missing.chosen").getText()).contains("姓名", "手工录入");
        type("e");
        type("欧阳样本");
        assertThat(browser.look("manual-field")).isEmpty();
        type(Keys.ENTER);
        browser.one("#corrected .fact:nth-of-type(2)");
        type("e");
        type(DrawnClaim.TYPED_NUMBER);
        type(Keys.ENTER);

        browser.one("#corrected .fact:nth-of-type(3)");
        assertThat(browser.one(".fact.missing").getText()).contains("文件需要密码", "needs a password", "不能手工录入");
        assertThat(browser.count(".fact.missing details.correct")).isZero();
        browser.one("#tab-application_form").click();
        browser.size(1366, 600);
        assertThat(browser.script(
                        "const page = document.documentElement; return page.scrollHeight <= page.clientHeight"))
                .as("only the rows scroll, not the page")
                .isEqualTo(true);
        browser.size(1366, 768);
        assertThat(browser.look("manual-entered")).isEmpty();
        assertThat(browser.complaints()).doesNotContain("Content Security Policy", "Content-Security-Policy");
    }

    private void as(String login) {
        browser.go("/login");
        browser.enter(login, Objects.requireNonNull(logins.get(login)));
    }

    private void type(CharSequence keys) {
        browser.press(keys);
    }
}
