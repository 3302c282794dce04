package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.TestDatabase;
import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.claim.ReasonCode;
import heyan.decide.Decision.Outcome;
import heyan.programme.Programmes;
import heyan.review.access.Level;
import heyan.review.access.Person;
import heyan.review.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class QueueTest {
    private final DataSource source = TestDatabase.renewed(QueueTest.class);
    private final JdbcClient database = JdbcClient.create(source);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    private final ReviewItems items = new ReviewItems(database);
    private final Queue queue = new Queue(database);
    private final Verdicts verdicts = new Verdicts(database);
    private final Clock clock = Clock.fixed(ReviewSlice.NOW, Days.ZONE);
    private final TakeCase take = new TakeCase(database, new CaseSteps(database, event -> {}), clock);
    private final Programmes programmes =
            new Programmes(database, new JdbcTransactionManager(source), this::tell, clock);
    private final ReviewWindows windows = new ReviewWindows(database, programmes, new Chains(programmes));

    @BeforeEach
    void accounts() {
        for (String login : List.of("anna", "bert")) {
            database.sql("INSERT INTO review_account (login, name, role, password_hash, created_at) VALUES (:login,"
                            + " :login, 'city_reviewer', 'x', now())")
                    .param("login", login)
                    .update();
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < Queue.ROWS + 5; i++) {
            put("GZ-%03d".formatted(i), 1, Outcome.REVIEW);
        }

        List<QueueRow> first =
                queue.page(filter("waiting", null, null), Scope.ALL).subList(0, Queue.ROWS);
        List<QueueRow> second =
                queue.page(filter("waiting", null, first.get(Queue.ROWS - 1).mark()), Scope.ALL);

        List<ClaimId> seen = new ArrayList<>(first.stream().map(QueueRow::claim).toList());
        second.forEach(row -> seen.add(row.claim()));
        assertThat(seen).hasSize(Queue.ROWS + 5).doesNotHaveDuplicates();
        assertThat(first).isSortedAccordingTo((a, b) -> a.submitted().compareTo(b.submitted()));
    }

    @Test
    void aLaterRevisionTakesTheEarlierOneOutOfTheQueue() {
        put("GZ-1", 1, Outcome.REVIEW);

        put("GZ-1", 2, Outcome.REVIEW);

        assertThat(queue.page(filter("waiting", null, null), Scope.ALL))
                .extracting(QueueRow::claim)
                .containsExactly(new ClaimId("gz-2021-1", "GZ-1", 2));
        assertThat(store("GZ-1", "anna")).isFalse();
    }

    @Test
    void anEarlierRevisionThatComesLateNeverWaits() {
        put("GZ-1", 2, Outcome.PASS);

        put("GZ-1", 1, Outcome.REVIEW);

        assertThat(queue.page(filter("waiting", null, null), Scope.ALL)).isEmpty();
        assertThat(queue.counts(LocalDate.of(2021, 6, 22), Scope.ALL)).isEqualTo(new Queue.Counts(0, 0, 0, 1, 1));
    }

    @Test
    void openingTwiceChangesNothing() {
        put("GZ-1", 1, Outcome.REVIEW);
        assertThat(store("GZ-1", "anna")).isTrue();

        put("GZ-1", 1, Outcome.REVIEW);

        assertThat(queue.counts(LocalDate.of(2021, 6, 22), Scope.ALL)).isEqualTo(new Queue.Counts(0, 0, 1, 0, 0));
    }

    @Test
    void aMachinePassTakesNoVerdict() {
        put("GZ-1", 1, Outcome.PASS);

        assertThat(store("GZ-1", "anna")).isFalse();
    }

    @Test
    void filtersByReasonNameAndState() {
        put("GZ-1", 1, Outcome.REVIEW);

        assertThat(queue.page(filter("waiting", "SIGNATURE_MISSING", null), Scope.ALL))
                .hasSize(1);
        assertThat(queue.page(filter("waiting", "ALREADY_PAID", null), Scope.ALL))
                .isEmpty();
        assertThat(queue.page(named("%"), Scope.ALL)).isEmpty();
        assertThat(queue.page(named("阳样"), Scope.ALL)).hasSize(1);
    }

    @Test
    void ofTwoVerdictsAtTheSameMomentOneIsKept() throws Exception {
        put("GZ-1", 1, Outcome.REVIEW);
        CyclicBarrier start = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2);

        List<Callable<Boolean>> tries = List.of(together(start, "anna"), together(start, "bert"));
        List<Boolean> kept = new ArrayList<>();
        for (Future<Boolean> one : people.invokeAll(tries)) {
            kept.add(one.get());
        }
        people.shutdown();

        assertThat(kept).containsExactlyInAnyOrder(true, false);
        assertThat(verdicts.find(new ClaimId("gz-2021-1", "GZ-1", 1))).isPresent();
    }

    @Test
    @DisplayName(
            "what closes first stands first, whenever it was submitted: overdue, then urgent, then without a window")
    void overdueClaimsStandFirst() {
        window(Level.UNIT, "2021-06-01T00:00:00Z", "2021-06-20T00:00:00Z");
        window(Level.DISTRICT, "2021-06-01T00:00:00Z", "2021-07-20T00:00:00Z");
        for (int i = 0; i < Queue.ROWS; i++) {
            put("GZ-C%02d".formatted(i), Level.CITY);
            put("GZ-D%02d".formatted(i), Level.DISTRICT);
            put("GZ-U%02d".formatted(i), Level.UNIT);
        }

        List<QueueRow> seen = new ArrayList<>();
        String mark = null;
        do {
            List<QueueRow> page = queue.page(filter("waiting", null, mark), Scope.ALL);
            seen.addAll(page.subList(0, Math.min(Queue.ROWS, page.size())));
            mark = page.size() > Queue.ROWS ? page.get(Queue.ROWS - 1).mark() : null;
        } while (mark != null);

        assertThat(seen).hasSize(3 * Queue.ROWS).doesNotHaveDuplicates();
        assertThat(seen.stream().map(QueueRow::level).distinct())
                .containsExactly(Level.UNIT, Level.DISTRICT, Level.CITY);
        assertThat(seen.stream().map(row -> row.left(ReviewSlice.NOW)).distinct())
                .containsExactly(
                        new TimeLeft(TimeLeft.Clock.WINDOW, Instant.parse("2021-06-20T00:00:00Z"), "over"),
                        new TimeLeft(TimeLeft.Clock.WINDOW, Instant.parse("2021-07-20T00:00:00Z"), "ok"),
                        null);
        Neighbours neighbours = new Neighbours(database, queue);
        Neighbours.Around around = neighbours.of(seen.get(Queue.ROWS).claim(), Scope.ALL);
        assertThat(around.previous()).isEqualTo(seen.get(Queue.ROWS - 1).path());
        assertThat(around.next()).isEqualTo(seen.get(Queue.ROWS + 1).path());
        assertThat(around.rows()).isEqualTo(seen.subList(Queue.ROWS - 3, Queue.ROWS + 16));
        assertThat(take.next("anna", Scope.ALL)).contains(seen.get(0).claim());
    }

    @Test
    @DisplayName("a claim's deadline is its level's, in the notice in force, whichever came first")
    void theDeadlineFollowsLevelAndNotice() throws IOException {
        put("GZ-1", Level.DISTRICT);
        assertThat(closes()).isNull();

        programmes.load("gz-2021-1.yaml", Files.readAllBytes(Path.of("src/main/resources/programmes/gz-2021-1.yaml")));
        assertThat(closes()).isEqualTo(Instant.parse("2021-07-25T16:00:00Z"));

        items.moveTo(new ClaimId("gz-2021-1", "GZ-1", 1), Level.CITY, ReviewSlice.NOW);
        assertThat(closes()).as("the notice sets no window for the city").isNull();

        put("GZ-1", Level.DISTRICT, 2);
        assertThat(closes()).isEqualTo(Instant.parse("2021-07-25T16:00:00Z"));
        assertThat(windows.ahead(Level.DISTRICT, Instant.parse("2021-06-01T00:00:00Z")))
                .hasValueSatisfying(ahead -> {
                    assertThat(ahead.title()).startsWith("2021年第一批");
                    assertThat(ahead.opens()).isEqualTo(Instant.parse("2021-06-21T02:00:00Z"));
                });
        assertThat(windows.ahead(Level.DISTRICT, ReviewSlice.NOW)).isEmpty();
    }

    @Test
    void nobodyIsGivenWhatNobodyCanDecideOrSendUp() {
        window(Level.CITY, "2021-06-01T00:00:00Z", "2021-06-20T00:00:00Z");
        window(Level.DISTRICT, "2021-06-01T00:00:00Z", "2021-06-20T00:00:00Z");
        put("GZ-1", Level.CITY);
        put("GZ-2", Level.DISTRICT);

        assertThat(take.next("anna", Scope.of(new Person("anna", Role.CITY_REVIEWER, ""))))
                .isEmpty();
        assertThat(take.next("anna", Scope.of(new Person("anna", Role.DISTRICT_REVIEWER, "d"))))
                .as("can be sent up")
                .contains(DrawnClaim.id("GZ-2", 1));
    }

    @Test
    void yellowUnderAQuarterRedUnderATenth() {
        Instant opens = Instant.parse("2021-06-01T00:00:00Z");
        TimeLeft.Term window = new TimeLeft.Term(TimeLeft.Clock.WINDOW, opens, opens.plus(Duration.ofHours(100)));

        assertThat(Stream.of(0, 75, 76, 90, 91, 99, 100, 200)
                        .map(hour ->
                                window.left(opens.plus(Duration.ofHours(hour))).tone()))
                .containsExactly("ok", "ok", "ask", "ask", "bad", "bad", "over", "over");
    }

    @Test
    void onlyWhatTheWorkerHasToMendIsWithTheWorker() {
        put("GZ-1", 1, Outcome.REVIEW);
        store("GZ-1", "anna");
        QueueFilter done = filter("done", null, null);
        assertThat(queue.page(done, Scope.ALL)).extracting(QueueRow::withWorker).containsExactly(true);

        put("GZ-1", 2, Outcome.REVIEW);

        assertThat(queue.page(done, Scope.ALL)).extracting(QueueRow::withWorker).containsExactly(false);
    }

    @Test
    @DisplayName("what the machine passed and a person must see again is not passed for those who pay")
    void whatWaitsIsNotPassed() {
        transaction.executeWithoutResult(status -> items.put(
                DrawnClaim.file("GZ-1", 1, Outcome.PASS),
                new ReviewItems.Entry(new ClaimScope("u", "d", "c"), Level.CITY, true, List.of())));

        assertThat(database.sql("SELECT state FROM review_face")
                        .query(String.class)
                        .single())
                .isEqualTo("review");
    }

    @Test
    void filtersByEmployer() {
        put("GZ-1", 1, Outcome.REVIEW);

        assertThat(queue.page(employer("样本制造"), Scope.ALL)).hasSize(1);
        assertThat(queue.page(employer("样本制造二厂"), Scope.ALL)).isEmpty();
        assertThat(employer("样本").next("x")).contains("employer=%E6%A0%B7%E6%9C%AC&");
        assertThat(employer("样本").isNarrow()).isTrue();
    }

    private void window(Level level, String opens, String closes) {
        database.sql("INSERT INTO review_window VALUES ('gz-2021-1', :level, CAST(:opens AS timestamptz),"
                        + " CAST(:closes AS timestamptz))")
                .param("level", level.code())
                .param("opens", opens)
                .param("closes", closes)
                .update();
    }

    private void tell(Object event) {
        windows.changed((Happening) event);
    }

    private @Nullable Instant closes() {
        return queue.page(filter("waiting", null, null), Scope.ALL).get(0).closes();
    }

    private Callable<Boolean> together(CyclicBarrier start, String login) {
        return () -> {
            start.await();
            return store("GZ-1", login);
        };
    }

    private boolean store(String application, String login) {
        Verdict verdict = new Verdict(
                login,
                login,
                Verdict.Kind.RETURNED,
                List.of(ReasonCode.OTHER),
                "",
                Instant.parse("2021-06-22T03:00:00Z"));
        ClaimId claim = new ClaimId("gz-2021-1", application, 1);
        return Boolean.TRUE.equals(transaction.execute(status -> verdicts.store(claim, verdict)));
    }

    private void put(String application, Level level) {
        put(application, level, 1);
    }

    private void put(String application, Level level, int revision) {
        transaction.executeWithoutResult(status -> items.put(
                DrawnClaim.file(application, revision, Outcome.REVIEW),
                new ReviewItems.Entry(new ClaimScope("u", "d", "c"), level, false, List.of())));
    }

    private void put(String application, int revision, Outcome outcome) {
        transaction.executeWithoutResult(status -> items.put(
                DrawnClaim.file(application, revision, outcome),
                new ReviewItems.Entry(new ClaimScope("u", "d", "c"), Level.CITY, false, List.of())));
    }

    private static QueueFilter filter(String tab, @Nullable String reason, @Nullable String after) {
        return new QueueFilter(tab, null, null, null, null, reason, null, null, null, after, null);
    }

    private static QueueFilter named(String name) {
        return new QueueFilter("waiting", null, null, null, name, null, null, null, null, null, null);
    }

    private static QueueFilter employer(String employer) {
        return new QueueFilter("waiting", null, null, employer, null, null, null, null, null, null, null);
    }
}
