package heyan.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTest {
    @Test
    void keepsWhatItAcknowledgedWhenItsProcessIsKilled(@TempDir Path folder) throws Exception {
        Path directory = Files.createDirectory(folder.resolve("pg")).toRealPath();
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.lines().anyMatch("acknowledged"::equals)).isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
        long orphan = Long.parseLong(
                Files.readAllLines(directory.resolve("postmaster.pid")).get(0).trim());
        assertThat(ProcessHandle.of(orphan))
                .as("PostgreSQL outlives its process")
                .isPresent();

        try (EmbeddedPostgres again = EmbeddedDatabase.start(directory)) {
            var db = JdbcClient.create(again.getPostgresDatabase());

            assertThat(db.sql("SELECT text FROM kept").query(String.class).list())
                    .containsExactly("核验");
            assertThat(settings(db)).containsExactly("on", "on", "on", "UTF8");
        }
    }

    private static List<String> settings(JdbcClient db) {
        return List.of("fsync", "synchronous_commit", "full_page_writes", "server_encoding").stream()
                .map(name -> db.sql("SELECT current_setting(:name)")
                        .param("name", name)
                        .query(String.class)
                        .single())
                .toList();
    }

    /** A process that writes one row and then waits to be killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws IOException, java.sql.SQLException, InterruptedException {
            EmbeddedPostgres server = EmbeddedDatabase.start(Path.of(args[0]));
            try (var connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept (text text)");
                statement.execute("INSERT INTO kept VALUES ('核验')");
            }
            System.out.println("acknowledged");
            Thread.currentThread().join();
        }
    }
}
