package heyan.review;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decided claims as the queue needs them. */
@Component
class ReviewItems {
    /** Two revisions of one application wait for each other, so that exactly one ends as the latest. */
    private static final String SERIALISE = "SELECT pg_advisory_xact_lock(hashtextextended(:application, 5))::text";

    private static final String SUPERSEDE = """
            UPDATE review_item SET latest = false, waiting = false
            WHERE programme = :programme AND application = :application AND revision < :revision AND latest
            """;
    private static final String INSERT = """
            INSERT INTO review_item (claim, programme, application, revision, name, union_name, school, outcome,
                                     reasons, submitted_at, decided_at, latest, waiting)
            SELECT :claim, :programme, :application, :revision, :name, :union, :school, :outcome,
                   string_to_array(:reasons, ','), :submitted, :decided, n.latest, n.latest AND :outcome <> 'pass'
            FROM (SELECT NOT EXISTS (
                      SELECT FROM review_item
                      WHERE programme = :programme AND application = :application AND revision > :revision)
                  AS latest) n
            ON CONFLICT (claim) DO NOTHING
            """;
    private static final String AFTER = """
            SELECT i.claim FROM review_item i, review_item seen
            WHERE seen.claim = :claim AND i.waiting AND (i.submitted_at, i.claim) > (seen.submitted_at, seen.claim)
            ORDER BY i.submitted_at, i.claim LIMIT 1
            """;
    private static final String BEFORE = """
            SELECT i.claim FROM review_item i, review_item seen
            WHERE seen.claim = :claim AND i.waiting AND (i.submitted_at, i.claim) < (seen.submitted_at, seen.claim)
            ORDER BY i.submitted_at DESC, i.claim DESC LIMIT 1
            """;
    private static final String FIRST =
            "SELECT claim FROM review_item WHERE waiting ORDER BY submitted_at, claim LIMIT 1";
    private static final String WAITING = "SELECT waiting FROM review_item WHERE claim = :claim";

    private final JdbcClient database;

    ReviewItems(JdbcClient database) {
        this.database = database;
    }

    /** Adds a decided claim; within a transaction. */
    void put(CaseFile file) {
        Claim claim = file.claim();
        ClaimId id = claim.id();
        database.sql(SERIALISE)
                .param("application", id.programme() + "/" + id.application())
                .query(String.class)
                .single();
        database.sql(SUPERSEDE)
                .param("programme", id.programme())
                .param("application", id.application())
                .param("revision", id.revision())
                .update();
        insert(file, claim, id);
    }

    private void insert(CaseFile file, Claim claim, ClaimId id) {
        database.sql(INSERT)
                .param("claim", id.toString())
                .param("programme", id.programme())
                .param("application", id.application())
                .param("revision", id.revision())
                .param("name", claim.worker().name())
                .param("union", claim.worker().unitUnion())
                .param("school", claim.study().school())
                .param("outcome", file.decision().outcome().name().toLowerCase(Locale.ROOT))
                .param("reasons", codes(file.decision().reasons()))
                .param("submitted", claim.submittedAt().withOffsetSameInstant(ZoneOffset.UTC))
                .param("decided", utc(file.decidedAt()))
                .update();
    }

    /** The waiting claim after this one, in the order of submission. */
    Optional<ClaimId> after(ClaimId claim) {
        return neighbour(AFTER, claim);
    }

    /** The waiting claim before this one. */
    Optional<ClaimId> before(ClaimId claim) {
        return neighbour(BEFORE, claim);
    }

    /** The claim that waits longest since its submission. */
    Optional<ClaimId> first() {
        return database.sql(FIRST).query(String.class).optional().map(ClaimId::parse);
    }

    /** Whether this claim waits for a person. */
    boolean isWaiting(ClaimId claim) {
        return database.sql(WAITING)
                .param("claim", claim.toString())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private Optional<ClaimId> neighbour(String sql, ClaimId claim) {
        return database.sql(sql)
                .param("claim", claim.toString())
                .query(String.class)
                .optional()
                .map(ClaimId::parse);
    }

    private static String codes(List<ReasonCode> reasons) {
        return reasons.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
