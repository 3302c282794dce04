package heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import heyan.samples.Condition;
import heyan.samples.DrawSamples;
import heyan.samples.SampleSpec;
import heyan.samples.Style;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real service in a process of its own, killed without warning while twenty claims are under way. */
@DisplayName("kill -9 in the middle of serve, restart: every claim ends with exactly one decision")
class KillAndRestartTest {
    private static final int CLAIMS = 20;
    private static final int DRAWN = 7;
    private static final Set<String> CARDS = Set.of("id_card_front", "id_card_back", "bank_card");
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private @Nullable Process service;

    @AfterEach
    void stop() throws InterruptedException {
        if (service != null) {
            service.destroy();
            if (!service.waitFor(60, TimeUnit.SECONDS)) {
                kill(service);
            }
        }
    }

    @Test
    void everyClaimEndsWithExactlyOneDecision() throws Exception {
        int port = freePort();
        service = serve(port);
        upload(port);
        await("some claims are decided", () -> count("decide_decision") >= 3);

        kill(service);

        service = serve(port);
        await("all claims are decided", () -> count("decide_decision") >= CLAIMS);

        assertThat(count("decide_decision")).isEqualTo(CLAIMS);
        assertThat(count("(SELECT DISTINCT claim FROM decide_decision)")).isEqualTo(CLAIMS);
        assertThat(count("(SELECT FROM audit_happening WHERE what = 'decide.decided')"))
                .isEqualTo(CLAIMS);
        assertThat(count("dispatch_parked")).isZero();
    }

    private Process serve(int storePort) throws IOException {
        return Program.process(
                        folder.resolve("serve.log"),
                        "serve",
                        "--heyan.data=" + folder.resolve("data"),
                        "--heyan.s3.port=" + storePort,
                        "--heyan.intake.period=200",
                        "--server.port=0")
                .start();
    }

    /** Kills the process and its reading cells at once; the database server is left behind, as a real kill leaves it. */
    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Every claim uploads one card of a drawn one, each another: cards are read soonest. */
    private void upload(int port) throws Exception {
        Path batch = folder.resolve("batch");
        new DrawSamples(Path.of(".parts/fonts"), done -> {})
                .draw(new SampleSpec(77, DRAWN, Style.WORKING, Condition.CLEAN, 0), batch);
        ObjectStore inbox = store(port);
        ObjectMapper json = new ObjectMapper();
        String programme = json.readTree(batch.resolve("programme.json").toFile())
                .path("programme_id")
                .asText();
        for (String list : List.of("programme.json", "preregistration.csv", "paid.csv")) {
            inbox.put(Bucket.INBOX, programme + "/" + list, Files.readAllBytes(batch.resolve(list)), "text/plain");
        }
        int claims = 0;
        for (Path drawn : folders(batch)) {
            ObjectNode manifest =
                    (ObjectNode) json.readTree(drawn.resolve("application.json").toFile());
            for (JsonNode document : manifest.get("documents").deepCopy()) {
                if (CARDS.contains(document.path("kind").asText()) && claims++ < CLAIMS) {
                    String file = document.path("file").asText();
                    String name = drawn.getFileName() + "-" + claims;
                    manifest.put("application_id", name);
                    manifest.putArray("documents").add(document);
                    String prefix = programme + "/" + name + "/";
                    inbox.put(Bucket.INBOX, prefix + file, Files.readAllBytes(drawn.resolve(file)), "image/jpeg");
                    byte[] typed = json.writeValueAsBytes(manifest);
                    inbox.put(Bucket.INBOX, prefix + "application.json", typed, "application/json");
                }
            }
        }
        assertThat(claims).isGreaterThanOrEqualTo(CLAIMS);
    }

    private static List<Path> folders(Path batch) throws IOException {
        try (Stream<Path> folders = Files.list(batch).filter(Files::isDirectory)) {
            return folders.sorted().toList();
        }
    }

    private ObjectStore store(int port) throws Exception {
        Path secrets = folder.resolve("data/secrets.properties");
        await(
                "the service made its keys",
                () -> Files.exists(secrets) && keys(secrets).containsKey("s3"));
        Properties keys = keys(secrets);
        ObjectStore store =
                ObjectStore.connect(URI.create("http://127.0.0.1:" + port), "heyan", keys.getProperty("s3"));
        await("the inbox is there", () -> {
            try {
                return store.list(Bucket.INBOX, "").findAny().isEmpty();
            } catch (heyan.intake.StoreFailure e) {
                return false;
            }
        });
        return store;
    }

    private static Properties keys(Path secrets) throws IOException {
        Properties keys = new Properties();
        try (var in = Files.newInputStream(secrets)) {
            keys.load(in);
        }
        return keys;
    }

    /** Rows of a table, over the running service's own database; -1 while it does not answer. */
    private long count(String table) throws IOException {
        Path pid = folder.resolve("data/pg/postmaster.pid");
        if (!Files.exists(pid)) {
            return -1;
        }
        List<String> lines = Files.readAllLines(pid);
        if (lines.size() < 4) {
            return -1;
        }
        String url = "jdbc:postgresql://localhost:" + lines.get(3).trim() + "/postgres";
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var rows = connection.createStatement().executeQuery("SELECT count(*) FROM " + table + " AS t")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            return -1;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private interface Wish {
        boolean fulfilled() throws Exception;
    }

    private void await(String what, Wish wish) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!wish.fulfilled()) {
            boolean ended = service != null && !service.isAlive();
            if (ended || System.nanoTime() > deadline) {
                throw new AssertionError(
                        what + ": not within " + PATIENCE + "\n" + Files.readString(folder.resolve("serve.log")));
            }
            Thread.sleep(250);
        }
    }
}
