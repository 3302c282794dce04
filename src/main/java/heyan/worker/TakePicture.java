package heyan.worker;

import heyan.cell.Examined;
import heyan.claim.DocumentKind;
import heyan.claim.Sha256;
import heyan.extract.FormWords;
import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import heyan.programme.Programmes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes one upload: puts it into the inbox, as a portal does, and has a cell look at it, for a limited time. An upload is
 * taken whatever is said of it.
 */
@Component
class TakePicture implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TakePicture.class);
    /** As many as the cells of a small machine; more would only wait in another place. */
    private static final int LOOKERS = 2;

    private static final int HASH_LETTERS = 16;
    private static final Map<String, String> ENDINGS =
            Map.of("\u00ff\u00d8\u00ff", "jpg", "\u0089PNG", "png", "%PDF", "pdf", "RIFF", "webp");

    private final ObjectStore store;
    private final Pictures pictures;
    private final PictureEye eye;
    private final WorkerSettings settings;
    private final Programmes programmes;
    private final JudgePicture judge = new JudgePicture();
    private final ThreadPoolExecutor lookers;

    TakePicture(ObjectStore store, Pictures pictures, PictureEye eye, WorkerSettings settings, Programmes programmes) {
        this.store = store;
        this.pictures = pictures;
        this.eye = eye;
        this.settings = settings;
        this.programmes = programmes;
        this.lookers = new ThreadPoolExecutor(
                LOOKERS, LOOKERS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(settings.queue()));
    }

    /** Takes the file for the slot; returns when it was looked at or the patience of {@code heyan.worker.look} has ended. */
    void take(Filing filing, DocumentKind slot, byte[] bytes) {
        String sha256 = Sha256.of(bytes);
        String file = slot.code() + "-" + sha256.substring(0, HASH_LETTERS) + "." + ending(bytes);
        store.put(Bucket.INBOX, filing.folder() + file, bytes, "application/octet-stream");
        long id = pictures.add(filing, slot, file, sha256, bytes.length);
        try {
            await(lookers.submit(() -> look(filing, slot, id, bytes)), id);
        } catch (RejectedExecutionException full) {
            LOG.info("{} worker.look left out, {} are waiting", filing.application(), settings.queue());
            pictures.judged(id, PictureVerdict.later(), null);
        }
    }

    private void await(Future<?> look, long id) {
        try {
            look.get(settings.look().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            LOG.info("upload {} worker.look takes longer", id);
        } catch (ExecutionException e) {
            LOG.warn(
                    "upload {} worker.look failed: {}",
                    id,
                    String.valueOf(e.getCause()).replaceAll("[:\\s].*", ""));
            pictures.judged(id, PictureVerdict.later(), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Filing filing, DocumentKind slot, long id, byte[] bytes) {
        long start = System.nanoTime();
        Examined examined = eye.examine(bytes);
        FormWords form = form(filing);
        PictureVerdict verdict =
                judge.judge(slot, examined.answer(), form, filing.draft().sought());
        byte[] thumbnail = examined.rasters().isEmpty()
                ? null
                : Thumbnail.of(examined.rasters().get(0));
        otherSide(filing, slot, id, examined, form, thumbnail);
        pictures.judged(id, verdict, thumbnail);
        LOG.info("{} worker.look {} ms", filing.application(), (System.nanoTime() - start) / 1_000_000);
    }

    /** One picture of both sides of the ID card fills both slots, unless the other one is filled already. */
    private void otherSide(
            Filing filing,
            DocumentKind slot,
            long id,
            Examined examined,
            FormWords form,
            byte @org.jspecify.annotations.Nullable [] thumbnail) {
        DocumentKind other = switch (slot) {
            case ID_CARD_FRONT -> DocumentKind.ID_CARD_BACK;
            case ID_CARD_BACK -> DocumentKind.ID_CARD_FRONT;
            default -> slot;
        };
        if (other == slot) {
            return;
        }
        PictureVerdict verdict =
                judge.judge(other, examined.answer(), form, filing.draft().sought());
        Map<DocumentKind, Picture> newest = pictures.newest(filing);
        Picture uploaded = newest.get(slot);
        if (verdict.detected().contains(other.code())
                && verdict.detected().contains(slot.code())
                && !newest.containsKey(other)
                && uploaded != null
                && uploaded.id() == id) {
            long copy = pictures.add(filing, other, uploaded.file(), uploaded.sha256(), uploaded.size());
            pictures.judged(copy, verdict, thumbnail);
        }
    }

    private FormWords form(Filing filing) {
        return FormWords.of(programmes.current(filing.programme()).machine().formLabels());
    }

    /** By the first bytes, for people; what it is, is asked in {@code inspect}. */
    private static String ending(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
        return ENDINGS.entrySet().stream()
                .filter(ending -> head.startsWith(ending.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("bin");
    }

    @Override
    public void close() {
        lookers.shutdownNow();
    }
}
