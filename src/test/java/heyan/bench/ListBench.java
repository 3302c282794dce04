package heyan.bench;

import com.zaxxer.hikari.HikariDataSource;
import heyan.TestDatabase;
import heyan.programme.ImportReport;
import heyan.programme.ListChanges;
import heyan.programme.ListHistory;
import heyan.programme.Lists;
import heyan.programme.NearMisses;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Imports and look-ups of long lists: {@code ListBench preregistrations|payments ROWS…}. Run it with a small heap
 * ({@code -Xmx128m}): its memory does not grow with the rows. Rows are made while they are read; every second number is
 * masked.
 */
public final class ListBench {
    private static final int CHUNK = 1000;
    private static final int LOOKUPS = 200;

    private ListBench() {}

    /** See the class. */
    public static void main(String[] args) {
        try (HikariDataSource database = new HikariDataSource()) {
            database.setDataSource(TestDatabase.create());
            JdbcClient jdbc = JdbcClient.create(database);
            Clock clock = Clock.systemUTC();
            Lists lists = new Lists(jdbc, new JdbcTransactionManager(database), event -> {}, clock);
            boolean payments = args[0].equals("payments");
            for (int i = 1; i < args.length; i++) {
                run(lists, jdbc, clock, payments, Integer.parseInt(args[i]));
            }
        }
    }

    private static void run(Lists lists, JdbcClient jdbc, Clock clock, boolean payments, int rows) {
        String programme = "bench-" + rows;
        long start = System.nanoTime();
        ImportReport report = payments
                ? lists.importPayments(programme, "paid.csv", csv(PAID, rows, ListBench::payment))
                : lists.importPreregistrations(programme, "list.csv", csv(LIST, rows, ListBench::registration));
        double imported = seconds(start);
        start = System.nanoTime();
        int found = 0;
        for (int i = 0; i < LOOKUPS; i++) {
            String number = number((int) ((long) i * rows / LOOKUPS));
            found += payments
                    ? lists.paymentsOf(programme, number, "无此人").size()
                    : lists.registrationsOf(programme, number, "无此人").size();
        }
        double lookup = seconds(start) * 1000 / LOOKUPS;
        System.out.printf(
                "%s %d rows: %.1f s (%.0f/s), look-up %.2f ms (found %d in %d), used heap %d MB%n",
                payments ? "payments" : "preregistrations",
                report.rows(),
                imported,
                report.rows() / imported,
                lookup,
                found,
                LOOKUPS,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        if (!payments) {
            more(jdbc, clock, programme, report.list(), rows);
        }
    }

    private static void more(JdbcClient jdbc, Clock clock, String programme, long list, int rows) {
        NearMisses near = new NearMisses(jdbc);
        long start = System.nanoTime();
        for (int i = 0; i < LOOKUPS; i++) {
            near.registrationsNear(programme, number((int) ((long) i * rows / LOOKUPS)), "无此人");
        }
        double miss = seconds(start) * 1000 / LOOKUPS;
        start = System.nanoTime();
        ListChanges changes = new ListHistory(jdbc, clock).changes(list);
        System.out.printf(
                "  near misses %.2f ms, changes against the version before %.1f s (%d created)%n",
                miss, seconds(start), changes.created());
    }

    private static final String LIST = "batch,name,id_number,school,level,unit_union,district_union\n";
    private static final String PAID = "name,id_number,batch,programme_id,paid_at,amount_yuan,district_union\n";

    private static String registration(int i) {
        return "2015秋," + name(i) + "," + listed(i) + ",华南理工大学,本科,第" + i % 500 + "厂工会委员会,天河区总工会\n";
    }

    private static String payment(int i) {
        return name(i) + "," + listed(i) + ",2015春,gz-2015,2015-07-01,1500,天河区总工会\n";
    }

    private static String name(int i) {
        return "某" + (char) ('\u4e00' + i % 9973) + (char) ('\u4e00' + i / 9973 % 9973);
    }

    private static String listed(int i) {
        String number = number(i);
        return i % 2 == 0 ? number : number.substring(0, 6) + "********" + number.substring(14);
    }

    /** Different for every row up to ten millions, masked ones nearly so. */
    private static String number(int i) {
        return "44%04d19%02d%02d%02d%04d".formatted(i / 10_000 % 1000, 50 + i % 40, 1 + i % 12, 1 + i % 28, i % 10_000);
    }

    private static InputStream csv(String header, int rows, IntFunction<String> row) {
        return new Made(header, rows, row);
    }

    /** A file that is made while it is read. */
    private static final class Made extends InputStream {
        private final int rows;
        private final IntFunction<String> row;
        private ByteArrayInputStream chunk;
        private int next;

        Made(String header, int rows, IntFunction<String> row) {
            this.rows = rows;
            this.row = row;
            this.chunk = new ByteArrayInputStream(header.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int read = readChunk(target, offset, length);
            if (read < 0 && next < rows) {
                StringBuilder text = new StringBuilder();
                for (int end = Math.min(rows, next + CHUNK); next < end; next++) {
                    text.append(row.apply(next));
                }
                chunk = new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
                read = readChunk(target, offset, length);
            }
            return read;
        }

        private int readChunk(byte[] target, int offset, int length) {
            return chunk.read(target, offset, length);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
