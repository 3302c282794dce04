package heyan.cli;

import java.io.PrintStream;
import java.time.Duration;

/** One line on stderr that says how far long work is and how long it will still take. */
final class ProgressLine {
    private static final long EVERY_NANOS = Duration.ofSeconds(2).toNanos();

    private final PrintStream err;
    private final String what;
    private final long started = System.nanoTime();
    private long told;
    private int last = -1;

    ProgressLine(PrintStream err, String what) {
        this.err = err;
        this.what = what;
    }

    /** Tells {@code done} of {@code total}, at most every two seconds, and always at the end. */
    void at(int done, int total) {
        long now = System.nanoTime();
        boolean end = done >= total && done != last;
        if (!end && now - told < EVERY_NANOS) {
            return;
        }
        told = now;
        last = done;
        long seconds = Duration.ofNanos(now - started).toSeconds();
        String left = done == 0 || end ? "" : ", about " + words(seconds * (total - done) / done) + " left";
        err.println(what + ": " + done + "/" + total + " after " + words(seconds) + left);
    }

    private static String words(long seconds) {
        return seconds < 90 ? seconds + " s" : (seconds + 30) / 60 + " min";
    }
}
