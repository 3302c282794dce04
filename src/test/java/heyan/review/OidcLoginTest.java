package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import heyan.review.access.Role;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("Login at an outside identity provider: opens the account it was linked to, and no other")
@SpringBootTest(classes = ReviewSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ImportAutoConfiguration(OAuth2ClientAutoConfiguration.class)
@DirtiesContext
class OidcLoginTest {
    private static final String PASSWORD = "correct horse battery";
    private static final StubProvider PROVIDER = new StubProvider();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Invitations invitations;

    @Autowired
    private JdbcClient database;

    /** Of the newest invitation. */
    private String code = "";

    private HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void registration(DynamicPropertyRegistry properties) {
        String client = "spring.security.oauth2.client.";
        properties.add(client + "provider.unions.issuer-uri", PROVIDER::issuer);
        properties.add(client + "registration.unions.client-id", () -> StubProvider.CLIENT);
        properties.add(client + "registration.unions.client-secret", () -> "secret");
        properties.add(client + "registration.unions.client-name", () -> "工会统一身份认证");
        properties.add(client + "registration.unions.scope", () -> "openid");
    }

    @BeforeEach
    void aNewBrowser() {
        http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        accounts.create("sys", "系样本", "system_admin", PASSWORD);
        accounts.create("sec", "安样本", "security_admin", PASSWORD);
        accounts.create("lan", "兰样本", "city_reviewer", PASSWORD);
        database.sql("""
                INSERT INTO review_identity (issuer, subject, login, linked_at) VALUES (:issuer, 's-lan', 'lan', now())
                ON CONFLICT DO NOTHING
                """).param("issuer", PROVIDER.issuer()).update();
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void aLinkedIdentityOpensItsAccountWithThatAccountsRole() {
        assertThat(get("/login").body()).contains("用工会统一身份认证登录", "name=\"password\"");

        assertThat(comesBack("s-lan", false, OidcLoginTest::asItIs)).isEqualTo("/");

        HttpResponse<String> queue = get("/review");
        assertThat(queue.statusCode()).isEqualTo(200);
        assertThat(queue.body()).contains("兰样本");
        assertThat(get("/review/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void anIdentityThatNobodyLinkedOpensNothingAndMakesNoAccount() {
        int before = accounts.all().size();

        assertThat(comesBack("s-nobody", false, OidcLoginTest::asItIs)).isEqualTo("/login?oidc");

        assertThat(isIn()).isFalse();
        assertThat(accounts.all()).hasSize(before);
        assertThat(get("/login?oidc").body()).contains("身份未绑定账号");
    }

    @Test
    void anotherSignatureIsRefused() {
        assertThat(comesBack("s-lan", true, OidcLoginTest::asItIs)).isEqualTo("/login?oidc");
        assertThat(isIn()).isFalse();
    }

    @Test
    void anotherNonceIsRefused() {
        assertThat(comesBack("s-lan", false, claims -> claims.claim("nonce", "of-another-login")))
                .isEqualTo("/login?oidc");
        assertThat(isIn()).isFalse();
    }

    @Test
    void aTokenForAnotherClientOfAnotherIssuerOrOfYesterdayIsRefused() {
        assertThat(comesBack("s-lan", false, claims -> claims.audience("another")))
                .isEqualTo("/login?oidc");
        assertThat(comesBack("s-lan", false, claims -> claims.issuer("http://127.0.0.1:1")))
                .isEqualTo("/login?oidc");
        Instant yesterday = Instant.now().minusSeconds(86_400);
        assertThat(comesBack(
                        "s-lan",
                        false,
                        claims -> claims.issueTime(Date.from(yesterday))
                                .expirationTime(Date.from(yesterday.plusSeconds(300)))))
                .isEqualTo("/login?oidc");
        assertThat(isIn()).isFalse();
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        PROVIDER.says("s-lan", "n");

        assertThat(location(get("/login/oauth2/code/unions?code=c&state=guessed")))
                .isEqualTo("/login?oidc");
        assertThat(isIn()).isFalse();
    }

    @Test
    void aLockedAccountStaysLockedAndOneWithCodesKeepsAskingForThem() {
        link("mei", "s-mei");
        accounts.lock("mei", true, "sec");
        assertThat(comesBack("s-mei", false, OidcLoginTest::asItIs)).isEqualTo("/login?oidc");
        link("tao", "s-tao");
        database.sql("UPDATE review_account SET totp = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567' WHERE login = 'tao'")
                .update();

        assertThat(comesBack("s-tao", false, OidcLoginTest::asItIs)).isEqualTo("/login?oidc");
        assertThat(isIn()).isFalse();
    }

    @Test
    void anAdministratorHasPasswordAndCodeHereAndKeepsTheInvitationForThem() {
        String token = invited("ada", Role.AUDIT_ADMIN);
        awaits(token, code);

        assertThat(comesBack("s-ada", false, OidcLoginTest::asItIs)).isEqualTo("/login?oidc");

        assertThat(isIn()).isFalse();
        assertThat(accounts.find("ada")).isEmpty();
        assertThat(invitations.accept(token, code, PASSWORD)).isTrue();
        link("ada", "s-ada");
        assertThat(comesBack("s-ada", false, OidcLoginTest::asItIs)).isEqualTo("/login?oidc");
    }

    @Test
    void anInvitationThatTwoAdministratorsLetCountLinksOnce() {
        String token = invited("nora", Role.DISTRICT_REVIEWER);

        HttpResponse<String> asked = get("/invitation/" + token);
        assertThat(asked.body()).contains("用统一身份认证开通");
        assertThat(awaits(token, "wrong").body()).doesNotContain("/oauth2/authorization/unions");
        assertThat(comesBack("s-nora", false, OidcLoginTest::asItIs))
                .as("without the code")
                .isEqualTo("/login?oidc");
        assertThat(awaits(token, code).body()).contains("/oauth2/authorization/unions");
        assertThat(comesBack("s-nora", false, OidcLoginTest::asItIs)).isEqualTo("/");

        assertThat(get("/review").body()).contains("nora 样本");
        Account nora = accounts.find("nora").orElseThrow();
        assertThat(nora.getRole()).isEqualTo(Role.DISTRICT_REVIEWER);
        aNewBrowser();
        awaits(token, code);
        assertThat(comesBack("s-other", false, OidcLoginTest::asItIs))
                .as("a second time")
                .isEqualTo("/login?oidc");
        assertThat(comesBack("s-nora", false, OidcLoginTest::asItIs)).isEqualTo("/");
    }

    @Test
    void anInvitationForAnAccountThatIsThereNeverChangesItsRoleAndAnUngrantedOneLinksNothing() {
        String other = invited("lan", Role.AUDITOR);
        awaits(other, code);
        assertThat(comesBack("s-sly", false, OidcLoginTest::asItIs)).isEqualTo("/login?oidc");
        assertThat(accounts.find("lan").orElseThrow().getRole()).isEqualTo(Role.CITY_REVIEWER);
        String ungranted = invitations.invite(new Accounts.Made("quan", "全样本", Role.AUDITOR, ""), "sys");
        awaits(ungranted, code);

        assertThat(comesBack("s-quan", false, OidcLoginTest::asItIs)).isEqualTo("/login?oidc");
        assertThat(accounts.find("quan")).isEmpty();
    }

    private void link(String login, String subject) {
        if (accounts.find(login).isEmpty()) {
            accounts.create(login, login, "auditor", PASSWORD);
        }
        database.sql("INSERT INTO review_identity (issuer, subject, login, linked_at) VALUES (:i, :s, :l, now())")
                .param("i", PROVIDER.issuer())
                .param("s", subject)
                .param("l", login)
                .update();
    }

    private String invited(String login, Role role) {
        String token = invitations.invite(new Accounts.Made(login, login + " 样本", role, ""), "sys");
        code = invitations
                .grant(invitations.all().get(0).id(), "sec")
                .orElseThrow()
                .code();
        return token;
    }

    /** Asks that the next identity be the invited one. */
    private HttpResponse<String> awaits(String token, String code) {
        String page = get("/invitation/" + token).body();
        return post("/invitation/" + token, "identity=true&code=" + code, csrf(page));
    }

    /** Goes to the provider and comes back with what it says; where that leads. */
    private String comesBack(String subject, boolean forged, UnaryOperator<JWTClaimsSet.Builder> change) {
        URI asked = URI.create(get("/oauth2/authorization/unions")
                .headers()
                .firstValue("Location")
                .orElseThrow());
        assertThat(asked.toString()).startsWith(PROVIDER.issuer() + "/authorize");
        PROVIDER.says(subject, parameter(asked, "nonce"), forged, change);
        String state = URLEncoder.encode(parameter(asked, "state"), StandardCharsets.UTF_8);
        return location(get("/login/oauth2/code/unions?code=c&state=" + state));
    }

    private static JWTClaimsSet.Builder asItIs(JWTClaimsSet.Builder claims) {
        return claims;
    }

    private boolean isIn() {
        return get("/review").statusCode() == 200;
    }

    private static String parameter(URI address, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address.toString());
        assertThat(found.find()).as(name).isTrue();
        return java.net.URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse(answer.statusCode() + "")
                .replace("http://127.0.0.1:" + port, "");
    }

    private static String csrf(String page) {
        Matcher found = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
    }

    private HttpResponse<String> post(String path, String form, String token) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        form + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
