package heyan.review;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.review.access.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
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
            UPDATE review_item SET latest = false, waiting = false, owner = NULL, touched_at = NULL
            WHERE programme = :programme AND application = :application AND revision < :revision AND latest
            """;
    private static final String CLEAR = """
            DELETE FROM review_proposal p USING review_item i
            WHERE i.claim = p.claim AND i.programme = :programme AND i.application = :application
              AND i.revision < :revision
            """;
    /** When the last window of the claim's level closes; never where the card changes after approval. */
    private static final String CLOSES = """
            CASE WHEN %s THEN 'infinity' ELSE coalesce(
                (SELECT max(w.closes_at) FROM review_window w WHERE w.programme = %s AND w.level = :level), 'infinity') END
            """;

    private static final String INSERT = """
            INSERT INTO review_item (claim, programme, application, revision, name, union_name, school, outcome,
                                     reasons, submitted_at, decided_at, latest, waiting,
                                     district_name, unit_key, district_key, city_key, level, held, outside,
                                     employer, phone, registered_project, registered_batch, registered_at, card_changed, closes_at,
                                     arrived_at)
            SELECT :claim, :programme, :application, :revision, :name, :union, :school, :outcome,
                   string_to_array(:reasons, ','), :submitted, :decided, n.latest, n.latest AND (:outcome <> 'pass' OR :held),
                   :typedDistrict, :unit, :district, :city, :level, :held, string_to_array(:outside, ','),
                   :employer, :phone, :registeredProject, :registeredBatch, :registeredAt, :cardChanged, %s, :decided
            FROM (SELECT NOT EXISTS (
                      SELECT FROM review_item
                      WHERE programme = :programme AND application = :application AND revision > :revision)
                  AS latest) n
            ON CONFLICT (claim) DO NOTHING
            """.formatted(CLOSES.formatted(":cardChanged", ":programme"));
    private static final String MOVED = """
            SELECT s.to_union FROM review_transfer_state s JOIN review_item m ON m.claim = s.claim
            WHERE m.programme = :programme AND m.application = :application AND s.state = 'done'
            ORDER BY s.ended_at DESC, s.id DESC LIMIT 1
            """;
    private static final String BEFORE = """
            SELECT f.claim, f.state IN ('pass', 'approved') AS approved, i.card_changed
            FROM review_face f JOIN review_item i ON i.claim = f.claim
            WHERE f.programme = :programme AND f.application = :application AND f.revision < :revision
            ORDER BY f.revision DESC LIMIT 1
            """;
    private static final String WAITING = "SELECT waiting FROM review_item WHERE claim = :claim";
    private static final String ENTRY = """
            SELECT unit_key, district_key, city_key, level, held, outside, card_changed FROM review_item WHERE claim = :claim
            """;
    private static final String MOVE = """
            UPDATE review_item i SET level = :level, waiting = true, owner = NULL, touched_at = NULL,
                   arrived_at = :now, closes_at = %s
            WHERE claim = :claim AND latest AND withdrawn_at IS NULL
              AND (waiting OR EXISTS (SELECT FROM review_proposal p WHERE p.claim = i.claim))
            """.formatted(CLOSES.formatted("i.card_changed", "i.programme"));
    private static final String HOLD = """
            UPDATE review_item i SET level = :level, held = true, waiting = true, owner = NULL, touched_at = NULL,
                   snoozed_until = NULL, card_changed = i.card_changed OR :card, arrived_at = :now, closes_at = %s
            FROM review_standing s
            WHERE i.claim = :claim AND s.claim = i.claim AND s.state = 'PASSED'
            """.formatted(CLOSES.formatted("i.card_changed OR :card", "i.programme"));
    private static final String WAIT = """
            UPDATE review_item SET waiting = true WHERE claim = :claim AND latest AND withdrawn_at IS NULL
            """;
    private static final String COME_BACK = """
            UPDATE review_item SET waiting = true, arrived_at = :now WHERE claim = :claim AND latest AND withdrawn_at IS NULL
            """;
    private static final String WITHDRAW = """
            UPDATE review_item SET waiting = false, withdrawn_at = :now, owner = NULL, touched_at = NULL
            WHERE claim = :claim AND latest AND withdrawn_at IS NULL
            """;

    private final JdbcClient database;

    ReviewItems(JdbcClient database) {
        this.database = database;
    }

    /**
     * Where a claim stands in the chain.
     *
     * @param level at which it is
     * @param held whether a person returned the application before or found its pass wrong, so that a person sees it again
     * @param outside what changed since then though it was not marked
     * @param registered the worker's row of the list; only written, never read back
     * @param cardChanged whether it was approved before and its bank card is open for change since
     */
    record Entry(
            ClaimScope scope,
            Level level,
            boolean held,
            List<String> outside,
            Registered registered,
            boolean cardChanged) {
        Entry(ClaimScope scope, Level level, boolean held, List<String> outside) {
            this(scope, level, held, outside, Registered.UNKNOWN, false);
        }

        Entry {
            outside = List.copyOf(outside);
        }
    }

    /** The worker's row of the pre-registration list 预登记, in its words; empty where it does not say. */
    record Registered(String project, String batch, String at) {
        static final Registered UNKNOWN = new Registered("", "", "");
    }

    /** Adds a decided claim; within a transaction. What was proposed about an earlier revision is cleared. */
    void put(CaseFile file, Entry entry) {
        Claim claim = file.claim();
        ClaimId id = claim.id();
        database.sql(SERIALISE)
                .param("application", id.programme() + "/" + id.application())
                .query(String.class)
                .single();
        for (String sql : List.of(SUPERSEDE, CLEAR)) {
            database.sql(sql)
                    .param("programme", id.programme())
                    .param("application", id.application())
                    .param("revision", id.revision())
                    .update();
        }
        insert(file, claim, entry);
    }

    /** The union that this application was transferred to last, if ever. */
    Optional<String> movedTo(ClaimId claim) {
        return database.sql(MOVED)
                .param("programme", claim.programme())
                .param("application", claim.application())
                .query(String.class)
                .optional();
    }

    /** The revision before: whether it is approved, and {@link Entry#cardChanged}. */
    record Before(ClaimId claim, boolean approved, boolean cardChanged) {}

    /** The newest revision before this one that people could see. */
    Optional<Before> before(ClaimId claim) {
        return database.sql(BEFORE)
                .param("programme", claim.programme())
                .param("application", claim.application())
                .param("revision", claim.revision())
                .query((row, number) -> new Before(
                        ClaimId.parse(row.getString("claim")),
                        row.getBoolean("approved"),
                        row.getBoolean("card_changed")))
                .optional();
    }

    private void insert(CaseFile file, Claim claim, Entry entry) {
        ClaimId id = claim.id();
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
                .param("typedDistrict", claim.worker().districtUnion())
                .param("unit", entry.scope().unit())
                .param("district", entry.scope().district())
                .param("city", entry.scope().city())
                .param("level", entry.level().code())
                .param("held", entry.held())
                .param("outside", String.join(",", entry.outside()))
                .param("employer", claim.worker().employer())
                .param("phone", Masked.phone(claim.worker().phone()))
                .param("registeredProject", entry.registered().project())
                .param("registeredBatch", entry.registered().batch())
                .param("registeredAt", entry.registered().at())
                .param("cardChanged", entry.cardChanged())
                .update();
    }

    /** Where the claim stands; there is one for every claim that was opened. */
    Entry entry(ClaimId claim) {
        return database.sql(ENTRY)
                .param("claim", claim.toString())
                .query((row, number) -> entry(row))
                .single();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new ClaimScope(row.getString("unit_key"), row.getString("district_key"), row.getString("city_key")),
                Level.of(row.getString("level")),
                row.getBoolean("held"),
                Arrays.asList((String[]) row.getArray("outside").getArray()),
                Registered.UNKNOWN,
                row.getBoolean("card_changed"));
    }

    /** Whether this claim waits for a person. */
    boolean isWaiting(ClaimId claim) {
        return database.sql(WAITING)
                .param("claim", claim.toString())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Lets an undecided claim wait for people of this level; false when there is a later revision or the worker withdrew. */
    boolean moveTo(ClaimId claim, Level level, Instant now) {
        return database.sql(MOVE)
                        .param("claim", claim.toString())
                        .param("level", level.code())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** Lets a passed claim wait for people of this level; false when it is not passed. */
    boolean hold(ClaimId claim, Level level, Instant now) {
        return hold(claim, level, now, false);
    }

    /** As {@link #hold}, at any time from now on, because its bank card changes. */
    boolean holdForCard(ClaimId claim, Level level, Instant now) {
        return hold(claim, level, now, true);
    }

    private boolean hold(ClaimId claim, Level level, Instant now, boolean card) {
        return database.sql(HOLD)
                        .param("claim", claim.toString())
                        .param("level", level.code())
                        .param("now", utc(now))
                        .param("card", card)
                        .update()
                == 1;
    }

    /** Lets the claim wait where it has been since it came; false when there is a later revision or the worker withdrew. */
    boolean waitAgain(ClaimId claim) {
        return database.sql(WAIT).param("claim", claim.toString()).update() == 1;
    }

    /** As {@link #waitAgain}, but it came only now. */
    boolean comeBack(ClaimId claim, Instant now) {
        return database.sql(COME_BACK)
                        .param("claim", claim.toString())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** Takes the claim out for good; false when it was out before. */
    boolean withdraw(ClaimId claim, Instant now) {
        return database.sql(WITHDRAW)
                        .param("claim", claim.toString())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    private static String codes(List<ReasonCode> reasons) {
        return reasons.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
