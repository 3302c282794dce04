package heyan.cli;

import heyan.HeyanApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the Spring application with the properties of one command. */
final class Application {
    private static final List<String> ROUTES =
            List.of("errors", "intake", "outgoing", "read", "review", "settle", "verify");

    private Application() {}

    /** The project's folder: where {@code routes}, {@code ocr-models} and, by default, {@code data} lie. */
    static Path home() {
        return Path.of(System.getProperty("heyan.home", ".")).toAbsolutePath().normalize();
    }

    /** Starts for one command on a data folder: without web pages, and takes and decides nothing by itself. */
    static ConfigurableApplicationContext idle(Path data) {
        Map<String, Object> properties = Map.of(
                "heyan.data",
                data.toString(),
                "heyan.roles.intake",
                false,
                "heyan.roles.worker",
                false,
                "heyan.roles.console",
                false,
                "logging.level.root",
                "WARN");
        return start(false, properties, before -> {});
    }

    /**
     * Starts, with web pages or without.
     *
     * @param before called with the context before any bean is made: may register beans
     * @param arguments {@code --name=value}, stronger than {@code properties}
     */
    static ConfigurableApplicationContext start(
            boolean web,
            Map<String, Object> properties,
            Consumer<GenericApplicationContext> before,
            String... arguments) {
        String routes = "--heyan.routes=" + routes(home());
        return new SpringApplicationBuilder(HeyanApplication.class)
                .web(web ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .initializers(context -> before.accept((GenericApplicationContext) context))
                .run(Stream.of(
                                properties.entrySet().stream().map(Application::argument),
                                Stream.of(routes),
                                Stream.of(arguments))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    /** Returns when the application is stopped: by Ctrl+C, a signal or itself. */
    static void awaitStop(ConfigurableApplicationContext context) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        context.addApplicationListener((ContextClosedEvent closed) -> stopped.countDown());
        stopped.await();
    }

    /** As an argument a property is stronger than application.yaml. */
    private static String argument(Map.Entry<String, Object> property) {
        return "--" + property.getKey() + "=" + property.getValue();
    }

    /**
     * The folder of the routes, links followed, which Camel does not do: it would start silently without a single route, as in
     * an empty or missing folder.
     */
    static Path routes(Path home) {
        Path folder = home.resolve("routes");
        for (String route : ROUTES) {
            Path file = folder.resolve(route + ".camel.yaml");
            if (!Files.isRegularFile(file)) {
                throw new IllegalStateException("no route file " + file);
            }
        }
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
