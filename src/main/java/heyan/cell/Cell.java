package heyan.cell;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parent's end of one child. Of one thread at a time. */
final class Cell implements AutoCloseable {
    private static final int MOST_BYTES = 128 << 20;
    private static final int WATCH_MILLIS = 100;
    private static final int MOST_WORDS = 600;

    private static final Logger LOG = LoggerFactory.getLogger(Cell.class);

    private final Process process;
    private final Scratch scratch;
    private final SocketChannel channel;
    private final Frames frames;
    private final ScheduledExecutorService timer;
    private int answered;

    private Cell(Process process, Scratch scratch, SocketChannel channel, ScheduledExecutorService timer) {
        this.process = process;
        this.scratch = scratch;
        this.channel = channel;
        this.frames = new Frames(channel);
        this.timer = timer;
    }

    /** Starts a child and waits until it is warm; a child that does not get there is our fault, never a file's. */
    static Cell start(Launch launch, Scratch scratch, ScheduledExecutorService timer, Duration limit) {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Files.createDirectory(scratch.folder());
            server.bind(UnixDomainSocketAddress.of(scratch.file("s")));
            Process process = launch.start(scratch);
            var alarm = timer.schedule(process::destroyForcibly, limit.toMillis(), TimeUnit.MILLISECONDS);
            var unused = process.onExit().thenRun(() -> closeQuietly(server));
            try {
                Cell cell = new Cell(process, scratch, server.accept(), timer);
                cell.frames.read(0);
                return cell;
            } catch (IOException e) {
                letSpeak(process);
                throw e;
            } finally {
                alarm.cancel(false);
            }
        } catch (IOException e) {
            String words = words(scratch);
            scratch.delete();
            throw new IllegalStateException("a cell does not start: " + words, e);
        }
    }

    /** A child closes its socket before it writes why. */
    private static void letSpeak(Process process) {
        try {
            process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end(process);
    }

    /** A killed process ends at once, so this waits without end. */
    private static void end(Process process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void closeQuietly(ServerSocketChannel server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Before it is warm a child has seen no file, so its log may be quoted. */
    private static String words(Scratch scratch) {
        try {
            String log = Files.readString(scratch.file("log"), StandardCharsets.ISO_8859_1)
                    .strip();
            return log.substring(0, Math.min(log.length(), MOST_WORDS));
        } catch (IOException e) {
            return "no log";
        }
    }

    /** The answer to exactly this file, or how the child died of it. It is of no use after that. */
    Examined ask(byte[] bytes, CellSettings limits) throws CellDeath {
        Deadline deadline = new Deadline(process, limits.cpuTimeout(), limits.timeout());
        ScheduledFuture<?> watch =
                timer.scheduleWithFixedDelay(deadline::check, WATCH_MILLIS, WATCH_MILLIS, TimeUnit.MILLISECONDS);
        long nonce = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
        try {
            frames.write(nonce, bytes);
            Frames.Frame answer = frames.read(MOST_BYTES);
            if (answer.nonce() != nonce) {
                throw new IOException("answer to another question");
            }
            answered++;
            return AnswerCodec.examined(answer.content());
        } catch (IOException e) {
            throw death(deadline.verdict());
        } finally {
            watch.cancel(false);
        }
    }

    private CellDeath death(String verdict) {
        if (!verdict.isEmpty()) {
            return new CellDeath(verdict);
        }
        try {
            if (process.waitFor(5, TimeUnit.SECONDS)) {
                return CellDeath.exited(process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new CellDeath("garbled answer");
    }

    int answered() {
        return answered;
    }

    /** Lets the child go in peace for a moment, then kills it; its folder is gone afterwards. */
    @Override
    public void close() {
        try (channel) {
            frames.write(Frames.NO_QUESTION, new byte[0]);
            if (process.waitFor(2, TimeUnit.SECONDS)) {
                scratch.delete();
                return;
            }
        } catch (IOException e) {
            LOG.debug("the cell was gone already: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    /** For a child that died or must not be given time. */
    void kill() {
        end(process);
        scratch.delete();
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("the channel was broken: {}", e.getMessage());
        }
    }
}
