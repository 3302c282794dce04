package heyan.cli;

import heyan.intake.ObjectStore;
import heyan.intake.TakeFolder;
import heyan.programme.ImportReport;
import heyan.programme.Lists;
import heyan.programme.Programmes;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Brings a batch folder into the running parts before the routes start, so that the first poll of the inbox sees all of
 * it and claims are worked on in the order of their submission.
 */
final class ImportBatch implements SmartInitializingSingleton {
    private final BatchFolder batch;
    private final Programmes programmes;
    private final Lists lists;
    private final ObjectStore store;
    private final TakeFolder takeFolder;
    private final PrintStream err;

    ImportBatch(BatchFolder batch, Programmes programmes, Lists lists, ObjectStore store, PrintStream err) {
        this.batch = batch;
        this.programmes = programmes;
        this.lists = lists;
        this.store = store;
        this.takeFolder = new TakeFolder(store);
        this.err = err;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            store.createBuckets();
            String id = loadNotice();
            batch.list("preregistration").ifPresent(file -> importList(id, file, true));
            batch.list("paid").ifPresent(file -> importList(id, file, false));
            TakeFolder.Counts counts = takeFolder.take(batch.root(), id);
            counts.leftOut().forEach(left -> err.println("left out: " + left.path() + ": " + left.why()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String loadNotice() throws IOException {
        Path notice = batch.notice();
        return programmes
                .load(notice.getFileName().toString(), Files.readAllBytes(notice))
                .id();
    }

    private void importList(String programme, Path file, boolean preregistrations) {
        try (InputStream content = Files.newInputStream(file)) {
            String name = file.getFileName().toString();
            ImportReport report = preregistrations
                    ? lists.importPreregistrations(programme, name, content)
                    : lists.importPayments(programme, name, content);
            report.remarks().stream().limit(20).forEach(remark -> err.println(name + ": " + remark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
