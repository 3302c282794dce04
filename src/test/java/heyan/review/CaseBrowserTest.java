package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.decide.Decision.Outcome;
import java.util.ArrayList;
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
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The case's page by its keys, in headless Chromium")
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
@TestInstance(Lifecycle.PER_CLASS) // one browser and one set of passwords for all
class CaseBrowserTest {
    private static final String WHERE =
            "const e = document.activeElement; return e.id || e.name || e.className || e.tagName";

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
    @DisplayName("Tab: per document readings before rules, then the decision, then everything else, and never a trap")
    void tabGoesThroughWhatIsDoubtfulAndLeadsEverywhere() {
        open(DrawnClaim.manifold("GZ-TAB"));

        assertThat(focus()).as("the first one, as the case opens").isEqualTo("f1");
        assertThat(shown()).isEqualTo("s-id_card_front-0");
        assertThat(tab()).isEqualTo("f0");
        assertThat(tab()).isEqualTo("f3");
        assertThat(shown()).as("the picture follows").isEqualTo("s-application_form-0");
        assertThat(tab()).isEqualTo("f2");
        assertThat(tab()).as("lists come last").isEqualTo("f4");
        assertThat(tab()).as("the decision").isEqualTo("reason");
        hold(Keys.SHIFT, Keys.TAB);
        assertThat(focus()).isEqualTo("f4");

        List<String> rest = new ArrayList<>();
        for (int i = 0; i < 120 && !rest.contains("f1"); i++) {
            rest.add(tab());
        }
        assertThat(rest)
                .containsSubsequence("note", "approve", "return", "refuse", "skip", "tab-id_card_front", "boxes", "f1")
                .doesNotContain("looked");
        assertThat(browser.look("case-manifold")).isEmpty();
    }

    @Test
    void tabIsTheBrowsersOwnInFormsAndDialogs() {
        open(DrawnClaim.manifold("GZ-TAB2"));

        browser.one("#transfers summary").click();
        browser.one("#transfers [name=union]").click();
        assertThat(tab()).isEqualTo("why");
        new Actions(browser.driver()).sendKeys(Keys.TAB, Keys.TAB).perform();
        assertThat(browser.script("return document.activeElement.closest('#transfers') === null"))
                .isEqualTo(true);
        browser.script("document.querySelector('#f1').focus()");
        press("?");
        assertThat(tab()).isNotEqualTo("f0");
        assertThat(browser.script("return document.activeElement === document.body"
                        + " || document.activeElement.closest('#keys') !== null"))
                .isEqualTo(true);
        press(Keys.ESCAPE);
        assertThat(focus()).isEqualTo("f1");
    }

    @Test
    @DisplayName(
            "驳回: Alt+1, the numbers of two reasons, Enter, and the slip once more: 7 keys; one stroke decides nothing")
    void reasonsAreTickedByTheirNumbers() {
        open(DrawnClaim.file("GZ-NUM", 1, Outcome.REVIEW));

        hold(Keys.ALT, "1");
        assertThat(focus()).isEqualTo("INPUT");
        assertThat(browser.one("#by-number .state").getText()).isEqualTo("驳回");
        assertThat(browser.one("[value=SEAL_MISSING] + kbd").getText()).isEqualTo("42");
        assertThat(ticked()).isEqualTo("ID_NUMBER_MISMATCH SIGNATURE_MISSING");
        press("4212");
        assertThat(ticked()).as("ticked, and unticked").isEqualTo("SIGNATURE_MISSING SEAL_MISSING");
        assertThat(browser.look("by-number")).isEmpty();
        press("99");
        assertThat(browser.one("#by-number input").getDomAttribute("aria-invalid"))
                .isEqualTo("true");
        press(Keys.BACK_SPACE);
        press(Keys.ENTER);

        browser.one("#confirm");
        assertThat(browser.look("confirm")).isEmpty();
        assertThat(browser.one(".slip").getText()).contains("缺少公章", "缺少手写签名").doesNotContain("身份证号");
    }

