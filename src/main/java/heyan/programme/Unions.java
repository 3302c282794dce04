package heyan.programme;

import heyan.claim.Happening;
import heyan.programme.UnionReport.Fault;
import heyan.programme.UnionReport.Outcome;
import heyan.programme.UnionReport.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tree of unions 工会组织树, for all programmes. An import is one transaction and replaces the whole tree. */
@Component
public class Unions {
    private static final int MOST_ROWS = 1000;
    /** Whom the happening is about: no claim and no programme. */
    private static final String SUBJECT = "unions";

    private final UnionTable table;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ListReader reader = new ListReader();
    private volatile UnionTree latest = UnionTree.NONE;

    public Unions(
            JdbcClient jdbc, PlatformTransactionManager transactions, ApplicationEventPublisher events, Clock clock) {
        this.table = new UnionTable(jdbc);
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /** The tree in force; {@link UnionTree#NONE} when none was imported. Kept in memory until another is in force. */
    public UnionTree tree() {
        UnionTree kept = latest;
        long version = table.inForce();
        if (kept.version() == version) {
            return kept;
        }
        UnionTree tree = new UnionTree(version, table.unions(version));
        latest = tree;
        return tree;
    }

    /**
     * Imports a file with the columns {@code code, name, level, parent, aliases}: CSV or XLSX, the content decides. Rows
     * that cannot stand in a tree are left out, and those below them.
     *
     * @param content read to its end, not closed
     * @param who login of the person, or {@link Happening#MACHINE}
     * @throws ListRefused when the file cannot be used as a whole; nothing is changed then
     */
    public UnionReport importUnions(String fileName, InputStream content, String who) {
        try {
            Path spool = Files.createTempFile("heyan-unions-", ".part");
            try {
                String sha256 = reader.spool(content, spool);
                TakeUnions take = new TakeUnions();
                reader.read(spool, take);
                return Objects.requireNonNull(transaction.execute(status -> store(take, fileName, sha256, who)));
            } finally {
                Files.delete(spool);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UnionReport store(TakeUnions take, String fileName, String sha256, String who) {
        PlantTree.Planted planted = PlantTree.plant(take.rows());
        if (planted.unions().isEmpty()) {
            throw new ListRefused("not one row can stand in a tree");
        }
        table.lock();
        UnionTree before = tree();
        Instant now = clock.instant();
        int refused = planted.faults().size() + take.miscounted().size();
        long version = table.register(fileName, sha256, planted.unions().size(), refused, now);
        table.insert(version, planted.unions());
        UnionReport report = report(version, sha256, before, planted, rows(take, planted, before));
        events.publishEvent(new Happening(SUBJECT, "programme.unions_imported", who, now, facts(report)));
        return report;
    }

    private static List<Row> rows(TakeUnions take, PlantTree.Planted planted, UnionTree before) {
        List<Row> rows = new ArrayList<>();
        take.miscounted().forEach(row -> rows.add(new Row(row, "", Outcome.REFUSED, Fault.CELLS_MISCOUNTED)));
        for (UnionRow row : take.rows()) {
            Fault fault = planted.faults().get(row.row());
            Union union = planted.unions().get(row.row());
            if (fault != null) {
                rows.add(new Row(row.row(), row.code(), Outcome.REFUSED, fault));
            } else if (before.byCode(row.code()).isEmpty()) {
                rows.add(new Row(row.row(), row.code(), Outcome.CREATED, null));
            } else if (!before.byCode(row.code()).orElseThrow().equals(union)) {
                rows.add(new Row(row.row(), row.code(), Outcome.CHANGED, null));
            }
        }
        rows.sort(Comparator.comparing(Row::row));
        return rows;
    }

    private static UnionReport report(
            long version, String sha256, UnionTree before, PlantTree.Planted planted, List<Row> rows) {
        Set<String> codes = new HashSet<>();
        planted.unions().values().forEach(union -> codes.add(union.code()));
        List<String> removed = before.all().stream()
                .map(Union::code)
                .filter(code -> !codes.contains(code))
                .sorted()
                .toList();
        return new UnionReport(
                version,
                sha256,
                codes.size(),
                count(rows, Outcome.CREATED),
                count(rows, Outcome.CHANGED),
                count(rows, Outcome.REFUSED),
                removed,
                rows.stream().limit(MOST_ROWS).toList());
    }

    private static int count(List<Row> rows, Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private static Map<String, @org.jspecify.annotations.Nullable Object> facts(UnionReport report) {
        return Map.of(
                "tree", report.version(),
                "sha256", report.sha256(),
                "unions", report.unions(),
                "created", report.created(),
                "changed", report.changed(),
                "removed", report.removed().size(),
                "refused", report.refused());
    }
}
