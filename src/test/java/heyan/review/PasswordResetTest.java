package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.Happening;
import heyan.review.access.Role;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("重置密码: asked by one administrator, granted by another, chosen by the owner through a link that works once")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
class PasswordResetTest {
    private static final Account SYSTEM = new Account("sys.reset", "系样本", Role.SYSTEM_ADMIN, "", "x");
    private static final Account SECURITY = new Account("sec.reset", "安样本", Role.SECURITY_ADMIN, "", "x");
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final String OLD = "correct horse battery";
    private static final String NEW = "staple correct horse";

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Invitations invitations;

    @Autowired
    private ReviewSlice.Heard heard;

    @Autowired
    private ReviewSlice.Watch watch;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void people() {
        database.sql("TRUNCATE review_account CASCADE").update();
        for (Account admin : new Account[] {SYSTEM, SECURITY}) {
            accounts.create(
                    admin.getUsername(), admin.getName(), admin.getRole().code(), OLD);
        }
        accounts.create("olga", "欧样本", "city_reviewer", OLD);
        database.sql("UPDATE review_account SET totp = :secret")
                .param("secret", SECRET)
                .update();
        watch.forward(Duration.ofMinutes(16)); // nobody is over the limit of the test before, and every code is new
    }

    @Test
    void theLinkWorksOnceEndsEverySessionAndLeavesTheCodes() throws Exception {
        MockHttpSession before = login(OLD);
        assertThat(home(before)).isNotEqualTo("/login?expired");
        String link = ask("olga");
        assertThat(choose(link, NEW, "")).as("not granted yet").isEqualTo(link);
        String code = grant();

        assertThat(choose(link, NEW, code)).isEqualTo("/login");

        assertThat(home(before)).isEqualTo("/login?expired");
        assertThat(choose(link, OLD, code)).as("a second time").isEqualTo(link);
        watch.forward(Duration.ofMinutes(1));
        assertThat(tryToLogIn(OLD, code())).isEqualTo("/login?error");
        assertThat(tryToLogIn(NEW, "")).as("the codes stay").isEqualTo("/login?error");
        assertThat(home(login(NEW))).isNotEqualTo("/login?expired");
        assertThat(heard.about("accounts"))
                .extracting(Happening::what, Happening::who, Happening::facts)
                .contains(
                        Tuple.tuple("review.account_reset_asked", "sys.reset", Map.of("login", "olga")),
                        Tuple.tuple("review.account_password_reset", "olga", Map.of("login", "olga")));
    }

    @Test
    void theLinkEndsAfterTwoHoursAndOpensNoOtherDoor() throws Exception {
        String link = ask("olga");
        String code = grant();
        assertThat(invitations.use(link.substring("/invitation/".length())))
                .as("it links no identity")
                .isEmpty();
        watch.forward(Invitations.RESET_LASTS);

        assertThat(choose(link, NEW, code)).isEqualTo(link);
    }

    @Test
    void onlyTheSystemAdministratorAsksAndOnlyForAnAccountThatIsThere() throws Exception {
        assertThat(reset("olga", SECURITY).getResponse().getStatus()).isEqualTo(403);
        assertThat(reset("nobody", SYSTEM).getResponse().getStatus()).isEqualTo(400);
    }

    @Test
    @DisplayName("三员分立: whoever has the link alone, as the system administrator does, opens nothing")
    void theLinkAloneOpensNothing() throws Exception {
        String link = ask("olga");
        String code = grant();

        for (String guess : new String[] {"", "aaaaaaaaaa", code.substring(1)}) {
            assertThat(choose(link, NEW, guess)).as(guess).isEqualTo(link);
        }

        assertThat(choose(link, NEW, " " + code.toUpperCase(java.util.Locale.ROOT) + " "))
                .isEqualTo("/login");
    }

    @Test
    void theCodeCanBeTriedAsOftenAsAPassword() throws Exception {
        String link = ask("olga");
        String code = grant();
        for (int i = 0; i < LoginLimits.TRIES_PER_ACCOUNT; i++) {
            assertThat(choose(link, NEW, "wrong")).isEqualTo(link);
        }

        assertThat(choose(link, NEW, code)).isEqualTo("/login?limited");
    }

