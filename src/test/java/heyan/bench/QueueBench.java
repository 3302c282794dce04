package heyan.bench;

import com.zaxxer.hikari.HikariDataSource;
import heyan.review.QueueLoad;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.flywaydb.core.Flyway;

/**
 * The queue's first page, taking the next claim and the queue beside a case, with few and with many open claims. Run as {@code QueueBench [few [many
 * [times]]]}, by default 1,000, 1,000,000 and 300. Fails when the first page or taking
 * the next cost more than 1.2 times as much with many as with few; the queue beside a case is only told.
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
            System.out.printf("%,d and %,d open claims, %d rounds, median (least to most) ms%n", few, many, times);
            double page = ratio("first page", less::firstPage, more::firstPage, times);
            double take = ratio("take next", less::takeNext, more::takeNext, times);
            double around = ratio("around a case", less::aroundCase, more::aroundCase, times);
            if (Math.max(page, Math.max(take, around)) > MOST) {
                throw new IllegalStateException("void: many open claims cost more than " + MOST + " times as much");
            }
        }
    }

    /** Few and many in turn, the first third of the rounds only to get warm. */
    private static double ratio(String what, IntToDoubleFunction few, IntToDoubleFunction many, int times) {
        double[] little = new double[times];
        double[] much = new double[times];
        for (int i = 0; i < times; i++) {
            little[i] = few.applyAsDouble(i);
            much[i] = many.applyAsDouble(i);
        }
        double[] less = Arrays.stream(little).skip(times / 3).sorted().toArray();
        double[] more = Arrays.stream(much).skip(times / 3).sorted().toArray();
        double ratio = more[more.length / 2] / less[less.length / 2];
        System.out.printf("%s: %s, %s: x %.2f%n", what, range(less), range(more), ratio);
        return ratio;
    }

    private static String range(double[] sorted) {
        return String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
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
