package heyan.decide;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.HeyanApplication;
import heyan.TestDatabase;
import heyan.claim.ClaimId;
import heyan.programme.Programmes;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;

/**
 * What lets a broker deliver a message as often as it likes. The deliveries are let go only when all of them have seen
 * that the claim is not decided, which is the worst that a redelivery after a kill can do.
 */
@DisplayName("one claim delivered many times at once is decided once, and the decision's primary key is the reason")
@Timeout(60)
class DecidedOnceTest {
    private static final int DELIVERIES = 8;
    private static final String CLAIM = "gz-2021-1/A1/1";
    private static final String WAITING_FOR_LISTS = """
            SELECT count(*) FROM pg_locks JOIN pg_database d ON d.oid = database
            WHERE d.datname = current_database() AND relation = 'programme_list'::regclass AND NOT granted
            """;

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext(Rooms.class);
    private final JdbcClient db = beans.getBean(JdbcClient.class);
    private final ExecutorService consumers = Executors.newFixedThreadPool(DELIVERIES);

    @BeforeEach
    void takeOneClaim() {
        beans.getBean(Programmes.class).load(NOTICE.getBytes(StandardCharsets.UTF_8));
        ClaimId id = ClaimId.parse(CLAIM);
        db.sql("INSERT INTO intake_claim VALUES (:c, :p, :a, 1, now(), repeat('0', 64), :typed::jsonb, now())")
                .param("c", CLAIM)
                .param("p", id.programme())
                .param("a", id.application())
                .param("typed", TYPED)
                .update();
    }

    @AfterEach
    void close() {
        consumers.shutdownNow();
        beans.close();
    }

    @Test
    void manyDeliveriesAtOnceMakeOneDecisionOneHappeningAndOneItemForPeople() throws Exception {
        decideManyTimesAtOnce();
        await(all(this::open));

        assertThat(decisions()).isEqualTo(1);
        assertThat(happenings()).isEqualTo(1);
        assertThat(items()).isEqualTo(1);
    }

    @Test
    void deliveriesOneAfterTheOtherChangeNothingAnyMore() {
        for (int delivery = 0; delivery < DELIVERIES; delivery++) {
            beans.getBean(DecideClaim.class).decide(CLAIM);
            open();
        }

        assertThat(decisions()).isEqualTo(1);
        assertThat(happenings()).isEqualTo(1);
        assertThat(items()).isEqualTo(1);
    }

    @Test
    @DisplayName("control: without the primary key the same deliveries decide the claim again and again")
    void withoutThePrimaryKeyEveryDeliveryDecides() throws Exception {
        db.sql("ALTER TABLE decide_decision DROP CONSTRAINT decide_decision_pkey")
                .update();

        decideManyTimesAtOnce();

        assertThat(decisions()).isEqualTo(DELIVERIES);
        assertThat(happenings()).isEqualTo(DELIVERIES);
    }

    /** The lists are locked, which a decision names after it looked for an earlier one, until all deliveries wait. */
    private void decideManyTimesAtOnce() throws Exception {
        DecideClaim step = beans.getBean(DecideClaim.class);
        List<Future<?>> deliveries = new ArrayList<>();
        try (var gate = beans.getBean(DataSource.class).getConnection();
                var statement = gate.createStatement()) {
            gate.setAutoCommit(false);
            statement.execute("LOCK TABLE programme_list IN ACCESS EXCLUSIVE MODE");
            deliveries.addAll(all(() -> step.decide(CLAIM)));
            awaitWaiting();
            gate.commit();
        }
        await(deliveries);
    }

    private void awaitWaiting() throws SQLException {
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (db.sql(WAITING_FOR_LISTS).query(Integer.class).single() < DELIVERIES) {
            assertThat(System.nanoTime()).as("all deliveries at the lists").isLessThan(patience);
        }
    }

    private List<Future<?>> all(Runnable step) {
        List<Future<?>> running = new ArrayList<>();
        for (int delivery = 0; delivery < DELIVERIES; delivery++) {
            running.add(consumers.submit(step));
        }
        return running;
    }

    private static void await(List<Future<?>> running) throws Exception {
        for (Future<?> delivery : running) {
            delivery.get(30, TimeUnit.SECONDS);
        }
    }

    /** As the route calls it: by name, on a class that only its room sees. */
    private void open() {
        Object step = beans.getBean("openReview");
        Method open = ReflectionUtils.findMethod(step.getClass(), "open", String.class);
        assertThat(open).isNotNull();
        ReflectionUtils.makeAccessible(open);
        ReflectionUtils.invokeMethod(open, step, CLAIM);
    }

    private int decisions() {
        return count("decide_decision");
    }

    private int happenings() {
        return count("audit_happening WHERE what = 'decide.decided'");
    }

    private int items() {
        return count("review_item WHERE waiting");
    }

    private int count(String rows) {
        return db.sql("SELECT count(*) FROM " + rows).query(Integer.class).single();
    }

    @Configuration
    @EnableTransactionManagement
    @ComponentScan(
            basePackageClasses = HeyanApplication.class,
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "heyan\\.(decide\\.(DecideClaim|Decisions)|verify\\.(GatherDossier|Uses)"
                                    + "|intake\\.TakenClaims|cell\\.CellAnswers"
                                    + "|programme\\.(Programmes|Lists|NearMisses|Unions|Places|PlaceLedger)"
                                    + "|audit\\.(RecordHappening|Happenings)"
                                    + "|review\\.(OpenReview|StoredCases|ReviewItems|ScopeClaims|Chains|Verdicts))"))
    static class Rooms {
        @Bean
        DataSource database() {
            return TestDatabase.create();
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
        TransactionTemplate transaction(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2021-06-22T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }
    }

    private static final String NOTICE = """
            {"programme_id": "gz-2021-1", "title": "补助", "window_open": "2021-06-21T10:00:00+08:00",
             "window_close_exclusive": "2021-07-22T00:00:00+08:00", "eligible_batches": ["2015秋"],
             "eligible_levels": ["专科", "本科"], "max_years_from_enrolment_to_graduation": 8, "once_only": true,
             "required_documents": ["id_card_front", "diploma"], "optional_documents": [],
             "trusted_qr_hosts": ["www.chsi.com.cn"], "reference_date": "submitted_at", "amount_yuan": 1500}
            """;
    private static final String TYPED = """
            {"id": {"programme": "gz-2021-1", "application": "A1", "revision": 1},
             "worker": {"name": "样本", "idNumber": "", "phone": "", "employer": "", "unitUnion": "", "districtUnion": ""},
             "account": {"bankName": "", "cardNumber": ""},
             "study": {"school": "", "major": "", "studyForm": "", "level": "", "enrolled": "2015-09-01",
                       "graduated": "2018-01-10", "certificateNumber": "", "chsiCode": ""},
             "submittedAt": "2021-06-21T10:00:00+08:00", "documents": []}
            """;
}
