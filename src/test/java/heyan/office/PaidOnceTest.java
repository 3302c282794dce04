package heyan.office;

import static heyan.office.Laid.WEST;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ClaimId;
import heyan.programme.Places;
import heyan.programme.Programmes;
import heyan.review.People;
import heyan.review.ReviewSlice;
import heyan.review.access.Role;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Two who make a run of the same claim at once: it is in one of them")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
class PaidOnceTest {
    private static final PayoutFilter ALL =
            new PayoutFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    @Autowired
    private JdbcClient database;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Places places;

    @Autowired
    private MakeRun make;

    @Autowired
    private PlatformTransactionManager transactions;

    private Laid laid;

    @BeforeEach
    void lay() {
        database.sql("TRUNCATE office_run, programme_paid CASCADE").update();
        laid = new Laid(database, programmes, places, transactions);
        laid.published();
        laid.approved("A", "甲样本", "110101199003070011", WEST);
    }

    @Test
    void theTableLetsOneThrough() throws Exception {
        assertThat(makeTwoAtOnce()).isEqualTo(1);
        assertThat(stuck).as("the second waited for the first").isTrue();
    }

    @Test
    @DisplayName("退票: what was mended with another card is in one run too, and what the bank returned stays beside it")
    void aMendedCardIsPaidOnce() throws Exception {
        make.make(programmes.current(laid.round), ALL, OptionalLong.empty(), People.account("fen", "", Role.FINANCE));
        database.sql(
                        "UPDATE office_payout SET state = 'failed', reason = '账户已销户', failed_by = 'fen', failed_at = now()")
                .update();
        laid.mended(new ClaimId(laid.round, "A", 1), "甲样本", "110101199003070011", "6217000000000001");

        assertThat(makeTwoAtOnce()).isEqualTo(1);
        assertThat(stuck).as("the second waited for the first").isTrue();
        assertThat(database.sql("SELECT right(claim, 3) || ' ' || state FROM office_payout ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("A/1 failed", "A/2 in_run");
    }

    @Test
    @DisplayName("Control: without the two unique indexes both would pay")
    void withoutTheIndexesBothWouldPay() throws Exception {
        database.sql("DROP INDEX office_payout_application, office_payout_once").update();
        try {
            assertThat(makeTwoAtOnce()).isEqualTo(2);
            assertThat(stuck).isFalse();
        } finally {
            database.sql("TRUNCATE office_run CASCADE").update();
            database.sql("CREATE UNIQUE INDEX office_payout_application ON office_payout (programme, application)"
                            + " WHERE state <> 'failed'")
                    .update();
            database.sql("CREATE UNIQUE INDEX office_payout_once ON office_payout (once) WHERE state <> 'failed'")
                    .update();
        }
    }

    /** The first has made its run and keeps its transaction open until the second is done, or stuck behind it. */
    private int makeTwoAtOnce() throws Exception {
        CountDownLatch made = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> inTransaction("fen", made, second));
        assertThat(made.await(30, TimeUnit.SECONDS)).isTrue();
        int lines = inTransaction("gao", null, null);
        second.countDown();
        return first.get(30, TimeUnit.SECONDS) + lines;
    }

    private int inTransaction(String who, @Nullable CountDownLatch made, @Nullable CountDownLatch wait) {
        Integer lines = new TransactionTemplate(transactions).execute(status -> {
            int taken = make.make(
                            programmes.current(laid.round),
                            ALL,
                            OptionalLong.empty(),
                            People.account(who, "", Role.FINANCE))
                    .lines();
            if (made != null && wait != null) {
                made.countDown();
                await(wait);
            }
            return taken;
        });
        return lines == null ? 0 : lines;
    }

    /** Whether the second had to wait for the first. */
    private volatile boolean stuck;

    private void await(CountDownLatch latch) {
        try {
            if (!latch.await(3, TimeUnit.SECONDS)) {
                stuck = true;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
