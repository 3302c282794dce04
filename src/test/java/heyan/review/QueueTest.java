package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.TestDatabase;
import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.decide.Decision.Outcome;
import heyan.review.access.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class QueueTest {
    private final DataSource source = TestDatabase.create();
    private final JdbcClient database = JdbcClient.create(source);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    private final ReviewItems items = new ReviewItems(database);
    private final Queue queue = new Queue(database);
    private final Verdicts verdicts = new Verdicts(database);

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

    private void put(String application, int revision, Outcome outcome) {
        transaction.executeWithoutResult(status -> items.put(
                DrawnClaim.file(application, revision, outcome),
                new ReviewItems.Entry(new ClaimScope("u", "d", "c"), Level.CITY, false, List.of())));
    }

    private static QueueFilter filter(String tab, @Nullable String reason, @Nullable String after) {
        return new QueueFilter(tab, null, null, null, reason, null, null, null, after, null);
    }

    private static QueueFilter named(String name) {
        return new QueueFilter("waiting", null, null, name, null, null, null, null, null, null);
    }
}
