package heyan.api;

import com.zaxxer.hikari.HikariDataSource;
import heyan.TestDatabase;
import heyan.TestStore;
import heyan.claim.Happening;
import heyan.decide.Decisions;
import heyan.intake.ObjectStore;
import heyan.programme.Programmes;
import heyan.review.Accounts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;

/** The door and the rooms behind it, on a real port, a real database and a real S3 server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
@ComponentScan(
        basePackageClasses = {
            SubmissionController.class,
            ObjectStore.class,
            Programmes.class,
            Accounts.class,
            Decisions.class
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            ".*(Test|House|Slice|Bench)(\\$.*)?",
                            "heyan\\.decide\\.(?!Decisions).*",
                            "heyan\\.review\\.(?!ConsoleSecurity|LoginLimits|Accounts|OidcLogin|Identities|Invitations).*",
                        }))
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    SpringDocConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocWebMvcConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
public class ApiSlice {
    /** A portal's token. */
    public static final String TOKEN = "0123456789abcdef0123456789abcdef";

    /** A running door. */
    public static ServletWebServerApplicationContext start(Map<String, Object> properties, Class<?>... more) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(more)
                .sources(ApiSlice.class)
                .properties(properties)
                .properties(Map.of(
                        "server.port", "0",
                        "spring.main.banner-mode", "off",
                        "spring.config.name", "none",
                        "logging.level.root", "WARN"))
                .run();
    }

    @Bean
    @ConditionalOnMissingBean
    DataSource dataSource() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(TestDatabase.create());
        pool.setMaximumPoolSize(16);
        return pool;
    }

    @Bean
    @ConditionalOnMissingBean
    ObjectStore store() {
        return TestStore.open();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    /** The happenings, in order. */
    static final class Heard {
        private final Queue<Happening> happenings = new ConcurrentLinkedQueue<>();

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
