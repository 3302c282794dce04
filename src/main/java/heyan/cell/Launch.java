package heyan.cell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command line of a cell: this Java, this class path, as few rights as the system can take away. */
final class Launch {
    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);
    private static final long MEGABYTE = 1 << 20;

    private final CellSettings settings;
    private final String mainClass;
    private final String orders;
    private final List<String> walls;

    Launch(CellSettings settings, String mainClass, CellOrders orders) {
        this.settings = settings;
        this.mainClass = mainClass;
        this.orders = AnswerCodec.json(orders);
        this.walls = walls(settings);
    }

    /** Starts the child in its folder; its output goes to a log there that is deleted with it. */
    Process start(Scratch scratch) throws IOException {
        List<String> command = new ArrayList<>(walls);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions(scratch));
        command.addAll(List.of("-cp", classPath(), mainClass));
        command.addAll(List.of(
                scratch.file("s").toString(),
                Long.toString(ProcessHandle.current().pid()),
                orders));
        ProcessBuilder child = new ProcessBuilder(command)
                .directory(scratch.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(scratch.file("log").toFile());
        keepOnlyHarmless(child.environment());
        return child.start();
    }

    boolean isOffline() {
        return walls.contains("unshare");
    }

    /** No password or key of the application reaches the child. */
    private static void keepOnlyHarmless(Map<String, String> environment) {
        String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        environment.clear();
        environment.putAll(Map.of("PATH", path, "LANG", "C.UTF-8", "OMP_THREAD_LIMIT", "1", "MALLOC_ARENA_MAX", "2"));
    }

    private List<String> javaOptions(Scratch scratch) {
        return List.of(
                "-Xmx" + settings.heapMegabytes() + "m",
                // Java would begin with a 64th of the machine's memory and keep it; 0.2 GB less for 1 % more processor
                // time.
                "-Xms64m",
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=40",
                "-Xss1m",
                "-XX:+UseSerialGC",
                // Lines of a page are read by this many threads and the cell's own: a worker waits for the page.
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:CompressedClassSpaceSize=48m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:ErrorFile=" + scratch.file("crash"),
                "-Djava.io.tmpdir=" + scratch.folder(),
                "-Dpdfbox.fontcache=" + scratch.folder(),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8");
    }

    /** Absolute, because the child works in another folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> walls(CellSettings settings) {
        List<String> walls = new ArrayList<>();
        for (List<String> net : List.of(List.of("unshare", "-n"), List.of("unshare", "-r", "-n"))) {
            if (walls.isEmpty() && works(net)) {
                walls.addAll(net);
            }
        }
        if (walls.isEmpty()) {
            LOG.warn("cells keep the network: unshare -n does not work here");
        }
        List<String> limits = List.of(
                "prlimit",
                // The class path alone has some 350 archives, and a look-up of a resource opens them all.
                "--nofile=1024",
                "--core=0",
                "--fsize=" + settings.fileMegabytes() * MEGABYTE,
                "--as=" + settings.addressSpaceMegabytes() * MEGABYTE);
        if (works(limits)) {
            walls.addAll(limits);
        } else {
            LOG.warn("cells have no limit on native memory: prlimit does not work here");
        }
        return walls;
    }

    /** Whether the system lets a harmless program run behind this wall. */
    private static boolean works(List<String> wall) {
        List<String> probe = new ArrayList<>(wall);
        probe.add("true");
        try {
            Process process = new ProcessBuilder(probe)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
