package heyan.audit;

import heyan.claim.Happening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only table, and the part of it that belongs to a round. */
@Component
final class Happenings implements AuditSource {
    private static final int PAGE = 1000;
    private static final String INSERT = """
            INSERT INTO audit_happening (happened_at, claim, what, who, facts)
            VALUES (:when, :claim, :what, :who, CAST(:facts AS jsonb))
            """;
    /** '0' follows '/' in the collation C: all claims of the programme, and no programme whose id only starts alike. */
    private static final String OF_ROUND = """
            SELECT id, happened_at, claim, what, who, facts FROM audit_happening
            WHERE id > :after AND (claim = :programme OR claim >= :programme || '/' AND claim < :programme || '0')
            ORDER BY id LIMIT :page
            """;

    private static final String OF_CLAIM = """
            SELECT id, happened_at, claim, what, who, facts FROM audit_happening WHERE claim = :claim ORDER BY id
            """;

    /** @param facts JSON */
    record Stored(long id, Instant when, String claim, String what, String who, String facts) {}

    private final JdbcClient jdbc;

    Happenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Happening happening) {
        jdbc.sql(INSERT)
                .param("when", happening.when().atOffset(ZoneOffset.UTC))
                .param("claim", happening.claim())
                .param("what", happening.what())
                .param("who", happening.who())
                .param("facts", AuditJson.write(happening.facts()))
                .update();
    }

    /** What happened to one revision, in order. */
    List<Stored> of(String claim) {
        return jdbc.sql(OF_CLAIM)
                .param("claim", claim)
                .query((row, number) -> stored(row))
                .list();
    }

    @Override
    public String name() {
        return "happenings";
    }

    @Override
    public void rows(String programmeId, Consumer<Map<String, @Nullable Object>> row) {
        long after = 0;
        List<Stored> page;
        do {
            page = jdbc.sql(OF_ROUND)
                    .param("after", after)
                    .param("programme", programmeId)
                    .param("page", PAGE)
                    .query((found, number) -> stored(found))
                    .list();
            page.forEach(happening -> row.accept(asRow(happening)));
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
    }

    private static Map<String, @Nullable Object> asRow(Stored happening) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", happening.id());
        row.put("happened_at", happening.when().toString());
        row.put("claim", happening.claim());
        row.put("what", happening.what());
        row.put("who", happening.who());
        row.put("facts", AuditJson.read(happening.facts()).orElseThrow());
        return row;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("id"),
                row.getTimestamp("happened_at").toInstant(),
                row.getString("claim"),
                row.getString("what"),
                row.getString("who"),
                row.getString("facts"));
    }
}
