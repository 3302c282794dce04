package heyan.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.decide.Decision.Outcome;
import heyan.programme.Programmes;
import heyan.programme.Rounds;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@DisplayName("The console in English: not one Chinese word of its own, no missing one, WCAG 2.2 AA in both sizes")
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
@DirtiesContext // loads a notice, which other tests of this context have none of
class EnglishBrowserTest {
    private static final String ROUND = "/review/projects/gz-2021-1";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    /** Everything that is shown or told, each by itself. */
    private static final String WORDS = """
            const words = [];
            const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
            for (let n = texts.nextNode(); n; n = texts.nextNode()) {
                if (!n.parentElement.closest('script, style, noscript')) words.push(n.data.trim());
            }
            document.querySelectorAll('*').forEach(e => ['title', 'aria-label', 'placeholder', 'alt', 'data-label']
                .forEach(a => e.hasAttribute(a) && words.push(e.getAttribute(a).trim())));
            return words.filter(w => /\\p{Script=Han}/u.test(w));
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private OpenReview review;

    @Autowired
    private DemoUsers demoUsers;

    @Autowired
    private Programmes programmes;

    @Autowired
    private JdbcClient database;

    private final Map<String, String> wrong = new LinkedHashMap<>();

    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.BEFORE_METHOD) // another test's notice may be open
    void everyPageSpeaksEnglish() throws IOException {
        Browser.assumeThere();
        Map<String, String> logins = lay();
        try (Browser browser = Browser.open(port)) {
            browser.go("/login?lang=en");
            look(browser, "login");
            as(browser, "reviewer", logins);
            look(browser, "queue");
            open(browser, "case", "/review/gz-2021-1/GZ-EN/1");
            assertThat(browser.count("#decide")).isEqualTo(1);
            assertThat(browser.one(".timeline .machine").getText())
                    .contains("notice 5a5a5a5a5a5a", "pre-registration list 12", "list of payments 9");
            open(browser, "projects", "/review/projects");
            open(browser, "blankform", "/review/projects/form");
            open(browser, "applications", ROUND + "/applications");
            open(browser, "log", ROUND + "/applications/GZ-EN/1/log");
            open(browser, "payout", ROUND + "/payout");
            open(browser, "earlier", ROUND + "/payout/earlier");
            open(browser, "dashboard", ROUND + "/dashboard");
            open(browser, "supervisor", "/review/supervisor");
            open(browser, "places", "/review/places");
            open(browser, "transfers", "/review/transfers");
            open(browser, "appeals", "/review/appeals");
            open(browser, "keys", "/review/keys");
            as(browser, "inspector", logins);
            open(browser, "audit", "/review/audit");
            wrong.values().removeIf(String::isEmpty);
            assertThat(wrong).isEmpty();

            browser.go("/review/projects?lang=zh-CN");
            assertThat(chinese(browser)).as("control: the same page in Chinese").contains("补助项目管理");
        }
    }

    private Map<String, String> lay() {
        database.sql("TRUNCATE review_item CASCADE").update();
        for (Outcome outcome : List.of(Outcome.REVIEW, Outcome.PASS)) {
            CaseFile file = DrawnClaim.file(outcome == Outcome.PASS ? "GZ-EN-P" : "GZ-EN", 1, outcome);
            cases.lay(file);
            review.open(file.claim().id().toString());
        }
        // After them, so that the city reviewer may decide.
        programmes.load("programme.yaml", Rounds.text("gz-2021-1").getBytes(UTF_8));
        return demoUsers.create();
    }

    private static void as(Browser browser, String login, Map<String, String> logins) {
        browser.driver().manage().deleteAllCookies();
        browser.go("/login?lang=en");
        browser.login(login, Objects.requireNonNull(logins.get(login)));
        browser.one(".top");
    }

    private void open(Browser browser, String name, String path) throws IOException {
        browser.go(path);
        assertThat(browser.count("body[data-page]"))
                .as(path + " is a page of its own")
                .isEqualTo(1);
        browser.driver().executeAsyncScript("""
                const done = arguments[0], charts = Array.from(document.querySelectorAll('.chart img'));
                charts.forEach(chart => { chart.loading = 'eager'; });
                Promise.all(charts.map(chart => chart.decode())).then(() => done('drawn'), e => done(String(e)));
                """);
        look(browser, name);
    }

    private void look(Browser browser, String name) throws IOException {
        wrong.put(name + ", axe", browser.look("english-" + name));
        String source = Objects.requireNonNull(browser.driver().getPageSource());
        wrong.put(name + ", missing", source.contains("??") ? source.replaceAll("(?s).*(\\?\\?.{40}).*", "$1") : "");
        wrong.put(name + ", Chinese", String.join(" | ", chinese(browser)));
    }

    /** What is Chinese on the page and no data: words of the Chinese messages, and whatever no claim, notice or person says. */
    private static List<String> chinese(Browser browser) throws IOException {
        Set<String> own = ownWords();
        String data = data();
        List<String> found = new ArrayList<>();
        for (Object text : (List<?>) browser.script(WORDS)) {
            boolean isData = HAN.matcher(text.toString())
                    .results()
                    .map(MatchResult::group)
                    .allMatch(data::contains);
            if (own.contains(text.toString()) || !isData) {
                found.add(text.toString());
            }
        }
        return found;
    }

    /** Values of the Chinese messages that the English ones do not have as well. */
    private static Set<String> ownWords() throws IOException {
        Set<String> own = new HashSet<>();
        for (String bundle : List.of("messages", "office")) {
            own.addAll(values(bundle));
            own.removeAll(values(bundle + "_en"));
        }
        return own;
    }

    private static Set<String> values(String bundle) throws IOException {
        Properties messages = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(EnglishBrowserTest.class.getResourceAsStream("/" + bundle + ".properties")),
                UTF_8)) {
            messages.load(in);
        }
        return messages.values().stream().map(Object::toString).collect(Collectors.toSet());
    }

    /** All that claims, notices, lists and accounts of this test say; the mark of the house, and the way back to Chinese. */
    private static String data() throws IOException {
        return Rounds.text("gz-2021-1")
                + Files.readString(Path.of("src/test/java/heyan/review/DrawnClaim.java"))
                + Files.readString(Path.of("src/main/java/heyan/review/DemoUsers.java"))
                + Files.readString(Path.of("src/test/java/heyan/review/ReviewSlice.java"))
                + "核 中文";
    }
}
