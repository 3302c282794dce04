package heyan.review;

import heyan.cell.CellAnswer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Has a cell read a file while somebody waits for the page. */
@Component
class ReadInTime {
    private final Screens screens;
    private final Duration patience;

    /** How long a reviewer waits for the reading, behind others' files too; one page takes 4 to 5 s. */
    ReadInTime(Screens screens, @Value("${heyan.review.screenshot-patience:20s}") Duration patience) {
        this.screens = screens;
        this.patience = patience;
    }

    /** What was read; empty when it took too long, and nobody reads on then. */
    Optional<CellAnswer> read(byte[] file) {
        FutureTask<CellAnswer> reading = new FutureTask<>(() -> screens.read(file));
        Thread reader = new Thread(reading, "review-reading");
        reader.setDaemon(true);
        reader.start();
        try {
            return Optional.of(reading.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            reading.cancel(true);
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a file could not be read", failed);
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", e);
        }
    }
}
