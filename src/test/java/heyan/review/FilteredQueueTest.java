package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.TestDatabase;
import heyan.claim.ClaimId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("J, K and N follow the filter: 审核状态、所属工会、单位名称、姓名、原因、补助项目、申请时间, in every tab")
class FilteredQueueTest {
    private static final String FILL = """
            INSERT INTO review_item (claim, programme, application, revision, name, union_name, school, outcome, reasons,
                                     submitted_at, decided_at, arrived_at, latest, waiting, unit_key, district_key, city_key, level,
                                     employer)
            SELECT p || '/' || a || '/1', p, a, 1, CASE n % 2 WHEN 0 THEN '张样本' ELSE '李样本' END, '工会' || n % 3, '样本大学',
                   CASE WHEN NOT waits THEN 'pass' WHEN n % 5 = 0 THEN 'rejected_input' ELSE 'review' END,
                   ARRAY[CASE n % 4 WHEN 0 THEN 'OTHER' ELSE 'LOW_CONFIDENCE' END],
                   timestamptz '2021-06-20 16:00Z' + n / 3 * interval '5 hours', timestamptz '2021-06-22 02:00Z' - n * interval '1 minute',
                   now(), true, waits, 'u', 'd', 'c', 'city', '单位' || n % 7
            FROM generate_series(1, 60) n, (VALUES (true), (false)) w (waits),
                 LATERAL (SELECT 'p' || n % 2 AS p, CASE WHEN waits THEN 'W' ELSE 'P' END || n AS a) x
            """;
    /** Three of ten that waited are decided. */
    private static final String DECIDE = """
            WITH done AS (UPDATE review_item SET waiting = false WHERE outcome <> 'pass' AND right(application, 1) IN ('1', '4', '7')
                          RETURNING claim, application)
            INSERT INTO review_verdict (claim, who, verdict, reasons, note, decided_at)
            SELECT claim, 'anna', CASE WHEN right(application, 1) = '1' THEN 'approved' ELSE 'returned' END, ARRAY['OTHER'], '',
                   timestamptz '2021-06-22 03:00Z' + length(claim) * interval '1 minute' FROM done
            """;

    /** Three more of ten wait for a second person. */
    private static final String PROPOSE = """
            WITH proposed AS (UPDATE review_item SET waiting = false WHERE waiting AND right(application, 1) IN ('2', '5', '8')
                              RETURNING claim, application)
            INSERT INTO review_proposal (claim, who, verdict, reasons, slots, note, internal, level, evidence, proposed_at,
                                         final_at, four_eyes)
            SELECT claim, 'anna', CASE WHEN right(application, 1) = '2' THEN 'approved' ELSE 'returned' END, ARRAY['OTHER'], '{}',
                   '', '', 'city', '', timestamptz '2021-06-22 03:00Z' + length(claim) * interval '1 minute',
                   timestamptz '2021-06-22 03:00Z', true FROM proposed
            """;

    private final DataSource source = TestDatabase.renewed(FilteredQueueTest.class);
    private final JdbcClient database = JdbcClient.create(source);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    private final Queue queue = new Queue(database);
    private final Neighbours neighbours = new Neighbours(database, queue);
    private final TakeCase take =
            new TakeCase(database, new CaseSteps(database, event -> {}), Clock.fixed(ReviewSlice.NOW, Days.ZONE));

    @BeforeEach
    void fill() {
        database.sql("INSERT INTO review_account (login, name, role, password_hash, created_at)"
                        + " VALUES ('anna', '安样本', 'city_reviewer', 'x', now())")
                .update();
        database.sql(FILL).update();
        database.sql(DECIDE).update();
        database.sql(PROPOSE).update();
    }

