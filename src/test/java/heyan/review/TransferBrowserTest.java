package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.decide.Decision.Outcome;
import heyan.programme.Programmes;
import heyan.programme.Unions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

@DisplayName("迁入迁出 in Chromium: one union asks and lets go, the other takes in")
@SpringBootTest(classes = ReviewSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class TransferBrowserTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String GIVING = "广州样本制造有限公司工会委员会";
    private static final String TAKING = "样本运输公司工会";
    private static final String CLAIM = "/review/gz-2021-1/GZ-MOVE/1";

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private OpenReview review;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Unions unions;

    private final Map<String, String> wrong = new LinkedHashMap<>();

    @Test
    void aClaimIsAskedForLetGoAndTakenInAndIsThenTheOtherUnions() throws IOException {
        Browser.assumeThere();
        lay();
        try (Browser browser = Browser.open(port)) {
            as(browser, "giver");
            ask(browser);
            look(browser, "asked", "/review/transfers");
            browser.one(".acts .approve").click();
            browser.awaitText(".transfer-state + small", "待迁入工会同意");

            as(browser, "taker");
            look(browser, "taking", "/review/transfers");
            assertThat(browser.one("tbody tr").getText()).contains("GZ-MOVE", GIVING, TAKING, "工作调动", "迁出样本");
            assertThat(browser.count(".acts .approve")).isEqualTo(1);
            browser.one(".acts .approve").click();
            browser.one(".empty");
            look(browser, "taken-in", "/review/transfers?tab=in");
            assertThat(browser.one(".transfer-state").getText()).isEqualTo("已迁移");

            look(browser, "taken-case", CLAIM);
            assertThat(browser.one(".timeline").getText())
                    .contains(
                            "迁出样本 申请迁移：" + GIVING + " → " + TAKING,
                            "迁出样本 同意迁出（" + GIVING + "）",
                            "迁入样本 同意迁入（" + TAKING + "）",
                            "已迁入 " + TAKING);
            assertThat(browser.one("#stamp").getText()).contains(GIVING, TAKING);
            browser.go("/review");
            assertThat(browser.one("tr.row .id").getText()).contains("GZ-MOVE");

            as(browser, "giver");
            browser.go("/review");
            assertThat(browser.count("tr.row")).as("it is not theirs any more").isZero();
            look(browser, "gone-out", "/review/transfers?tab=out");
            assertThat(browser.one(".transfer-state").getText()).isEqualTo("已迁移");

            wrong.values().removeIf(String::isEmpty);
            assertThat(wrong).isEmpty();
            assertThat(browser.complaints()).doesNotContain("Content Security Policy", "Content-Security-Policy");
        }
    }

    @Test
    @DisplayName("批量迁出 by keyboard: ticked, named, checked, confirmed once by a double click, and taken back")
    void manyAreGivenAwayByKeyboardAndTakenBack() throws IOException {
        Browser.assumeThere();
        lay();
        for (String application : List.of("GZ-MANY1", "GZ-MANY2")) {
            cases.lay(DrawnClaim.file(application, 1, Outcome.REVIEW));
            review.open("gz-2021-1/" + application + "/1");
        }
        try (Browser browser = Browser.open(port)) {
            as(browser, "giver");
            browser.go("/review");
            for (String application : List.of("GZ-MANY1", "GZ-MANY2")) {
                focus(browser, "[value='gz-2021-1/" + application + "/1']");
                browser.press(Keys.SPACE);
            }
            browser.awaitText("#bulk-count", "2");
            focus(browser, "#bulk-move");
            browser.press(Keys.ENTER);
            browser.one("#check");
            assertThat(browser.one("#bulk-number").getText()).isEqualTo("2 件");
            browser.press("没有的工会" + Keys.TAB + "工作调动" + Keys.ENTER);
            browser.one("#bulk-unknown");
            wrong.put("unknown", browser.look("bulk-move-unknown"));
            browser.hold(Keys.CONTROL, "a");
            browser.press(TAKING + Keys.ENTER);
            browser.one("#confirm");
            wrong.put("confirm", browser.look("bulk-move-confirm"));

            browser.script("document.querySelector('#confirm').click(); document.querySelector('#confirm').click()");

            String told = browser.one(".notice.ok").getText();
            assertThat(told).contains("已提出迁出 2 件", "GZ-MANY1", "GZ-MANY2");
            wrong.put("done", browser.look("bulk-move-done"));
            focus(browser, "#bulk-undo");
            browser.press(Keys.ENTER);
            browser.gone(".notice.ok", told);
            assertThat(browser.one(".notice.ok").getText()).contains("已撤回迁出 2 件");
            browser.go("/review/transfers?tab=out");
            assertThat(browser.one("tbody").getText()).contains("GZ-MANY1", "GZ-MANY2", "已撤回");

            wrong.values().removeIf(String::isEmpty);
            assertThat(wrong).isEmpty();
            assertThat(browser.complaints()).doesNotContain("Content Security Policy", "Content-Security-Policy");
        }
    }

    private static void focus(Browser browser, String css) {
        browser.script("document.querySelector(arguments[0]).focus()", css);
    }

    private static void ask(Browser browser) {
        browser.go(CLAIM);
        browser.one("#transfers summary").click();
        browser.one("#transfers [name=union]").sendKeys(TAKING);
        browser.one("#transfers [name=why]").sendKeys("工作调动");
        browser.one("#transfers button").click();
        browser.one(".transfer-step");
    }

    private void lay() throws IOException {
        programmes.load("gz-2021-1.yaml", Files.readAllBytes(Path.of("src/main/resources/programmes/gz-2021-1.yaml")));
        unions.importUnions(
                "unions.csv",
                new ByteArrayInputStream("""
                        code,name,level,parent,aliases
                        C,广州市总工会,CITY,,
                        T,广州市天河区总工会,DISTRICT,C,
                        Y,广州市越秀区总工会,DISTRICT,C,
                        A,%s,UNIT,T,
                        B,%s,UNIT,Y,
                        """.formatted(GIVING, TAKING).getBytes(StandardCharsets.UTF_8)),
                "anna");
        accounts.create("giver", "迁出样本", "district_reviewer", PASSWORD);
        accounts.assign("giver", "广州市天河区总工会");
        accounts.create("taker", "迁入样本", "district_reviewer", PASSWORD);
        accounts.assign("taker", "广州市越秀区总工会");
        cases.lay(DrawnClaim.file("GZ-MOVE", 1, Outcome.REVIEW));
        review.open("gz-2021-1/GZ-MOVE/1");
    }

    private void look(Browser browser, String name, String path) {
        browser.go(path);
        wrong.put(name, browser.look("transfer-" + name));
    }

    private static void as(Browser browser, String login) {
        browser.enter(login, PASSWORD);
    }
}
