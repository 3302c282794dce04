package heyan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.TestDatabase;
import heyan.TestStore;
import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SelfCheckTest {
    private static final Clock CLOCK = Clock.systemUTC();

    /** The tests' server runs with the library's own defaults, which lose acknowledged rows. */
    @Test
    void refusesADatabaseWithoutFsync() {
        assertThatThrownBy(() -> DatabaseCheck.check(TestDatabase.create(), CLOCK))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused).hasMessageContaining("fsync is off");
                    assertThat(refused.remedy()).isEqualTo("ALTER SYSTEM SET fsync = on; SELECT pg_reload_conf();");
                });
    }

    @Test
    void refusesSynchronousCommitOffAndAClockThatDiffers(@TempDir Path folder) throws IOException {
        Path directory = Files.createDirectory(folder.resolve("pg")).toRealPath();
        try (var server = EmbeddedDatabase.start(directory)) {
            DataSource safe = server.getPostgresDatabase();

            assertThatCode(() -> DatabaseCheck.check(safe, CLOCK)).doesNotThrowAnyException();
            assertThatCode(() -> DatabaseCheck.check(with(server, "local"), CLOCK))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> DatabaseCheck.check(with(server, "off"), CLOCK))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("synchronous_commit is off");
            assertThatThrownBy(() -> DatabaseCheck.check(safe, Clock.offset(CLOCK, Duration.ofSeconds(30))))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("clock differs");
        }
    }

    private static DataSource with(EmbeddedPostgres server, String synchronousCommit) {
        return new DriverManagerDataSource(
                server.getJdbcUrl("postgres", "postgres") + "&options=-c%20synchronous_commit=" + synchronousCommit);
    }

    @Test
    void refusesADatabaseThatIsNotThere() {
        var database = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/nowhere");

        assertThatThrownBy(() -> DatabaseCheck.check(database, CLOCK))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("does not answer");
    }

    @Test
    void refusesADataFolderThatCannotBeWritten(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void refusesADataFolderThatAnotherOneHas(@TempDir Path folder) throws IOException {
        try (DataFolder first = DataFolder.open(folder)) {
            assertThat(first.folder("pg")).isDirectory();

            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another Heyan");
        }
        DataFolder.open(folder).close();
    }

    @Test
    void keepsSecretsForThisUserOnly(@TempDir Path folder) throws IOException {
        String secret;
        try (DataFolder data = DataFolder.open(folder)) {
            secret = data.secret("s3");
        }

        try (DataFolder data = DataFolder.open(folder)) {
            assertThat(data.secret("s3")).isEqualTo(secret).hasSizeGreaterThan(20);
            assertThat(data.secret("other")).isNotEqualTo(secret);
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
                .hasSize(2);
    }

    @Test
    void createsBucketsAndRefusesAStoreThatDoesNotLetUsWrite(@TempDir Path folder) throws Exception {
        EmbeddedStore server = EmbeddedStore.start(folder.toRealPath(), 0, "heyan", "right");
        try {
            SelfCheck.checkStore(ObjectStore.connect(server.endpoint(), "heyan", "right"));

            assertThat(folder).isDirectoryContaining(each -> each.endsWith(Bucket.INBOX.bucketName()));
            assertThatThrownBy(() -> SelfCheck.checkStore(ObjectStore.connect(server.endpoint(), "heyan", "wrong")))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("cannot be written");
        } finally {
            server.stop();
        }
        assertThatThrownBy(() -> SelfCheck.checkStore(ObjectStore.connect(URI.create("http://127.0.0.1:1"), "a", "b")))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void doesNotTouchTheInbox() {
        ObjectStore store = TestStore.open();

        SelfCheck.checkStore(store);

        assertThat(store.exists(Bucket.INBOX, "heyan-self-check")).isFalse();
        assertThat(store.exists(Bucket.ORIGINALS, "heyan-self-check")).isTrue();
    }
}
