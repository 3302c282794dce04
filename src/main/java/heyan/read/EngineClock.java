package heyan.read;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.LongAdder;

/** Adds up the processor nanoseconds spent inside engines. Engines work on the thread that asks. */
final class EngineClock {
    private final LongAdder nanos = new LongAdder();

    /** Processor time of this thread so far, for {@link #spent}. */
    static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void spent(long more) {
        nanos.add(more);
    }

    /** The sum since the last call of this method. */
    long take() {
        return nanos.sumThenReset();
    }
}
