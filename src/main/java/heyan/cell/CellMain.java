package heyan.cell;

import heyan.cell.Frames.Frame;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The child: takes files over a socket, one at a time, and answers each. Ends with its parent, whatever it is doing.
 * Nothing here reads stdin or trusts stdout, which any library may write to.
 */
public final class CellMain {
    /** The parent sends no file larger than the house's limit; this only bounds a broken frame. */
    private static final int MOST_BYTES = 1 << 30;

    private static final int WATCH_MILLIS = 500;

    private CellMain() {}

    /** Arguments: path of the parent's socket, its process id, orders as JSON. */
    public static void main(String[] args) throws IOException {
        serve(args, ReadingWork::open);
    }

    static void serve(String[] args, CellWork.Opening opening) throws IOException {
        Path socket = Path.of(args[0]).toAbsolutePath();
        Scratch scratch = new Scratch(Objects.requireNonNull(socket.getParent()));
        watch(Long.parseLong(args[1]), scratch);
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            Frames frames = new Frames(channel);
            CellWork work = opening.open(AnswerCodec.orders(args[2]));
            end(answerAll(frames, work), scratch);
        }
    }

    /** Halts: engines may hold threads of their own, and nothing is left to be saved. */
    private static void end(boolean dismissed, Scratch scratch) {
        if (dismissed) {
            scratch.delete();
        } else {
            scratch.deleteAfterParent();
        }
        Runtime.getRuntime().halt(0);
    }

    /** Whether the parent sent the child home; otherwise the parent is gone. */
    private static boolean answerAll(Frames frames, CellWork work) {
        try {
            frames.write(Frames.NO_QUESTION, new byte[0]);
            while (true) {
                Frame question = frames.read(MOST_BYTES);
                if (question.nonce() == Frames.NO_QUESTION) {
                    return true;
                }
                frames.write(question.nonce(), AnswerCodec.bytes(work.work(question.content())));
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** A cell that hangs does not see its socket close, so the parent's life is watched too. */
    private static void watch(long parent, Scratch scratch) {
        var watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "parent-watch");
            thread.setDaemon(true);
            return thread;
        });
        Runnable look = () -> {
            if (isOrphan(parent)) {
                end(false, scratch);
            }
        };
        var unused = watch.scheduleWithFixedDelay(look, WATCH_MILLIS, WATCH_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static boolean isOrphan(long parent) {
        return ProcessHandle.current()
                .parent()
                .map(handle -> handle.pid() != parent)
                .orElse(true);
    }
}
