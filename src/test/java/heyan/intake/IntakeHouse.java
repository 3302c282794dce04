package heyan.intake;

import heyan.TestDatabase;
import heyan.TestStore;
import heyan.claim.Happening;
import heyan.programme.Lists;
import heyan.programme.Programmes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The room with a real database, a real S3 server and a listener in the audit's place. */
final class IntakeHouse implements AutoCloseable {
    static final Instant NOW = Instant.parse("2021-06-22T01:00:00Z");

    final ObjectStore store = TestStore.open();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext(Rooms.class);

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    List<String> take(String key) {
        return bean(TakeClaim.class).take(key);
    }

    JdbcClient db() {
        return bean(JdbcClient.class);
    }

    List<String> happenings() {
        return bean(Ears.class).heard.stream().map(Happening::what).toList();
    }

    List<Happening> heard() {
        return bean(Ears.class).heard;
    }

    void failOnHappening(boolean fail) {
        bean(Ears.class).fail = fail;
    }

    /** Puts a file into the inbox. */
    void upload(String key, String content) {
        store.put(Bucket.INBOX, key, content.getBytes(StandardCharsets.UTF_8), "application/octet-stream");
    }

    /** Puts a complete application into the inbox and answers its manifest's key. */
    String apply(String programme, String application) {
        String folder = programme + "/" + application + "/";
        upload(folder + "both.jpg", "样本 both sides of " + application);
        upload(folder + "毕业证.jpg", "样本 diploma of " + application);
        upload(folder + "application.json", Manifests.valid(programme, application));
        return folder + "application.json";
    }

    /** Puts a complete application again, until the store shows another version of it: its clock has whole seconds. */
    void applyAgain(String programme, String application) {
        String key = programme + "/" + application + "/application.json";
        Instant before = modified(key);
        long patience = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        do {
            upload(key, Manifests.valid(programme, application));
        } while (modified(key).equals(before) && System.nanoTime() < patience);
    }

    private Instant modified(String key) {
        return store.stat(Bucket.INBOX, key).orElseThrow().lastModified();
    }

    @Override
    public void close() {
        beans.close();
    }

    /** Hears every happening, or fails as a broken audit does. */
    static final class Ears {
        final List<Happening> heard = new CopyOnWriteArrayList<>();
        volatile boolean fail;

        @EventListener
        void hear(Happening happening) {
            if (fail) {
                throw new IllegalStateException("the audit is broken");
            }
            heard.add(happening);
        }
    }

    @Configuration
    @EnableTransactionManagement
    @ComponentScan(basePackageClasses = Programmes.class)
    @Import({
        TakenClaims.class,
        IntakeRows.class,
        RecordClaim.class,
        KeepFiles.class,
        TakeClaim.class,
        PollInbox.class,
        TakeNotices.class,
        TakeTickets.class,
        Programmes.class,
        Lists.class,
        TakeFolder.class,
        Ears.class
    })
    static class Rooms {
        @Bean
        DataSource database() {
            return TestDatabase.create();
        }

        @Bean
        ObjectStore store() {
            return TestStore.open();
        }

        @Bean
        JdbcClient db(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        }
    }
}
