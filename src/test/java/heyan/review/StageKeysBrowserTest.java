package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("F, R, H, M, + and - on the picture, in headless Chromium")
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
@TestInstance(Lifecycle.PER_CLASS) // one browser and one set of passwords for all
class StageKeysBrowserTest {
    private static final String SHEET = "#viewport .sheet:not([hidden])";

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
    void start() {
        Browser.assumeThere();
        logins = demoUsers.create();
        browser = Browser.open(port);
    }

    @BeforeEach
    void open() {
        database.sql("TRUNCATE review_item CASCADE").update();
        CaseFile file = DrawnClaim.file("GZ-STAGE", 1, Outcome.REVIEW);
        cases.lay(file);
        review.open(file.claim().id().toString());
        browser.enter("reviewer", Objects.requireNonNull(logins.get("reviewer")));
        browser.go("/review/gz-2021-1/GZ-STAGE/1");
        browser.one(".fact.chosen");
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void plusAndMinusZoomByAQuarter() {
        double before = width(SHEET);

        browser.press("+");
        assertThat(width(SHEET)).isCloseTo(before * 1.25, within(1.5));
        browser.press("=");
        assertThat(width(SHEET)).as("the same key without Shift").isCloseTo(before * 1.25 * 1.25, within(1.5));
        browser.press("-");
        browser.press("-");

        assertThat(width(SHEET)).isCloseTo(before, within(1.5));
        assertThat(browser.one("#zoom-level").getText()).matches("[0-9]+ %");
    }

    @Test
    void theLetterRTurnsThePictureAndFitsItAnew() {
        browser.press("0");
        double[] before = {width(SHEET), height(SHEET)};

        browser.press("r");

        assertThat(turned()).contains("rotate(90deg)");
        assertThat(width(SHEET) / height(SHEET)).isCloseTo(before[1] / before[0], within(0.02));
        assertThat(width(SHEET)).isLessThanOrEqualTo(width("#viewport"));
        assertThat(height(SHEET)).isLessThanOrEqualTo(height("#viewport"));
        browser.press("rrr");
        assertThat(turned()).contains("rotate(0deg)");
    }

    @Test
    void theLetterHHidesTheBoxesAndShowsThemAgain() {
        assertThat(browser.one(SHEET + " .mark").isDisplayed()).isTrue();

        browser.press("h");
        assertThat(browser.one(SHEET + " .mark").isDisplayed()).isFalse();
        assertThat(browser.one("#boxes").isSelected()).isFalse();
        browser.press("h");

        assertThat(browser.one(SHEET + " .mark").isDisplayed()).isTrue();
        assertThat(browser.one("#boxes").isSelected()).isTrue();
    }

    @Test
    void theLetterFShowsTheChosenBoxInFullSize() {
        String mark = SHEET + " .mark.chosen rect";
        double before = width(mark);

        browser.press("f");

        assertThat(width(mark)).isGreaterThan(before).isCloseTo(width("#viewport") * 0.9, within(4.0));
        assertThat(browser.script(
                        "const [a, b] = ['#viewport', arguments[0]].map(c => document.querySelector(c)"
                                + ".getBoundingClientRect()); return b.left >= a.left && b.right <= a.right && b.top >= a.top"
                                + " && b.bottom <= a.bottom",
                        mark))
                .as("within sight")
                .isEqualTo(true);
        browser.screen("case-full-size");
    }

    @Test
    void theLetterMShowsWhatIsUnderALoupeMagnified() {
        browser.press("0");
        assertThat(browser.one("#loupe").isDisplayed()).isFalse();

        browser.press("m");

        assertThat(browser.one("#loupe").isDisplayed()).isTrue();
        assertThat(browser.one("#to-loupe").getDomAttribute("aria-pressed")).isEqualTo("true");
        assertThat(width("#loupe img") / width(SHEET + " img")).isBetween(2.0, 4.0);
        assertThat(centre("#loupe", SHEET + " .mark.chosen rect")).isCloseTo(0.5, within(0.01));
        assertMagnifiesWhatItCovers();
        assertThat(browser.look("case-loupe")).isEmpty();
        browser.press("m");
        assertThat(browser.one("#loupe").isDisplayed()).isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theArrowKeysAndThePointerMoveTheLoupeOverTheTurnedPictureToo() {
        browser.press("0m");
        double before = left("#loupe");

        for (Keys key : List.of(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_DOWN)) {
            browser.press(key);
        }
        assertThat(left("#loupe")).isCloseTo(before - 48, within(0.5));
        assertMagnifiesWhatItCovers();
        browser.press("r");
        assertMagnifiesWhatItCovers();
        new Actions(browser.driver())
                .moveToElement(browser.one("#viewport"), 30, -20)
                .perform();

        assertThat(left("#loupe") + width("#loupe") / 2)
                .isCloseTo(left("#viewport") + width("#viewport") / 2 + 30, within(1.5));
        assertMagnifiesWhatItCovers();
        browser.press("m");
        assertThat(browser.one("#loupe").isDisplayed()).isFalse();
    }

    private void assertMagnifiesWhatItCovers() {
        for (String image : List.of("#loupe img", SHEET + " img")) {
            assertThat(width(image)).as(image).isPositive();
        }
        assertThat(centre("#loupe", "#loupe img")).isCloseTo(centre("#loupe", SHEET + " img"), within(0.005));
        assertThat(browser.script(
                        "return getComputedStyle(document.querySelector('#loupe .turn'), '::after').backgroundImage"))
                .as("the watermark is there as well")
                .asString()
                .contains("watermark.svg");
    }

    /** Where the first one's centre stands in the second, from its left, as a share of the width. */
    private double centre(String css, String in) {
        return (left(css) + width(css) / 2 - left(in)) / width(in);
    }

    private double left(String css) {
        return size(css, "left");
    }

    private String turned() {
        return String.valueOf(browser.script("return document.querySelector('" + SHEET + " .turn').style.transform"));
    }

    private double width(String css) {
        return size(css, "width");
    }

    private double height(String css) {
        return size(css, "height");
    }

    private double size(String css, String side) {
        return ((Number) browser.script(
                        "return document.querySelector(arguments[0]).getBoundingClientRect()[arguments[1]]", css, side))
                .doubleValue();
    }
}
