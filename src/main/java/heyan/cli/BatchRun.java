package heyan.cli;

import heyan.dispatch.Progress;
import heyan.intake.Inbox;
import heyan.intake.ObjectStore;
import heyan.intake.Refusal;
import heyan.intake.TakenClaims;
import heyan.programme.Lists;
import heyan.programme.Programmes;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** One batch folder, worked on by a running application until every application has an outcome. */
final class BatchRun {
    /** Nothing moved for so long: the longest a claim can take is twelve files with two tries each. */
    private static final Duration STALLED = Duration.ofMinutes(12);

    private final BatchFolder batch;
    private final int workers;
    private final PrintStream err;
    private final ProcessorTime time = ProcessorTime.start();

    BatchRun(BatchFolder batch, int workers, PrintStream err) throws IOException {
        this.batch = batch;
        this.workers = workers;
        this.err = err;
    }

    /**
     * Runs on embedded parts in a temporary folder.
     *
     * @param replays how often every application is submitted once more afterwards, to tell what all but the reading costs
     * @return whether every application got an outcome
     */
    boolean inTemporaryParts(PrintWriter lines, int replays) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("heyan-check-");
        try {
            return in(data, lines, replays);
        } finally {
            delete(data);
        }
    }

    /** Runs on embedded parts in this folder, which stay: files that were read there before are not read again. */
    boolean in(Path data, PrintWriter lines, int replays) throws IOException, InterruptedException {
        try (ConfigurableApplicationContext context = Application.start(false, properties(data), this::importBefore)) {
            boolean all = await(context);
            Results results = new Results(context, batch);
            results.write(lines);
            results.explain(err);
            printCost(context);
            new Replay(context, batch).run(err, replays);
            return all;
        }
    }

    /** One line: processor time since this was made. */
    void printCost(ApplicationContext context) throws IOException {
        new CostReport(context, time).print(err, batch.applications().size());
    }

    /** Registers what brings the folder in before the routes start. */
    void importBefore(GenericApplicationContext context) {
        context.registerBean(
                ImportBatch.class,
                () -> new ImportBatch(
                        batch,
                        context.getBean(Programmes.class),
                        context.getBean(Lists.class),
                        context.getBean(ObjectStore.class),
                        err));
    }

    Map<String, Object> properties(Path data) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("heyan.data", data.toString());
        properties.put("heyan.cell.count", workers);
        properties.put("heyan.intake.period", 5000); // the first look sees the whole batch
        properties.put("logging.level.root", "WARN");
        return properties;
    }

    /** Waits until every application has an outcome; false when some were parked or nothing moves any more. */
    boolean await(ApplicationContext context) throws InterruptedException {
        Progress progress = context.getBean(Progress.class);
        TakenClaims claims = context.getBean(TakenClaims.class);
        ProgressLine line = new ProgressLine(err, "applications");
        int total = withManifest();
        long moved = System.nanoTime();
        int last = -1;
        boolean taken = false;
        while (true) {
            Progress.Counts counts = progress.of(batch.programmeId());
            int refused = refused(claims).size();
            int done = counts.decided() + counts.parked() + refused;
            line.at(done, total);
            boolean idle = done >= total && counts.open() == 0;
            if (idle && !taken) {
                // a used folder may be idle before the first new manifest was seen: count once more
                taken = context.getBean(Inbox.class).isTaken(batch.programmeId());
            } else if (idle) {
                progress.parked(batch.programmeId())
                        .forEach(parked -> err.println("could not be processed: " + parked.claim() + ", "
                                + parked.route() + ": " + parked.error()));
                return counts.parked() == 0;
            }
            int seen = counts.taken() + counts.read() + done;
            if (seen != last) {
                last = seen;
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > STALLED.toNanos()) {
                err.println("nothing moves any more; " + (total - done) + " applications have no outcome");
                return false;
            }
            Thread.sleep(500);
        }
    }

    private int withManifest() {
        return (int) batch.applications().stream().filter(batch::hasManifest).count();
    }

    private Set<String> refused(TakenClaims claims) {
        return claims.refusals(batch.programmeId()).stream()
                .map(Refusal::application)
                .collect(Collectors.toSet());
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
