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

@DisplayName("From one case to the next, in headless Chromium")
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
@TestInstance(Lifecycle.PER_CLASS) // one browser and one set of passwords for all
class NextCaseBrowserTest {
    private static final int CASES = 8;
    private static final String PASSWORD = "correct horse battery";
    /** Notes how long it takes to the next case's picture, from the key and from the answer, in milliseconds. */
    private static final String CLOCK = """
            window.shown = [];
            window.whole = [];
            window.when = {};
            addEventListener('keydown', event => {
                if (event.ctrlKey && event.key === 'Enter') {
                    window.pressed = performance.now();
                    window.from = document.querySelector('#claim-id').textContent;
                }
            }, true);
            new MutationObserver(() => {
                const id = document.querySelector('#claim-id');
                const image = document.querySelector('#viewport .sheet:not([hidden]) img');
                if (window.pressed && id && id.textContent !== window.from && image.complete && image.naturalWidth > 0) {
                    const pressed = window.pressed;
                    window.pressed = 0;
                    window.when[id.textContent] = pressed;
                    requestAnimationFrame(() => {
                        const answers = performance.getEntriesByType('resource').filter(e => e.name.endsWith('/verdict'));
                        window.shown.push(performance.now() - answers[answers.length - 1].responseEnd);
                        window.whole.push(performance.now() - pressed);
                    });
                }
            }).observe(document, {childList: true, subtree: true, attributes: true});
            """;

