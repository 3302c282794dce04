package heyan.bench;

import com.zaxxer.hikari.HikariDataSource;
import heyan.review.QueueLoad;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.flywaydb.core.Flyway;

/**
 * The queue's first page and taking the next claim, with few and with many open claims. Run as {@code QueueBench [few [many
 * [times]]]}, by default 1,000, 1,000,000 and 300. Fails when many cost more than 1.2 times as much as few.
 */
public final class QueueBench {
    private static final double MOST = 1.2;

    private QueueBench() {}

    /** See the class. */
    public static void main(String[] args) throws IOException {
        int few = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        int many = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        int times = args.length > 2 ? Integer.parseInt(args[2]) : 300;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                HikariDataSource small = database(postgres, "few");
                HikariDataSource large = database(postgres, "many")) {
            QueueLoad less = load(small, few);
            QueueLoad more = load(large, many);
            double page = ratio("first page", less.firstPage(times), more.firstPage(times), few, many);
            double take = ratio("take next", less.takeNext(times), more.takeNext(times), few, many);
            if (page > MOST || take > MOST) {
                throw new IllegalStateException("void: many open claims cost more than " + MOST + " times as much");
            }
        }
    }

    private static double ratio(String what, double little, double much, int few, int many) {
        System.out.printf(
                "%s: %.2f ms at %,d open, %.2f ms at %,d: x %.2f%n", what, little, few, much, many, much / little);
        return much / little;
    }

    private static QueueLoad load(HikariDataSource source, int claims) {
        QueueLoad load = new QueueLoad(source);
        load.fill(claims);
        return load;
    }

    private static HikariDataSource database(EmbeddedPostgres postgres, String name) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        source.setMaximumPoolSize(2);
        source.setSchema(name);
        Flyway.configure().dataSource(source).schemas(name).load().migrate();
        return source;
    }
}
