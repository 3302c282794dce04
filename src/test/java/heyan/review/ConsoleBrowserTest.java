package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import heyan.claim.Happening;
import heyan.decide.Decision.Outcome;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The console as a reviewer has it, in headless Chromium. */
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
class ConsoleBrowserTest {
    private static final String FIRST = "GZ210001-00001";
    private static final String SECOND = "GZ210001-00002";

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private ReviewSlice.Heard heard;

    @Autowired
    private OpenReview review;

    @Autowired
    private DemoUsers demoUsers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SettleVerdicts settle;

    @Autowired
    private ReviewSlice.Watch watch;

    @Autowired
    private JdbcClient database;

    private Map<String, String> logins = Map.of();
    private Browser browser;

    @BeforeEach
    void open() {
        database.sql("TRUNCATE review_item CASCADE").update();
        if (!Browser.isThere() && "absent".equals(System.getProperty("heyan.browser"))) {
            System.err.println(
                    "WARNING: no Chromium here; THE CONSOLE WAS NOT TESTED IN A BROWSER (-Dheyan.browser=absent)");
            assumeTrue(false, "no Chromium, and -Dheyan.browser=absent says that this is known");
        }
        assertThat(Browser.isThere())
                .as("chromium and chromedriver in /usr/bin (apt-get install chromium chromium-driver), or"
                        + " -Dheyan.browser=absent")
                .isTrue();
        browser = Browser.open(port);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @DisplayName("大字: chosen on the page of the keys, remembered with the account, usable at 1366 x 768")
    void largeTypeGoesWithTheAccount() {
        lay(FIRST, Outcome.REVIEW);
        logins = demoUsers.create();
        browser.enter("reviewer", Objects.requireNonNull(logins.get("reviewer")));
        browser.go("/review/keys");
        double usual = size("#main label");
        browser.one("#large-type").click();
        browser.one("#keep-keys").click();
        browser.one("#kept");
        assertThat(browser.one("#large-type").isSelected()).isTrue();
        assertThat(browser.look("large-keys")).isEmpty();

        browser.enter("reviewer", Objects.requireNonNull(logins.get("reviewer")));
        assertThat(browser.look("large-queue")).isEmpty();
        browser.go("/review/gz-2021-1/" + FIRST + "/1");
        browser.one(".fact.chosen");
        assertThat(browser.look("large-case")).isEmpty();
        assertThat(size(".compare td")).as("the smaller type of the case too").isGreaterThan(usual * 1.15);
        assertThat(height("#viewport")).as("room for the picture").isGreaterThan(300);
        assertThat(height(".facts-scroll")).as("room for the rows").isGreaterThan(200);
        assertThat(browser.script("return ['#approve', '#refuse', '#tab-id_card_front', '.top-end > :last-child']"
                        + ".filter(css => { const r = document.querySelector(css).getBoundingClientRect();"
                        + " return r.right > innerWidth || r.bottom > innerHeight; }).join()"))
                .as("outside the window")
                .isEqualTo("");
        assertThat(browser.script("return document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0L);
        browser.enter("checker", Objects.requireNonNull(logins.get("checker")));
        browser.go("/review/keys");
        assertThat(size("#main label")).as("nobody else's").isEqualTo(usual);
        database.sql("UPDATE review_account SET large_type = false").update();
    }

    private double size(String css) {
        return Double.parseDouble(browser.one(css).getCssValue("font-size").replace("px", ""));
    }

    private int height(String css) {
        return browser.one(css).getSize().height;
    }

    @Test
    void aReviewerReturnsAClaimAndTheNextOneOpensAndASecondVerdictIsRefused() {
        lay(FIRST, Outcome.REVIEW);
        lay(SECOND, Outcome.REVIEW);
        lay("GZ210001-00003", Outcome.PASS);
        logins = demoUsers.create();

        browser.go("/review");
        assertThat(browser.path()).isEqualTo("/login");
        browser.screen("login");
        browser.login("reviewer", Objects.requireNonNull(logins.get("reviewer")));

        assertThat(browser.one("#tab-waiting .count").getText()).isEqualTo("2");
        assertThat(browser.one("#passed-today").getText()).isEqualTo("1");
        assertThat(browser.one("tr.row").getText())
                .contains(FIRST, "欧**", "身份证号不一致")
                .doesNotContain("欧阳样本");
        browser.screen("queue");
        narrowTheQueue();

        openTheFirst();
        lookAtTheCase();
        returnTheClaim();

        browser.awaitText("#claim-id", SECOND);
        Rectangle undo = browser.one("#undo").getRect();
        assertThat(undo.x + undo.width)
                .as("it lies over the picture, not over what decides")
                .isLessThan(browser.one("#decide").getRect().x);
        assertThat(browser.look("next")).isEmpty();
        letCount();
        assertThat(heard.about("gz-2021-1/" + FIRST + "/1"))
                .extracting(Happening::what)
                .contains("review.returned");
        decideAgain();
        approveTheLastOne();
        askForATransferAndGiveTheClaimAway();
        assertThat(browser.complaints()).doesNotContain("Content Security Policy", "Content-Security-Policy", "SEVERE");
    }

    /** By keys; once more where the queue was drawn anew between the two. Keys are counted by {@link ReviewerBrowserTest}. */
    private void openTheFirst() {
        boolean open = false;
        for (int tries = 0; !open && tries < 3; tries++) {
            browser.one("tr.row");
            type("j");
            if (browser.soon("tr.row.chosen")) {
                type(Keys.ENTER);
                open = browser.soon("#claim-id");
            }
        }
        browser.awaitText("#claim-id", FIRST);
    }

    private void narrowTheQueue() {
        browser.one("[name=name]").sendKeys("无此人");
        browser.one("#queue .empty");
        browser.screen("queue-empty");
        assertThat(browser.path()).contains("name=");
        browser.go("/review");
    }

    private void lookAtTheCase() {
        assertThat(browser.one("#f1 th").getText()).contains("公民身份号码");
        assertThat(browser.one("#f1 td:nth-of-type(1)").getText()).isEqualTo("1101*********70011");
        assertThat(browser.one("#f1 td:nth-of-type(2) .differs").getText()).isEqualTo("1");
        assertThat(browser.one("#f1 td:nth-of-type(2) .doubtful").isDisplayed()).isTrue();
        assertThat(browser.one("#f1 td:nth-of-type(3)").getText()).startsWith("1101");
        assertThat(browser.one(".mark.bad rect").isDisplayed()).isTrue();
        assertThat(browser.script(
                        "const i = document.querySelector('.sheet:not([hidden]) img'); return i.naturalWidth"))
                .isEqualTo((long) DrawnClaim.WIDTH);
        browser.screen("case");
        browser.one("details.equal summary").click();
        browser.script(
                "document.querySelector('.mark.ok rect').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        assertThat(browser.one(".fact.chosen").getDomAttribute("id")).isEqualTo("f0");
        showWhereTheSignalIs();
        browser.size(390, 844);
        browser.screen("case-phone");
        browser.size(1366, 768);
    }

    /** A signal of a place leads to it, one of the whole picture has nowhere to lead. */
    private void showWhereTheSignalIs() {
        assertThat(browser.one(".signals:not([hidden]) span.chip").getText()).isEqualTo("画面模糊 41.00 / 60.00");
        assertThat(browser.one(".signals:not([hidden]) button.signal").getText())
                .isEqualTo("边缘被裁切 2.00 / 1.00");
        browser.one(".signals:not([hidden]) button.signal").click();
        assertThat(browser.one(".mark.ask.chosen rect").getDomAttribute("y")).isEqualTo("18");
        browser.screen("case-signal");
    }

    private void returnTheClaim() {
        hold(Keys.ALT, "1");
        type(Keys.ENTER);
        browser.one("#confirm");
        assertThat(browser.look("confirm")).isEmpty();
        type(Keys.ENTER);
    }

    /** Sends the verdict again, as a second window would that was opened before. */
    private void decideAgain() {
        String second = "const f = document.querySelector('#decide');"
                + "f.setAttribute('action', f.getAttribute('action').replace('" + SECOND + "', '" + FIRST + "'));"
                + "document.querySelector('#refuse').click()";
        browser.script(second);
        assertThat(browser.one("#decided-by").getText()).contains("演示审核员", "驳回");
        assertThat(browser.look("conflict")).isEmpty();
        browser.one("a.primary").click();
        browser.awaitText("#claim-id", SECOND);
    }

    private void approveTheLastOne() {
        hold(Keys.CONTROL, Keys.ENTER);
        assertThat(browser.script("return document.activeElement.className"))
                .asString()
                .contains("fact");
        assertThat(browser.look("override")).isEmpty();
        browser.one("textarea[name=note]").sendKeys("已电话核实，号码为识读错误");
        hold(Keys.CONTROL, Keys.ENTER);
        assertThat(browser.one("#queue .empty h2").getText()).isEqualTo("没有待审核的申请");
        browser.screen("queue-done");
        browser.size(390, 844);
        browser.go("/review?tab=done");
        browser.screen("queue-phone");
        letCount();
        assertThat(heard.about("gz-2021-1/" + SECOND + "/1"))
                .extracting(Happening::what)
                .doesNotContain("review.approved");
        as("checker");
        browser.go("/review/gz-2021-1/" + SECOND + "/1");
        browser.one("#check");
        assertThat(browser.look("check")).isEmpty();
        hold(Keys.CONTROL, Keys.ENTER);
        browser.one("#tab-checking[aria-current]");
        assertThat(heard.about("gz-2021-1/" + SECOND + "/1"))
                .extracting(Happening::what)
                .contains("review.confirmed", "review.approved");
    }

    private void letCount() {
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();
    }

    private void as(String login) {
        browser.enter(login, Objects.requireNonNull(logins.get(login)));
    }

    private void askForATransferAndGiveTheClaimAway() {
        browser.size(1366, 768);
        accounts.create("giver", "迁样本", "unit_reviewer", "correct horse battery");
        accounts.assign("giver", "广州样本制造有限公司工会");
        logins = Map.of("giver", "correct horse battery");
        as("giver");
        lay("GZ210001-00004", Outcome.REVIEW);
        browser.go("/review/gz-2021-1/GZ210001-00004/1");
        browser.one("#transfers summary").click();
        browser.one("#transfers [name=union]").sendKeys("样本运输公司工会");
        browser.one("#transfers [name=why]").sendKeys("工作调动");
        browser.one("#transfers button").click();
        browser.one(".transfer-step");
        browser.screen("transfer-asked");
        browser.go("/review/transfers");
        browser.one(".acts .approve").click();
        browser.awaitText(".transfer-state + small", "待迁入工会同意");
        browser.screen("transfers");
    }

    private void type(CharSequence keys) {
        browser.press(keys);
    }

    private void hold(Keys modifier, CharSequence key) {
        browser.hold(modifier, key);
    }

    private void lay(String application, Outcome outcome) {
        CaseFile file = DrawnClaim.file(application, 1, outcome);
        cases.lay(file);
        review.open(file.claim().id().toString());
    }
}
