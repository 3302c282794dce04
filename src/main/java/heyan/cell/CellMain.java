package heyan.cell;

import heyan.cell.Frames.Frame;
import java.io.EOFException;
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
        long parent = Long.parseLong(args[1]);
        Scratch scratch = new Scratch(Objects.requireNonNull(socket.getParent()));
        watch(parent, scratch);
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            Frames frames = new Frames(channel);
            CellWork work = opening.open(AnswerCodec.orders(args[2]));
            frames.write(0, new byte[0]);
            answerAll(frames, work);
        }
        end(parent, scratch);
    }

    /** Halts: engines may hold threads of their own, and nothing is left to be saved. */
    private static void end(long parent, Scratch scratch) {
        if (isOrphan(parent)) {
            scratch.deleteAfterParent();
        } else {
            scratch.delete();
        }
        Runtime.getRuntime().halt(0);
    }

    private static boolean isOrphan(long parent) {
        return ProcessHandle.current()
                .parent()
                .map(handle -> handle.pid() != parent)
                .orElse(true);
    }

    private static void answerAll(Frames frames, CellWork work) throws IOException {
        while (true) {
            Frame question;
            try {
                question = frames.read(MOST_BYTES);
            } catch (EOFException parentIsDone) {
                return;
            }
            frames.write(question.nonce(), AnswerCodec.bytes(work.work(question.content())));
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
                end(parent, scratch);
            }
        };
        var unused = watch.scheduleWithFixedDelay(look, WATCH_MILLIS, WATCH_MILLIS, TimeUnit.MILLISECONDS);
    }
}
