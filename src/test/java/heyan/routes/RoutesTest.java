package heyan.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.apache.camel.test.junit5.TestExecutionConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The route files as they lie in {@code routes/}, conducting steps that write down that they were called. The queues are
 * replaced; the real ones are played in {@code KillAndRestartTest}.
 */
class RoutesTest extends CamelTestSupport {
    private final List<String> calls = new CopyOnWriteArrayList<>();

    /** A step that names things. */
    public static final class Names {
        private final List<String> calls;
        private final String name;
        private final List<String> answer;

        Names(List<String> calls, String name, List<String> answer) {
            this.calls = calls;
            this.name = name;
            this.answer = answer;
        }

        public List<String> look() {
            calls.add(name);
            return answer;
        }

        public List<String> due() {
            calls.add(name);
            return answer;
        }
    }

    /** A step on one claim; fails when told to. */
    public static final class Step {
        private final List<String> calls;
        private final String name;

        Step(List<String> calls, String name) {
            this.calls = calls;
            this.name = name;
        }

        public void take(String key) {
            act(key);
        }

        public void read(String claim) {
            act(claim);
        }

        public void register(String claim) {
            act(claim);
        }

        public void decide(String claim) {
            act(claim);
        }

        public void open(String claim) {
            act(claim);
        }

        public void sendAll() {
            calls.add(name);
        }

        public void assign() {
            calls.add(name);
        }

        public void settle() {
            act("");
        }

        public void park(String claim, String route, Throwable failure) {
            calls.add(name + " " + claim + " " + route + " " + failure.getMessage());
        }

        private void act(String what) {
            calls.add(name + " " + what);
            if (what.contains("broken")) {
                throw new IllegalStateException("store is away");
            }
        }
    }

    @Override
    public void configureTest(TestExecutionConfiguration configuration) {
        super.configureTest(configuration);
        configuration.withUseAdviceWith(true);
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        DefaultCamelContext camel = new DefaultCamelContext();
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "heyan.roles.intake", "false", // the timer is not wanted here; the route is told to start below
                "heyan.roles.worker", "true",
                "heyan.roles.console", "false", // likewise
                "heyan.cell.count", "2",
                "heyan.intake.period", "3600000"));
        camel.getPropertiesComponent().setInitialProperties(settings);
        for (String step : List.of(
                "takeClaim",
                "readDocuments",
                "registerUses",
                "decideClaim",
                "openReview",
                "settleVerdicts",
                "assignCases",
                "parkClaim",
                "sendFiling",
                "sendWebhooks")) {
            camel.getRegistry().bind(step, new Step(calls, step));
        }
        camel.getRegistry().bind("pollInbox", new Names(calls, "pollInbox", List.of("p/a/application.json")));
        camel.getRegistry().bind("dueForReading", new Names(calls, "dueForReading", List.of("p/a/1", "p/b/1")));
        camel.getRegistry().bind("dueForVerifying", new Names(calls, "dueForVerifying", List.of("p/a/1")));
        return camel;
    }

    @BeforeEach
    void load() throws Exception {
        for (Path file : files()) {
            PluginHelper.getRoutesLoader(context()).loadRoutes(resource(file, Files.readString(file)));
        }
        for (String queue : List.of("read", "verify")) {
            AdviceWith.adviceWith(context(), queue, route -> route.replaceFromWith("direct:queue-" + queue));
        }
        AdviceWith.adviceWith(context(), "intake", route -> route.replaceFromWith("direct:tick"));
        AdviceWith.adviceWith(context(), "outgoing", route -> route.replaceFromWith("direct:tock"));
        AdviceWith.adviceWith(context(), "assign", route -> route.replaceFromWith("direct:shift"));
        AdviceWith.adviceWith(context(), "webhooks", route -> route.replaceFromWith("direct:messages"));
        for (String sender : List.of("dispatch-reading", "dispatch-verifying")) {
            AdviceWith.adviceWith(
                    context(),
                    sender,
                    route -> route.weaveByToUri("jms:*").replace().to("mock:" + sender));
        }
        context().start();
        context().getRouteController().startRoute("intake");
        context().getRouteController().startRoute("outgoing");
        context().getRouteController().startRoute("webhooks");
        context().getRouteController().startRoute("assign");
    }

    @Test
    void intakeTakesEveryNewManifestThenSendsOnWhatIsDue() throws Exception {
        getMockEndpoint("mock:dispatch-reading").expectedBodiesReceived("p/a/1", "p/b/1");
        getMockEndpoint("mock:dispatch-verifying").expectedBodiesReceived("p/a/1");

        template().sendBody("direct:tick", null);

        MockEndpoint.assertIsSatisfied(context());
        assertThat(calls)
                .containsExactly("pollInbox", "takeClaim p/a/application.json", "dueForReading", "dueForVerifying");
    }

    @Test
    void aClaimIsReadThenItsUsesAreWrittenDownThenWhatIsReadyIsSentOn() throws Exception {
        getMockEndpoint("mock:dispatch-verifying").expectedBodiesReceived("p/a/1");

        template().sendBody("direct:queue-read", "p/a/1");

        MockEndpoint.assertIsSatisfied(context());
        assertThat(calls).containsExactly("readDocuments p/a/1", "registerUses p/a/1", "dueForVerifying");
    }

    @Test
    void aReadClaimIsDecidedAndOpenedForPeople() {
        template().sendBody("direct:queue-verify", "p/a/1");

        assertThat(calls).containsExactly("decideClaim p/a/1", "openReview p/a/1");
    }

    @Test
    void whatWorkersSubmittedIsSentOn() {
        template().sendBody("direct:tock", null);

        assertThat(calls).containsExactly("sendFiling");
    }

    @Test
    void whatWaitsIsAssignedThoughNobodyOpensTheQueue() {
        template().sendBody("direct:shift", null);

        assertThat(calls).containsExactly("assignCases");
    }

    @Test
    void messagesAreSentToPortals() {
        template().sendBody("direct:messages", null);

        assertThat(calls).containsExactly("sendWebhooks");
    }

    @Test
    void aStepThatFailsIsTriedFourTimesThenTheClaimIsParked() {
        template().sendBody("direct:queue-verify", "p/broken/1");

        assertThat(calls).filteredOn(call -> call.startsWith("decideClaim")).hasSize(4);
        assertThat(calls).last().isEqualTo("parkClaim p/broken/1 verify store is away");
    }

    @Test
    void aMisspeltStepStopsTheStart() {
        String misspelt = """
            - route:
                id: misspelt
                from:
                  uri: direct:misspelt
                  steps:
                    - bean: { ref: readDocumets, method: read }
            """;

        assertThatThrownBy(() -> PluginHelper.getRoutesLoader(context())
                        .loadRoutes(resource(Path.of("routes/misspelt.camel.yaml"), misspelt)))
                .hasStackTraceContaining("readDocumets");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("routes"))) {
            List<Path> sorted = files.sorted().toList();
            assertThat(sorted).hasSizeGreaterThanOrEqualTo(5);
            return sorted;
        }
    }

    private static Resource resource(Path file, String text) {
        return ResourceHelper.fromBytes(file.toString(), text.getBytes(StandardCharsets.UTF_8));
    }
}
