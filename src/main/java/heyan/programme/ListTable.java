package heyan.programme;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** List versions and their rows. Rows go in by thousands and are found through indexes, masked numbers too. */
final class ListTable {
    /** Showing fewer positions than this, a number agrees with too many people to be looked for. */
    private static final int FEWEST_SHOWN = 8;

    private static final int BATCH = 2000;
    private static final String NEXT = """
            SELECT nextval(pg_get_serial_sequence('programme_list', 'id'))
            """;
    private static final String INSERT = """
            INSERT INTO programme_list (id, programme_id, kind, file_name, sha256, rows, refused, masks, loaded_at)
            OVERRIDING SYSTEM VALUE
            VALUES (:id, :programme, :kind, :file, :sha256, :rows, :refused, :masks, :now)
            """;
    private static final String NEWEST = """
            SELECT id, masks FROM programme_list
            WHERE programme_id = :programme AND kind = :kind ORDER BY id DESC LIMIT 1
            """;

    /** @param masks every combination of hidden positions in its rows */
    record Filled(int rows, Set<Integer> masks) {}

    record Version(
            long id, String programmeId, ListKind kind, String fileName, String sha256, int refused, Instant now) {}

    private record InForce(long id, List<Integer> masks) {}

    private final JdbcClient jdbc;

    ListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextList() {
        return jdbc.sql(NEXT).query(Long.class).single();
    }

    /** Puts in what {@code source} hands over, and lets the planner know. Must run in a transaction. */
    Filled fill(long list, ListKind kind, Consumer<Consumer<ListRow>> source) {
        List<ListRow> batch = new ArrayList<>(BATCH);
        Set<Integer> masks = new TreeSet<>();
        int[] rows = {0};
        source.accept(row -> {
            masks.add(row.number().mask());
            rows[0]++;
            batch.add(row);
            if (batch.size() == BATCH) {
                insert(list, kind, batch);
            }
        });
        insert(list, kind, batch);
        jdbc.sql("ANALYZE " + kind.table()).update();
        return new Filled(rows[0], masks);
    }

    private void insert(long list, ListKind kind, List<ListRow> batch) {
        List<String> columns = kind.columns();
        String sql = """
                INSERT INTO %s (list_id, row, name, name_key, number, %s)
                SELECT :list, * FROM unnest(:row, :name, :name_key, :number, :%s)
                """.formatted(kind.table(), String.join(", ", columns), String.join(", :", columns));
        var statement = jdbc.sql(sql)
                .param("list", list)
                .param("row", batch.stream().map(ListRow::row).toArray(Integer[]::new))
                .param("name", texts(batch, ListRow::name))
                .param("name_key", texts(batch, row -> NameKey.of(row.name())))
                .param("number", texts(batch, row -> row.number().characters()));
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            statement = statement.param(
                    columns.get(i), texts(batch, row -> row.rest().get(column)));
        }
        statement.update();
        batch.clear();
    }

    /** A column of the batch; PostgreSQL has no NUL in texts, and a NUL in a list means nothing. */
    private static String[] texts(List<ListRow> batch, Function<ListRow, String> cell) {
        return batch.stream().map(row -> cell.apply(row).replace('\0', ' ')).toArray(String[]::new);
    }

    void register(Version version, Filled filled) {
        jdbc.sql(INSERT)
                .param("id", version.id())
                .param("programme", version.programmeId())
                .param("kind", version.kind().code())
                .param("file", version.fileName())
                .param("sha256", version.sha256())
                .param("rows", filled.rows())
                .param("refused", version.refused())
                .param("masks", filled.masks().toArray(Integer[]::new))
                .param("now", version.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Number of the version in force; 0 when none is. */
    long inForce(String programmeId, ListKind kind) {
        return newest(programmeId, kind).map(InForce::id).orElse(0L);
    }

    private Optional<InForce> newest(String programmeId, ListKind kind) {
        return jdbc.sql(NEWEST)
                .param("programme", programmeId)
                .param("kind", kind.code())
                .query((row, count) -> new InForce(row.getLong("id"), List.of((Integer[])
                        row.getArray("masks").getArray())))
                .optional();
    }

    /** Rows that agree by number or by name, in the order of the file. */
    List<ListRow> find(String programmeId, ListKind kind, String idNumber, String name) {
        return newest(programmeId, kind)
                .map(list -> find(list, kind, asListed(Set.of(idNumber), list.masks()), name))
                .orElse(List.of());
    }

    /** As {@link #find(String, ListKind, String, String)}, by any of these numbers. */
    List<ListRow> find(String programmeId, ListKind kind, Set<String> idNumbers, String name) {
        return newest(programmeId, kind)
                .map(list -> find(list, kind, asListed(idNumbers, list.masks()), name))
                .orElse(List.of());
    }

    /** Each side of the OR has its index. */
    static String search(ListKind kind) {
        return """
                SELECT row, name, number, %s FROM %s
                WHERE list_id = :list AND (number = ANY(:numbers) OR name_key = :name)
                ORDER BY row
                """.formatted(String.join(", ", kind.columns()), kind.table());
    }

    private List<ListRow> find(InForce list, ListKind kind, String[] numbers, String name) {
        return jdbc.sql(search(kind))
                .param("list", list.id())
                .param("numbers", numbers)
                .param("name", nameKey(name))
                .query((row, count) -> {
                    List<String> rest = new ArrayList<>();
                    for (String column : kind.columns()) {
                        rest.add(row.getString(column));
                    }
                    return new ListRow(
                            row.getInt("row"), row.getString("name"), new ListedNumber(row.getString("number")), rest);
                })
                .list();
    }

    /** A key that no row has when there is no name to look for. */
    private static String nameKey(String name) {
        String key = NameKey.of(name);
        return key.isEmpty() ? "\n" : key;
    }

    /** The numbers in every way that the list could print them. */
    private static String[] asListed(Set<String> idNumbers, List<Integer> masks) {
        Set<String> listed = new LinkedHashSet<>();
        for (String idNumber : idNumbers) {
            ListedNumber.of(idNumber).filter(number -> number.mask() == 0).ifPresent(number -> {
                for (int mask : masks) {
                    if (18 - Integer.bitCount(mask) >= FEWEST_SHOWN) {
                        listed.add(number.behind(mask).characters());
                    }
                }
            });
        }
        return listed.toArray(String[]::new);
    }
}
