package heyan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Looking into the inbox all day")
class PollInboxTest {
    private static final IntakeHouse HOUSE = new IntakeHouse();
    private static final int LISTING_MILLIS = 150;

    private final AtomicInteger listings = new AtomicInteger();

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void restsFourTimesAsLongAsItTook() throws InterruptedException {
        PollInbox inbox = slow();

        for (int i = 0; i < 5; i++) {
            inbox.look();
        }
        assertThat(listings).hasValue(1);
        while (listings.get() == 1) {
            Thread.sleep(20);
            inbox.look();
        }

        assertThat(listings).hasValue(2);
    }

    @Test
    void whoAsksForAllGetsAllAtOnce() {
        PollInbox inbox = slow();

        inbox.poll();
        inbox.poll();

        assertThat(listings).hasValue(2);
    }

    /** An inbox that takes its time to be listed. */
    private PollInbox slow() {
        MemoryStore store = new MemoryStore() {
            @Override
            public Stream<Entry> list(Bucket bucket, String prefix) {
                listings.incrementAndGet();
                try {
                    Thread.sleep(LISTING_MILLIS);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return super.list(bucket, prefix);
            }
        };
        return new PollInbox(store, HOUSE.bean(TakeNotices.class), HOUSE.bean(IntakeRows.class));
    }
}
