package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import heyan.decide.Decision.Outcome;
import heyan.review.access.AccessRules;
import heyan.review.access.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("Every address of the console asks the rules of access")
@SpringBootTest(classes = {ReviewSlice.class, EndpointsTest.Unguarded.class})
@AutoConfigureMockMvc
@DirtiesContext
class EndpointsTest {
    /** For strangers by nature: nobody is logged in yet. */
    private static final Set<String> OPEN = Set.of("/invitation/{token:[A-Za-z0-9_-]{20,60}}");

    @Autowired
    private MockMvc web;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private OpenReview review;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Standings standings;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    /** A page whose author forgot the guard. */
    @Controller
    static class Unguarded {
        @GetMapping("/review/forgotten")
        String forgotten() {
            return "login";
        }
    }

    /** One address with its method. */
    private record Endpoint(HttpMethod method, String path, HandlerMethod handler) {}

    @BeforeEach
    void lay() {
        accounts()
                .forEach(account -> database.sql("""
                        INSERT INTO review_account (login, name, role, union_name, password_hash, created_at)
                        VALUES (:login, '样本', :role, :union, 'none', now()) ON CONFLICT DO NOTHING
                        """)
                        .param("login", account.getUsername())
                        .param("role", account.getRole().code())
                        .param("union", account.getUnion())
                        .update());
        setCodes("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        CaseFile file = DrawnClaim.file("GZ-END", 1, Outcome.REVIEW);
        cases.lay(file);
        review.open(file.claim().id().toString());
    }

    @Test
    void everyOneNamesExactlyOneActOrArea() {
        List<Endpoint> endpoints = endpoints();

        assertThat(endpoints).hasSizeGreaterThan(50);
        assertThat(endpoints).extracting(Endpoint::path).anyMatch(path -> path.endsWith("/payout/run"));
        assertThat(endpoints)
                .filteredOn(endpoint -> !OPEN.contains(endpoint.path()))
                .allSatisfy(endpoint -> {
                    Guarded guard = Objects.requireNonNull(
                            endpoint.handler().getMethodAnnotation(Guarded.class), endpoint.path());
                    assertThat(guard.act().length + guard.area().length)
                            .as(endpoint.path())
                            .isEqualTo(1);
                });
    }

    @Test
    void everyOneAnswersEveryRoleAsTheRulesSay() throws Exception {
        for (Endpoint endpoint : endpoints()) {
            Guarded guard = endpoint.handler().getMethodAnnotation(Guarded.class);
            for (Account account : accounts()) {
                if (guard == null) {
                    continue;
                }
                boolean allowed = guard.area().length == 1
                        ? AccessRules.allows(standings.person(account), guard.area()[0])
                        : AccessRules.allows(
                                standings.person(account),
                                guard.act()[0],
                                standings.find(DrawnClaim.id("GZ-END", 1)).orElseThrow());
                String message = String.valueOf(ask(endpoint, account));
                assertThat("not allowed".equals(message))
                        .as(endpoint.method() + " " + endpoint.path() + " by " + account.getUsername() + ": " + message)
                        .isEqualTo(!allowed);
            }
        }
    }

    @Test
    void everyOneLeadsAnAdministratorWithoutCodesToThem() throws Exception {
        setCodes("");
        for (Endpoint endpoint : endpoints()) {
            for (Account account : accounts()) {
                if (!account.getRole().isAdministrator()
                        || endpoint.path().equals(CodesController.PAGE)
                        || OPEN.contains(endpoint.path())) {
                    continue;
                }
                boolean page = HttpMethod.GET.equals(endpoint.method());
                MockHttpServletResponse answer = answer(endpoint, account);
                assertThat(answer.getStatus())
                        .as(endpoint.method() + " " + endpoint.path() + " by " + account.getUsername())
                        .isEqualTo(page ? 302 : 403);
                assertThat(answer.getRedirectedUrl()).isEqualTo(page ? CodesController.PAGE : null);
            }
        }
    }

    @Test
    void aForgottenGuardMeansNobody() throws Exception {
        for (Account account : accounts()) {
            assertThat(web.perform(request(HttpMethod.GET, "/review/forgotten").with(user(account)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(403);
        }
    }

    @Test
    void strangersAreSentToTheLogin() throws Exception {
        for (Endpoint endpoint : endpoints()) {
            if (HttpMethod.GET.equals(endpoint.method()) && !OPEN.contains(endpoint.path())) {
                MockHttpServletResponse answer = web.perform(request(HttpMethod.GET, filled(endpoint.path())))
                        .andReturn()
                        .getResponse();
                assertThat(answer.getRedirectedUrl()).as(endpoint.path()).endsWith("/login");
            }
        }
    }

    private @Nullable String ask(Endpoint endpoint, Account account) throws Exception {
        return answer(endpoint, account).getErrorMessage();
    }

    private MockHttpServletResponse answer(Endpoint endpoint, Account account) throws Exception {
        return web.perform(request(endpoint.method(), filled(endpoint.path()))
                        .with(user(account))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private void setCodes(String secret) {
        database.sql("UPDATE review_account SET totp = :secret WHERE role LIKE '%admin'")
                .param("secret", secret)
                .update();
    }

    private static String filled(String path) {
        Map<String, String> parts = Map.of("programme", "gz-2021-1", "application", "GZ-END", "revision", "1");
        String filled = path.replaceAll("\\{revision:[^}]*\\}\\}?", "1");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", part.getValue());
        }
        return filled.replaceAll("\\{slot\\}", "id_card_front").replaceAll("\\{[a-z]+(:.*?(\\{[0-9,]+\\})?)?\\}", "7");
    }

    private static List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        for (Role role : Role.values()) {
            for (String union : List.of("广州样本制造有限公司工会", "旁人工会")) {
                accounts.add(new Account(role.code() + accounts.size(), "样本", role, union, "x"));
            }
        }
        return accounts;
    }

    private List<Endpoint> endpoints() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOfTheConsole(entry.getKey(), entry.getValue()))
                .filter(entry -> entry.getValue().getBeanType() != Unguarded.class)
                .flatMap(entry -> endpoints(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Of whatever room: an address of the console, or a page of this room. */
    private static boolean isOfTheConsole(RequestMappingInfo info, HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("heyan.review")
                || info.getPatternValues().stream().anyMatch(path -> path.startsWith("/review"));
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo info, HandlerMethod handler) {
        return info.getPatternValues().stream()
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Endpoint(method.asHttpMethod(), path, handler)));
    }
}
