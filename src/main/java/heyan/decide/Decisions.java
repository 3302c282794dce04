package heyan.decide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.verify.Dossier.Exhibit;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The machine's decisions, one for each claim. */
@Repository
public class Decisions {
    /** Only the components of records: what a record answers besides is no part of it. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A decision as it was made.
     *
     * @param exhibits what every document said then
     * @param programmeVersion SHA-256 of the notice that was applied
     * @param listVersions the list versions that were seen
     */
    public record Decided(
            ClaimId claim,
            Decision decision,
            List<Exhibit> exhibits,
            String programmeVersion,
            String listVersions,
            Instant at) {
        public Decided {
            exhibits = List.copyOf(exhibits);
        }
    }

    /** The decision on this claim; empty while there is none. */
    public Optional<Decided> find(ClaimId claim) {
        return jdbc.sql("""
                        SELECT decision, exhibits, programme_version, list_versions, decided_at
                        FROM decide_decision WHERE claim = :claim
                        """)
                .param("claim", claim.toString())
                .query((row, number) -> new Decided(
                        claim,
                        read(row.getString("decision"), new TypeReference<Decision>() {}),
                        read(row.getString("exhibits"), new TypeReference<List<Exhibit>>() {}),
                        row.getString("programme_version"),
                        row.getString("list_versions"),
                        row.getTimestamp("decided_at").toInstant()))
                .optional();
    }

    /** The newest decided revision of every application to the programme, by application_id. */
    List<ClaimId> latest(String programme) {
        Map<String, ClaimId> newest = new TreeMap<>();
        jdbc
                .sql("SELECT claim FROM decide_decision WHERE starts_with(claim, :prefix)")
                .param("prefix", programme + "/")
                .query(String.class)
                .list()
                .stream()
                .map(ClaimId::parse)
                .forEach(id -> newest.merge(
                        id.application(), id, (one, other) -> one.revision() > other.revision() ? one : other));
        return List.copyOf(newest.values());
    }

    /** Stores a decision; false when the claim has one already, which stays. */
    boolean store(Decided decided) {
        Decision decision = decided.decision();
        return jdbc.sql("""
                        INSERT INTO decide_decision (claim, outcome, reasons, decision, exhibits,
                                                     programme_version, list_versions, decided_at)
                        VALUES (:claim, :outcome, :reasons, :decision::jsonb, :exhibits::jsonb,
                                :programme, :lists, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("claim", decided.claim().toString())
                        .param("outcome", decision.outcome().name().toLowerCase(Locale.ROOT))
                        .param(
                                "reasons",
                                decision.reasons().stream()
                                        .map(ReasonCode::name)
                                        .toArray(String[]::new))
                        .param("decision", write(decision))
                        .param("exhibits", write(decided.exhibits()))
                        .param("programme", decided.programmeVersion())
                        .param("lists", decided.listVersions())
                        .param("at", Timestamp.from(decided.at()))
                        .update()
                > 0;
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a decision is always JSON", e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored decision cannot be read back", e);
        }
    }
}
