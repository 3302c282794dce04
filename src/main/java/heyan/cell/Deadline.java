package heyan.cell;

import java.time.Duration;

/** Kills a child that has worked or waited too long on one file. */
final class Deadline {
    private final Process process;
    private final Duration cpuLimit;
    private final Duration wallLimit;
    private final long startNanos = System.nanoTime();
    private final Duration startCpu;
    private volatile String verdict = "";

    Deadline(Process process, Duration cpuLimit, Duration wallLimit) {
        this.process = process;
        this.cpuLimit = cpuLimit;
        this.wallLimit = wallLimit;
        this.startCpu = cpu();
    }

    private Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** To be called again and again while the child works. */
    void check() {
        if (cpu().minus(startCpu).compareTo(cpuLimit) > 0) {
            kill("no answer in " + cpuLimit.toMillis() + " ms of processor time");
        } else if (System.nanoTime() - startNanos > wallLimit.toNanos()) {
            kill("no answer in " + wallLimit.toMillis() + " ms");
        }
    }

    private void kill(String reason) {
        verdict = reason;
        process.destroyForcibly();
    }

    /** Why the child was killed; empty when it was not. */
    String verdict() {
        return verdict;
    }
}
