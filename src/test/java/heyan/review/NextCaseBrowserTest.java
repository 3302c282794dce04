package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import heyan.decide.Decision.Outcome;
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
import org.openqa.selenium.interactions.Actions;
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
    private JdbcClient database;

    private Map<String, String> logins = Map.of();
    private Browser browser;

    @BeforeAll
    void open() {
        assumeTrue(
                Browser.isThere() || !"absent".equals(System.getProperty("heyan.browser")),
                "no Chromium, and -Dheyan.browser=absent says that this is known");
        logins = demoUsers.create();
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
        browser.driver().manage().deleteAllCookies();
        browser.login(login, Objects.requireNonNull(logins.get(login)));
        browser.one(".top");
    }

    private void press(CharSequence key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    private void hold(Keys modifier, CharSequence key) {
        new Actions(browser.driver())
                .keyDown(modifier)
                .sendKeys(key)
                .keyUp(modifier)
                .perform();
    }
}
