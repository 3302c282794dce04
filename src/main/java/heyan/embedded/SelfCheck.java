package heyan.embedded;

import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import heyan.intake.StoreFailure;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Refuses to start on parts that could lose what is acknowledged; before any table, route or port is opened. */
@Configuration(proxyBeanMethods = false)
class SelfCheck {
    private static final String PROBE = "heyan-self-check";

    /** The database is checked before it is changed. */
    @Bean
    FlywayMigrationStrategy checkThenMigrate(Clock clock) {
        return flyway -> {
            DatabaseCheck.check(flyway.getConfiguration().getDataSource(), clock);
            flyway.migrate();
        };
    }

    /** Runs when all beans are made and none is started. */
    @Bean
    SmartInitializingSingleton selfCheckAtStart(DataSource database, ObjectStore store, Clock clock) {
        return () -> {
            DatabaseCheck.check(database, clock);
            checkStore(store);
        };
    }

    /** Creates missing buckets, writes one small object to those of our own and reads it back. */
    static void checkStore(ObjectStore store) {
        try {
            store.createBuckets();
            store.exists(Bucket.INBOX, PROBE);
            byte[] probe = PROBE.getBytes(StandardCharsets.UTF_8);
            for (Bucket bucket : new Bucket[] {Bucket.ORIGINALS, Bucket.PAGES}) {
                store.put(bucket, PROBE, probe, "text/plain");
                if (!Arrays.equals(probe, store.get(bucket, PROBE, probe.length))) {
                    throw new StartRefused(
                            "The bucket " + bucket.bucketName() + " gives back other bytes than were written",
                            "Check the S3 server behind heyan.s3.endpoint.");
                }
            }
        } catch (StoreFailure e) {
            throw new StartRefused(
                    "The object store cannot be written: " + e.getMessage(),
                    "Check heyan.s3.endpoint, access-key, secret-key, and the right to write to the heyan- buckets.",
                    e);
        }
    }
}
