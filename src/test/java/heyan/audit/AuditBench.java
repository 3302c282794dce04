package heyan.audit;

import heyan.TestDatabase;
import heyan.claim.Happening;
import heyan.claim.Sha256;
import heyan.intake.TakenClaims;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The room in a Spring context on a database of its own, with originals in memory and decisions of another room. */
final class AuditBench implements AutoCloseable {
    static final Instant NOW = Instant.parse("2021-08-01T02:00:00Z");

    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final Map<String, byte[]> stored = new HashMap<>();
    final List<Map<String, @Nullable Object>> decisions = new ArrayList<>();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    AuditBench() {
        DataSource database = TestDatabase.renewed(AuditBench.class);
        jdbc = JdbcClient.create(database);
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        context.registerBean(
                Originals.class,
                () -> sha256 -> Optional.<InputStream>ofNullable(
                        stored.containsKey(sha256) ? new ByteArrayInputStream(stored.get(sha256)) : null));
        context.registerBean("decisions", AuditSource.class, () -> new Decisions(decisions));
        context.register(
                Transactions.class,
                Happenings.class,
                RecordHappening.class,
                TakenClaims.class,
                ClaimSource.class,
                RefusalSource.class,
                ExportRound.class);
        context.refresh();
        transaction = new TransactionTemplate(context.getBean(JdbcTransactionManager.class));
    }

    @Configuration
    @EnableTransactionManagement
    static class Transactions {}

    private record Decisions(List<Map<String, @Nullable Object>> decisions) implements AuditSource {
        @Override
        public String name() {
            return "decisions";
        }

        @Override
        public void rows(String programmeId, Consumer<Map<String, @Nullable Object>> row) {
            decisions.forEach(row);
        }
    }

    ExportRound export() {
        return context.getBean(ExportRound.class);
    }

    void publish(String claim, String what, String who, Map<String, @Nullable Object> facts) {
        Happening happening = new Happening(claim, what, who, NOW.minusSeconds(3600), facts);
        transaction.executeWithoutResult(status -> context.publishEvent(happening));
    }

    void publishOutside(String claim) {
        context.publishEvent(new Happening(claim, "test.done", "heyan", NOW, Map.of()));
    }

    /** Puts a claim with one document for each content into the tables of intake. */
    void claim(String application, String name, String school, String... contents) {
        String claim = "gz-2021-1/" + application + "/1";
        jdbc.sql("INSERT INTO intake_application VALUES ('gz-2021-1', :a, 1)")
                .param("a", application)
                .update();
        jdbc.sql("""
                        INSERT INTO intake_claim (claim, programme, application, revision, submitted_at,
                            manifest_sha256, typed, taken_at)
                        VALUES (:c, 'gz-2021-1', :a, 1, now(), repeat('0', 64), CAST(:t AS jsonb), now())
                        """)
                .param("c", claim)
                .param("a", application)
                .param("t", typed(application, name, school))
                .update();
        String[] slots = {"id_card_front", "id_card_back", "diploma", "bank_card"};
        for (int i = 0; i < contents.length; i++) {
            document(claim, slots[i], i, contents[i]);
        }
        publish(claim, "intake.taken", "heyan", Map.of("documents", contents.length));
    }

    /** Puts an original into the store; its hash. */
    String keep(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String sha256 = Sha256.of(bytes);
        stored.put(sha256, bytes);
        return sha256;
    }

    private void document(String claim, String slot, int position, String content) {
        String sha256 = keep(content);
        jdbc.sql("""
                        INSERT INTO intake_document (claim, slot, position, file, sha256, size)
                        VALUES (:c, :slot, :p, :file, :sha, :size)
                        """)
                .param("c", claim)
                .param("slot", slot)
                .param("p", position)
                .param("file", slot + ".jpg")
                .param("sha", sha256)
                .param("size", content.getBytes(StandardCharsets.UTF_8).length)
                .update();
    }

    private static String typed(String application, String name, String school) {
        Map<String, Object> typed = Map.of(
                "id", Map.of("programme", "gz-2021-1", "application", application, "revision", 1),
                "worker",
                        Map.of(
                                "name",
                                name,
                                "idNumber",
                                "44010619880509123X",
                                "phone",
                                "13800000000",
                                "employer",
                                "甲厂",
                                "unitUnion",
                                "甲厂工会",
                                "districtUnion",
                                "天河区总工会"),
                "account", Map.of("bankName", "中国工商银行", "cardNumber", "6222021234567890123"),
                "study",
                        Map.of(
                                "school",
                                school,
                                "major",
                                "行政管理",
                                "studyForm",
                                "函授",
                                "level",
                                "本科",
                                "enrolled",
                                "2015-09-01",
                                "graduated",
                                "2018-01-10",
                                "certificateNumber",
                                "105615201805000001",
                                "chsiCode",
                                "ABCDEFGH12345678"),
                "submittedAt", "2021-06-21T10:00:00+08:00",
                "documents", List.of());
        return AuditJson.write(typed);
    }

    @Override
    public void close() {
        context.close();
    }
}
