package heyan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Processor time of this process and everything it started, living or ended, since a moment; Linux only. The moment
 * matters: what the launcher ran before it became this process, such as the first build, counts as started by it.
 */
final class ProcessorTime {
    private static final Path STAT = Path.of("/proc/self/stat");
    /** Clock ticks a second in /proc: fixed at 100 on Linux, whatever the kernel's own rate. */
    private static final long TICKS_PER_SECOND = 100;

    private final Duration before;

    private ProcessorTime(Duration before) {
        this.before = before;
    }

    /** Counts from now. */
    static ProcessorTime start() throws IOException {
        return new ProcessorTime(total());
    }

    /** User and system time; zero where it cannot be known. */
    Duration spent() throws IOException {
        return total().minus(before);
    }

    private static Duration total() throws IOException {
        if (!Files.exists(STAT)) {
            return Duration.ZERO;
        }
        String stat = Files.readString(STAT);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = 0;
        for (int i = 11; i <= 14; i++) { // utime, stime, and both of children that have ended
            ticks += Long.parseLong(fields[i]);
        }
        Duration living = ProcessHandle.current()
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND).plus(living);
    }
}
