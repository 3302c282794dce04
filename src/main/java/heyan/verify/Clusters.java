package heyan.verify;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.verify.Alike.Common;
import heyan.verify.Alike.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What claims have in common across workers, programmes and years. */
@Repository
public class Clusters {
    /** Most bits of 64 in which two pictures are almost the same; the four bands find every such pair. */
    static final int NEAR = 3;

    /** Most claims shown; more have a template in common, not a picture. */
    static final int MOST = 30;

    private static final String TRACE = """
            INSERT INTO verify_trace (claim, kind, value, person, programme, application, submitted_at)
            SELECT :claim, kind, value, :person, :programme, :application, :submitted
            FROM unnest(:kinds::text[], :values::text[]) AS t (kind, value)
            ON CONFLICT DO NOTHING
            """;
    private static final String PICTURE = """
            INSERT INTO verify_picture (claim, slot, page, hash, person, programme, application, submitted_at)
            SELECT :claim, slot, page, hash, :person, :programme, :application, :submitted
            FROM unnest(:slots::text[], :pages::int[], :hashes::bigint[]) AS p (slot, page, hash)
            ON CONFLICT DO NOTHING
            """;
    private static final String SAME_NUMBER = """
            SELECT DISTINCT ON (other.programme, other.application, other.kind)
                   other.claim, other.kind, NULL AS slot, 0 AS distance, other.submitted_at,
                   other.person = mine.person AS same
            FROM verify_trace mine
            JOIN verify_trace other ON other.value = mine.value
             AND (other.programme, other.application) <> (mine.programme, mine.application)
            WHERE mine.claim = :claim
            ORDER BY other.programme, other.application, other.kind, other.submitted_at DESC
            LIMIT 200
            """;

    /** A band that very many pictures share is looked into only so far. */
    private static final String BAND = """
            (SELECT * FROM verify_picture p
             WHERE p.slot = mine.slot AND ((p.hash >> %1$d) & 65535) = ((mine.hash >> %1$d) & 65535) LIMIT 2000)
            """;

    private static final String LAST_BAND =
            BAND.replace("(p.hash >> %1$d)", "p.hash").formatted(0);
    static final String NEAR_PICTURE = """
            SELECT other.claim, 'picture' AS kind, other.slot, other.submitted_at, other.person = mine.person AS same,
                   bit_count((other.hash # mine.hash)::bit(64))::int AS distance
            FROM verify_picture mine
            CROSS JOIN LATERAL (%s) other
            WHERE mine.claim = :claim AND mine.hash <> 0
              AND (other.programme, other.application) <> (mine.programme, mine.application)
              AND bit_count((other.hash # mine.hash)::bit(64)) <= :near
            ORDER BY distance, other.submitted_at LIMIT 200
            """.formatted(
                    String.join(" UNION ", BAND.formatted(48), BAND.formatted(32), BAND.formatted(16), LAST_BAND));

    private final JdbcClient jdbc;
    private final BlindIndex index;

    Clusters(JdbcClient jdbc, BlindIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /** One page of a claim: its difference hash. */
    record Picture(DocumentKind slot, int page, long hash) {}

    /** Writes down what the claim could share; doing it again changes nothing. */
    void register(Claim claim, List<Picture> pictures) {
        Map<Kind, String> numbers = new LinkedHashMap<>();
        numbers.put(Kind.CARD, claim.account().cardNumber());
        numbers.put(Kind.PHONE, claim.worker().phone());
        numbers.put(Kind.CERTIFICATE, claim.study().certificateNumber());
        numbers.put(Kind.CHSI, claim.study().chsiCode());
        numbers.values().removeIf(String::isBlank);
        insert(TRACE, claim)
                .param("kinds", numbers.keySet().stream().map(Kind::code).toArray(String[]::new))
                .param(
                        "values",
                        numbers.entrySet().stream()
                                .map(number -> index.of(number.getKey().code(), number.getValue()))
                                .toArray(String[]::new))
                .update();
        insert(PICTURE, claim)
                .param("slots", pictures.stream().map(one -> one.slot().code()).toArray(String[]::new))
                .param("pages", pictures.stream().map(Picture::page).toArray(Integer[]::new))
                .param("hashes", pictures.stream().map(Picture::hash).toArray(Long[]::new))
                .update();
    }

    private JdbcClient.StatementSpec insert(String sql, Claim claim) {
        return jdbc.sql(sql)
                .param("claim", claim.id().toString())
                .param("person", index.of("person", claim.worker().idNumber()))
                .param("programme", claim.id().programme())
                .param("application", claim.id().application())
                .param("submitted", Timestamp.from(claim.submittedAt().toInstant()));
    }

    /** Claims of other applications that share a number or a picture: other workers first, then the newest. */
    public List<Alike> of(ClaimId claim) {
        Map<ClaimId, List<Row>> rows = new LinkedHashMap<>();
        Stream.concat(
                        jdbc
                                .sql(SAME_NUMBER)
                                .param("claim", claim.toString())
                                .query((row, number) -> row(row))
                                .list()
                                .stream(),
                        jdbc
                                .sql(NEAR_PICTURE)
                                .param("claim", claim.toString())
                                .param("near", NEAR)
                                .query((row, number) -> row(row))
                                .list()
                                .stream())
                .forEach(row -> rows.computeIfAbsent(row.claim(), none -> new ArrayList<>())
                        .add(row));
        return rows.values().stream()
                .map(Clusters::alike)
                .sorted(Comparator.comparing(Alike::sameWorker)
                        .thenComparing(Alike::submitted, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    private record Row(ClaimId claim, boolean same, Instant submitted, Common common) {}

    private static Row row(ResultSet row) throws SQLException {
        String slot = row.getString("slot");
        return new Row(
                ClaimId.parse(row.getString("claim")),
                row.getBoolean("same"),
                row.getTimestamp("submitted_at").toInstant(),
                new Common(
                        Kind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                        slot == null ? null : DocumentKind.of(slot).orElseThrow(),
                        row.getInt("distance")));
    }

    private static Alike alike(List<Row> rows) {
        Row first = rows.get(0);
        return new Alike(
                first.claim(),
                first.same(),
                first.submitted(),
                rows.stream().map(Row::common).distinct().toList());
    }
}
