package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import heyan.review.access.Role;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("三员 set up one-time codes before anything else; others may")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
class AdministratorCodesTest {
    private static final String CODES = "/review/codes";
    private static final String PASSWORD = "correct horse battery";
    private static final int PIXELS = 8;

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewSlice.Watch watch;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"})
    void anAdministratorOpensNothingElseUntilThen(Role role) throws Exception {
        Account account = account("first-" + role.code().charAt(1), role);
        for (String page : List.of("/", "/review", "/review/accounts", "/review/keys", "/review/projects")) {
            assertThat(ask(get(page), account).getRedirectedUrl()).as(page).isEqualTo(CODES);
        }
        assertThat(ask(post("/review/keys"), account).getStatus()).isEqualTo(403);
        assertThat(ask(post("/review/accounts/lock").param("login", "x").param("locked", "true"), account)
                        .getStatus())
                .isEqualTo(403);
        assertThat(ask(post("/logout").servletPath("/logout"), account).getRedirectedUrl())
                .isEqualTo("/login?logout");
        String page = ask(get(CODES), account).getContentAsString();
        assertThat(page).contains("id=\"must\"").doesNotContain("稍后设置", "??", "style=\"");

        assertThat(use(secret(page), account)).isEqualTo("/");

        assertThat(ask(get("/"), account).getRedirectedUrl()).isEqualTo("/review/accounts");
        assertThat(ask(get("/review/accounts"), account).getStatus()).isEqualTo(200);
    }

    @Test
    void aWrongCodeLeavesTheDoorShut() throws Exception {
        Account account = account("hasty", Role.SYSTEM_ADMIN);
        String secret = secret(ask(get(CODES), account).getContentAsString());

        ask(post(CODES).param("secret", secret).param("code", "000000"), account);

        assertThat(ask(get("/review/accounts"), account).getRedirectedUrl()).isEqualTo(CODES);
    }

    @Test
    void aReviewerMaySetThemUpOrNot() throws Exception {
        Account account = account("free", Role.CITY_REVIEWER);
        assertThat(ask(get("/"), account).getRedirectedUrl()).isEqualTo("/review");
        assertThat(ask(get("/review"), account).getStatus()).isEqualTo(200);
        String page = ask(get(CODES), account).getContentAsString();
        assertThat(page).contains("稍后设置").doesNotContain("id=\"must\"");

        assertThat(use(secret(page), account)).isEqualTo("/");

        assertThat(accounts.hasCodes("free")).isTrue();
    }

    @Test
    void theKeyIsShownAsAQrCodeThatAuthenticatorAppsRead() throws Exception {
        String page = ask(get(CODES), account("scan", Role.SECURITY_ADMIN)).getContentAsString();

        assertThat(read(page))
                .isEqualTo("otpauth://totp/Heyan:scan?secret=" + secret(page) + "&issuer=Heyan&digits=6&period=30");
    }

    @Test
    void theUsersOfTheDemonstrationComeInAsBefore() throws Exception {
        for (Map.Entry<String, String> login : new DemoUsers(accounts).create().entrySet()) {
            MockHttpServletResponse in = web.perform(post("/login")
                            .servletPath("/login")
                            .param("username", login.getKey())
                            .param("password", login.getValue())
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            Account account = accounts.find(login.getKey()).orElseThrow();

            assertThat(in.getRedirectedUrl()).as(login.getKey()).isEqualTo("/");
            assertThat(ask(get("/"), account).getRedirectedUrl()).isEqualTo("/review");
            assertThat(ask(get("/review"), account).getStatus()).isEqualTo(200);
        }
    }

    private Account account(String login, Role role) {
        accounts.create(login, "样本", role.code(), PASSWORD);
        return accounts.find(login).orElseThrow();
    }

    private String use(String secret, Account account) throws Exception {
        String code = Totp.code(secret, watch.instant().getEpochSecond() / Totp.PERIOD);
        return String.valueOf(ask(post(CODES).param("secret", secret).param("code", code), account)
                .getRedirectedUrl());
    }

    private static String secret(String page) {
        return found(page, "id=\"secret\">([A-Z2-7]{32})<").get(0).group(1);
    }

    /** What a camera reads from the picture on the page. */
    private static String read(String page) throws Exception {
        int size = Integer.parseInt(
                found(page, "id=\"qr\"[^>]*viewBox=\"0 0 (\\d+) ").get(0).group(1));
        BufferedImage picture = new BufferedImage(size * PIXELS, size * PIXELS, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = picture.createGraphics();
        paper.scale(PIXELS, PIXELS);
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, size, size);
        paper.setColor(Color.BLACK);
        found(page, "M(\\d+) (\\d+)h1v1h-1z")
                .forEach(
                        dark -> paper.fillRect(Integer.parseInt(dark.group(1)), Integer.parseInt(dark.group(2)), 1, 1));
        paper.dispose();
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture))))
                .getText();
    }

    private static List<MatchResult> found(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().toList();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, Account account) throws Exception {
        return web.perform(request.with(user(account)).with(csrf()).characterEncoding("UTF-8"))
                .andReturn()
                .getResponse();
    }
}
