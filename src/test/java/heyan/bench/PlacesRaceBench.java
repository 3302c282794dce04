package heyan.bench;

import com.zaxxer.hikari.HikariDataSource;
import heyan.api.ApiSlice;
import heyan.api.CountThenInsert;
import heyan.api.PlacesRace;
import heyan.api.Portal;
import heyan.intake.MemoryStore;
import heyan.intake.ObjectStore;
import heyan.programme.Places;
import heyan.programme.Programmes;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The last places through real HTTP on a PostgreSQL that loses nothing (fsync and synchronous_commit on), with the audit;
 * only the object store is a double. Run as {@code PlacesRaceBench [clicks [places [connections]]]}, by default 10,000
 * clicks, one in ten a double click, for 2,000 places over 64 connections. Fails when a promise is broken, or when the
 * control that counts and then inserts keeps it.
 */
public final class PlacesRaceBench {
    private PlacesRaceBench() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        int clicks = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int places = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
        int connections = args.length > 2 ? Integer.parseInt(args[2]) : 64;
        try (ServletWebServerApplicationContext house = ApiSlice.start(
                Map.of("heyan.api.tokens.gz", ApiSlice.TOKEN),
                Parts.class,
                CountThenInsert.Door.class,
                CountThenInsert.Open.class)) {
            int port = house.getWebServer().getPort();
            house.getBean(Programmes.class).load(Portal.round("warm", 10).getBytes(StandardCharsets.UTF_8));
            new PlacesRace(port, "warm").run(Math.min(clicks, 500), connections);
            house.getBean(Programmes.class).load(Portal.round("race", places).getBytes(StandardCharsets.UTF_8));

            PlacesRace.Outcome outcome = new PlacesRace(port, "race").run(clicks, connections);

            boolean kept = report(outcome, places, house);
            int over = CountThenInsert.overGrants(
                    house.getBean(CountThenInsert.Door.class), port, "control", clicks, places, connections);
            System.out.printf("control, count then insert: %+d beyond %d%n", over, places);
            if (!kept || over <= 0) {
                throw new IllegalStateException("void: a promise is broken, or the control did not fail");
            }
        }
    }

    private static boolean report(PlacesRace.Outcome outcome, int places, ServletWebServerApplicationContext house) {
        int applications = outcome.tickets().size();
        boolean tickets = outcome.tickets()
                .equals(LongStream.rangeClosed(1, applications).boxed().toList());
        boolean waiting = outcome.waiting()
                .equals(LongStream.rangeClosed(1, (long) applications - places)
                        .boxed()
                        .toList());
        int audited = house.getBean(JdbcClient.class)
                .sql("SELECT count(*) FROM audit_happening WHERE claim LIKE 'race/%' AND what LIKE 'places.%'")
                .query(Integer.class)
                .single();
        boolean agrees = house.getBean(Places.class).differences("race").isEmpty();
        System.out.printf(
                "%d clicks of %d applications in %.1f s: %.0f/s%n",
                outcome.clicks(), applications, outcome.seconds(), outcome.clicks() / outcome.seconds());
        System.out.printf(
                "reserved %d of %d; tickets 1..%d each once: %s; waiting numbers in order without gap: %s; inversions %d;"
                        + " audited %d; counter agrees: %s%n",
                outcome.reserved(), places, applications, tickets, waiting, outcome.inversions(), audited, agrees);
        return outcome.reserved() == places
                && tickets
                && waiting
                && outcome.inversions() == 0
                && audited == applications
                && agrees;
    }

    /** A database that keeps what it acknowledged, the audit, and a store in memory. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "heyan.audit",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "heyan\\.audit\\.(Happenings|RecordHappening)"))
    static class Parts {
        @Bean
        ObjectStore memory() {
            return new MemoryStore();
        }

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(Files.createTempDirectory("heyan-race-"))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
        }

        @Bean
        DataSource database(EmbeddedPostgres postgres) {
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
            pool.setMaximumPoolSize(16);
            Flyway.configure().dataSource(pool).load().migrate();
            return pool;
        }
    }
}
