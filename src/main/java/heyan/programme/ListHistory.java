package heyan.programme;

import heyan.programme.ListChanges.Kind;
import heyan.programme.ListChanges.Row;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a new version of a list changed. Compared inside the database: its memory does not grow with the rows. */
@Component
public class ListHistory {
    private static final int MOST_ROWS = 1000;
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?");
    private static final int FIRST_YEAR = 1990;
    private static final String LIST = """
            SELECT l.kind, coalesce((SELECT max(b.id) FROM programme_list b
                                     WHERE b.programme_id = l.programme_id AND b.kind = l.kind AND b.id < l.id), 0) AS before
            FROM programme_list l WHERE l.id = :list
            """;
    /** Rows that stand twice in a file are told apart by their turn. */
    private static final String COMPARE = """
            WITH fresh AS (
                SELECT row, number, name_key, batch, md5(concat_ws('\u001F', name, %1$s)) AS rest,
                       row_number() OVER (PARTITION BY number, name_key, batch ORDER BY row) AS turn
                FROM %2$s WHERE list_id = :list),
            old AS (
                SELECT row, number, name_key, batch, md5(concat_ws('\u001F', name, %1$s)) AS rest,
                       row_number() OVER (PARTITION BY number, name_key, batch ORDER BY row) AS turn
                FROM %2$s WHERE list_id = :before),
            compared AS (
                SELECT CASE WHEN old.row IS NULL THEN 'CREATED' WHEN fresh.row IS NULL THEN 'REMOVED' ELSE 'CHANGED' END
                           AS kind,
                       coalesce(fresh.row, old.row) AS row
                FROM fresh FULL JOIN old USING (number, name_key, batch, turn)
                WHERE fresh.rest IS DISTINCT FROM old.rest)
            SELECT kind, row, total FROM (
                SELECT kind, row, count(*) OVER (PARTITION BY kind) AS total,
                       row_number() OVER (PARTITION BY kind ORDER BY row) AS nth FROM compared) numbered
            WHERE nth <= :most ORDER BY kind, row
            """;

    private static final String DATES = """
            SELECT DISTINCT paid_at FROM programme_payment WHERE list_id = :list
            """;
    private static final String ROWS_OF_DATES = """
            SELECT row, count(*) OVER () AS total FROM programme_payment
            WHERE list_id = :list AND paid_at = ANY(:dates) ORDER BY row LIMIT :most
            """;

    private record Version(ListKind kind, long before) {}

    private record Counted(Row row, int total) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    public ListHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The changes that a version made.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    public ListChanges changes(long list) {
        Version version = version(list).orElseThrow(() -> new IllegalArgumentException("no list " + list));
        Map<Kind, Integer> totals = new EnumMap<>(Kind.class);
        List<Row> rows = new ArrayList<>();
        List<Counted> all = new ArrayList<>(compared(list, version));
        if (version.kind() == ListKind.PAYMENTS) {
            all.addAll(doubtful(list));
        }
        for (Counted counted : all) {
            totals.put(counted.row().kind(), counted.total());
            rows.add(counted.row());
        }
        return new ListChanges(
                list,
                version.before(),
                totals.getOrDefault(Kind.CREATED, 0),
                totals.getOrDefault(Kind.CHANGED, 0),
                totals.getOrDefault(Kind.REMOVED, 0),
                totals.getOrDefault(Kind.DATE_DOUBTFUL, 0),
                rows);
    }

    private Optional<Version> version(long list) {
        return jdbc.sql(LIST)
                .param("list", list)
                .query((row, number) -> new Version(
                        ListKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getLong("before")))
                .optional();
    }

    private List<Counted> compared(long list, Version version) {
        String columns = String.join(", ", version.kind().columns());
        return jdbc.sql(COMPARE.formatted(columns, version.kind().table()))
                .param("list", list)
                .param("before", version.before())
                .param("most", MOST_ROWS)
                .query((row, number) -> new Counted(
                        new Row(Kind.valueOf(row.getString("kind")), row.getInt("row")), row.getInt("total")))
                .list();
    }

    private List<Counted> doubtful(long list) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        String[] odd = jdbc.sql(DATES).param("list", list).query(String.class).list().stream()
                .filter(date -> !isDay(date, today))
                .toArray(String[]::new);
        return jdbc.sql(ROWS_OF_DATES)
                .param("list", list)
                .param("dates", odd)
                .param("most", MOST_ROWS)
                .query((row, number) ->
                        new Counted(new Row(Kind.DATE_DOUBTFUL, row.getInt("row")), row.getInt("total")))
                .list();
    }

    /** A day or a month that could be one of a payment; nothing at all is no doubt, the list does not say. */
    static boolean isDay(String text, LocalDate today) {
        return text.isBlank()
                || day(text)
                        .filter(date -> date.getYear() >= FIRST_YEAR && !date.isAfter(today))
                        .isPresent();
    }

    /** The day, or the first of the month, that a list says in one of the usual ways, with or without a time. */
    static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text.strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            int dayOfMonth = day.group(3) == null ? 1 : Integer.parseInt(day.group(3));
            return Optional.of(
                    LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), dayOfMonth));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
