package heyan.review;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/** Headless Chromium. */
public final class Browser implements AutoCloseable {
    /** So many letters of a page tell what it is. */
    private static final int MUCH = 300;

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENS = Path.of("target", "screens");

    private static final String AXE = axe();

    private final ChromeDriver driver;
    private final Path profile;
    private final String origin;

    private Browser(ChromeDriver driver, Path profile, String origin) {
        this.driver = driver;
        this.profile = profile;
        this.origin = origin;
    }

    /** Whether both programs are installed. */
    public static boolean isThere() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    /** Skips the test where there is no browser and {@code -Dheyan.browser=absent} says that this is known. */
    public static void assumeThere() {
        assumeTrue(
                isThere() || !"absent".equals(System.getProperty("heyan.browser")),
                "no Chromium, and -Dheyan.browser=absent says that this is known");
    }

    /** A window of 1366 x 768 on the house at this port. */
    public static Browser open(int port) {
        try {
            Path profile = Files.createTempDirectory("heyan-browser");
            Files.createDirectories(SCREENS);
            ChromeOptions options = new ChromeOptions();
            options.setBinary(CHROMIUM.toFile());
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--user-data-dir=" + profile,
                    "--lang=zh-CN");
            options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .usingAnyFreePort()
                    .build();
            Browser browser = new Browser(new ChromeDriver(service, options), profile, "http://localhost:" + port);
            browser.size(1366, 768);
            browser.driver.manage().timeouts().scriptTimeout(PATIENCE);
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the size of the page itself, without the window's frame. */
    public void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
    }

    /** Opens an address of the house. */
    public void go(String path) {
        driver.get(origin + path);
    }

    /** Logs in. */
    public void login(String login, String password) {
        go("/login");
        one("[name=username]").sendKeys(login);
        one("[name=password]").sendKeys(password);
        one("button.primary").click();
    }

    /** Logs in as if nobody had been logged in before, and waits for the console. */
    public void enter(String login, String password) {
        driver.manage().deleteAllCookies();
        login(login, password);
        one(".top");
    }

    /** Types where the focus is. */
    public void press(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Types while another key is held. */
    public void hold(Keys modifier, CharSequence key) {
        new Actions(driver).keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
    }

    /** Does what leads to another page, and waits until the page that is open now is gone. */
    void leave(Runnable action) {
        WebElement page = one("html");
        action.run();
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> "still on " + driver.getCurrentUrl() + ", which shows " + shown())
                .until(ExpectedConditions.stalenessOf(page));
    }

    /** The element, once it is there. */
    public WebElement one(String css) {
        return new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> css + " on " + driver.getCurrentUrl() + ", which shows " + shown())
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    /** Whether the element is there within seconds. */
    boolean soon(String css) {
        try {
            new WebDriverWait(driver, SOON).until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
            return true;
        } catch (TimeoutException late) {
            return false;
        }
    }

    private String shown() {
        String text = driver.findElement(By.tagName("body")).getText();
        return text.substring(0, Math.min(text.length(), MUCH));
    }

    /** How many there are now. */
    public int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    /** Waits until the element has this text. */
    public void awaitText(String css, String text) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> css + " = " + text + " on " + driver.getCurrentUrl() + ", which shows " + shown())
                .until(ExpectedConditions.textToBe(By.cssSelector(css), text));
    }

    /** Waits until the element has another text, or is gone. */
    public void gone(String css, String text) {
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.not(ExpectedConditions.textToBe(By.cssSelector(css), text)));
    }

    /** Runs a script; empty text where it answers nothing. */
    public Object script(String code, Object... arguments) {
        Object answer = driver.executeScript(code, arguments);
        return answer == null ? "" : answer;
    }

    /** The address within the house. */
    public String path() {
        return driver.getCurrentUrl().substring(origin.length());
    }

    /** What drives it. */
    public ChromeDriver driver() {
        return driver;
    }

    /** What the browser complained about: blocked by the content policy, errors of scripts, missing files. */
    public String complaints() {
        StringBuilder complaints = new StringBuilder();
        driver.manage()
                .logs()
                .get(LogType.BROWSER)
                .forEach(entry -> complaints.append(entry.getMessage()).append('\n'));
        return complaints.toString();
    }

    /** A picture of the page in both sizes, and what is wrong with it for people who see, hear or move less. */
    public String look(String name) {
        size(1366, 768);
        screen(name);
        String wide = violations();
        size(390, 844);
        screen(name + "-phone");
        String narrow = violations();
        size(1366, 768);
        return wide.equals(narrow) ? wide : wide + narrow;
    }

    /** Violations of WCAG 2.2 AA that axe finds on the page; empty when none. */
    String violations() {
        if (!Boolean.TRUE.equals(driver.executeScript("return typeof axe === 'object'"))) {
            driver.executeScript(AXE);
        }
        Object found = driver.executeAsyncScript("""
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
               .then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', ')).join('; ')));
            """);
        return String.valueOf(found);
    }

    private static String axe() {
        try (var script = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"), "axe-core")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is seen to target/screens. */
    public void screen(String name) {
        try {
            Files.write(SCREENS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile.toFile());
    }
}
