package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.Happening;
import heyan.decide.Decision.Outcome;
import heyan.review.access.Standing.State;
import java.time.Duration;
import java.util.LinkedHashMap;
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

@DisplayName("People at work in headless Chromium, every key counted")
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
@TestInstance(Lifecycle.PER_CLASS) // one browser and one set of passwords for all
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

    @BeforeAll
    void open() {
        Browser.assumeThere();
        logins = demoUsers.create();
        browser = Browser.open(port);
    }

    @BeforeEach
    void forget() {
        database.sql("TRUNCATE review_item CASCADE").update();
        database.sql("TRUNCATE review_key, review_window, office_sample").update();
        database.sql("UPDATE review_account SET single_keys = true").update();
        browser.go("/login");
        browser.script("window.localStorage.clear()");
        browser.driver().manage().deleteAllCookies();
    }

    @AfterAll
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
                type(Keys.ENTER);
                browser.one("#confirm");
                type(Keys.ENTER);
            }
            counted.put(claim, keys);
            browser.one("#undo[data-claims*='" + claim + "']");
            if (i == 0) {
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
            type(Keys.ENTER);
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
        close("GZ-P1", Duration.ofDays(-3));
        close("GZ-P2", Duration.ofHours(20));
        close("GZ-P3", Duration.ofDays(2));
        close("GZ-P4", Duration.ofDays(20));
        cases.lay(DrawnClaim.file("GZ-P6", 1, Outcome.PASS));
        review.open("gz-2021-1/GZ-P6/1");
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
                        "sample", "/review/sample",
                        "error", "/review/gz-2021-1/NONE/1")
                .entrySet()) {
            browser.go(page.getValue());
            wrong.put(page.getKey(), browser.look(page.getKey()));
        }
        browser.go("/review");
        type("?");
        wrong.put("keys", browser.look("keys"));
        browser.go("/review/supervisor");
        wrong.put("supervisor", browser.look("supervisor"));
        database.sql("UPDATE review_item SET waiting = false").update();
        database.sql("TRUNCATE review_window").update();
        browser.go("/review");
        browser.one("#to-sample");
        wrong.put("empty", browser.look("empty"));
        accounts.create("sysadmin", "系样本", "system_admin", "correct horse battery");
        browser.driver().manage().deleteAllCookies();
        browser.login("sysadmin", "correct horse battery");
        browser.one("#qr path");
        wrong.put("codes", browser.look("codes"));
        database.sql("UPDATE review_account SET totp = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' WHERE login = 'sysadmin'")
                .update();
        browser.go("/review/accounts");
        browser.one("#accounts");
        wrong.put("accounts", browser.look("accounts"));
        browser.go("/invitation/abcdefghijklmnopqrstuvwx");
        wrong.put("invitation", browser.look("invitation"));

        wrong.values().removeIf(String::isEmpty);
        assertThat(wrong).isEmpty();
        assertThat(browser.complaints()).doesNotContain("Content Security Policy", "Content-Security-Policy");
    }

    @Test
    @DisplayName("the next case's page and pictures are fetched while this one is read, and it stays nobody's")
    void theNextCaseIsFetchedAheadAndNotClaimed() {
        lay("GZ-A1");
        lay("GZ-A2");
        lay("GZ-A3");
        as(browser, "reviewer");
        browser.go("/review/next");
        browser.awaitText("#claim-id", "GZ-A1");

        browser.one("body[data-fetched$='/GZ-A2/1']");

        assertThat(browser.script("return performance.getEntriesByType('resource').map(e => new URL(e.name).pathname)"
                        + ".filter(p => p.startsWith('/review/gz-2021-1/')).sort().join(' ')"))
                .asString()
                .contains("/GZ-A2/1 ", "/GZ-A2/1/document/id_card_front/page/0.jpg")
                .doesNotContain("GZ-A3");
        assertThat(owners()).containsExactly("GZ-A1 reviewer", "GZ-A2 ", "GZ-A3 ");
        assertThat(heard.about("gz-2021-1/GZ-A2/1")).isEmpty();
        hold(Keys.ALT, "1");
        type(Keys.ENTER);
        browser.one("#confirm");
        type(Keys.ENTER);
        browser.awaitText("#claim-id", "GZ-A2");
        assertThat(owners()).contains("GZ-A2 reviewer", "GZ-A3 ");
    }

    /** Lets the claim's level have ten days until then. */
    private void close(String application, Duration ahead) {
        java.time.OffsetDateTime closes = watch.instant().plus(ahead).atOffset(java.time.ZoneOffset.UTC);
        database.sql("INSERT INTO review_window VALUES ('gz-2021-1', 'city', :opens, :closes)")
                .param("opens", closes.minusDays(10))
                .param("closes", closes)
                .update();
        database.sql("UPDATE review_item SET closes_at = :closes WHERE application = :application")
                .param("closes", closes)
                .param("application", application)
                .update();
    }

    private java.util.List<String> owners() {
        return database.sql("SELECT application || ' ' || coalesce(owner, '') FROM review_item ORDER BY application")
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("D: what is usually compared stands side by side, and stays so on the next case")
    void twoDocumentsStandSideBySide() {
        cases.lay(DrawnClaim.withFormPage("GZ-T1"));
        review.open("gz-2021-1/GZ-T1/1");
        as(browser, "reviewer");
        browser.go("/review/gz-2021-1/GZ-T1/1");
        browser.one(".fact.chosen");
        assertThat(browser.one("#second").isDisplayed()).isFalse();

        type("d");

        assertThat(browser.one("#two-up").getDomAttribute("aria-pressed")).isEqualTo("true");
        assertThat(browser.one("#viewport .sheet:not([hidden])").getDomAttribute("data-slot"))
                .isEqualTo("id_card_front");
        assertThat(browser.one("#second .sheet").getDomAttribute("data-slot")).isEqualTo("application_form");
        browser.one("#second img");
        for (String pane : java.util.List.of("#viewport", "#second")) {
            assertThat(browser.script(
                            "const s = getComputedStyle(document.querySelector(arguments[0]), '::after');"
                                    + "return s.backgroundImage + s.backgroundRepeat + s.pointerEvents + parseInt(s.width)",
                            pane + " .sheet:not([hidden]) .turn"))
                    .asString()
                    .containsPattern("/review/watermark\\.svg\"\\)repeatnone[1-9]");
        }
        assertThat(browser.look("two-up")).isEmpty();
        browser.go("/review/gz-2021-1/GZ-T1/1");
        assertThat(browser.one("#second").isDisplayed()).isTrue();
        type("2");
        browser.one("#second .sheet[data-slot=id_card_front]");
        type("d");
        assertThat(browser.one("#second").isDisplayed()).isFalse();
    }

    @Test
    @DisplayName("keys are chosen for each account; one key never does two things; letters can be switched off")
    void keysAreChosenForEachAccount() {
        lay("GZ-K1");
        as(browser, "reviewer");
        browser.go("/review/keys");
        assertThat(browser.look("own-keys")).isEmpty();
        choose("next", "z");
        browser.one("#keep-keys").click();
        browser.one("#faulty");
        assertThat(browser.one("#fault-next").getText()).isEqualTo("与其他操作重复");
        assertThat(browser.one("#fault-undo").getText()).isEqualTo("与其他操作重复");
        assertThat(browser.look("own-keys-faulty")).isEmpty();
        choose("next", "j");
        choose("two_up", "x");
        choose("contrast", "d");
        browser.one("#keep-keys").click();
        browser.one("#kept");

        browser.go("/review/gz-2021-1/GZ-K1/1");
        browser.one(".fact.chosen");
        type("d");
        assertThat(browser.one("#second").isDisplayed()).isFalse();
        browser.one("#viewport.contrast");
        type("x");
        assertThat(browser.one("#second").isDisplayed()).isTrue();
        as(browser, "checker");
        browser.go("/review/gz-2021-1/GZ-K1/1");
        browser.one(".fact.chosen");
        type("x");
        assertThat(browser.one("#two-up").getDomAttribute("aria-pressed"))
                .as("a switch of the place, not of the key: still as the reviewer left it")
                .isEqualTo("true");
        type("d");
        assertThat(browser.one("#two-up").getDomAttribute("aria-pressed")).isEqualTo("false");
        switchLettersOff();
        browser.go("/review/gz-2021-1/GZ-K1/1");
        browser.one(".fact.chosen");
        type("d");
        assertThat(browser.one("#two-up").getDomAttribute("aria-pressed")).isEqualTo("false");
        type("?");
        assertThat(browser.one("#keys-are-off").isDisplayed()).isTrue();
        browser.go("/review/keys");
        browser.one("#usual-keys").click();
    }

    private void switchLettersOff() {
        browser.go("/review/keys");
        browser.one("#keys-on").click();
        browser.one("#keep-keys").click();
        browser.one("#kept");
    }

    private void choose(String action, String key) {
        browser.one("#key-" + action).clear();
        browser.one("#key-" + action).sendKeys(key);
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
        who.enter(login, Objects.requireNonNull(logins.get(login)));
    }

    private void type(CharSequence key) {
        keys++;
        browser.press(key);
    }

    private void hold(Keys modifier, CharSequence key) {
        keys++;
        browser.hold(modifier, key);
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
