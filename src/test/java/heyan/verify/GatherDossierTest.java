package heyan.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.TestDatabase;
import heyan.cell.CellAnswers;
import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.intake.TakenClaims;
import heyan.programme.Lists;
import heyan.programme.NearMisses;
import heyan.programme.Programmes;
import heyan.programme.Unions;
import heyan.verify.Dossier.Exhibit;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

class GatherDossierTest {
    private static final ClaimId CLAIM = new ClaimId("gather-1", "A1", 1);
    private static final String SHA256 = "a".repeat(64);
    private static final String PAGE = """
            {"type": "read", "mediaType": "image/jpeg", "signals": [], "pageHashes": [1],
             "reading": {"engine": "test-1", "pages": [
                {"width": 100, "height": 200, "turned": 0, "lines": [], "codes": [], "marks": []}]},
             "cost": {"cpuNanos": 1, "engineNanos": 1}}
            """;
    private static final String UNUSABLE = """
            {"type": "unusable", "defect": "UNREADABLE", "detail": "cell died twice"}
            """;

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext(Rooms.class);
    private final JdbcClient db = beans.getBean(JdbcClient.class);
    private final GatherDossier gather = beans.getBean(GatherDossier.class);

    @BeforeEach
    void takeAClaimWithBothSidesOfACardInOneFile() {
        db.sql("INSERT INTO intake_claim VALUES (:c, :p, :a, 1, now(), :sha, :typed::jsonb, now())")
                .param("c", CLAIM.toString())
                .param("p", CLAIM.programme())
                .param("a", CLAIM.application())
                .param("sha", SHA256)
                .param("typed", TYPED)
                .update();
        db.sql("""
                        INSERT INTO intake_document VALUES (:c, 'id_card_front', 0, 'a.jpg', :sha, 9, NULL),
                            (:c, 'id_card_back', 1, 'a.jpg', :sha, 9, NULL),
                            (:c, 'bank_card', 2, 'b.jpg', NULL, 0, 'FILE_MISSING')
                        """).param("c", CLAIM.toString()).param("sha", SHA256).update();
    }

    @AfterEach
    void close() {
        beans.close();
    }

    @Test
    void aDocumentIsExtractedOnceForEachSlotHoweverManyStepsAsk() {
        answer(PAGE, "2021-06-22T01:00:00Z");

        List<Exhibit> first = exhibits();
        List<Exhibit> second = exhibits();

        assertThat(first).hasSize(3);
        assertThat(second.get(0).extract().orElseThrow())
                .isSameAs(first.get(0).extract().orElseThrow());
        assertThat(second.get(1).extract().orElseThrow())
                .isSameAs(first.get(1).extract().orElseThrow())
                .isNotSameAs(first.get(0).extract().orElseThrow());
        assertThat(second.get(2).defect()).contains(ReasonCode.DOCUMENT_MISSING);
    }

    @Test
    void aDocumentThatIsReadAnewIsExtractedAnew() {
        answer(UNUSABLE, "2021-06-22T01:00:00Z");
        List<Exhibit> before = exhibits();
        db.sql("DELETE FROM cell_answer").update();
        answer(PAGE, "2021-06-22T01:00:01Z");

        List<Exhibit> after = exhibits();

        assertThat(before.get(0).defect()).contains(ReasonCode.FILE_UNREADABLE);
        assertThat(after.get(0).defect()).isEmpty();
        assertThat(after.get(0).extract()).isPresent();
    }

    @Test
    void aDocumentThatIsNotReadYetIsNotTakenFromMemory() {
        answer(PAGE, "2021-06-22T01:00:00Z");
        exhibits();
        db.sql("DELETE FROM cell_answer").update();

        assertThatThrownBy(this::exhibits).isInstanceOf(IllegalStateException.class);
    }

    private List<Exhibit> exhibits() {
        return gather.exhibits(gather.taken(CLAIM));
    }

    private void answer(String json, String at) {
        db.sql("INSERT INTO cell_answer VALUES (:sha, 'test-1', :json::jsonb, 1, 1, :at::timestamptz)")
                .param("sha", SHA256)
                .param("json", json)
                .param("at", at)
                .update();
    }

    @Configuration
    @EnableTransactionManagement
    @Import({
        TakenClaims.class,
        CellAnswers.class,
        Programmes.class,
        Lists.class,
        NearMisses.class,
        Unions.class,
        Uses.class,
        Clusters.class,
        GatherDossier.class,
        RegisterUses.class
    })
    static class Rooms {
        @Bean
        DataSource database() {
            return TestDatabase.create();
        }

        @Bean
        BlindIndex index() {
            return new BlindIndex("0123456789abcdef0123456789abcdef");
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

    private static final String TYPED = """
            {"id": {"programme": "gather-1", "application": "A1", "revision": 1},
             "worker": {"name": "样本", "idNumber": "", "phone": "", "employer": "", "unitUnion": "", "districtUnion": ""},
             "account": {"bankName": "", "cardNumber": ""},
             "study": {"school": "", "major": "", "studyForm": "", "level": "", "enrolled": "2015-09-01",
                       "graduated": "2018-01-10", "certificateNumber": "", "chsiCode": ""},
             "submittedAt": "2021-06-21T10:00:00+08:00", "documents": []}
            """;
}
