package heyan.review;

import com.zaxxer.hikari.HikariDataSource;
import heyan.TestDatabase;
import heyan.audit.AuditLog;
import heyan.cell.CellAnswer;
import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.Happening;
import heyan.decide.Decisions;
import heyan.dispatch.Progress;
import heyan.inspect.Defect;
import heyan.inspect.InspectSettings;
import heyan.intake.TakeTickets;
import heyan.intake.TakenClaims;
import heyan.programme.Programmes;
import heyan.programme.UnionMoved;
import heyan.verify.Alike;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The console alone: real database, real pages, what the other rooms would say laid down by the test. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackageClasses = {ReviewItems.class, Programmes.class},
        basePackages = "heyan.office",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "heyan\\.review\\.(Stored.*|LoginLimits|.*Test|.*Test\\$.*|ReviewSlice.*|ReviewBehind.*)"))
@Import({Progress.class, AuditLog.class, TakeTickets.class})
@EnableConfigurationProperties(InspectSettings.class)
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
public class ReviewSlice {
    public static final Instant NOW = Instant.parse("2021-06-22T05:30:00Z");

    @Bean
    DataSource dataSource() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(TestDatabase.create());
        pool.setMaximumPoolSize(16);
        return pool;
    }

    @Bean
    Watch clock() {
        return new Watch();
    }

    /** A clock that stands still until it is set forward. */
    public static final class Watch extends Clock {
        private volatile Instant now = NOW;

        public void forward(Duration by) {
            now = now.plus(by);
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

    /** By the real clock: the watch stands still, so one house's tries of a minute would never be over. */
    @Bean
    LoginLimits limits() {
        return new LoginLimits(Clock.systemUTC());
    }

    @Bean
    TakenClaims taken(JdbcClient database) {
        return new TakenClaims(database);
    }

    /** One claim shares a card and a diploma with an earlier year. */
    @Bean
    AlikeClaims alike() {
        var common = List.of(
                new Alike.Common(Alike.Kind.CARD, null, 0),
                new Alike.Common(Alike.Kind.PICTURE, DocumentKind.DIPLOMA, 2));
        return claim -> claim.application().equals("GZ-ALIKE")
                ? List.of(new Alike(new ClaimId("gz-2019-1", "GZ-OLD", 1), false, NOW, common))
                : List.of();
    }

    @Bean
    LaidCases cases() {
        return new LaidCases();
    }

    @Bean
    PagePictures pictures() {
        byte[] picture = DrawnClaim.picture();
        return (sha256, page) -> page == 0 ? Optional.of(picture) : Optional.empty();
    }

    @Bean
    LaidScreens screens() {
        return new LaidScreens();
    }

    /** Reads in every screenshot what the test laid down. */
    static final class LaidScreens implements Screens {
        private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
        private volatile Callable<CellAnswer> says = () -> new CellAnswer.Unusable(Defect.UNREADABLE, "");

        void say(CellAnswer answer) {
            says = () -> answer;
        }

        void say(Callable<CellAnswer> answer) {
            says = answer;
        }

        @Override
        public void keep(String sha256, byte[] picture) {
            kept.put(sha256, picture);
        }

        @Override
        public byte[] open(String sha256) {
            return Objects.requireNonNull(kept.get(sha256));
        }

        @Override
        public CellAnswer read(byte[] picture) {
            try {
                return says.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    /** Decided claims laid down by the test. */
    static final class LaidCases implements Cases {
        private final Map<ClaimId, CaseFile> files = new ConcurrentHashMap<>();

        void lay(CaseFile file) {
            files.put(file.claim().id(), file);
        }

        @Override
        public Optional<CaseFile> find(ClaimId claim) {
            return Optional.ofNullable(files.get(claim));
        }

        /** As if it had been made by the first lists. */
        static MachineDecision machine(CaseFile file) {
            return MachineDecision.of(new Decisions.Decided(
                    file.claim().id(),
                    file.machine(),
                    List.of(),
                    "5a".repeat(32),
                    "preregistrations=12 payments=9",
                    file.decidedAt()));
        }

        @Override
        public List<MachineDecision> decisions(ClaimId claim) {
            return find(claim).map(LaidCases::machine).stream().toList();
        }

        @Override
        public List<RefusedManifest> refused(int most) {
            return List.of(new RefusedManifest("gz-2021-1/GZ-BAD", "line 3: JSON_SYNTAX", NOW));
        }
    }

    /** The happenings, in order. */
    public static final class Heard {
        private final List<Happening> happenings = new CopyOnWriteArrayList<>();
        private final List<UnionMoved> moved = new CopyOnWriteArrayList<>();

        @EventListener
        void hear(Happening happening) {
            happenings.add(happening);
        }

        @EventListener
        void hear(UnionMoved event) {
            moved.add(event);
        }

        /** Claims that went to another union. */
        List<UnionMoved> moved() {
            return moved;
        }

        public List<Happening> about(String claim) {
            return happenings.stream()
                    .filter(happening -> happening.claim().equals(claim))
                    .toList();
        }
    }
}
