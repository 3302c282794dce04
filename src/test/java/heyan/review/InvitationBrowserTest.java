package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.review.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@DisplayName("三员分立 in headless Chromium: a link from one administrator, a code from the other, a password of one's own")
@SpringBootTest(classes = ReviewSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
@DirtiesContext
class InvitationBrowserTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @BeforeAll
    void open() {
        Browser.assumeThere();
        accounts.create("sys.page", "系样本", Role.SYSTEM_ADMIN.code(), PASSWORD);
        accounts.create("sec.page", "安样本", Role.SECURITY_ADMIN.code(), PASSWORD);
        accounts.create("nora.page", "诺样本", Role.AUDITOR.code(), PASSWORD);
        setCodes("nora.page");
        browser = Browser.open(port);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aLostAuthenticatorIsReplacedByTwoAdministratorsAndTheOwner() {
        in("sys.page");
        browser.one("input[value='nora.page'] ~ button[name=codes]").click();
        String link = browser.one("#link").getText();
        assertThat(browser.count("#grant-code")).isZero();
        assertThat(browser.look("reset-asked")).isEmpty();

        in("sec.page");
        assertThat(browser.one("#invitations").getText()).contains("重置密码和动态验证码");
        browser.one("#invitations button.approve").click();
        String code = browser.one("#grant-code").getText();
        assertThat(browser.look("reset-granted")).isEmpty();

        browser.driver().manage().deleteAllCookies();
        browser.go(link);
        assertThat(browser.look("reset-link")).isEmpty();
        choose("no");
        assertThat(browser.one("[role=alert]").getText()).contains("授权码不正确");
        choose(code);
        browser.awaitText("button.primary", "登录");
        browser.login("nora.page", "staple correct horse");

        browser.one("#qr path");
        assertThat(browser.one("#must").getText()).contains("已重置动态验证码");
        assertThat(browser.look("reset-codes")).isEmpty();
        assertThat(browser.complaints()).doesNotContain("Content Security Policy", "Content-Security-Policy");
    }

    private void choose(String code) {
        browser.one("[name=code]").sendKeys(code);
        browser.one("[name=password]").sendKeys("staple correct horse");
        browser.one("[name=again]").sendKeys("staple correct horse");
        browser.one("button.primary").click();
    }

    /** Logs an administrator in and opens the page of accounts. */
    private void in(String login) {
        browser.driver().manage().deleteAllCookies();
        browser.login(login, PASSWORD);
        browser.one("#qr path");
        setCodes(login);
        browser.go("/review/accounts");
        browser.one("#accounts");
    }

    private void setCodes(String login) {
        database.sql("UPDATE review_account SET totp = :secret WHERE login = :login")
                .param("secret", SECRET)
                .param("login", login)
                .update();
    }
}
