package heyan.cli;

import heyan.dispatch.Progress;
import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/**
 * Every application of a finished batch submitted once more: all files are known by content, so their readings are
 * replayed, and what is left is the cost of store, database, routes, comparing and audit.
 */
final class Replay {
    private final Progress progress;
    private final ObjectStore store;
    private final BatchFolder batch;

    Replay(ApplicationContext context, BatchFolder batch) {
        this.progress = context.getBean(Progress.class);
        this.store = context.getBean(ObjectStore.class);
        this.batch = batch;
    }

    /**
     * Prints processor milliseconds a document, over this process and all it started, for each round: in the first ones
     * this process still compiles what it had not done often.
     */
    void run(PrintStream err, int rounds) throws IOException, InterruptedException {
        int claims = progress.of(batch.programmeId()).taken();
        for (int round = 1; round <= rounds; round++) {
            ProcessorTime time = ProcessorTime.start();
            int documents = 0;
            for (String application : batch.applications()) {
                if (batch.hasManifest(application)) {
                    documents += submit(application, round);
                }
            }
            await(claims * (round + 1));
            double each = time.spent().toMillis() / (double) Math.max(1, documents);
            err.printf(
                    Locale.ROOT, "readings replayed: %.1f processor ms a document (%d documents)%n", each, documents);
        }
    }

    private void await(int claims) throws InterruptedException {
        Progress.Counts counts = progress.of(batch.programmeId());
        while (counts.taken() < claims || counts.open() > 0) {
            Thread.sleep(100);
            counts = progress.of(batch.programmeId());
        }
    }

    /** Some blanks more make it a new revision; returns how many files lie beside the manifest. */
    private int submit(String application, int blanks) throws IOException {
        Path folder = batch.root().resolve(application);
        byte[] manifest = (Files.readString(folder.resolve("application.json")) + " ".repeat(blanks))
                .getBytes(StandardCharsets.UTF_8);
        store.put(
                Bucket.INBOX,
                batch.programmeId() + "/" + application + "/application.json",
                manifest,
                "application/json");
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.count() - 1;
        }
    }
}
