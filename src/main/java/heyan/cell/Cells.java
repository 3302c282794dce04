package heyan.cell;

import heyan.cell.CellAnswer.Unusable;
import heyan.inspect.Defect;
import heyan.inspect.InspectSettings;
import heyan.read.ReadSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All cells of this process. Any number of threads may ask; each waits for a free cell. Cells start when asked for, or ahead
 * of that.
 */
public final class Cells implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Cells.class);

    private final CellSettings settings;
    private final Launch launch;
    private final Path folder;
    private final AtomicInteger started = new AtomicInteger();
    private final List<Slot> slots = new ArrayList<>();
    private final BlockingDeque<Slot> free = new LinkedBlockingDeque<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "cell-timer"));
    /** Takes nothing more once it is shut down. */
    private final ExecutorService starter = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> daemon(task, "cell-starter"),
            new ThreadPoolExecutor.DiscardPolicy());

    public Cells(CellSettings settings, InspectSettings inspect, ReadSettings read) {
        this(settings, CellOrders.of(inspect, read), CellMain.class.getName());
    }

    Cells(CellSettings settings, CellOrders orders, String mainClass) {
        this.settings = settings;
        this.launch = new Launch(settings, mainClass, orders);
        try {
            folder = Files.createTempDirectory("heyan-cell");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int slot = 0; slot < settings.cells(); slot++) {
            slots.add(new Slot());
        }
        free.addAll(slots);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Starts and warms every free cell in the background, one after the other; who asks meanwhile takes another or waits. */
    public void startAhead() {
        slots.forEach(slot -> starter.execute(() -> startAhead(slot)));
    }

    private void startAhead(Slot slot) {
        if (!free.remove(slot)) {
            return;
        }
        try {
            slot.ask(WarmUp.page());
        } catch (CellDeath | RuntimeException e) {
            LOG.warn("no warm cell ahead: {}", e.getMessage());
        } finally {
            free.addFirst(slot);
        }
    }

    /**
     * What the file is and says. A cell that dies of it is replaced and asked once more; a second death makes the file
     * unreadable. Throws only when no cell can be started, or when the asking thread is interrupted.
     */
    public Examined examine(byte[] bytes) {
        Slot slot = take();
        try {
            return examine(slot, bytes);
        } finally {
            boolean old = slot.recycleWhenOld();
            free.addFirst(slot);
            if (old && settings.ahead()) {
                starter.execute(() -> startAhead(slot));
            }
        }
    }

    private Examined examine(Slot slot, byte[] bytes) {
        try {
            return slot.ask(bytes);
        } catch (CellDeath first) {
            LOG.warn("a cell died of a file of {} bytes: {}", bytes.length, first.getMessage());
            stopWhenInterrupted();
            return examineAgain(slot, bytes);
        }
    }

    private Examined examineAgain(Slot slot, byte[] bytes) {
        try {
            return slot.ask(bytes);
        } catch (CellDeath second) {
            stopWhenInterrupted();
            LOG.warn("the file of {} bytes is unreadable: {}", bytes.length, second.getMessage());
            return Examined.of(new Unusable(Defect.UNREADABLE, "cell died twice: " + second.getMessage()), 0);
        }
    }

    private Slot take() {
        try {
            return free.takeFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a cell", e);
        }
    }

    /** An interrupt closes the socket under a healthy cell; no file may be blamed for it. */
    private static void stopWhenInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("interrupted while a cell was working");
        }
    }

    /** Where the children's own folders lie. */
    Path folder() {
        return folder;
    }

    /** Whether the system lets children be without network. */
    boolean isOffline() {
        return launch.isOffline();
    }

    /** Ends all children; a file that is being worked on ends with an exception at its asker. */
    @Override
    public void close() {
        stopStarting();
        slots.forEach(Slot::close);
        timer.shutdownNow();
        new Scratch(folder).delete();
    }

    /** A cell that is being started ends too; nobody would close it later. */
    private void stopStarting() {
        starter.shutdownNow();
        try {
            if (!starter.awaitTermination(settings.startTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("a cell is still starting");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A place for one cell, empty until it is needed. */
    private final class Slot {
        private volatile @Nullable Cell cell;

        Examined ask(byte[] bytes) throws CellDeath {
            Cell asked = living();
            try {
                return asked.ask(bytes, settings);
            } catch (CellDeath e) {
                cell = null;
                asked.kill();
                throw e;
            }
        }

        private Cell living() {
            Cell present = cell;
            if (present == null) {
                Scratch scratch = new Scratch(folder.resolve("c" + started.incrementAndGet()));
                present = Cell.start(launch, scratch, timer, settings.startTimeout());
                cell = present;
            }
            return present;
        }

        boolean recycleWhenOld() {
            Cell present = cell;
            if (present == null || present.answered() < settings.documents()) {
                return false;
            }
            cell = null;
            present.close();
            return true;
        }

        void close() {
            Cell present = cell;
            cell = null;
            if (present != null) {
                present.kill();
            }
        }
    }
}
