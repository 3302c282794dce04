package heyan;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL, one server for each JVM. Every database is a copy of one to which all migrations were applied once: 0.1 s
 * in place of 1 s.
 */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** A fresh database that nobody else gets, for contexts that live on. */
    public static DataSource create() {
        return create("test" + COUNT.incrementAndGet());
    }

    /** The caller's own database, as fresh as at first; what was in it, and whoever is connected to it, is gone. */
    public static DataSource renewed(Class<?> caller) {
        String name = caller.getSimpleName().toLowerCase(Locale.ROOT);
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        return create(name);
    }

    private static DataSource create(String name) {
        execute("CREATE DATABASE " + name + " TEMPLATE " + Server.MIGRATED + " STRATEGY FILE_COPY");
        return Server.POSTGRES.getDatabase("postgres", name);
    }

    private static void execute(String sql) {
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("could not create the test database", e);
        }
    }

    /** Started on first use; the library stops it with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();
        static final String MIGRATED = "template1";

        static {
            Flyway.configure()
                    .dataSource(POSTGRES.getDatabase("postgres", MIGRATED))
                    .load()
                    .migrate();
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
