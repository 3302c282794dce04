package heyan.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.cell.CellSettings;
import heyan.cell.Cells;
import heyan.cell.Examined;
import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.inspect.InspectSettings;
import heyan.programme.Programmes;
import heyan.read.ReadSettings;
import heyan.review.Browser;
import heyan.review.ReviewBehind;
import heyan.samples.Condition;
import heyan.samples.DrawSamples;
import heyan.samples.SampleSpec;
import heyan.samples.Style;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** A worker files a claim from a phone-sized window, with drawn documents that a real cell reads. */
@DisplayName("职工 in a phone-sized window of Chromium")
@SpringBootTest(
        classes = {WorkerSlice.class, WorkerBrowserTest.RealCell.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class WorkerBrowserTest {
    /** The longest that an upload's verdict may take on a machine with nothing else to do. */
    private static final Duration INSTANT = Duration.ofSeconds(3);

    /** Whether this machine has nothing else to do. */
    private static final boolean IDLE = Boolean.getBoolean("heyan.worker.idle");

    /** Processor time of the cell for each upload. */
    private static final List<Duration> SPENT = new CopyOnWriteArrayList<>();

    /** From each upload to what is said of it on the page. */
    private final List<Duration> waited = new ArrayList<>();

    private static final String PHONE = "13900010002";

    @LocalServerPort
    private int port;

    @Autowired
    private WorkerSlice.CaughtSms sms;

    @Autowired
    private WorkerSlice.SetClock clock;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Filings filings;

    @Autowired
    private ReviewBehind review;

    @TempDir
    private Path folder;

    private Browser browser;
    private JsonNode typed;

    /** One cell that reads. */
    @Configuration(proxyBeanMethods = false)
    static class RealCell {
        @Bean(destroyMethod = "close")
        Cells cells() {
            CellSettings usual = CellSettings.defaults();
            CellSettings one = new CellSettings(
                    1,
                    usual.cpuTimeout(),
                    usual.timeout(),
                    usual.startTimeout(),
                    usual.documents(),
                    usual.heapMegabytes(),
                    usual.addressSpaceMegabytes(),
                    usual.fileMegabytes(),
                    true);
            Cells cells = new Cells(one, InspectSettings.defaults(), new ReadSettings(Path.of("ocr-models"), "ppocr"));
            cells.startAhead();
            return cells;
        }

        @Bean
        @Primary
        PictureEye reading(Cells cells) {
            return bytes -> {
                Examined examined = cells.examine(bytes);
                SPENT.add(Duration.ofNanos(examined.cpuNanos()));
                return examined;
            };
        }
    }

    @BeforeEach
    void open() throws IOException {
        if (!Browser.isThere() && "absent".equals(System.getProperty("heyan.browser"))) {
            System.err.println(
                    "WARNING: no Chromium here; THE WORKER'S PAGES WERE NOT TESTED IN A BROWSER (-Dheyan.browser=absent)");
            assumeTrue(false, "no Chromium, and -Dheyan.browser=absent says that this is known");
        }
        new DrawSamples().draw(new SampleSpec(77, 1, Style.WORKING, Condition.PHOTO, 0), folder);
        try (var names = Files.list(folder)) {
            Path application = names.filter(Files::isDirectory).findFirst().orElseThrow();
            typed = new ObjectMapper()
                    .readTree(application.resolve("application.json").toFile());
        }
        programmes.load(Files.readAllBytes(folder.resolve("programme.json")));
        browser = Browser.open(port);
        browser.size(390, 844);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aWorkerFilesAClaimFromTheFirstCodeToTheReceiptAndMendsItWhenItIsReturned() {
        login();
        fillIn();
        uploadTheWrongOneFirst();
        uploadEverything();
        submit();
        mend();
        assertThat(browser.complaints()).doesNotContain("Content Security Policy", "Content-Security-Policy", "SEVERE");
    }

    private void login() {
        browser.go("/worker");
        shots("login");
        browser.one("#phone").sendKeys(PHONE + Keys.ENTER);
        browser.one("#code");
        shots("code");
        browser.one("#code").sendKeys("000000" + Keys.ENTER);
        assertThat(browser.one("#fault").getText()).contains("验证码不正确");
        browser.one("#code").sendKeys(sms.code(PHONE) + Keys.ENTER);
        browser.one(".programme");
        shots("home");
        browser.one(".programme .button").click();
        browser.one("#name");
    }

    private void fillIn() {
        String path = browser.path();
        type("id_number", "110101199003071234");
        press("form .bar .primary");
        browser.one("#faults");
        assertThat(browser.one("#id_number-fault").getText()).contains("校验位不符");
        shots("form-faults");
        for (FormField field : FormField.values()) {
            type(field.code(), typed.get(field.code()).asText());
        }
        browser.awaitText("#saved", "已自动保存。");
        browser.go(path);
        assertThat(browser.one("#name").getDomProperty("value"))
                .as("kept without a click")
                .isEqualTo(typed.get("name").asText());
        shots("form");
        press("form .bar .primary");
        browser.one("#slots");
        for (WebElement image : browser.driver().findElements(By.cssSelector("#slots img"))) {
            assertThat(image.getDomProperty("alt")).isNotBlank();
            assertThat(image.getDomProperty("naturalWidth"))
                    .as(image.getDomProperty("src"))
                    .isNotEqualTo("0");
        }
        assertThat(browser.one("#slot-diploma .good img").getDomProperty("alt")).contains("毕业证书", "印章");
        assertThat(browser.one("#slot-diploma .good img").getSize().getHeight()).isGreaterThan(180);
        browser.size(1366, 768);
        assertThat(browser.script(
                        "const [a, b] = ['.shot', 'img'].map(css => document.querySelector('#slot-diploma .good ' + css)"
                                + ".getBoundingClientRect()); return b.height <= a.height && b.width <= a.width"))
                .as("the whole example is within its frame on a wide screen too")
                .isEqualTo(true);
        browser.size(390, 844);
        assertThat(browser.driver().findElements(By.cssSelector("#slot-diploma .bad img")))
                .extracting(image -> image.getDomProperty("alt"))
                .hasSize(3)
                .anyMatch(alt -> alt.contains("反光"));
        shots("documents-empty");
    }

    /** A diploma where the bank card belongs: told at once. */
    private void uploadTheWrongOneFirst() {
        upload(DocumentKind.BANK_CARD, file(DocumentKind.DIPLOMA));
        assertThat(browser.one("#slot-bank_card .badge").getText()).isEqualTo("不是这份材料");
        assertThat(browser.one("#slot-bank_card .remarks").getText()).contains("看上去是“毕业证书”");
        scroll(browser.one("#slot-bank_card .bad"));
        browser.screen("worker-documents-bad-phone");
        shots("documents-wrong");
    }

    private void uploadEverything() {
        for (JsonNode document : typed.get("documents")) {
            DocumentKind kind = DocumentKind.of(document.get("kind").asText()).orElseThrow();
            upload(kind, file(kind));
        }
        assertTheVerdictIsInstant();
        assertThat(browser.driver().findElements(By.cssSelector(".slot .badge")))
                .extracting(WebElement::getText)
                .doesNotContain("不是这份材料", "打不开", "已上传");
        assertThat(browser.one("#slot-bank_card .shot img").getDomProperty("naturalWidth"))
                .isNotEqualTo("0");
        assertThat(browser.one("#slot-bank_card .yours").getSize().getWidth())
                .as("as wide as the card on a phone")
                .isGreaterThan(300);
        assertThat(browser.one("#slot-bank_card .yours .shot").getSize().getHeight())
                .isGreaterThan(180);
        shots("documents");
        press(".bar .primary");
    }

    /**
     * On an idle machine every upload by the clock, the first one too. Elsewhere the clock measures the others, so at least half
     * by the cell's processor time, which is more than its wait on an idle one and grows less under load.
     */
    private void assertTheVerdictIsInstant() {
        List<Duration> spent = SPENT.stream().sorted().toList();
        assertThat(spent).hasSizeGreaterThan(5);
        assertThat(spent.get((spent.size() - 1) / 2)).as("of %s", spent).isLessThanOrEqualTo(INSTANT);
        System.out.println("from upload to verdict: " + waited + ", processor time of the cell: " + SPENT);
        if (IDLE) {
            assertThat(waited).allSatisfy(wait -> assertThat(wait).isLessThanOrEqualTo(INSTANT));
        }
    }

    private void submit() {
        browser.one("#submit");
        shots("check");
        for (WebElement tick : browser.driver().findElements(By.name("consent"))) {
            scroll(tick);
            tick.click();
        }
        press("#submit");
        assertThat(browser.one("#receipt-number").getText())
                .isEqualTo(filings.of(new Phone(PHONE)).get(0).application());
        assertThat(browser.one(".phase .badge").getText()).isEqualTo("核验中");
        shots("receipt");
    }

    private void mend() {
        Filing filing = filings.of(new Phone(PHONE)).get(0);
        ClaimId claim = new ClaimId(filing.programme(), filing.application(), 1);
        review.opened(claim);
        clock.pass(Duration.ofMinutes(1));
        review.returned(claim, Set.of(DocumentKind.APPLICATION_FORM), List.of(ReasonCode.SEAL_MISMATCH), "请核对单位工会名称");
        browser.go(filing.path());
        assertThat(browser.one(".remarks").getText()).contains("公章与所填单位工会不符", "请核对单位工会名称");
        shots("receipt-returned");
        browser.go("/worker?lang=en");
        shots("home-english");
        browser.go("/worker?lang=zh-CN");
        browser.go(filing.path());
        press("#mend");
        browser.one("#name");
        assertThat(browser.path()).endsWith("/form");
        assertThat(browser.count("input:not([type=hidden])"))
                .as("employer and both unions")
                .isEqualTo(3);
        shots("mend-form");
        press("form .bar .primary");
        browser.one("#slots");
        assertThat(browser.count("input[type=file]")).isEqualTo(1);
        assertThat(browser.one("#slot-application_form .marked").getText())
                .contains("退回，请重新上传", "公章与所填单位工会不符", "请核对单位工会名称");
        assertThat(browser.one("#slot-diploma .badge").getText()).isEqualTo("已接受");
        shots("mend-documents");
        appealAndThinkAboutWithdrawing(filing, claim);
        browser.go("/worker/claims/none/none");
        assertThat(browser.one("h1").getText()).isEqualTo("打不开这个页面");
        shots("problem");
    }

    private void appealAndThinkAboutWithdrawing(Filing filing, ClaimId claim) {
        browser.go(filing.path());
        press("#appeal");
        shots("appeal");
        browser.one("#words").sendKeys("公章是清楚的，请再看一次。");
        press("#send");
        browser.one("#thread");
        review.answered(claim, "已请另一位同事查看。", false);
        browser.go(filing.path() + "/appeal");
        assertThat(browser.one("#thread .union").getText()).contains("工会", "已请另一位同事查看。");
        shots("appeal-thread");
        browser.go(filing.path());
        shots("receipt-appealed");
        press("#to-withdraw");
        browser.one("#why").sendKeys("不申请了");
        press("#withdraw");
        assertThat(browser.one("#fault").getText()).contains("请先勾选");
        shots("withdraw");
        press("#sure");
        press("#withdraw");
        browser.one("#receipt-number");
        assertThat(browser.one(".phase .badge").getText()).isEqualTo("已撤回");
        shots("receipt-withdrawn");
    }

    /** Until something is said of it. */
    private void upload(DocumentKind kind, Path file) {
        WebElement chooser = browser.one("#file-" + kind.code());
        long start = System.nanoTime();
        chooser.sendKeys(file.toAbsolutePath().toString());
        String said = "#slot-" + kind.code() + ".good, #slot-" + kind.code() + ".doubtful, #slot-" + kind.code()
                + ".wrong, #slot-" + kind.code() + ".later, #slot-" + kind.code() + ".unusable";
        new org.openqa.selenium.support.ui.WebDriverWait(browser.driver(), Duration.ofMinutes(2), Duration.ofMillis(20))
                .until(driver -> !driver.findElements(By.cssSelector(said)).isEmpty()
                        && driver.findElements(By.cssSelector("#slot-" + kind.code() + " .htmx-request"))
                                .isEmpty());
        waited.add(Duration.ofNanos(System.nanoTime() - start));
    }

    private Path file(DocumentKind kind) {
        for (JsonNode document : typed.get("documents")) {
            if (document.get("kind").asText().equals(kind.code())) {
                return folder.resolve(typed.get("application_id").asText())
                        .resolve(document.get("file").asText());
            }
        }
        throw new IllegalStateException("not drawn: " + kind);
    }

    private void type(String field, String value) {
        WebElement blank = browser.one("#" + field);
        if (blank.getTagName().equals("select")) {
            new Select(blank).selectByValue(value);
        } else if ("date".equals(blank.getDomAttribute("type"))) {
            browser.script(
                    "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
                    blank,
                    value);
        } else {
            blank.clear();
            blank.sendKeys(value + Keys.TAB);
        }
    }

    private void press(String css) {
        WebElement button = browser.one(css);
        scroll(button);
        button.click();
    }

    private void scroll(WebElement element) {
        browser.script("arguments[0].scrollIntoView({block: 'center'})", element);
    }

    /** The page in both sizes, and without a fault of the rules of WCAG 2.2 AA that a machine can find. */
    private void shots(String name) {
        browser.size(1366, 768);
        browser.screen("worker-" + name + "-wide");
        browser.size(390, 844);
        assertThat(browser.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " is as wide as the window")
                .isEqualTo(true);
        browser.screen("worker-" + name + "-phone");
        assertThat(axe()).as(name).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> axe() {
        browser.script(axeScript());
        Object found = browser.driver()
                .executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then(r => done("
                        + "r.violations.map(v => v.id + ' ' + v.nodes.map(n => n.target.join(' ')).join(', '))))");
        return (List<String>) Objects.requireNonNull(found);
    }

    private static String axeScript() {
        try (InputStream script = Objects.requireNonNull(WorkerBrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
