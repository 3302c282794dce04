package heyan.cli;

import heyan.cell.CellAnswers;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import org.springframework.context.ApplicationContext;

/** Processor time of a run, an application, start-up included, and the share of it inside the engines. */
final class CostReport {
    private static final double NANOS = 1e9;

    private final ApplicationContext context;
    private final ProcessorTime run;

    /** @param run counts since the run began */
    CostReport(ApplicationContext context, ProcessorTime run) {
        this.context = context;
        this.run = run;
    }

    /** Prints one line; what the cells spent on reading is known exactly, everything else is this process and its parts. */
    void print(PrintStream err, int applications) throws IOException {
        var cost = context.getBean(CellAnswers.class).totalCost();
        double all = run.spent().toMillis() / 1000.0;
        double engine = cost.engineNanos() / NANOS;
        int n = Math.max(1, applications);
        err.printf(
                Locale.ROOT,
                "processor seconds an application: %.2f in all, %.2f in the cells' reading, %.2f inside the engines"
                        + " (all / engines = %.2f)%n",
                all / n,
                cost.cpuNanos() / NANOS / n,
                engine / n,
                engine == 0 ? 0 : all / engine);
    }
}
