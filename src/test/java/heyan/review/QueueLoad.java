package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.access.Person;
import heyan.review.access.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A queue of many open claims of 20 districts, and what a reviewer does with it. */
public final class QueueLoad {
    private static final String FILL = """
            INSERT INTO review_item (claim, programme, application, revision, name, union_name, school, outcome, reasons,
                                     submitted_at, decided_at, arrived_at, latest, waiting, unit_key, district_key, city_key,
                                     level)
            SELECT 'gz-2021-1/GZ' || n || '/1', 'gz-2021-1', 'GZ' || n, 1, '样本', '样本工会' || n % 5000, '样本大学', 'review',
                   ARRAY['LOW_CONFIDENCE'], timestamptz '2021-06-21 02:00Z' + n * interval '1 second', now(), now(), true, true,
                   'u' || n % 5000, 'd' || n % 20, 'c', CASE WHEN n % 2 = 0 THEN 'city' ELSE 'district' END
            FROM generate_series(1, :claims) n
            """;

    private static final int VACUUMS = 10;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Queue queue;
    private final TakeCase take;
    private final Neighbours neighbours;
    private int filled;

    /** On a migrated, empty database. */
    public QueueLoad(DataSource source) {
        Clock clock = Clock.fixed(ReviewSlice.NOW, ZoneId.of("Asia/Shanghai"));
        database = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        queue = new Queue(database);
        neighbours = new Neighbours(database, queue);
        take = new TakeCase(database, new CaseSteps(database, event -> {}), clock);
    }

    /** Lays this many open claims and makes the two reviewers. */
    public void fill(int claims) {
        database.sql("INSERT INTO review_account (login, name, role, password_hash, created_at) VALUES ('cora',"
                        + " 'x', 'city_reviewer', 'x', now()), ('dora', 'x', 'district_reviewer', 'x', now())")
                .update();
        database.sql(FILL).param("claims", claims).update();
        filled = claims;
        settle();
    }

    /** What autovacuum does in time: until every page is known to be visible, which a vacuum beside another one does not reach. */
    private void settle() {
        int left = VACUUMS;
        do {
            database.sql("VACUUM ANALYZE review_item").update();
            left--;
        } while (left > 0 && hiddenPages() > 0);
    }

    private int hiddenPages() {
        return database.sql("SELECT relpages - relallvisible FROM pg_class WHERE oid = 'review_item'::regclass")
                .query(Integer.class)
                .single();
    }

    /** Milliseconds of the first page with its counts, for the city's reviewer at even rounds and a district's at odd ones. */
    public double firstPage(int round) {
        Scope scope = Scope.of(person(round));
        QueueFilter all = new QueueFilter("waiting", null, null, null, null, null, null, null, null, null, null);
        long start = System.nanoTime();
        int rows = queue.page(all, scope).size();
        queue.counts(LocalDate.of(2021, 6, 22), scope);
        double millis = (System.nanoTime() - start) / 1e6;
        if (rows != Queue.ROWS + 1) {
            throw new IllegalStateException("not a full page");
        }
        return millis;
    }

    /** Milliseconds of taking the next claim, for the same two; it is given back afterwards. */
    public double takeNext(int round) {
        Person person = person(round);
        long start = System.nanoTime();
        Optional<ClaimId> taken = transaction.execute(status -> take.next(person.login(), Scope.of(person)));
        double millis = (System.nanoTime() - start) / 1e6;
        if (taken == null || taken.isEmpty()) {
            throw new IllegalStateException("nothing taken");
        }
        database.sql("UPDATE review_item SET owner = NULL, touched_at = NULL WHERE claim = :claim")
                .param("claim", taken.get().toString())
                .update();
        return millis;
    }

    /** Milliseconds of the queue beside a case in the middle of it, for the same two. */
    public double aroundCase(int round) {
        Scope scope = Scope.of(person(round));
        ClaimId claim = new ClaimId("gz-2021-1", "GZ" + (filled / 2 + round % 100), 1);
        long start = System.nanoTime();
        Neighbours.Around around = neighbours.of(claim, scope);
        double millis = (System.nanoTime() - start) / 1e6;
        if (around.previous() == null || around.next() == null) {
            throw new IllegalStateException("nothing around the case");
        }
        return millis;
    }

    private static Person person(int i) {
        return i % 2 == 0
                ? new Person("cora", Role.CITY_REVIEWER, "")
                : new Person("dora", Role.DISTRICT_REVIEWER, "d7");
    }
}
