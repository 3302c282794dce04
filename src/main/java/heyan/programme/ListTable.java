package heyan.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** List versions and their rows. Rows go in by COPY and are found through indexes, masked numbers too. */
final class ListTable {
    /** Showing fewer positions than this, a number agrees with too many people to be looked for. */
    private static final int FEWEST_SHOWN = 8;

    private static final int FLUSH = 1 << 16;
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

    private record InForce(long id, Integer[] masks) {}

    private final DataSource database;
    private final JdbcClient jdbc;

    ListTable(DataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    long nextList() {
        return jdbc.sql(NEXT).query(Long.class).single();
    }

    /** Puts in what {@code source} hands over. Must run in a transaction. */
    Filled fill(long list, ListKind kind, Consumer<Consumer<ListRow>> source) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copyInto(kind));
            try {
                Filled filled = copyRows(copy, list, source);
                copy.endCopy();
                return filled;
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            var translated = new SQLExceptionSubclassTranslator().translate("fill list", null, e);
            throw translated == null ? new IllegalStateException("list rows were not stored", e) : translated;
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static String copyInto(ListKind kind) {
        return "COPY " + kind.table() + " (list_id, row, name, name_key, number, " + String.join(", ", kind.columns())
                + ") FROM STDIN";
    }

    private static Filled copyRows(CopyIn copy, long list, Consumer<Consumer<ListRow>> source) throws SQLException {
        StringBuilder text = new StringBuilder(FLUSH + 1024);
        Set<Integer> masks = new TreeSet<>();
        int[] rows = {0};
        source.accept(row -> {
            append(text, list, row);
            masks.add(row.number().mask());
            rows[0]++;
            if (text.length() >= FLUSH) {
                send(copy, text);
            }
        });
        send(copy, text);
        return new Filled(rows[0], masks);
    }

    private static void append(StringBuilder text, long list, ListRow row) {
        text.append(list).append('\t').append(row.row());
        List<String> cells = new ArrayList<>(
                List.of(row.name(), NameKey.of(row.name()), row.number().characters()));
        cells.addAll(row.rest());
        for (String cell : cells) {
            text.append('\t');
            cell.chars().forEach(c -> escape(text, (char) c));
        }
        text.append('\n');
    }

    /** COPY's text format; it has no NUL, and a NUL in a list means nothing. */
    private static void escape(StringBuilder text, char c) {
        switch (c) {
            case '\\' -> text.append("\\\\");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\0' -> text.append(' ');
            default -> text.append(c);
        }
    }

    private static void send(CopyIn copy, StringBuilder text) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("the database took no more rows", e));
        }
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
                .query((row, count) -> new InForce(
                        row.getLong("id"), (Integer[]) row.getArray("masks").getArray()))
                .optional();
    }

    /** Rows that agree by number or by name, in the order of the file. */
    List<ListRow> find(String programmeId, ListKind kind, String idNumber, String name) {
        return newest(programmeId, kind)
                .map(list -> find(list, kind, idNumber, name))
                .orElse(List.of());
    }

    private List<ListRow> find(InForce list, ListKind kind, String idNumber, String name) {
        String sql = """
                SELECT row, name, number, %s FROM %s
                WHERE list_id = :list AND (number = ANY(:numbers) OR name_key = :name)
                ORDER BY row
                """.formatted(String.join(", ", kind.columns()), kind.table());
        return jdbc.sql(sql)
                .param("list", list.id())
                .param("numbers", asListed(idNumber, list.masks()))
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

    /** The number in every way that the list could print it. */
    private static String[] asListed(String idNumber, Integer[] masks) {
        Set<String> listed = new LinkedHashSet<>();
        ListedNumber.of(idNumber).filter(number -> number.mask() == 0).ifPresent(number -> {
            for (int mask : masks) {
                if (18 - Integer.bitCount(mask) >= FEWEST_SHOWN) {
                    listed.add(number.behind(mask).characters());
                }
            }
        });
        return listed.toArray(String[]::new);
    }
}