    @Test
    void enterInTheDecisionBarNeverApproves() {
        open(DrawnClaim.doubtful("GZ-ENT"));

        press(" ");
        browser.script("document.querySelector('#decide [name=slot]').focus()");
        press(Keys.ENTER);
        hold(Keys.ALT, "2");
        press(Keys.ESCAPE);

        assertThat(browser.one("#by-number").isDisplayed()).isFalse();
        assertThat(focus()).isEqualTo("f0");
        assertThat(browser.one("#claim-id").getText()).isEqualTo("GZ-ENT");
        assertThat(database.sql("SELECT count(*) FROM review_proposal")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Q: what the QR code says and where it points to; G: the match with the list")
    void keysShowTheQrCodeAndTheListMatch() {
        open(DrawnClaim.manifold("GZ-QR"));

        press("q");
        assertThat(browser.one("#qr-read").getText())
                .contains("https://www.chsi.example/report?vcode=A1B2C3D4E5F6G7H8", "www.chsi.example");
        assertThat(browser.count("#qr-read a")).isZero();
        assertThat(shown()).isEqualTo("s-application_form-0");
        assertThat(browser.look("qr-read")).isEmpty();
        press("g");
        assertThat(focus()).isEqualTo("f4");
    }

    @Test
    @DisplayName("the queue stands beside the case where there is room, and where a person wants it")
    void theQueueStandsBesideTheCase() {
        lay(DrawnClaim.file("GZ-Q1", 1, Outcome.REVIEW));
        lay(DrawnClaim.doubtful("GZ-Q3"));
        open(DrawnClaim.doubtful("GZ-Q2"));

        assertThat(browser.one("#beside").isDisplayed()).as("an old office PC").isFalse();
        press("l");
        assertThat(browser.one("#to-beside").getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser.one("#beside").getText()).contains("GZ-Q1", "身份证号不一致 +1", "GZ-Q2", "GZ-Q3");
        assertThat(browser.one("#beside [aria-current=page]").getText()).contains("GZ-Q2");
        assertThat(browser.look("beside")).isEmpty();
        browser.one("#beside a:last-child").click();
        browser.awaitText("#claim-id", "GZ-Q3");
        assertThat(browser.one("#beside").isDisplayed()).as("as it was left").isTrue();
        browser.one("#to-beside").click();
        assertThat(browser.one("#beside").isDisplayed()).isFalse();

        browser.script("window.localStorage.clear()");
        browser.size(1920, 1000);
        browser.go(browser.path());
        assertThat(browser.one("#beside").isDisplayed()).as("a wide screen").isTrue();
        browser.screen("beside-wide");
        browser.size(1366, 768);
    }

    @Test
    @DisplayName("毕业信息 (查看资料): everything that was typed, also what nothing is compared with; numbers masked")
    void everythingTypedIsThere() {
        open(DrawnClaim.file("GZ-TYPED", 1, Outcome.REVIEW));
        assertThat(browser.one("#typed dl").isDisplayed()).as("folded").isFalse();

        browser.one("#typed summary").click();

        assertThat(browser.one("#typed").getText())
                .contains("工作单位", "开户银行", "手机号", "专业", "欧阳样本", "1101**********0011")
                .doesNotContain(DrawnClaim.TYPED_NUMBER);
        assertThat(browser.count("#typed dd")).isEqualTo(16);
        assertThat(browser.look("typed")).isEmpty();
        browser.one(".reveal summary").click();
        browser.leave(() -> browser.one(".reveal [name=why]").sendKeys("核对" + Keys.ENTER));
        browser.one("#typed summary").click();
        assertThat(browser.one("#typed").getText()).contains(DrawnClaim.TYPED_NUMBER);
    }

    @Test
    @DisplayName("every box on the picture has a sign beside its colour, those that agree too")
    void noBoxIsToldByColourAlone() {
        open(DrawnClaim.file("GZ-SIGN", 1, Outcome.REVIEW));

        assertThat(
                        browser.script(
                                "return [...document.querySelectorAll('.mark')]"
                                        + ".map(e => e.classList[1] + ':' + (e.querySelector('text') || {}).textContent).sort().join(' ')"))
                .isEqualTo("ask:? bad:✕ ok:✓");
        browser.screen("signs");
    }

    @Test
    @DisplayName("who proposed a refusal takes it back on the case's page, and the timeline says so")
    void theProposerTakesARefusalBack() {
        open(DrawnClaim.file("GZ-RECALL", 1, Outcome.REVIEW));
        hold(Keys.ALT, "2");
        press(Keys.ENTER);
        browser.one("#confirm");
        press(Keys.ENTER);
        browser.one("#undo");
        browser.go("/review/gz-2021-1/GZ-RECALL/1");
        assertThat(browser.one("#proposal").getText()).contains("在复核之前可以撤销");
        assertThat(browser.look("recall")).isEmpty();

        browser.one("#recall").click();

        browser.one("#decide");
        assertThat(browser.count("#proposal")).isZero();
        assertThat(browser.one(".timeline").getText()).contains("撤销");
    }

    private String shown() {
        return String.valueOf(browser.one("#viewport .sheet:not([hidden])").getDomAttribute("id"));
    }

    private String focus() {
        return String.valueOf(browser.script(WHERE));
    }

    private String tab() {
        press(Keys.TAB);
        return focus();
    }

    private String ticked() {
        return String.valueOf(browser.script(
                "return [...document.querySelectorAll('[name=reason]:checked')].map(e => e.value).join(' ')"));
    }

    private void open(CaseFile file) {
        lay(file);
        browser.go("/review/" + file.claim().id());
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
