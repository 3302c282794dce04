package heyan.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of earlier payments 历年名单 that is in force, to be searched. */
@Component
public class EarlierPayments {
    private static final String PAGE = """
            SELECT p.row, p.name, p.number, p.batch, p.paid_programme, p.paid_at, p.amount_yuan, p.district_union, p.level,
                   p.payer, coalesce((SELECT min(r.registered_at) FROM programme_preregistration r
                                      WHERE r.list_id = :registrations AND r.number = p.number AND r.name_key = p.name_key
                                        AND r.registered_at <> ''), '') AS registered_at
            FROM programme_payment p
            WHERE p.list_id = :list AND p.row > :after
              AND (CAST(:name AS text) IS NULL OR strpos(p.name, CAST(:name AS text)) > 0)
              AND (CAST(:project AS text) IS NULL OR strpos(p.paid_programme, CAST(:project AS text)) > 0)
              AND (CAST(:batch AS text) IS NULL OR strpos(p.batch, CAST(:batch AS text)) > 0)
              AND (CAST(:union AS text) IS NULL OR strpos(p.district_union, CAST(:union AS text)) > 0)
              AND (CAST(:paid AS text) IS NULL OR strpos(p.paid_at, CAST(:paid AS text)) > 0)
              AND (CAST(:unions AS text[]) IS NULL OR p.district_union = ANY(CAST(:unions AS text[])))
            ORDER BY p.row LIMIT :rows
            """;
    private static final String FILE = "SELECT file_name FROM programme_list WHERE id = :list";

    private final JdbcClient jdbc;
    private final ListTable table;
    private final Clock clock;

    public EarlierPayments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.table = new ListTable(jdbc);
        this.clock = clock;
    }

    /**
     * Parts of what a row says; null for whatever it says.
     *
     * @param project what the payment was for
     * @param paid part of the time of payment, in the list's words
     */
    public record Asked(
            @Nullable String name,
            @Nullable String project,
            @Nullable String batch,
            @Nullable String union,
            @Nullable String paid) {}

    /** What is odd about the time of a payment; such rows of old lists are kept and shown. */
    public enum Doubt {
        /** No day of the past. */
        UNREADABLE,
        /** Before the same person was registered. */
        BEFORE_REGISTRATION;

        /** As messages name it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One payment, and when the list of pre-registrations has the same person registered; empty when it does not say. */
    public record Row(PastPayment payment, String registered, Optional<Doubt> doubt) {}

    /**
     * Rows of the list in force that follow this one, in the order of the file.
     *
     * @param unions names of unions whose rows are shown; null for all
     */
    public List<Row> page(String programmeId, Asked asked, @Nullable Collection<String> unions, int after, int rows) {
        return jdbc.sql(PAGE)
                .param("list", table.inForce(programmeId, ListKind.PAYMENTS))
                .param("registrations", table.inForce(programmeId, ListKind.PREREGISTRATIONS))
                .param("after", after)
                .param("name", asked.name())
                .param("project", asked.project())
                .param("batch", asked.batch())
                .param("union", asked.union())
                .param("paid", asked.paid())
                .param("unions", unions == null ? null : unions.toArray(String[]::new))
                .param("rows", rows)
                .query((row, number) -> row(row))
                .list();
    }

    /** The name of the file that the list in force came from; empty when there is none. */
    public Optional<String> file(String programmeId) {
        return jdbc.sql(FILE)
                .param("list", table.inForce(programmeId, ListKind.PAYMENTS))
                .query(String.class)
                .optional();
    }

    private Row row(ResultSet row) throws SQLException {
        PastPayment payment = new PastPayment(
                row.getString("name"),
                row.getString("number"),
                row.getString("batch"),
                row.getString("paid_programme"),
                row.getString("paid_at"),
                row.getString("amount_yuan"),
                row.getString("district_union"),
                row.getString("level"),
                row.getString("payer"),
                row.getInt("row"));
        String registered = row.getString("registered_at");
        return new Row(payment, registered, doubt(payment.paidAt(), registered));
    }

    private Optional<Doubt> doubt(String paid, String registered) {
        if (!ListHistory.isDay(paid, LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            return Optional.of(Doubt.UNREADABLE);
        }
        return ListHistory.day(paid)
                .flatMap(day -> ListHistory.day(registered).filter(day::isBefore))
                .map(later -> Doubt.BEFORE_REGISTRATION);
    }
}
