package heyan.embedded;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** Whether a PostgreSQL may be trusted with claims: it keeps what it acknowledges, and knows what we ask of it. */
final class DatabaseCheck {
    private static final int OLDEST_VERSION = 140_000;
    private static final Duration MAX_CLOCK_DIFFERENCE = Duration.ofSeconds(5);
    private static final String QUESTION = """
            SELECT current_setting('server_version_num')::int, current_setting('server_encoding'),
                current_setting('fsync'), current_setting('synchronous_commit'), current_setting('full_page_writes'),
                clock_timestamp()
            """;

    private DatabaseCheck() {}

    /** Throws {@link StartRefused} when not. */
    static void check(DataSource database, Clock clock) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUESTION)) {
            row.next();
            require(
                    row.getInt(1) >= OLDEST_VERSION,
                    "PostgreSQL is too old: " + row.getInt(1),
                    "Use PostgreSQL 14 or newer.");
            require(
                    "UTF8".equals(row.getString(2)),
                    "The database's encoding is " + row.getString(2),
                    "Create it with ENCODING 'UTF8'.");
            requireOn(row, 3, "fsync");
            requireOn(row, 4, "synchronous_commit");
            requireOn(row, 5, "full_page_writes");
            Duration difference = Duration.between(row.getTimestamp(6).toInstant(), Instant.now(clock))
                    .abs();
            require(
                    difference.compareTo(MAX_CLOCK_DIFFERENCE) <= 0,
                    "The database's clock differs by " + difference.toSeconds() + " s",
                    "Set both clocks by NTP.");
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database does not answer: SQLSTATE " + e.getSQLState(),
                    "Check spring.datasource.url, username and password, and that the server runs.",
                    e);
        }
    }

    private static void requireOn(ResultSet row, int column, String setting) throws SQLException {
        require(
                !"off".equals(row.getString(column)),
                "The database can lose acknowledged claims: " + setting + " is off",
                "ALTER SYSTEM SET " + setting + " = on; SELECT pg_reload_conf();");
    }

    private static void require(boolean holds, String problem, String remedy) {
        if (!holds) {
            throw new StartRefused(problem, remedy);
        }
    }
}
