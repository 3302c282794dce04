package heyan.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The folder of the embedded parts, for one process at a time; locked until closed, also when the process is killed. */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Creates the folder when missing; refuses when it cannot be written or another process has it. */
    static DataFolder open(Path folder) {
        try {
            Path root = Files.createDirectories(folder).toRealPath();
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefused(
                        "Another Heyan runs on the data folder " + root,
                        "Stop it, or set heyan.data to another folder.");
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + folder.toAbsolutePath() + " cannot be written",
                    "Give this user the right to write there, or set heyan.data to another folder.",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** A folder inside, created when missing, without links and dots. */
    Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name)).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A secret made at first use and kept for this user's eyes only. */
    String secret(String name) {
        Path file = root.resolve("secrets.properties");
        try {
            Properties secrets = new Properties();
            if (Files.exists(file)) {
                try (var in = Files.newInputStream(file)) {
                    secrets.load(in);
                }
            }
            String secret = secrets.getProperty(name);
            if (secret == null) {
                secret = UUID.randomUUID().toString().replace("-", "");
                secrets.setProperty(name, secret);
                write(file, secrets);
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Properties secrets) throws IOException {
        Path next = file.resolveSibling("secrets.next");
        Files.deleteIfExists(next);
        Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newOutputStream(next)) {
            secrets.store(out, null);
        }
        Files.move(
                next,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
