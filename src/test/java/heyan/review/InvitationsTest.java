package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.Happening;
import heyan.review.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("管理员回执 becomes an invitation: asked by one administrator, granted by another, used once")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
class InvitationsTest {
    private static final Account SYSTEM = new Account("sys", "系样本", Role.SYSTEM_ADMIN, "", "x");
    private static final Account SECURITY = new Account("sec", "安样本", Role.SECURITY_ADMIN, "", "x");
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Invitations invitations;

    @Autowired
    private ReviewSlice.Heard heard;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void administratorsWithCodes() {
        accounts.create("sys", "系样本", "system_admin", PASSWORD);
        accounts.create("sec", "安样本", "security_admin", PASSWORD);
        database.sql(
                        "UPDATE review_account SET totp = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' WHERE login IN ('sys', 'sec')")
                .update();
    }

    @Test
    void theLinkWorksOnceAfterTheSecurityAdministratorLetItCount() throws Exception {
        String link = invite("nora");
        long id = invitations.all().get(0).id();
        assertThat(accept(link, "")).as("not granted yet").isNotEqualTo("/login");
        assertThat(send(post("/review/accounts/grant")
                                .param("id", Long.toString(id))
                                .with(user(new Account("sys", "系样本", Role.SECURITY_ADMIN, "", "x"))))
                        .getFlashMap()
                        .get("fault"))
                .as("the asker's own")
                .isNotNull();
        String code = grant(id);
        assertThat(accept(link, "")).as("without the code").isNotEqualTo("/login");

        assertThat(accept(link, code)).isEqualTo("/login");

        assertThat(accept(link, code)).as("a second time").isNotEqualTo("/login");
        Account made = (Account) accounts.loadUserByUsername("nora");
        assertThat(made.getRole()).isEqualTo(Role.DISTRICT_REVIEWER);
        assertThat(made.getUnion()).isEqualTo("天河区总工会");
        assertThat(heard.about("accounts"))
                .extracting(Happening::what)
                .contains("review.account_invited", "review.account_granted", "review.account_made");
        assertThat(database.sql("SELECT token_sha256 FROM review_invitation")
                        .query(String.class)
                        .list())
                .noneMatch(link::contains);
        assertThat(database.sql("SELECT code_hash FROM review_invitation WHERE id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(code);
        assertThat(heard.about("accounts"))
                .noneMatch(told -> told.facts().toString().contains(code));
    }

    @Test
    void anInvitationEnds() throws Exception {
        String link = invite("olga");
        String code = grant(invitations.all().get(0).id());
        database.sql("UPDATE review_invitation SET expires_at = :now WHERE login = 'olga'")
                .param("now", ReviewSlice.NOW.atOffset(java.time.ZoneOffset.UTC))
                .update();

        assertThat(accept(link, code)).isNotEqualTo("/login");
    }

    @Test
    @DisplayName("what was granted before there were codes is asked for anew")
    void aGrantWithoutACodeOpensNothing() throws Exception {
        String link = invite("quin");
        grant(invitations.all().get(0).id());
        database.sql("UPDATE review_invitation SET code_hash = '' WHERE login = 'quin'")
                .update();

        assertThat(accept(link, "")).isNotEqualTo("/login");
    }

    @Test
    @DisplayName("the link is shown to one administrator, the code to the other, each once")
    void nobodySeesBoth() throws Exception {
        String link = invite("rosa");
        MvcResult granted = send(post("/review/accounts/grant")
                .param("id", Long.toString(invitations.all().get(0).id()))
                .with(user(SECURITY)));
        String code = String.valueOf(granted.getFlashMap().get("code"));

        MvcResult page = send(get("/review/accounts").with(user(SECURITY)).flashAttrs(granted.getFlashMap()));
        String again = send(get("/review/accounts").with(user(SYSTEM)))
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"grant-code\">" + code + "<", "rosa")
                .doesNotContain(link);
        assertThat(again).doesNotContain(code, link);
        assertThat(code).matches("[a-z2-9]{10}");
    }

    @Test
    void aLockedAccountOpensNoDoor() throws Exception {
        accounts.create("pete", "佩样本", "auditor", PASSWORD);
        send(post("/review/accounts/lock")
                .param("login", "pete")
                .param("locked", "true")
                .with(user(SECURITY)));

        assertThat(accounts.loadUserByUsername("pete").isAccountNonLocked()).isFalse();
        assertThat(send(post("/login")
                                .servletPath("/login")
                                .param("username", "pete")
                                .param("password", PASSWORD))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/login?error");
    }

    private String invite(String login) throws Exception {
        MvcResult answer = send(post("/review/accounts/invite")
                .param("login", login)
                .param("name", "诺样本")
                .param("role", "district_reviewer")
                .param("union", "天河区总工会")
                .with(user(SYSTEM)));
        return Objects.requireNonNull(answer.getFlashMap().get("link")).toString();
    }

    private String grant(long id) throws Exception {
        return String.valueOf(send(post("/review/accounts/grant")
                        .param("id", Long.toString(id))
                        .with(user(SECURITY)))
                .getFlashMap()
                .get("code"));
    }

    private String accept(String link, String code) throws Exception {
        MvcResult answer = send(
                post(link).param("password", PASSWORD).param("again", PASSWORD).param("code", code));
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.characterEncoding("UTF-8").with(csrf())).andReturn();
    }

    @Test
    void anAdministratorWithCodesNeedsOneThatWasNeverUsed() throws Exception {
        accounts.create("tina", "缇样本", "audit_admin", PASSWORD);
        String secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        String code = Totp.code(secret, ReviewSlice.NOW.getEpochSecond() / Totp.PERIOD);
        assertThat(accounts.useCodes("tina", secret, "000000")).isFalse();
        assertThat(accounts.useCodes("tina", secret, code)).isTrue();

        assertThat(login("tina", "")).isEqualTo("/login?error");
        assertThat(login("tina", code)).isEqualTo("/");
        assertThat(login("tina", code)).as("a second time").isEqualTo("/login?error");
    }

    private @org.jspecify.annotations.Nullable String login(String login, String code) throws Exception {
        return send(post("/login")
                        .servletPath("/login")
                        .param("username", login)
                        .param("password", PASSWORD)
                        .param("code", code))
                .getResponse()
                .getRedirectedUrl();
    }
}
