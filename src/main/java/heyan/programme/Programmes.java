package heyan.programme;

import heyan.claim.Happening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rounds 批次 that were loaded, with every version of their notices. */
@Component
public class Programmes {
    private static final String NEWEST = """
            SELECT file_name, content, version FROM programme_round
            WHERE programme_id = :programme ORDER BY id DESC LIMIT 1
            """;
    private static final String VERSION = """
            SELECT file_name, content, version FROM programme_round
            WHERE programme_id = :programme AND version = :version ORDER BY id DESC LIMIT 1
            """;
    private static final String EDITIONS = """
            SELECT file_name, content, version, loaded_at FROM programme_round WHERE programme_id = :programme ORDER BY id
            """;
    private static final String IDS = """
            SELECT programme_id FROM programme_round GROUP BY programme_id ORDER BY max(id) DESC
            """;
    private static final String INSERT = """
            INSERT INTO programme_round (programme_id, version, file_name, content, edition, loaded_at)
            VALUES (:programme, :version, :file, :content, :edition, :now)
            """;
    private static final String ALONE = """
            SELECT pg_advisory_xact_lock(hashtext('programme_round'), hashtext(:programme))
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    /** By name and version, which is the hash of the content: steps of a claim ask again and again, and reading takes 5 ms. */
    private final Map<String, Programme> read = new ConcurrentHashMap<>();

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
        return newest(programmeId).map(this::read);
    }

    /** Whether any version was loaded. */
    public boolean isLoaded(String programmeId) {
        return newest(programmeId).isPresent();
    }

    /** The version that a decision names, for repeating it. */
    public Optional<Programme> find(String programmeId, String version) {
        return jdbc.sql(VERSION)
                .param("programme", programmeId)
                .param("version", version)
                .query(Programmes::stored)
                .optional()
                .map(this::read);
    }

    /** A version and when it came into force. */
    record Edition(Programme programme, Instant loaded) {}

    /** Every version, oldest first. */
    List<Edition> editions(String programmeId) {
        return jdbc.sql(EDITIONS)
                .param("programme", programmeId)
                .query((row, number) -> new Edition(
                        read(stored(row, number)),
                        row.getObject("loaded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** When the round was loaded first; empty when it never was. */
    public Optional<Instant> firstLoaded(String programmeId) {
        return jdbc.sql("SELECT loaded_at FROM programme_round WHERE programme_id = :programme ORDER BY id LIMIT 1")
                .param("programme", programmeId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Every round's programme_id, the one loaded last first. */
    public List<String> ids() {
        return jdbc.sql(IDS).query(String.class).list();
    }

    /**
     * What a file says, without putting it into force.
     *
     * @param fileName ends in {@code .json} for the short form, {@code .yaml} or {@code .yml} for the full one
     * @throws ProgrammeRefused when it has a fault
     */
    public static Programme read(String fileName, byte[] content) {
        return ProgrammeReader.read(fileName, content);
    }

    /** As {@link #load(String, byte[])}, of a programme.json. */
    public Programme load(byte[] json) {
        return load("programme.json", json);
    }

    /**
     * Puts a notice into force. Loading what is in force already changes nothing. A round that has opened is never edited:
     * only its next edition, which says why it came, takes its place.
     *
     * @param fileName as in {@link #read}
     * @param content kept byte for byte
     * @throws ProgrammeRefused when it has a fault or edits an opened round; nothing is stored then
     */
    public Programme load(String fileName, byte[] content) {
        Programme programme = read(fileName, content);
        transaction.executeWithoutResult(
                status -> store(programme, new Stored(fileName, programme.version(), content)));
        return programme;
    }

    /**
     * As {@link #load(String, byte[])}, of a file that lies in a round's own folder.
     *
     * @param folder the round's programme_id
     * @throws ProgrammeRefused also when the file is another round's
     */
    public Programme load(String folder, String fileName, byte[] content) {
        String id = read(fileName, content).id();
        if (!id.equals(folder)) {
            throw new ProgrammeRefused(
                    fileName, List.of("programme_id: " + id + ", but the file lies in the folder " + folder));
        }
        return load(fileName, content);
    }

    private void store(Programme programme, Stored file) {
        jdbc.sql(ALONE)
                .param("programme", programme.id())
                .query((row, number) -> 0)
                .single();
        Optional<Programme> inForce = find(programme.id());
        if (inForce.filter(old -> old.version().equals(programme.version())).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        inForce.ifPresent(old -> refuseEdit(old, programme, file.name(), now));
        jdbc.sql(INSERT)
                .param("programme", programme.id())
                .param("version", programme.version())
                .param("file", file.name())
                .param("content", file.content())
                .param("edition", programme.notice().edition())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(happening(programme, now));
    }

    private static void refuseEdit(Programme old, Programme changed, String file, Instant now) {
        boolean opened = old.window().filter(window -> window.hasOpened(now)).isPresent();
        int next = old.notice().edition() + 1;
        if (opened && changed.notice().edition() != next) {
            throw new ProgrammeRefused(
                    file,
                    List.of("edition: the round has opened and is never edited; to supersede edition "
                            + (next - 1) + " this must be edition " + next + " with because, and it is edition "
                            + changed.notice().edition()));
        }
    }

    private static Happening happening(Programme programme, Instant now) {
        Notice notice = programme.notice();
        return new Happening(
                programme.id(),
                "programme.loaded",
                Happening.MACHINE,
                now,
                Map.of("sha256", programme.version(), "edition", notice.edition(), "because", notice.because()));
    }

    private Programme read(Stored stored) {
        return read.computeIfAbsent(stored.key(), key -> read(stored.name(), stored.content()));
    }

    private Optional<Stored> newest(String programmeId) {
        return jdbc.sql(NEWEST)
                .param("programme", programmeId)
                .query(Programmes::stored)
                .optional();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(row.getString("file_name"), row.getString("version"), row.getBytes("content"));
    }

    /** A file, byte for byte. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stored(String name, String version, byte[] content) {
        String key() {
            return name + " " + version;
        }
    }
}
