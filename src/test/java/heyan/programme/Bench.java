package heyan.programme;

import heyan.TestDatabase;
import heyan.claim.Happening;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The room on a database of its own; what it published stands in {@link #published}. */
final class Bench {
    final DataSource database = TestDatabase.renewed(Bench.class);
    final JdbcClient jdbc = JdbcClient.create(database);
    final List<Happening> published = new ArrayList<>();
    final Programmes programmes;
    final Lists lists;
    final Unions unions;

    Bench() {
        var transactions = new JdbcTransactionManager(database);
        Clock clock = Clock.fixed(Instant.parse("2021-06-01T00:00:00Z"), ZoneOffset.UTC);
        programmes = new Programmes(jdbc, transactions, event -> published.add((Happening) event), clock);
        lists = new Lists(jdbc, transactions, event -> published.add((Happening) event), clock);
        unions = new Unions(jdbc, transactions, event -> published.add((Happening) event), clock);
    }

    ImportReport preregistrations(String csv) {
        return lists.importPreregistrations("gz-2021-1", "preregistration.csv", stream(csv));
    }

    ImportReport payments(String csv) {
        return lists.importPayments("gz-2021-1", "paid.csv", stream(csv));
    }

    UnionReport unions(String csv) {
        return unions.importUnions("unions.csv", stream(csv), "anna");
    }

    int count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    static java.io.InputStream stream(String text) {
        return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