    private static final String MEDIAN =
            "const all = window.shown.slice().sort((a, b) => a - b); return all[all.length >> 1]";
    /** What the browser has of a picture, however old it is: from its cache, and else from the house. */
    private static final String KEPT = """
            const done = arguments[arguments.length - 1];
            fetch(arguments[0], {cache: 'force-cache'})
                .then(answer => done(answer.status + ' ' + answer.headers.get('Content-Type')));
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
    private TakeCase take;

    @Autowired
    private DemoUsers demoUsers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private Map<String, String> logins = Map.of();
    private Browser browser;

    @BeforeAll
    void open() {
        Browser.assumeThere();
        logins = demoUsers.create();
        accounts.create("stranger", "旁样本", "district_reviewer", PASSWORD);
        accounts.assign("stranger", "旁人工会");
        browser = Browser.open(port);
    }

    @BeforeEach
    void forget() {
        database.sql("TRUNCATE review_item CASCADE").update();
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
    @DisplayName(
            "the next case's picture is there 200 ms after the answer, out of this page's memory, and not fetched again")
    void theNextPictureIsThereAtOnce() {
        for (int i = 0; i < CASES; i++) {
            lay(DrawnClaim.doubtful("GZ-N" + i));
        }
        browser.go("/review/next");
        browser.one("#claim-id");
        browser.script(CLOCK);

        for (int i = 1; i < CASES; i++) {
            String claim = browser.one("#claim-id").getText();
            browser.one("body[data-fetched]");
            press(" ");
            hold(Keys.CONTROL, Keys.ENTER);
            browser.gone("#claim-id", claim);
            assertThat(browser.path()).endsWith("/" + browser.one("#claim-id").getText() + "/1");
        }

        assertThat(browser.script("return window.shown.length")).isEqualTo((long) CASES - 1);
        double median = ((Number) browser.script(MEDIAN)).doubleValue();
        System.out.println("ms to the next picture, from the answer and from the key: "
                + browser.script("return window.shown.map(Math.round) + ' ' + window.whole.map(Math.round)"));
        assertThat(median).isLessThan(200);
        assertThat(browser.script("return performance.getEntriesByType('resource').filter(e => e.name.endsWith('.jpg')"
                        + " && e.startTime > window.when[e.name.split('/')[5]]).map(e => e.name).join(' ')"))
                .as("fetched once more when shown")
                .isEqualTo("");
        assertThat(browser.script(
                        "return getComputedStyle(document.querySelector('#viewport .sheet:not([hidden]) .turn'),"
                                + " '::after').backgroundImage"))
                .as("the watermark says when this one is seen")
                .asString()
                .contains("/review/watermark.svg?");
        assertThat(browser.complaints()).doesNotContain("Error", "Content Security Policy");
    }

    @Test
    @DisplayName(
            "a picture is in no cache: whoever logged out, and whoever comes next, gets nothing, going back neither")
    void whoLoggedOutGetsNothing() {
        lay(DrawnClaim.doubtful("GZ-O1"));
        lay(DrawnClaim.doubtful("GZ-O2"));
        browser.go("/review/next");
        browser.one("body[data-fetched]");
        List<String> pictures = List.of(picture("GZ-O1"), picture("GZ-O2"));
        assertThat(pictures).allSatisfy(one -> assertThat(kept(one)).isEqualTo("200 image/jpeg"));

        browser.one("form[action$='/logout'] button").click();
        browser.one("[name=username]");
        assertThat(pictures).allSatisfy(one -> assertThat(kept(one)).startsWith("200 text/html"));
        browser.driver().navigate().back();
        browser.one("[name=username]");
        assertThat(browser.count("img")).isZero();

        browser.login("stranger", PASSWORD);
        browser.one("a[href='/review']");
        browser.go("/review");
        assertThat(pictures).allSatisfy(one -> assertThat(kept(one)).startsWith("403 "));
    }

    @Test
    void goingBackAfterADecisionOpensTheCaseAnew() {
        lay(DrawnClaim.doubtful("GZ-B1"));
        lay(DrawnClaim.doubtful("GZ-B2"));
        browser.go("/review/next");
        String first = browser.one("#claim-id").getText();
        press(" ");
        hold(Keys.CONTROL, Keys.ENTER);
        browser.gone("#claim-id", first);

        browser.driver().navigate().back();

        browser.awaitText("#claim-id", first);
        browser.one("#proposal");
    }

    @Test
    @DisplayName("a decision that lacks something forgets nothing that was marked")
    void aRefusedSaveForgetsNothing() {
        open("GZ-K1");
        browser.script("document.querySelectorAll('[name=slot], [name=reason]').forEach(e => e.checked = false)");
        browser.one("[name=slot][value=id_card_front]").click();
        browser.one("#decide [name=note]").sendKeys("请补充材料");
        browser.script("document.querySelector('#decide [name=internal]').value = '已电话联系'");

        browser.one("#return").click();

        browser.one("#fault");
        assertThat(browser.script("return [...document.querySelectorAll('#decide :checked')].map(e => e.value).join()"))
                .isEqualTo("id_card_front");
        assertThat(browser.one("#decide [name=note]").getDomProperty("value")).isEqualTo("请补充材料");
        assertThat(browser.one("#decide [name=internal]").getDomProperty("value"))
                .isEqualTo("已电话联系");
        assertThat(browser.look("fault")).isEmpty();
    }

    @Test
    @DisplayName("接管: whose case was taken over meanwhile is told by whom, at once, and keeps the draft")
    void whoLostTheCaseIsTold() {
        open("GZ-L1");
        browser.one("#take").click();
        browser.one("#release");
        browser.one("#decide [name=note]").sendKeys("号码已核实");
        watch.forward(TakeCase.EXPIRES);
        assertThat(take.take(DrawnClaim.id("GZ-L1", 1), "checker")).isTrue();
        assertThat(browser.one("#lost").isDisplayed()).isFalse();

        browser.script("document.dispatchEvent(new Event('visibilitychange'))");

        browser.awaitText("#lost-why", "演示复核员 正在处理");
        assertThat(browser.one("#lost").getText()).contains("保留在本机");
        assertThat(browser.one("#approve").isEnabled()).isFalse();
        assertThat(browser.look("lost")).isEmpty();
        browser.go("/review/gz-2021-1/GZ-L1/1");
        assertThat(browser.one("#decide [name=note]").getDomProperty("value")).isEqualTo("号码已核实");
        hold(Keys.CONTROL, Keys.ENTER);
        assertThat(browser.one("#owned-by").getText()).isEqualTo("演示复核员 正在处理");
        assertThat(browser.one("h1").getText()).isEqualTo("这件申请由他人处理");
        assertThat(browser.look("conflict-theirs")).isEmpty();
    }

    @Test
    @DisplayName("复核: who has checked one goes on to the next, never to one that is their own")
    void whoCheckedGoesOnToTheNext() {
        as("checker");
        refuse("GZ-C0");
        as("reviewer");
        refuse("GZ-C1");
        refuse("GZ-C2");
        watch.forward(ProposeVerdict.UNDO);
        as("checker");
        browser.go("/review/gz-2021-1/GZ-C1/1");
        browser.one("#check");

        hold(Keys.CONTROL, Keys.ENTER);
        browser.awaitText("#claim-id", "GZ-C2");
        assertThat(browser.one("#checked").getText()).contains("GZ-C1 复核完毕");
        assertThat(browser.look("check-next")).isEmpty();
        browser.one("#proposal [name=why]").sendKeys("证据不足");
        browser.one("#decline").click();

        browser.one("#tab-checking[aria-current]");
        assertThat(browser.one("#queue").getText()).contains("GZ-C0");
    }

    private void refuse(String application) {
        open(application);
        hold(Keys.ALT, "2");
        press(Keys.ENTER);
        browser.one("#confirm");
        press(Keys.ENTER);
        browser.one("#undo");
    }

    private String kept(String picture) {
        return String.valueOf(browser.driver().executeAsyncScript(KEPT, picture));
    }

    private static String picture(String application) {
        return "/review/gz-2021-1/" + application + "/1/document/id_card_front/page/0.jpg";
    }

    private void open(String application) {
        lay(DrawnClaim.file(application, 1, Outcome.REVIEW));
        browser.go("/review/gz-2021-1/" + application + "/1");
        browser.one(".fact.chosen");
    }

    private void lay(CaseFile file) {
        cases.lay(file);
        review.open(file.claim().id().toString());
    }

    private void as(String login) {
        browser.enter(login, Objects.requireNonNull(logins.get(login)));
    }

    private void press(CharSequence key) {
        browser.press(key);
    }

    private void hold(Keys modifier, CharSequence key) {
        browser.hold(modifier, key);
    }
}