    static Stream<QueueFilter> filters() {
        return Stream.of("waiting", "checking", "done", "passed")
                .flatMap(tab -> Stream.of(
                        filter(tab, null, null, null, null, null, null, null, null),
                        filter(tab, null, "工会1", null, null, null, null, null, null),
                        filter(tab, null, null, "单位3", null, null, null, null, null),
                        filter(tab, null, null, null, "张", null, null, null, null),
                        filter(tab, null, null, null, null, "OTHER", null, null, null),
                        filter(tab, null, null, null, null, null, "p1", null, null),
                        filter(tab, null, null, null, null, null, null, LocalDate.of(2021, 6, 22), null),
                        filter(tab, null, null, null, null, null, null, null, LocalDate.of(2021, 6, 22)),
                        filter(tab, "review", "工会2", null, null, null, null, null, null),
                        filter(tab, "returned", null, null, "李", null, null, null, null)));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void theClaimsBeforeAndAfterAreThoseOfTheList(QueueFilter filter) {
        List<ClaimId> list = list(filter);

        for (int at = 0; at < list.size(); at++) {
            Neighbours.Around around = neighbours.of(list.get(at), filter, Scope.ALL);

            assertThat(around.previous()).isEqualTo(address(list, at - 1));
            assertThat(around.next()).isEqualTo(address(list, at + 1));
            assertThat(around.rows().stream().map(QueueRow::claim))
                    .isEqualTo(list.subList(Math.max(0, at - 3), Math.min(list.size(), at + 16)));
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void theNextOneTakenIsTheFirstOfTheListThatNobodyHas(QueueFilter filter) {
        if (filter.open() != QueueFilter.Tab.WAITING) {
            return;
        }
        List<ClaimId> list = list(filter);

        List<ClaimId> taken = new ArrayList<>();
        for (Optional<ClaimId> next = next(filter); next.isPresent(); next = next(filter)) {
            taken.add(next.get());
            database.sql("UPDATE review_item SET waiting = false WHERE claim = :claim")
                    .param("claim", next.get().toString())
                    .update();
        }

        assertThat(taken).isEqualTo(list);
    }

    @Test
    void theFiltersLeaveSomethingAndNotEverything() {
        List<Integer> sizes = filters()
                .filter(filter -> filter.open() == QueueFilter.Tab.WAITING)
                .map(filter -> list(filter).size())
                .toList();

        assertThat(sizes.subList(1, 9)).allSatisfy(size -> assertThat(size).isBetween(1, sizes.get(0) - 1));
    }

    @Test
    @DisplayName("around a claim that is not of the filter's tab is all that waits, as without a filter")
    void aClaimOfAnotherTabStandsInTheWholeQueue() {
        ClaimId waiting = list(QueueFilter.NONE).get(5);

        for (String tab : List.of("checking", "done", "passed")) {
            QueueFilter other = filter(tab, null, "工会1", null, null, null, null, null, null);
            assertThat(neighbours.of(waiting, other, Scope.ALL)).isEqualTo(neighbours.of(waiting, Scope.ALL));
        }
    }

    private Optional<ClaimId> next(QueueFilter filter) {
        return Objects.requireNonNull(transaction.execute(status -> take.next("anna", Scope.ALL.narrowed(filter))));
    }

    private List<ClaimId> list(QueueFilter filter) {
        List<ClaimId> all = new ArrayList<>();
        List<QueueRow> page = queue.page(filter, Scope.ALL);
        while (page.size() > Queue.ROWS) {
            page.subList(0, Queue.ROWS).forEach(row -> all.add(row.claim()));
            page = queue.page(after(filter, page.get(Queue.ROWS - 1).mark()), Scope.ALL);
        }
        page.forEach(row -> all.add(row.claim()));
        return all;
    }

    private static @Nullable String address(List<ClaimId> list, int at) {
        return at < 0 || at >= list.size() ? null : "/review/" + list.get(at);
    }

    private static QueueFilter after(QueueFilter of, String mark) {
        return new QueueFilter(
                of.tab(),
                of.state(),
                of.union(),
                of.employer(),
                of.name(),
                of.reason(),
                of.programme(),
                of.from(),
                of.to(),
                mark,
                null);
    }

    private static QueueFilter filter(
            String tab,
            @Nullable String state,
            @Nullable String union,
            @Nullable String employer,
            @Nullable String name,
            @Nullable String reason,
            @Nullable String programme,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new QueueFilter(tab, state, union, employer, name, reason, programme, from, to, null, null);
    }
}
