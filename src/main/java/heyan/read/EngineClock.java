package heyan.read;

/** Adds up the nanoseconds spent inside engines. Of one thread. */
final class EngineClock {
    private long nanos;

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
