package heyan.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that outlived the process which started it; a new one cannot start beside it. */
final class Orphan {
    private static final int STOP_SECONDS = 60;

    private Orphan() {}

    /** Stops the server that runs on the data directory, if one does; all that it acknowledged stays. */
    static void stop(Path dataDirectory) throws IOException {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !Path.of(lines.get(1)).equals(dataDirectory)) {
            return;
        }
        Optional<ProcessHandle> server = ProcessHandle.of(
                        Long.parseLong(lines.get(0).trim()))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        if (server.isPresent()) {
            stop(server.get());
        }
    }

    /** By SIGINT, which is PostgreSQL's fast shutdown; SIGTERM would wait for sessions to end. */
    private static void stop(ProcessHandle server) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a left-over PostgreSQL stopped", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new StartRefused(
                    "A left-over PostgreSQL, process " + server.pid() + ", does not stop",
                    "Stop it with: kill -INT " + server.pid(),
                    e);
        }
    }
}
