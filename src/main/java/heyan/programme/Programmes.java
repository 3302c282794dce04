package heyan.programme;

import heyan.claim.Happening;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rounds 批次 that were loaded, with every version of their notices. */
@Component
public class Programmes {
    private static final String NEWEST = """
            SELECT json FROM programme_round WHERE programme_id = :programme ORDER BY id DESC LIMIT 1
            """;
    private static final String VERSION = """
            SELECT json FROM programme_round WHERE programme_id = :programme AND version = :version LIMIT 1
            """;
    private static final String INSERT = """
            INSERT INTO programme_round (programme_id, version, json, loaded_at)
            VALUES (:programme, :version, :json, :now)
            """;
    private static final String ALONE = """
            SELECT pg_advisory_xact_lock(hashtext('programme_round'), hashtext(:programme))
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ProgrammeReader reader = new ProgrammeReader();

    public Programmes(
            JdbcClient jdbc, PlatformTransactionManager transactions, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /**
     * The newest version.
     *
     * @throws IllegalArgumentException when no such programme was loaded
     */
    public Programme current(String programmeId) {
        return find(programmeId).orElseThrow(() -> new IllegalArgumentException("programme was never loaded"));
    }

    /** The newest version, if any was loaded. */
    public Optional<Programme> find(String programmeId) {
        return newest(programmeId).map(json -> reader.read(json).programme());
    }

    /** The version that a decision names, for repeating it. */
    public Optional<Programme> find(String programmeId, String version) {
        return jdbc.sql(VERSION)
                .param("programme", programmeId)
                .param("version", version)
                .query(byte[].class)
                .optional()
                .map(json -> reader.read(json).programme());
    }

    /** The optional keys of the newest version, if any was loaded. */
    public Optional<ProgrammeTerms> terms(String programmeId) {
        return newest(programmeId).map(json -> reader.read(json).terms());
    }

    /**
     * Puts a notice into force. Loading what is in force already changes nothing.
     *
     * @param json programme.json, kept byte for byte
     * @throws ProgrammeRefused when it has a fault; nothing is stored then
     */
    public Programme load(byte[] json) {
        Programme programme = reader.read(json).programme();
        transaction.executeWithoutResult(status -> store(programme, json));
        return programme;
    }

    private void store(Programme programme, byte[] json) {
        jdbc.sql(ALONE)
                .param("programme", programme.id())
                .query((row, number) -> 0)
                .single();
        boolean inForce = newest(programme.id())
                .map(stored -> java.util.Arrays.equals(stored, json))
                .orElse(false);
        if (inForce) {
            return;
        }
        Instant now = clock.instant();
        jdbc.sql(INSERT)
                .param("programme", programme.id())
                .param("version", programme.version())
                .param("json", json)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new Happening(
                programme.id(), "programme.loaded", Happening.MACHINE, now, Map.of("sha256", programme.version())));
    }

    private Optional<byte[]> newest(String programmeId) {
        return jdbc.sql(NEWEST)
                .param("programme", programmeId)
                .query(byte[].class)
                .optional();
    }
}
