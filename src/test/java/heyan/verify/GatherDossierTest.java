package heyan.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.TestDatabase;
import heyan.cell.CellAnswers;
import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.intake.TakenClaims;
import heyan.programme.Lists;
import heyan.programme.NearMisses;
import heyan.programme.Programmes;
import heyan.programme.Rounds;
import heyan.programme.Unions;
import heyan.verify.Dossier.Exhibit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
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
                {"width": 1000, "height": 1400, "turned": 0, "lines": [], "codes": [], "marks": []}]},
             "cost": {"cpuNanos": 1, "engineNanos": 1}}
            """;
    private static final String READ = "2021-06-22T01:00:00Z";
    private static final String UNUSABLE = """
            {"type": "unusable", "defect": "UNREADABLE", "detail": "cell died twice"}
            """;

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext(Rooms.class);
    private final JdbcClient db = beans.getBean(JdbcClient.class);
    private final GatherDossier gather = beans.getBean(GatherDossier.class);
    private final Programmes programmes = beans.getBean(Programmes.class);

    @BeforeEach
    void takeAClaimWithBothSidesOfACardInOneFile() {
        load("");
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
        answer(PAGE, READ);

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
        answer(UNUSABLE, READ);
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
        answer(PAGE, READ);
        exhibits();
        db.sql("DELETE FROM cell_answer").update();

        assertThatThrownBy(this::exhibits).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("a round whose form says 参评人 for the name is read by that label from the next look on")
    void aRoundsOwnFormIsReadByItsOwnLabels() {
        db.sql("UPDATE intake_document SET slot = 'application_form' WHERE position = 0")
                .update();
        answer(PAGE.replace("\"lines\": []", "\"lines\": [" + line("参评人", 50) + ", " + line("李样例", 400) + "]"), READ);

        assertThat(name()).isEmpty();
        load("because: 本批申请表另有写法\nmachine: {form_labels: {name: [参评人]}}\n");
        assertThat(name()).contains("李样例");
    }

    private Optional<String> name() {
        return exhibits().get(0).extract().orElseThrow().field(FieldName.NAME).map(Field::value);
    }

    private static String line(String text, int left) {
        String glyphs = IntStream.range(0, text.length())
                .mapToObj(i -> "{\"character\": \"%s\", \"probability\": 0.99, \"x\": %d}"
                        .formatted(text.charAt(i), left + 30 * i + 15))
                .collect(Collectors.joining(", "));
        return """
                {"text": "%s", "box": {"left": %d, "top": 100, "right": %d, "bottom": 130}, "confidence": 0.99,
                 "source": "OCR", "characters": [%s], "second": []}
                """.formatted(text, left, left + 30 * text.length(), glyphs);
    }

    /** The notice, or its next edition with this in it. */
    private void load(String more) {
        String notice = Rounds.text("gz-2021-1")
                .replaceFirst("programme_id: .*", "programme_id: " + CLAIM.programme())
                .replaceFirst("edition: 1", more.isEmpty() ? "edition: 1" : "edition: 2");
        programmes.load("programme.yaml", (notice + more).getBytes(StandardCharsets.UTF_8));
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
