package heyan.read;

import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * Tesseract's libraries, taken out of their Maven artifacts into a folder and made known to JNA. Without the environment
 * variable {@code OMP_THREAD_LIMIT=1}, which the launcher sets, Tesseract would take every core.
 */
final class TesseractNatives {
    /** In the order in which they need each other. */
    private static final List<String> LIBRARIES =
            List.of("leptonica/%s/libgomp.so.1", "leptonica/%s/libleptonica.so.6", "tesseract/%s/libtesseract.so.5.5");

    private static boolean loaded;

    private TesseractNatives() {}

    /** Whether the class path holds libraries for this machine. */
    static boolean available() {
        return LIBRARIES.stream().allMatch(name -> TesseractNatives.class.getResource(resource(name)) != null);
    }

    /** Loads them, once for the process; the files stay in {@code folder} for the next start. */
    static synchronized void load(Path folder) throws IOException {
        if (loaded) {
            return;
        }
        Path target = Files.createDirectories(folder.resolve(platform())).toAbsolutePath();
        for (String name : LIBRARIES) {
            Path file = target.resolve(name.substring(name.lastIndexOf('/') + 1));
            extract(resource(name), file);
            System.load(file.toString());
        }
        NativeLibrary.addSearchPath("tesseract", target.toString());
        NativeLibrary.addSearchPath("leptonica", target.toString());
        loaded = true;
    }

    private static String resource(String name) {
        return "/org/bytedeco/" + name.formatted(platform());
    }

    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "");
        return (system.startsWith("mac") ? "macosx" : system.startsWith("win") ? "windows" : "linux")
                + (machine.equals("aarch64") ? "-arm64" : "-x86_64");
    }

    /** Several processes may start at once: each writes its own copy and moves it into place. */
    private static void extract(String resource, Path file) throws IOException {
        try (InputStream in = TesseractNatives.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no " + resource + " on the class path");
            }
            byte[] bytes = in.readAllBytes();
            if (Files.isRegularFile(file) && Files.size(file) == bytes.length) {
                return;
            }
            Path own = Files.createTempFile(file.getParent(), "lib", ".part");
            Files.write(own, bytes);
            move(own, file);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
