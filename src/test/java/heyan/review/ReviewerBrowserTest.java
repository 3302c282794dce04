package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import heyan.claim.Happening;
import heyan.decide.Decision.Outcome;
import heyan.review.access.Standing.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("People at work in headless Chromium, every key counted")
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
class ReviewerBrowserTest {
    private static final int CLEAN = 8;

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private ReviewSlice.Heard heard;

    @Autowired
    private ReviewSlice.Watch watch;

    @Autowired
    private OpenReview review;

    @Autowired
    private SettleVerdicts settle;

    @Autowired
    private Standings standings;

    @Autowired
    private WorkerDesk worker;

    @Autowired
    private DemoUsers demoUsers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private Map<String, String> logins = Map.of();
    private Browser browser;
    private int keys;

    @BeforeEach
    void open() {
        assumeTrue(
                Browser.isThere() || !"absent".equals(System.getProperty("heyan.browser")),
                "no Chromium, and -Dheyan.browser=absent says that this is known");
        database.sql("TRUNCATE review_item CASCADE").update();
        logins = demoUsers.create();
        browser = Browser.open(port);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @DisplayName("10 claims by keyboard only: at most 3 keys for a clean one, at most 10 for a return with two reasons")
    void aReviewerClearsTenByKeyboardOnly() {
        for (int i = 0; i < CLEAN; i++) {
            layDoubtful("GZ-Q%02d".formatted(i));
        }
        lay("GZ-R01");
        lay("GZ-R02");
        as(browser, "reviewer");
        browser.one("tr.row");
        type("n");
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (int i = 0; i < CLEAN + 2; i++) {
            String claim = browser.one("#claim-id").getText();
            keys = 0;
            if (claim.startsWith("GZ-Q")) {
                browser.one(".fact.chosen");
                type(" ");
                hold(Keys.CONTROL, Keys.ENTER);
            } else {
                hold(Keys.ALT, "1");
                browser.one("#confirm");
                type(Keys.ENTER);
            }
            counted.put(claim, keys);
            browser.gone("#claim-id", claim);
            if (i == 0) {
                browser.one("#undo");
                browser.screen("undo");
            }
        }
        letCount();

        assertThat(browser.one("#queue .empty h2").getText()).isEqualTo("没有待审核的申请");
        assertThat(counted).hasSize(CLEAN + 2);
        counted.forEach((claim, pressed) -> {
            boolean clean = claim.startsWith("GZ-Q");
            assertThat(pressed).as(claim).isLessThanOrEqualTo(clean ? 3 : 10);
            assertThat(heard.about("gz-2021-1/" + claim + "/1"))
                    .as(claim)
                    .extracting(Happening::what)
                    .contains(clean ? "review.approved" : "review.returned");
        });
        System.out.println("keys: " + counted);
    }

    @Test
    void aKeyTakesTheDecisionBackAndTheClaimIsThereAgain() {
        layDoubtful("GZ-U1");
        layDoubtful("GZ-U2");
        as(browser, "reviewer");
        browser.one("tr.row");
        type("n");
        String first = browser.one("#claim-id").getText();
        type(" ");
        hold(Keys.CONTROL, Keys.ENTER);
        browser.gone("#claim-id", first);
        browser.one("#undo");

        type("z");

        browser.awaitText("#claim-id", first);
        assertThat(standings.find(DrawnClaim.id(first, 1)).orElseThrow().state())
                .isEqualTo(State.WAITING);
    }

    @Test
    @DisplayName("拒绝 needs a second person, and of two who want one claim the second is told who has it")
    void aRefusalNeedsASecondPersonAndTwoRaceForOneClaim() {
        lay("GZ-X1");
        String path = "/review/gz-2021-1/GZ-X1/1";
        try (Browser other = Browser.open(port)) {
            as(browser, "reviewer");
            as(other, "checker");
            browser.go(path);
            other.go(path);
            browser.one("#take").click();
            browser.one("#release");
            other.one("#take").click();
            assertThat(other.one("#owned-by").getText()).contains("演示审核员 正在处理");
            assertThat(other.look("owned")).isEmpty();

            hold(Keys.ALT, "2");
            browser.one("#confirm");
            type(Keys.ENTER);
            browser.one("#queue .empty");
            letCount();
            browser.go(path);
            assertThat(browser.one("#proposal").getText()).contains("须由同级另一人复核");
            assertThat(browser.count("#check")).isZero();
            assertThat(standings.find(DrawnClaim.id("GZ-X1", 1)).orElseThrow().state())
                    .isEqualTo(State.CHECKING);

            other.go("/review?tab=checking");
            assertThat(other.look("checking")).isEmpty();
            other.go(path);
            assertThat(other.look("check")).isEmpty();
            other.one("#check").click();
            other.one("#tab-checking[aria-current]");
        }
        assertThat(standings.find(DrawnClaim.id("GZ-X1", 1)).orElseThrow().state())
                .isEqualTo(State.REFUSED);
    }

    @Test
    void anExpiredSessionKeepsTheDraft() {
        lay("GZ-S1");
        String path = "/review/gz-2021-1/GZ-S1/1";
        as(browser, "reviewer");
        browser.go(path);
        browser.one("#decide [name=note]").sendKeys("已电话核实，号码为识读错误");
        browser.driver().manage().deleteAllCookies();

        hold(Keys.CONTROL, Keys.ENTER);

        browser.one("[name=username]");
        assertThat(browser.path()).isEqualTo("/login?expired");
        assertThat(browser.look("login-expired")).isEmpty();
        as(browser, "reviewer");
        assertThat(browser.one("#drafts").getText()).contains("GZ-S1");
        browser.go(path);
        assertThat(browser.one("#draft-note").isDisplayed()).isTrue();
        assertThat(browser.one("#decide [name=note]").getDomProperty("value")).isEqualTo("已电话核实，号码为识读错误");
        browser.screen("draft");
    }

    @Test
    @DisplayName("Every page in both sizes, by the rules of WCAG 2.2 AA")
    void everyPageIsForEverybody() {
        for (int i = 0; i < 6; i++) {
            lay("GZ-P" + i);
        }
        settleOne("GZ-P5");
        worker.appeal(DrawnClaim.id("GZ-P5", 1), "公章是清楚的，请再看一次。", "worker");
        Map<String, String> wrong = new LinkedHashMap<>();
        browser.go("/login");
        wrong.put("login", browser.look("login"));
        as(browser, "checker");
        for (Map.Entry<String, String> page : Map.of(
                        "queue", "/review",
                        "done", "/review?tab=done",
                        "unusable", "/review?tab=unusable",
                        "case", "/review/gz-2021-1/GZ-P0/1",
                        "case-appeal", "/review/gz-2021-1/GZ-P5/1",
                        "appeals", "/review/appeals",
                        "transfers", "/review/transfers",
                        "places", "/review/places",
                        "error", "/review/gz-2021-1/NONE/1")
                .entrySet()) {
            browser.go(page.getValue());
            wrong.put(page.getKey(), browser.look(page.getKey()));
        }
        browser.go("/review");
        type("?");
        wrong.put("keys", browser.look("keys"));
        accounts.create("sysadmin", "系样本", "system_admin", "correct horse battery");
        logins = Map.of("sysadmin", "correct horse battery");
        as(browser, "sysadmin");
        wrong.put("accounts", browser.look("accounts"));
        browser.go("/invitation/abcdefghijklmnopqrstuvwx");
        wrong.put("invitation", browser.look("invitation"));

        wrong.values().removeIf(String::isEmpty);
        assertThat(wrong).isEmpty();
        assertThat(browser.complaints()).doesNotContain("Content Security Policy", "Content-Security-Policy");
    }

    private void settleOne(String application) {
        CaseFile file = cases.find(DrawnClaim.id(application, 1)).orElseThrow();
        Verdict verdict = new Verdict(
                "reviewer",
                "演示审核员",
                Verdict.Kind.RETURNED,
                java.util.List.of(heyan.claim.ReasonCode.SEAL_MISSING),
                "请补盖公章",
                watch.instant());
        assertThat(application).isNotEmpty();
        review.open(file.claim().id().toString());
        assertThat(decide.decide(file.claim(), verdict, java.util.List.of())).isTrue();
    }

    @Autowired
    private DecideCase decide;

    private void letCount() {
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();
        browser.go("/review");
    }

    private void as(Browser who, String login) {
        who.driver().manage().deleteAllCookies();
        who.login(login, Objects.requireNonNull(logins.get(login)));
        who.one(".top");
    }

    private void type(CharSequence key) {
        keys++;
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    private void hold(Keys modifier, CharSequence key) {
        keys++;
        new Actions(browser.driver())
                .keyDown(modifier)
                .sendKeys(key)
                .keyUp(modifier)
                .perform();
    }

    private void lay(String application) {
        lay(DrawnClaim.file(application, 1, Outcome.REVIEW));
    }

    private void layDoubtful(String application) {
        lay(DrawnClaim.doubtful(application));
    }

    private void lay(CaseFile file) {
        cases.lay(file);
        review.open(file.claim().id().toString());
    }
}
