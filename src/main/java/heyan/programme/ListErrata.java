package heyan.programme;

import heyan.claim.Happening;
import heyan.claim.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrections of single rows of a list 勘误: one person asks, two others approve. The second approval makes a new version,
 * so that a decision still names the version it saw.
 */
@Component
public class ListErrata {
    private static final int APPROVALS = 2;
    private static final String ASK = """
            INSERT INTO programme_erratum (list_id, row, name, number, because, maker, made_at)
            VALUES (:list, :row, :name, :number, :because, :maker, :now) RETURNING id
            """;
    private static final String OPEN = """
            SELECT e.id, e.list_id, e.row, e.name, e.number, e.because, e.maker, l.programme_id, l.kind, l.rows, l.refused,
                   l.masks, l.sha256
            FROM programme_erratum e JOIN programme_list l ON l.id = e.list_id
            WHERE e.id = :id AND e.result IS NULL FOR UPDATE OF e
            """;
    private static final String APPROVE = """
            INSERT INTO programme_erratum_approval (erratum, maker, who, approved_at)
            VALUES (:id, :maker, :who, :now) ON CONFLICT DO NOTHING
            """;
    private static final String APPROVED = """
            SELECT who FROM programme_erratum_approval WHERE erratum = :id ORDER BY approved_at, who
            """;
    private static final String DONE = """
            UPDATE programme_erratum SET result = :result WHERE id = :id
            """;
    private static final String COPY = """
            INSERT INTO %1$s (list_id, row, name, name_key, number, %2$s)
            SELECT :fresh, row,
                   CASE WHEN row = :row THEN :name ELSE name END,
                   CASE WHEN row = :row THEN :key ELSE name_key END,
                   CASE WHEN row = :row THEN :number ELSE number END, %2$s
            FROM %1$s WHERE list_id = :list
            """;

    private final JdbcClient jdbc;
    private final ListTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public ListErrata(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.table = new ListTable(jdbc);
        this.events = events;
        this.clock = clock;
    }

    private record Erratum(
            long id,
            long list,
            int row,
            String name,
            String number,
            String because,
            String maker,
            String programme,
            ListKind kind,
            ListTable.Filled filled,
            int refused,
            String sha256) {}

    /**
     * Asks for a correction of a row's name and number; nothing is corrected yet.
     *
     * @param list version in force
     * @param row row number in its file
     * @param idNumber full or masked
     * @return key for {@link #approve}
     * @throws IllegalArgumentException when there is no such row, or the correction is none
     */
    @Transactional
    public long ask(long list, int row, String name, String idNumber, String because, String maker) {
        ListedNumber number = ListedNumber.of(idNumber)
                .orElseThrow(() -> new IllegalArgumentException("expected a number, full or masked"));
        if (NameKey.of(name).isEmpty() || because.isBlank() || !isRow(list, row)) {
            throw new IllegalArgumentException("expected a row of a list, its right name and a reason");
        }
        long id = jdbc.sql(ASK)
                .param("list", list)
                .param("row", row)
                .param("name", name.strip())
                .param("number", number.characters())
                .param("because", because)
                .param("maker", maker)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        publish("programme.erratum_asked", open(id).orElseThrow(), maker, Map.of("because", because));
        return id;
    }

    private boolean isRow(long list, int row) {
        return List.of(ListKind.values()).stream()
                .anyMatch(kind ->
                        jdbc.sql("SELECT count(*) FROM %s WHERE list_id = :list AND row = :row".formatted(kind.table()))
                                        .param("list", list)
                                        .param("row", row)
                                        .query(Long.class)
                                        .single()
                                > 0);
    }

    /**
     * Approves a correction; the second approval puts it into force.
     *
     * @param who another person than the one who asked, and than the one who approved before
     * @return number of the new version; empty while an approval is missing
     * @throws IllegalArgumentException when it is not open, or this person may not approve it
     * @throws IllegalStateException when a newer version of the list came in between
     */
    @Transactional
    public OptionalLong approve(long id, String who) {
        Erratum erratum = open(id).filter(asked -> !asked.maker().equals(who))
                .orElseThrow(() -> new IllegalArgumentException("expected an open correction of another person"));
        Instant now = clock.instant();
        int approved = jdbc.sql(APPROVE)
                .param("id", id)
                .param("maker", erratum.maker())
                .param("who", who)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (approved == 0) {
            throw new IllegalArgumentException("expected the approval of another person");
        }
        publish("programme.erratum_approved", erratum, who, Map.of());
        List<String> persons =
                jdbc.sql(APPROVED).param("id", id).query(String.class).list();
        return persons.size() < APPROVALS ? OptionalLong.empty() : OptionalLong.of(correct(erratum, persons, who, now));
    }

    private long correct(Erratum erratum, List<String> persons, String who, Instant now) {
        if (table.inForce(erratum.programme(), erratum.kind()) != erratum.list()) {
            throw new IllegalStateException("erratum " + erratum.id() + ": a newer version of the list is in force");
        }
        long fresh = table.nextList();
        jdbc.sql(COPY.formatted(
                        erratum.kind().table(), String.join(", ", erratum.kind().columns())))
                .param("fresh", fresh)
                .param("list", erratum.list())
                .param("row", erratum.row())
                .param("name", erratum.name())
                .param("key", NameKey.of(erratum.name()))
                .param("number", erratum.number())
                .update();
        Set<Integer> masks = new TreeSet<>(erratum.filled().masks());
        masks.add(new ListedNumber(erratum.number()).mask());
        String sha256 =
                Sha256.of(erratum.sha256() + "\n" + erratum.row() + "\n" + erratum.name() + "\n" + erratum.number());
        table.register(
                new ListTable.Version(
                        fresh,
                        erratum.programme(),
                        erratum.kind(),
                        "erratum " + erratum.id() + " of list " + erratum.list(),
                        sha256,
                        erratum.refused(),
                        now),
                new ListTable.Filled(erratum.filled().rows(), masks));
        jdbc.sql(DONE).param("id", erratum.id()).param("result", fresh).update();
        publish("programme.list_corrected", erratum, who, Map.of("result", fresh, "approved_by", persons));
        return fresh;
    }

    private Optional<Erratum> open(long id) {
        return jdbc.sql(OPEN).param("id", id).query(ListErrata::erratum).optional();
    }

    /** Names and numbers stay out of the happenings; the erratum's row has them. */
    private void publish(String what, Erratum erratum, String who, Map<String, Object> more) {
        Map<String, @Nullable Object> facts = new java.util.TreeMap<>(more);
        facts.put("erratum", erratum.id());
        facts.put("list", erratum.list());
        facts.put("row", erratum.row());
        facts.put("maker", erratum.maker());
        events.publishEvent(new Happening(erratum.programme(), what, who, clock.instant(), facts));
    }

    private static Erratum erratum(ResultSet row, int number) throws SQLException {
        Set<Integer> masks =
                new TreeSet<>(List.of((Integer[]) row.getArray("masks").getArray()));
        return new Erratum(
                row.getLong("id"),
                row.getLong("list_id"),
                row.getInt("row"),
                row.getString("name"),
                row.getString("number"),
                row.getString("because"),
                row.getString("maker"),
                row.getString("programme_id"),
                ListKind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                new ListTable.Filled(row.getInt("rows"), masks),
                row.getInt("refused"),
                row.getString("sha256"));
    }
}
