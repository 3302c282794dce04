package heyan.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.TestDatabase;
import heyan.TestStore;
import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.claim.Sha256;
import heyan.inspect.Defect;
import heyan.inspect.InspectSettings;
import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import heyan.intake.TakenClaims;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

@Timeout(120)
class ReadDocumentsTest {
    private static final Instant NOW = Instant.parse("2021-06-22T01:00:00Z");
    private static AnnotationConfigApplicationContext beans;

    @BeforeAll
    static void open() {
        beans = new AnnotationConfigApplicationContext(House.class);
    }

    @AfterAll
    static void close() {
        beans.close();
    }

    /** A claim as intake leaves it: two slots with the same content, one with another, one file that is not there. */
    private static String taken(String application, String both, String diploma) {
        ClaimId id = new ClaimId("cell-1", application, 1);
        JdbcClient db = beans.getBean(JdbcClient.class);
        db.sql("INSERT INTO intake_claim VALUES (:c, :p, :a, 1, now(), :sha, :typed::jsonb, now())")
                .param("c", id.toString())
                .param("p", id.programme())
                .param("a", application)
                .param("sha", Sha256.of(application))
                .param("typed", typed(id))
                .update();
        slot(id, "id_card_front", 0, both);
        slot(id, "id_card_back", 1, both);
        slot(id, "diploma", 2, diploma);
        db.sql("INSERT INTO intake_document VALUES (:c, 'bank_card', 3, 'missing.jpg', NULL, 0, 'FILE_MISSING')")
                .param("c", id.toString())
                .update();
        return id.toString();
    }

    private static void slot(ClaimId id, String kind, int position, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        store().put(Bucket.ORIGINALS, ObjectStore.contentKey(Sha256.of(content)), bytes, "application/octet-stream");
        beans.getBean(JdbcClient.class)
                .sql("INSERT INTO intake_document VALUES (:c, :kind, :position, 'a.jpg', :sha, :size, NULL)")
                .param("c", id.toString())
                .param("kind", kind)
                .param("position", position)
                .param("sha", Sha256.of(content))
                .param("size", bytes.length)
                .update();
    }

    private static String typed(ClaimId id) {
        return """
                {"id": {"programme": "%s", "application": "%s", "revision": 1},
                 "worker": {"name": "样本", "idNumber": "", "phone": "", "employer": "", "unitUnion": "", "districtUnion": ""},
                 "account": {"bankName": "", "cardNumber": ""},
                 "study": {"school": "", "major": "", "studyForm": "", "level": "", "enrolled": "2015-09-01",
                           "graduated": "2018-01-10", "certificateNumber": "", "chsiCode": ""},
                 "submittedAt": "2021-06-21T10:00:00+08:00", "documents": []}
                """.formatted(id.programme(), id.application());
    }

    private static ObjectStore store() {
        return beans.getBean(ObjectStore.class);
    }

    private static List<Happening> heard(String claim) {
        return beans.getBean(Ears.class).heard.stream()
                .filter(happening -> happening.claim().equals(claim))
                .toList();
    }

    @Test
    void readsEveryContentOnceAndKeepsItsPages() {
        String claim = taken("A1", "page A1", "no picture A1");
        ReadDocuments step = beans.getBean(ReadDocuments.class);

        step.read(claim);
        step.read(claim);

        CellAnswers answers = beans.getBean(CellAnswers.class);
        assertThat(answers.find(Sha256.of("page A1"))).contains(AnswerCodecTest.sample("a\uFFFDb"));
        assertThat(answers.find(Sha256.of("no picture A1")))
                .contains(new CellAnswer.Unusable(Defect.WRONG_TYPE, "no picture A1"));
        assertThat(store().get(Bucket.PAGES, CellAnswers.pageKey(Sha256.of("page A1"), 0), 10))
                .containsExactly(1, 2, 3);
        List<Happening> read =
                heard(claim).stream().filter(h -> h.what().equals("cell.read")).toList();
        assertThat(read).hasSize(2);
        assertThat(read.get(0).when()).isEqualTo(NOW);
        assertThat(read.get(0).facts())
                .containsEntry("sha256", Sha256.of("page A1"))
                .containsEntry("engine", "test-1")
                .containsEntry("media_type", "image/jpeg")
                .containsEntry("cpu_ms", 2L);
        assertThat(read.get(1).facts()).containsEntry("defect", "WRONG_TYPE");
    }

    @Test
    void storesNothingWhenTheAuditFails() {
        String claim = taken("A2", "front A2", "diploma A2");
        ReadDocuments step = beans.getBean(ReadDocuments.class);
        beans.getBean(Ears.class).broken = "cell.read";

        assertThatThrownBy(() -> step.read(claim)).hasMessage("the audit is broken");
        beans.getBean(Ears.class).broken = "";

        assertThat(beans.getBean(CellAnswers.class).find(Sha256.of("front A2"))).isEmpty();
        step.read(claim);
        assertThat(beans.getBean(CellAnswers.class).find(Sha256.of("front A2"))).isPresent();
    }

    @Test
    void keepsTheFirstOfTwoAnswers() {
        String claim = taken("A3", "front A3", "diploma A3");
        CellAnswers answers = beans.getBean(CellAnswers.class);
        var id = ClaimId.parse(claim);

        answers.store(id, Sha256.of("front A3"), Misbehaving.say("first"));
        answers.store(id, Sha256.of("front A3"), Misbehaving.say("second"));

        assertThat(answers.find(Sha256.of("front A3"))).contains(new CellAnswer.Unusable(Defect.WRONG_TYPE, "first"));
        assertThat(heard(claim)).filteredOn(h -> h.what().equals("cell.read")).hasSize(1);
    }

    @Test
    void doesNotEvenFetchWhatIsTooLarge() {
        String claim = taken("A4", "front A4 " + "x".repeat(2000), "diploma A4");

        beans.getBean(ReadDocuments.class).read(claim);

        assertThat(beans.getBean(CellAnswers.class).find(Sha256.of("front A4 " + "x".repeat(2000))))
                .contains(new CellAnswer.Unusable(Defect.TOO_MANY_BYTES, "2009 bytes"));
    }

    @Test
    void knowsThatAClaimWasNeverTaken() {
        assertThatThrownBy(() -> beans.getBean(ReadDocuments.class).read("cell-1/NOBODY/1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cell-1/NOBODY/1");
    }

    /** Hears every happening; fails on one kind as a broken audit does. */
    static final class Ears {
        final List<Happening> heard = new CopyOnWriteArrayList<>();
        volatile String broken = "";

        @EventListener
        void hear(Happening happening) {
            if (happening.what().equals(broken)) {
                throw new IllegalStateException("the audit is broken");
            }
            heard.add(happening);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @Import({TakenClaims.class, CellAnswers.class, ReadDocuments.class, Ears.class})
    static class House {
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
        TransactionTemplate transaction(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        }

        @Bean
        InspectSettings limits() {
            return new InspectSettings(1000, 1000, 1000, 1, 1000, 200, 1000);
        }

        @Bean(destroyMethod = "close")
        Cells cells() {
            return CellsTest.misbehaving(CellsTest.settings(1, 400, 60));
        }
    }
}
