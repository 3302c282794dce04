package heyan.worker;

import com.zaxxer.hikari.HikariDataSource;
import heyan.TestDatabase;
import heyan.TestStore;
import heyan.cell.CellAnswer;
import heyan.cell.Examined;
import heyan.claim.Happening;
import heyan.inspect.Defect;
import heyan.inspect.InspectSettings;
import heyan.intake.ObjectStore;
import heyan.programme.Programmes;
import heyan.review.Accounts;
import heyan.review.ReviewBehind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.HttpEncodingAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.MultipartAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;

/** The worker's pages and the rooms behind them: real database, real store, a clock that can be set, messages caught. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({WorkerSettings.class, InspectSettings.class})
@ComponentScan(
        basePackageClasses = {Filings.class, ObjectStore.class, Programmes.class, Accounts.class},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            ".*(Test|House|Slice|Bench|Control)(\\$.*)?",
                            "heyan\\.review\\.(?!(ConsoleSecurity|ConsolePages|LoginLimits|Accounts|AccessGate|Standings"
                                    + "|Membership|KeysOnPages|KeyMaps|TypeSizes|OidcLogin|Identities|Invitations|"
                                    + ReviewBehind.NEEDS + ")$|ReviewBehind\\$).*",
                        }))
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
class WorkerSlice {
    static final Instant NOW = Instant.parse("2021-06-22T05:30:00Z");

    @Bean
    DataSource dataSource() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(TestDatabase.create());
        pool.setMaximumPoolSize(16);
        return pool;
    }

    @Bean
    ObjectStore store() {
        return TestStore.open();
    }

    @Bean
    WorkerKey workerKey() {
        return new WorkerKey("test-test-test-test-test-test-test-test");
    }

    @Bean
    SetClock clock() {
        return new SetClock();
    }

    @Bean
    CaughtSms sms() {
        return new CaughtSms();
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    /** Says of every file that it is damaged when it begins with {@code bad}, else that nobody could tell what it is. */
    @Bean
    PictureEye eye() {
        return bytes -> new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("bad")
                ? new Examined(new CellAnswer.Unusable(Defect.UNREADABLE, "test"), List.of(), 0)
                : Blank.page();
    }

    /** A clock that tests move. */
    static final class SetClock extends Clock {
        private volatile Instant now = NOW;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Keeps the last message to each phone. */
    static final class CaughtSms implements SmsSender {
        private final Map<String, String> last = new ConcurrentHashMap<>();

        @Override
        public void send(String phone, String text) {
            last.put(phone, text);
        }

        /** The code in the last message. */
        String code(String phone) {
            return last.getOrDefault(phone, "").replaceAll("^.*?(\\d{6}).*$", "$1");
        }

        boolean hasWritten(String phone) {
            return last.containsKey(phone);
        }

        @Override
        public boolean isTrial() {
            return true;
        }
    }

    /** The happenings, in order. */
    static final class Heard {
        private final List<Happening> happenings = new CopyOnWriteArrayList<>();

        @EventListener
        void hear(Happening happening) {
            happenings.add(happening);
        }

        List<String> about(String claim) {
            return happenings.stream()
                    .filter(happening -> happening.claim().equals(claim))
                    .map(Happening::what)
                    .toList();
        }
    }
}
