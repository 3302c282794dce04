package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.decide.Decision.Outcome;
import java.util.List;
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

@DisplayName(
        "Drafts at a PC that several people use, and decisions made while the network is away, in headless Chromium")
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
@TestInstance(Lifecycle.PER_CLASS) // one browser and one set of passwords for all
class DraftBrowserTest {
    /** Counts the tries to hand a decision in, and when each was made. */
    private static final String COUNT = """
            window.tries = [];
            const send = window.fetch;
            window.fetch = (address, options) => {
                if (String(address).endsWith('/verdict')) { window.tries.push(performance.now()); }
                return send(address, options);
            };
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private ReviewSlice.Watch watch;

    @Autowired
    private OpenReview review;

    @Autowired
    private DecideCase decide;

    @Autowired
    private TakeCase take;

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
    void forget() {
        database.sql("TRUNCATE review_item CASCADE").update();
        blocked();
        browser.go("/login");
        browser.script("window.localStorage.clear()");
        as("reviewer");
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @DisplayName("the next person at the PC finds nothing of what the one before wrote, who finds all of it again")
    void aDraftIsItsWritersOwn() {
        write("GZ-O1", "已电话核实");
        String key = String.valueOf(browser.one("#decide [name=key]").getDomProperty("value"));

        as("checker");
        assertThat(browser.one("#drafts").isDisplayed()).isFalse();
        browser.go("/review/gz-2021-1/GZ-O1/1");
        assertThat(note()).isEmpty();
        assertThat(browser.one("#decide [name=key]").getDomProperty("value")).isNotEqualTo(key);
        browser.one("form[action$='/logout'] button").click();
        browser.one("[name=username]");

        as("reviewer");
        assertThat(browser.one("#drafts").getText()).contains("GZ-O1");
        browser.go("/review/gz-2021-1/GZ-O1/1");
        assertThat(note()).isEqualTo("已电话核实");
        assertThat(browser.one("#decide [name=key]").getDomProperty("value")).isEqualTo(key);
    }

    @Test
    @DisplayName("what somebody else decided meanwhile leaves no draft, for no later submission either")
    void aDraftOfWhatWasDecidedIsDropped() {
        write("GZ-D1", "留着");
        write("GZ-D2", "已电话核实");
        returned("GZ-D2");

        browser.go("/review");

        browser.gone("#drafts span:last-child", "GZ-D1 GZ-D2");
        browser.awaitText("#drafts span:last-child", "GZ-D1");
        lay(DrawnClaim.file("GZ-D2", 2, Outcome.REVIEW));
        browser.go("/review/gz-2021-1/GZ-D2/2");
        browser.one(".fact.chosen");
        assertThat(note()).isEmpty();
        assertThat(browser.one("#draft-note").isDisplayed()).isFalse();
    }

    @Test
    void aDraftOfAnEarlierSubmissionIsNotPutIntoTheNextOneWithoutTheQueueBetween() {
        write("GZ-D3", "已电话核实");
        returned("GZ-D3");
        lay(DrawnClaim.file("GZ-D3", 2, Outcome.REVIEW));

        browser.go("/review/gz-2021-1/GZ-D3/2");

        browser.one(".fact.chosen");
        assertThat(note()).isEmpty();
    }

    @Test
    @DisplayName("an unreachable house: the decision is sent again by itself, at growing intervals, one at a time")
    void aDecisionIsSentAgainUntilTheHouseAnswers() {
        write("GZ-R1", "已电话核实");
        browser.script(COUNT);
        blocked("*/verdict");
        browser.hold(Keys.CONTROL, Keys.ENTER);
        awaitTries(2);
        assertThat(browser.one("#offline-note").getText()).contains("自动重新提交");
        assertThat(browser.look("offline")).isEmpty();
        awaitTries(3);
        assertThat(pause(2)).as("the pauses grow").isGreaterThan(pause(1) * 1.5);
        browser.awaitText("#decide[aria-busy=false] #approve span", "通过");
        browser.hold(Keys.CONTROL, Keys.ENTER);
        awaitTries(4);
        browser.awaitText("#decide[aria-busy=false] #approve span", "通过");
        assertThat(browser.one("#claim-id").getText()).isEqualTo("GZ-R1");

        blocked();
        browser.script("window.dispatchEvent(new Event('online'))");

        browser.one("#undo");
        assertThat(proposals()).isEqualTo(1);
        assertThat(tries()).as("one more, however often it failed").isEqualTo(5);
    }

    @Test
    @DisplayName("who changes something after the connection was lost decides anew; nothing is sent by itself then")
    void anEditStopsWhatWouldBeSentByItself() {
        write("GZ-R2", "已电话核实");
        browser.script(COUNT);
        blocked("*/verdict");
        browser.hold(Keys.CONTROL, Keys.ENTER);
        awaitTries(1);
        browser.awaitText("#decide[aria-busy=false] #offline-note", "网络已断开，内容已保存在本机，恢复后自动重新提交。");

        browser.one("#decide [name=note]").sendKeys("，但号码不符");

        assertThat(browser.one("#offline-note").isDisplayed()).isFalse();
        blocked();
        browser.script("window.dispatchEvent(new Event('online'))");
        browser.go("/review/gz-2021-1/GZ-R2/1");
        assertThat(proposals()).isZero();
        assertThat(note()).isEqualTo("已电话核实，但号码不符");
    }

    @Test
    @DisplayName("a case that is somebody else's by the time the house answers: 409 ends it, and the draft stays")
    void aConflictEndsTheRetries() {
        write("GZ-R3", "已电话核实");
        browser.one("#take").click();
        browser.one("#release");
        browser.script(COUNT);
        offline(true);
        browser.hold(Keys.CONTROL, Keys.ENTER);
        assertThat(browser.one("#offline-note").isDisplayed()).isTrue();
        watch.forward(TakeCase.EXPIRES);
        assertThat(take.take(DrawnClaim.id("GZ-R3", 1), "checker")).isTrue();

        offline(false);

        assertThat(browser.one("#owned-by").getText()).isEqualTo("演示复核员 正在处理");
        long tries = tries();
        browser.script("window.dispatchEvent(new Event('online'))");
        assertThat(tries()).isEqualTo(tries);
        browser.go("/review");
        assertThat(browser.one("#drafts").getText()).contains("GZ-R3");
    }

    @Test
    @DisplayName("the slip of a return is sent again as well")
    void aConfirmedReturnIsSentAgain() {
        write("GZ-R4", "请重新拍摄");
        browser.one("#return").click();
        browser.one("#confirm");
        browser.script(COUNT);
        blocked("*/verdict");
        browser.one("#confirm").click();
        awaitTries(2);
        assertThat(browser.one("#offline-note").isDisplayed()).isTrue();

        blocked();

        browser.one("#undo");
        assertThat(proposals()).isEqualTo(1);
    }

    /** Opens a case of its own and writes a note to the worker. */
    private void write(String application, String note) {
        lay(DrawnClaim.file(application, 1, Outcome.REVIEW));
        browser.go("/review/gz-2021-1/" + application + "/1");
        browser.one(".fact.chosen");
        browser.one("#decide [name=note]").sendKeys(note);
    }

    private void returned(String application) {
        CaseFile file = cases.find(DrawnClaim.id(application, 1)).orElseThrow();
        Verdict verdict = new Verdict(
                "checker",
                "演示复核员",
                Verdict.Kind.RETURNED,
                List.of(heyan.claim.ReasonCode.SEAL_MISSING),
                "请补盖公章",
                watch.instant());
        assertThat(decide.decide(file.claim(), verdict, List.of())).isTrue();
    }

    private void lay(CaseFile file) {
        cases.lay(file);
        review.open(file.claim().id().toString());
    }

    /** Takes these addresses out of reach, and no others. */
    private void blocked(String... addresses) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
    }

    private void offline(boolean off) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", off, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private void awaitTries(int number) {
        browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const look = () => window.tries.length >= arguments[0] ? done() : setTimeout(look, 50);
                look();
                """, number);
    }

    /** Between the n-th try and the next, in milliseconds; the first is 0. */
    private double pause(int n) {
        return ((Number) browser.script("return window.tries[arguments[0]] - window.tries[arguments[0] - 1]", n))
                .doubleValue();
    }

    private long tries() {
        return ((Number) browser.script("return window.tries.length")).longValue();
    }

    private int proposals() {
        return database.sql("SELECT count(*) FROM review_proposal")
                .query(Integer.class)
                .single();
    }

    private String note() {
        return String.valueOf(browser.one("#decide [name=note]").getDomProperty("value"));
    }

    private void as(String login) {
        browser.enter(login, Objects.requireNonNull(logins.get(login)));
    }
}
