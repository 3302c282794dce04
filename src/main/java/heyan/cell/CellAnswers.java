package heyan.cell;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What cells have said, one answer for each content; to ask again, delete the row. */
@Component
public class CellAnswers {
    private static final String FIND = "SELECT answer::text FROM cell_answer WHERE sha256 = :sha256";
    private static final String READ_AT = "SELECT sha256, read_at FROM cell_answer WHERE sha256 IN (:sha256)";
    private static final String PAGE_HASHES = """
            SELECT sha256, page.hash::bigint AS hash
            FROM cell_answer, jsonb_array_elements_text(answer -> 'pageHashes') WITH ORDINALITY AS page (hash, number)
            WHERE sha256 IN (:sha256) ORDER BY sha256, page.number
            """;
    private static final String STORE = """
            INSERT INTO cell_answer (sha256, engine, answer, cpu_nanos, engine_nanos, read_at)
            VALUES (:sha256, :engine, :answer::jsonb, :cpu, :inEngine, :at)
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    CellAnswers(JdbcClient db, TransactionOperations transaction, ApplicationEventPublisher publisher, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The answer for the content with this SHA-256 (lower-case hex); empty when no cell has seen it yet. */
    public Optional<CellAnswer> find(String sha256) {
        return db.sql(FIND)
                .param("sha256", sha256)
                .query(String.class)
                .optional()
                .map(AnswerCodec::answer);
    }

    /** Those of the contents that have an answer, with the moment it was stored. */
    public Map<String, Instant> readAt(Collection<String> sha256) {
        Map<String, Instant> moments = new HashMap<>();
        if (!sha256.isEmpty()) {
            db.sql(READ_AT).param("sha256", sha256).query(row -> {
                moments.put(row.getString("sha256"), row.getTimestamp("read_at").toInstant());
            });
        }
        return moments;
    }

    /** The difference hash of every page of these contents, in the order of the pages; nothing of unusable ones. */
    public Map<String, List<Long>> pageHashes(Collection<String> sha256) {
        Map<String, List<Long>> hashes = new HashMap<>();
        if (!sha256.isEmpty()) {
            db.sql(PAGE_HASHES).param("sha256", sha256).query(row -> {
                hashes.computeIfAbsent(row.getString("sha256"), none -> new ArrayList<>())
                        .add(row.getLong("hash"));
            });
        }
        return hashes;
    }

    /** Where the raster of a page lies in {@link heyan.intake.Bucket#PAGES}, as JPEG; pages count from 0. */
    public static String pageKey(String sha256, int page) {
        return sha256 + "/" + page + ".jpg";
    }

    /** What all readings so far have cost. */
    public CellAnswer.Cost totalCost() {
        return db.sql("""
                        SELECT coalesce(sum(cpu_nanos), 0)::bigint AS cpu_nanos,
                               coalesce(sum(engine_nanos), 0)::bigint AS engine_nanos
                        FROM cell_answer
                        """).query(CellAnswer.Cost.class).single();
    }

    /** Stores the answer and says so, both or neither; does nothing when somebody else was first. */
    void store(ClaimId claim, String sha256, Examined examined) {
        Row row = Row.of(examined);
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> {
            int stored = db.sql(STORE)
                    .param("sha256", sha256)
                    .param("engine", row.engine)
                    .param("answer", AnswerCodec.json(examined.answer()))
                    .param("cpu", examined.cpuNanos())
                    .param("inEngine", row.engineNanos)
                    .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                    .update();
            if (stored > 0) {
                publisher.publishEvent(new Happening(
                        claim.toString(), "cell.read", Happening.MACHINE, now, row.facts(sha256, examined)));
            }
        });
    }

    /** What is said of an answer beside its JSON; texts are empty where they do not apply. */
    private record Row(String engine, String mediaType, String defect, String detail, long engineNanos) {
        static Row of(Examined examined) {
            return examined.answer()
                    .fold(
                            read -> new Row(
                                    read.reading().engine(),
                                    read.mediaType(),
                                    "",
                                    "",
                                    read.cost().engineNanos()),
                            unusable -> new Row("", "", unusable.defect().name(), unusable.detail(), 0));
        }

        Map<String, @org.jspecify.annotations.Nullable Object> facts(String sha256, Examined examined) {
            return Map.of(
                    "sha256", sha256,
                    "engine", engine,
                    "media_type", mediaType,
                    "defect", defect,
                    "detail", detail,
                    "pages", examined.rasters().size(),
                    "cpu_ms", examined.cpuNanos() / 1_000_000);
        }
    }
}
