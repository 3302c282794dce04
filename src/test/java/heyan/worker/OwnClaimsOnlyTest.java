package heyan.worker;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.programme.Programmes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("A worker reaches only what was filed from the own phone")
class OwnClaimsOnlyTest {
    private static final String OWNER = "13511110000";
    private static final String OTHER = "13522220000";

    @Nested
    @SpringBootTest(classes = WorkerSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
    class AsItIs extends Strangers {
        @Test
        void everyAddressOfAnotherPhonesClaimAnswersThatThereIsNone() {
            Map<String, Integer> answers = answersToAStranger();

            assertThat(answers)
                    .hasSizeGreaterThanOrEqualTo(10)
                    .allSatisfy(
                            (address, status) -> assertThat(status).as(address).isEqualTo(404));
        }

        @Test
        void nobodyIsLetInWithoutALogin() {
            Handset nobody = new Handset(port);
            nobody.get("/worker/login");

            assertThat(answers(nobody))
                    .allSatisfy(
                            (address, status) -> assertThat(status).as(address).isEqualTo(200));
            assertThat(nobody.get("/worker").path()).isEqualTo("/worker/login?expired");
            assertThat(nobody.get(filing.path() + "/data.zip").path()).isEqualTo("/worker/login?expired");
        }

        @Test
        void aWorkersLoginIsNoneOfTheConsole() {
            assertThat(stranger().get("/review").path()).startsWith("/login");
        }
    }

    @Nested
    @DisplayName("control: without the phone in the question")
    @SpringBootTest(
            classes = {WorkerSlice.class, Forgetful.class},
            webEnvironment = WebEnvironment.RANDOM_PORT)
    class WithoutThePhone extends Strangers {
        @Test
        void aStrangerGetsIn() {
            assertThat(answersToAStranger())
                    .anySatisfy(
                            (address, status) -> assertThat(status).as(address).isEqualTo(200));
        }
    }

    @Nested
    @DisplayName("control: with the login where the console looks for it")
    @SpringBootTest(
            classes = {WorkerSlice.class, OneDrawer.class},
            webEnvironment = WebEnvironment.RANDOM_PORT)
    class WithOneDrawer extends Strangers {
        @Test
        void aWorkersLoginPassesTheConsolesDoor() {
            assertThat(stranger().get("/review").path()).isEqualTo("/review");
        }
    }

    /** Two workers and every address of the first one's claim, as the house has mapped them. */
    abstract static class Strangers {
        @LocalServerPort
        int port;

        @Autowired
        Programmes programmes;

        @Autowired
        Filings filings;

        @Autowired
        WorkerSlice.CaughtSms sms;

        @Autowired
        WorkerSlice.SetClock clock;

        @Autowired
        @Qualifier("requestMappingHandlerMapping")
        RequestMappingHandlerMapping mappings;

        @SuppressWarnings("NullAway.Init")
        Filing filing;

        @org.junit.jupiter.api.BeforeEach
        void file() {
            clock.pass(java.time.Duration.ofMinutes(11));
            String programme = "own-" + UUID.randomUUID();
            Filled.round(programmes, programme, 10);
            filing = filings.start(new Phone(OWNER), programme);
        }

        Handset stranger() {
            Handset stranger = new Handset(port);
            assertThat(stranger.login(sms, OTHER).path()).isEqualTo("/worker");
            return stranger;
        }

        Map<String, Integer> answersToAStranger() {
            return answers(stranger());
        }

        Map<String, Integer> answers(Handset handset) {
            Map<String, Integer> answers = new TreeMap<>();
            mappings.getHandlerMethods()
                    .keySet()
                    .forEach(mapping -> mapping.getPatternValues().stream()
                            .filter(pattern -> pattern.startsWith(FormController.PATH))
                            .forEach(pattern -> {
                                String path = pattern.replace(FormController.PATH, filing.path())
                                        .replace("{slot}", "diploma")
                                        .replaceAll("\\{id[^/]*}\\.jpg", "1.jpg");
                                boolean get = mapping.getMethodsCondition()
                                        .getMethods()
                                        .contains(RequestMethod.GET);
                                int status = get
                                        ? handset.get(path).status()
                                        : path.contains("/documents/")
                                                ? handset.upload(path, new byte[] {1})
                                                        .status()
                                                : handset.post(path, Map.of()).status();
                                answers.put((get ? "GET " : "POST ") + pattern, status);
                            }));
            return answers;
        }
    }

    /** Filings that do not ask whose they are. */
    @Configuration(proxyBeanMethods = false)
    static class Forgetful {
        @Bean
        @Primary
        Filings forgetfulControl(JdbcClient db, Clock clock) {
            return new Filings(db, clock) {
                @Override
                Optional<Filing> find(Phone phone, String programme, String application) {
                    List<String> owner = db.sql("SELECT phone FROM worker_filing WHERE application = :application")
                            .param("application", application)
                            .query(String.class)
                            .list();
                    return owner.stream()
                            .findFirst()
                            .flatMap(digits -> super.find(new Phone(digits), programme, application));
                }
            };
        }
    }

    /** Logins where Spring Security keeps everybody's. */
    @Configuration(proxyBeanMethods = false)
    static class OneDrawer {
        @Bean
        @Primary
        SecurityContextRepository oneDrawerControl() {
            return new HttpSessionSecurityContextRepository();
        }
    }
}
