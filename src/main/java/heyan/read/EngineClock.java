package heyan.read;

import java.lang.management.ManagementFactory;

/** Adds up the processor nanoseconds spent inside engines. Of one thread: engines work on the thread that asks. */
final class EngineClock {
    private long nanos;

    /** Processor time of this thread so far, for {@link #spent}. */
    static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void spent(long more) {
        nanos += more;
    }

    /** The sum since the last call of this method. */
    long take() {
        long sum = nanos;
        nanos = 0;
        return sum;
    }
}