    @Test
    @DisplayName("a lost authenticator: when asked so, the codes end too, and new ones are set up before anything else")
    void theResetMayIncludeTheCodes() throws Exception {
        String link = Objects.requireNonNull(send(post("/review/accounts/reset")
                                .param("login", "olga")
                                .param("codes", "true")
                                .with(user(SYSTEM)))
                        .getFlashMap()
                        .get("link"))
                .toString();
        assertThat(see("/review/accounts", SECURITY)).as("what is granted").contains("<b>重置密码和动态验证码</b>");
        String code = grant();
        assertThat(accounts.hasCodes("olga")).as("not before the owner does it").isTrue();
        assertThat(choose(link, NEW, code)).isEqualTo("/login");

        watch.forward(Duration.ofMinutes(1));
        MvcResult in = send(attempt(NEW, ""));

        assertThat(in.getResponse().getRedirectedUrl()).isEqualTo("/");
        MockHttpSession session =
                (MockHttpSession) Objects.requireNonNull(in.getRequest().getSession(false));
        assertThat(home(session)).isEqualTo("/review/codes");
        assertThat(accounts.useCodes("olga", SECRET, code())).isTrue();
        assertThat(home(session)).isEqualTo("/review");
        assertThat(tryToLogIn(NEW, "")).isEqualTo("/login?error");
        assertThat(heard.about("accounts"))
                .extracting(Happening::what, Happening::who, Happening::facts)
                .contains(
                        Tuple.tuple("review.account_codes_reset_asked", "sys.reset", Map.of("login", "olga")),
                        Tuple.tuple("review.account_codes_reset", "olga", Map.of("login", "olga")));
    }

    @Test
    void lockingAnAccountEndsItsSessionsToo() throws Exception {
        MockHttpSession open = login(OLD);

        accounts.lock("olga", true, "sec.reset");

        assertThat(home(open)).isEqualTo("/login?expired");
    }

    @Test
    void aLinkCanBeTriedAsOftenAsALogin() throws Exception {
        String link = "/invitation/" + "x".repeat(32);
        for (int i = 0; i < LoginLimits.TRIES_PER_ACCOUNT; i++) {
            assertThat(choose(link, NEW, "")).isEqualTo(link);
        }

        assertThat(choose(link, NEW, "")).isEqualTo("/login?limited");
    }

    private String ask(String login) throws Exception {
        return Objects.requireNonNull(reset(login, SYSTEM).getFlashMap().get("link"))
                .toString();
    }

    private MvcResult reset(String login, Account who) throws Exception {
        return send(post("/review/accounts/reset").param("login", login).with(user(who)));
    }

    /** The code, as the security administrator sees it. */
    private String grant() throws Exception {
        long id = invitations.all().get(0).id();
        return String.valueOf(send(post("/review/accounts/grant")
                        .param("id", Long.toString(id))
                        .with(user(SECURITY)))
                .getFlashMap()
                .get("code"));
    }

    private @Nullable String choose(String link, String password, String code) throws Exception {
        return send(post(link)
                        .servletPath(link)
                        .param("password", password)
                        .param("again", password)
                        .param("code", code))
                .getResponse()
                .getRedirectedUrl();
    }

    private MockHttpSession login(String password) throws Exception {
        MvcResult answer = send(attempt(password, code()));
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/");
        return (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession(false));
    }

    private @Nullable String tryToLogIn(String password, String code) throws Exception {
        return send(attempt(password, code)).getResponse().getRedirectedUrl();
    }

    private static MockHttpServletRequestBuilder attempt(String password, String code) {
        return post("/login")
                .servletPath("/login")
                .param("username", "olga")
                .param("password", password)
                .param("code", code);
    }

    private String code() {
        return Totp.code(SECRET, watch.instant().getEpochSecond() / Totp.PERIOD);
    }

    private @Nullable String home(MockHttpSession session) throws Exception {
        return web.perform(get("/").session(session)).andReturn().getResponse().getRedirectedUrl();
    }

    private String see(String path, Account who) throws Exception {
        return web.perform(get(path).with(user(who)))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** From an address of its own: what other tests try in the same minute is not counted here. */
    private MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.characterEncoding("UTF-8").with(csrf()).with(from -> {
                    from.setRemoteAddr("192.0.2.17");
                    return from;
                }))
                .andReturn();
    }
}
