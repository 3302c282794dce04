package heyan.cli;

import heyan.read.ModelStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./heyan doctor}: what is here, what is missing and how to bring it. */
@Command(
        name = "doctor",
        description =
                "Says what is installed, which models, which outside services answer. Exit 1 when something needed is missing.")
final class DoctorCommand implements Callable<Integer> {
    private static final int PATIENCE_MILLIS = 3000;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private boolean well = true;

    @Override
    public Integer call() throws IOException {
        ConfigurableEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        say(true, "Java", System.getProperty("java.version") + ", " + System.getProperty("java.vm.name"));
        say(true, "processors", Runtime.getRuntime().availableProcessors() + "");
        models(Path.of(environment.getProperty("heyan.read.models", "ocr-models")));
        folder("fonts for drawn samples", Application.home().resolve(".parts/fonts"), ".ttc");
        database(environment);
        store(environment);
        broker(environment);
        return well ? 0 : 1;
    }

    private void models(Path folder) {
        try {
            ModelStore.parts(folder)
                    .forEach(part -> say(part.good(), "model", part.name() + (part.good() ? "" : ": " + part.words())));
        } catch (IOException missing) {
            say(false, "models", String.valueOf(missing.getMessage()));
        }
    }

    private void folder(String what, Path folder, String ending) throws IOException {
        long files = 0;
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(file -> file.toString().endsWith(ending)).count();
            }
        }
        say(files > 0, what, files > 0 ? files + " in " + folder : "none: run src/main/scripts/provide.sh");
    }

    private void database(ConfigurableEnvironment environment) {
        String url = environment.getProperty("spring.datasource.url", "");
        if (url.isEmpty()) {
            say(true, "PostgreSQL", "the one inside, under " + environment.getProperty("heyan.data"));
            return;
        }
        DriverManager.setLoginTimeout(PATIENCE_MILLIS / 1000);
        try (var connection = DriverManager.getConnection(
                url,
                environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password"))) {
            say(true, "PostgreSQL", connection.getMetaData().getDatabaseProductVersion() + " answers");
        } catch (SQLException e) {
            say(false, "PostgreSQL", "does not answer at spring.datasource.url: SQLSTATE " + e.getSQLState());
        }
    }

    private void store(ConfigurableEnvironment environment) {
        String endpoint = environment.getProperty("heyan.s3.endpoint", "");
        if (endpoint.isEmpty()) {
            say(true, "object store", "the one inside");
        } else {
            answers("object store", URI.create(endpoint));
        }
    }

    private void broker(ConfigurableEnvironment environment) {
        if (environment.getProperty("spring.artemis.mode", "embedded").equals("embedded")) {
            say(true, "broker", "the one inside");
        } else {
            String url = environment.getProperty("spring.artemis.broker-url", "tcp://localhost:61616");
            answers("broker", URI.create(url.replaceAll("[()]|\\?.*", "")));
        }
    }

    private void answers(String what, URI uri) {
        int port = uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(uri.getHost(), port), PATIENCE_MILLIS);
            say(true, what, uri.getHost() + ":" + port + " answers");
        } catch (IOException e) {
            say(false, what, uri.getHost() + ":" + port + " does not answer");
        }
    }

    private void say(boolean good, String what, String words) {
        well &= good;
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-4s %-24s %s%n", good ? "ok" : "NO", what, words);
        out.flush();
    }
}
