package heyan.programme;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.programme.ImportReport.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lists a round rests on. An import is one transaction and makes one new version, which replaces the older one of
 * its kind; older versions stay for repeating decisions.
 */
@Component
public class Lists {
    private static final int MOST_REMARKS = 1000;

    private final ListTable table;
    private final PaidClaims paid;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ListReader reader = new ListReader();

    public Lists(
            JdbcClient jdbc, PlatformTransactionManager transactions, ApplicationEventPublisher events, Clock clock) {
        this.table = new ListTable(jdbc);
        this.paid = new PaidClaims(jdbc);
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Imports a pre-registration list 预登记名单.
     *
     * @param fileName ends in {@code .csv} or {@code .xlsx}; the content decides
     * @param content read to its end, not closed
     * @throws ListRefused when the file cannot be used as a whole; nothing is changed then
     */
    public ImportReport importPreregistrations(String programmeId, String fileName, InputStream content) {
        return importList(programmeId, ListKind.PREREGISTRATIONS, fileName, content);
    }

    /** Imports a list of earlier payments; as {@link #importPreregistrations}. */
    public ImportReport importPayments(String programmeId, String fileName, InputStream content) {
        return importList(programmeId, ListKind.PAYMENTS, fileName, content);
    }

    /**
     * Rows of the list in force whose number agrees with this one in all positions that are not hidden, or whose name is
     * the same but for spaces, width and interpuncts. Rows that show fewer than 8 positions are found by name only.
     */
    public List<Preregistration> registrationsOf(String programmeId, String idNumber, String name) {
        return table.find(programmeId, ListKind.PREREGISTRATIONS, idNumber, name).stream()
                .map(Lists::registration)
                .toList();
    }

    /** Rows of the earlier payments, found as in {@link #registrationsOf}. */
    public List<PastPayment> paymentsOf(String programmeId, String idNumber, String name) {
        return table.find(programmeId, ListKind.PAYMENTS, idNumber, name).stream()
                .map(Lists::payment)
                .toList();
    }

    /**
     * As {@link #paymentsOf(String, String, String)}, with what this house paid itself in whatever round, but for the claim's
     * own application.
     */
    public List<PastPayment> paymentsOf(ClaimId claim, String idNumber, String name) {
        return Stream.concat(
                        paymentsOf(claim.programme(), idNumber, name).stream(),
                        paid.find(claim, idNumber, name).stream())
                .toList();
    }

    /** The list versions in force, for a decision to name: {@code preregistrations=12 payments=9}; 0 when none was. */
    public String versions(String programmeId) {
        return "preregistrations=" + table.inForce(programmeId, ListKind.PREREGISTRATIONS) + " payments="
                + table.inForce(programmeId, ListKind.PAYMENTS);
    }

    private ImportReport importList(String programmeId, ListKind kind, String fileName, InputStream content) {
        try {
            Path spool = Files.createTempFile("heyan-list-", ".part");
            try {
                String sha256 = reader.spool(content, spool);
                return Objects.requireNonNull(
                        transaction.execute(status -> importSpooled(programmeId, kind, fileName, spool, sha256)));
            } finally {
                Files.delete(spool);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport importSpooled(String programmeId, ListKind kind, String fileName, Path file, String sha256) {
        List<Remark> remarks = new ArrayList<>();
        int[] refused = {0};
        Instant now = clock.instant();
        long list = table.nextList();
        ListTable.Filled filled = table.fill(
                list,
                kind,
                rows -> reader.read(file, kind, rows, (row, fault) -> {
                    refused[0]++;
                    if (remarks.size() < MOST_REMARKS) {
                        remarks.add(new Remark(row, fault));
                    }
                }));
        if (filled.rows() == 0 && refused[0] > 0) {
            throw new ListRefused("not one row can be used; the first fault is in row "
                    + remarks.get(0).row() + ": " + remarks.get(0).fault());
        }
        table.register(new ListTable.Version(list, programmeId, kind, fileName, sha256, refused[0], now), filled);
        ImportReport report = new ImportReport(list, sha256, filled.rows(), refused[0], remarks);
        events.publishEvent(happening(programmeId, kind, report, now));
        return report;
    }

    private static Happening happening(String programmeId, ListKind kind, ImportReport report, Instant now) {
        Map<String, @org.jspecify.annotations.Nullable Object> facts = Map.of(
                "kind", kind.code(),
                "list", report.list(),
                "sha256", report.sha256(),
                "rows", report.rows(),
                "refused", report.refused());
        return new Happening(programmeId, "programme.list_imported", Happening.MACHINE, now, facts);
    }

    static Preregistration registration(ListRow row) {
        List<String> rest = row.rest();
        return new Preregistration(
                rest.get(0),
                row.name(),
                row.number().characters(),
                rest.get(1),
                rest.get(2),
                rest.get(3),
                rest.get(4),
                row.row(),
                rest.get(5),
                rest.get(6));
    }

    private static PastPayment payment(ListRow row) {
        List<String> rest = row.rest();
        return new PastPayment(
                row.name(),
                row.number().characters(),
                rest.get(0),
                rest.get(1),
                rest.get(2),
                rest.get(3),
                rest.get(4),
                rest.get(5),
                rest.get(6),
                row.row());
    }
}
