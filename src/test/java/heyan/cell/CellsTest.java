package heyan.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.cell.CellAnswer.Unusable;
import heyan.inspect.Defect;
import heyan.inspect.InspectSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class CellsTest {
    private static Cells cells;

    static CellSettings settings(int count, int documents, int seconds) {
        Duration wall = Duration.ofSeconds(seconds);
        return new CellSettings(
                count, Duration.ofSeconds(2), wall, Duration.ofSeconds(60), documents, 64, 2048, 64, false);
    }

    static Cells misbehaving(CellSettings settings) {
        CellOrders orders = new CellOrders(InspectSettings.defaults(), "/nowhere", "ppocr");
        return new Cells(settings, orders, Misbehaving.class.getName());
    }

    static String said(Examined examined) {
        return examined.answer().fold(read -> "read", Unusable::detail);
    }

    @BeforeAll
    static void open() {
        cells = misbehaving(settings(1, 400, 4));
    }

    @AfterAll
    static void close() {
        cells.close();
    }

    private static String ask(String document) {
        return said(cells.examine(document.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "halt, cell died twice: exit 77",
        "segv, cell died twice: crash (SIGABRT)",
        "hang, cell died twice: no answer in 4000 ms",
        "oom, cell died twice: out of memory",
        "throw, cell died twice: exit 1"
    })
    void outlivesWhateverAFileDoesToACell(String document, String outcome) {
        Examined examined = cells.examine(document.getBytes(StandardCharsets.UTF_8));

        assertThat(examined.answer()).isEqualTo(new Unusable(Defect.UNREADABLE, outcome));
        assertThat(ask("the next one")).isEqualTo("the next one");
    }

    @Test
    void boundsTheProcessorTimeOfAFile() {
        try (Cells one = misbehaving(settings(1, 400, 60))) {
            assertThat(said(one.examine("spin".getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo("cell died twice: no answer in 2000 ms of processor time");
        }
    }

    @Test
    void doesNotBlameAFileForOneDeath() {
        assertThat(ask("halt-once")).isEqualTo("second try");
    }

    @Test
    void takesNothingOnStdoutForAnAnswer() {
        assertThat(ask("noise")).isEqualTo("after noise");
        assertThat(ask("next")).isEqualTo("next");
    }

    @Test
    void showsTheChildNoSecrets() {
        assertThat(ask("environment")).isEqualTo("[LANG, MALLOC_ARENA_MAX, OMP_THREAD_LIMIT, PATH]");
    }

    @Test
    void lacksTheNetwork() throws IOException {
        Assumptions.assumeTrue(cells.isOffline(), "unshare -n does not work here");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(ask("reach " + server.getLocalPort())).isEqualTo("no way out");
        }
    }

    @Test
    void neverGivesOneFileTheAnswerOfAnother() throws Exception {
        ExecutorService askers = Executors.newFixedThreadPool(6);
        try (Cells two = misbehaving(settings(2, 5, 20))) {
            List<Callable<String>> questions = IntStream.range(0, 16)
                    .mapToObj(number -> number == 5 ? "halt" : "file " + number)
                    .map(text -> (Callable<String>)
                            () -> text + " -> " + said(two.examine(text.getBytes(StandardCharsets.UTF_8))))
                    .toList();

            for (Future<String> answer : askers.invokeAll(questions)) {
                assertThat(answer.get()).matches("(file \\d+) -> \\1|halt -> cell died twice: exit 77");
            }
        } finally {
            askers.shutdownNow();
        }
    }

    @Test
    void replacesACellAfterItsShareOfFiles() {
        try (Cells one = misbehaving(settings(1, 2, 20))) {
            byte[] question = "pid".getBytes(StandardCharsets.UTF_8);

            List<String> pids = IntStream.range(0, 4)
                    .mapToObj(n -> said(one.examine(question)))
                    .toList();

            assertThat(pids.get(1)).isEqualTo(pids.get(0));
            assertThat(pids.get(2)).isEqualTo(pids.get(3)).isNotEqualTo(pids.get(0));
            assertThat(ProcessHandle.of(Long.parseLong(pids.get(0)))).isEmpty();
        }
    }

    @Test
    void startsCellsAheadOfTheFirstFile() throws Exception {
        try (Cells two = misbehaving(settings(2, 400, 20))) {
            two.startAhead();

            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (scratches(two) < 2 && System.nanoTime() < until) {
                Thread.sleep(20);
            }
            assertThat(scratches(two)).as("children before anybody asked").isEqualTo(2);
            assertThat(said(two.examine("file".getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo("file");
            assertThat(scratches(two)).as("and none more").isEqualTo(2);
        }
    }

    @Test
    void startsTheSuccessorOfAnOldCellAhead() throws Exception {
        CellSettings usual = settings(1, 1, 20);
        CellSettings ahead = new CellSettings(
                1,
                usual.cpuTimeout(),
                usual.timeout(),
                usual.startTimeout(),
                1,
                usual.heapMegabytes(),
                usual.addressSpaceMegabytes(),
                usual.fileMegabytes(),
                true);
        try (Cells one = misbehaving(ahead)) {
            one.examine("file".getBytes(StandardCharsets.UTF_8));

            Path successor = one.folder().resolve("c2");
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!Files.exists(successor) && System.nanoTime() < until) {
                Thread.sleep(20);
            }
            assertThat(successor).as("a child before anybody asked again").exists();
        }
    }

    @Test
    void endsACellThatIsStillBeingStarted() throws Exception {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        Cells one = misbehaving(settings(1, 400, 20));
        one.startAhead();
        while (scratches(one) < 1) {
            Thread.sleep(5);
        }

        one.close();

        assertThat(one.folder()).doesNotExist();
        assertThat(ProcessHandle.current().children().filter(child -> !before.contains(child) && child.isAlive()))
                .isEmpty();
    }

    /** Each child has a folder of its own. */
    private static long scratches(Cells cells) throws IOException {
        try (Stream<Path> folders = Files.list(cells.folder())) {
            return folders.count();
        }
    }

    @Test
    void leavesNeitherProcessNorFolderBehind() {
        Cells one = misbehaving(settings(1, 400, 20));
        long pid = Long.parseLong(said(one.examine("pid".getBytes(StandardCharsets.UTF_8))));

        one.close();

        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(one.folder()).doesNotExist();
    }

    @Test
    void blamesNoFileWhenNoCellStarts() {
        CellOrders orders = new CellOrders(InspectSettings.defaults(), "/nowhere", "ppocr");
        try (Cells none = new Cells(settings(1, 400, 20), orders, CellMain.class.getName())) {
            assertThatThrownBy(() -> none.examine(new byte[] {1}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("/nowhere/SHA256SUMS");
        }
    }

    @Test
    void blamesNoFileWhenTheAskerIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> ask("file")).isInstanceOf(IllegalStateException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(ask("file")).isEqualTo("file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hang", "idle"})
    void takesTheChildAlongWhenTheParentIsKilled(String childIs) throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedParent.class.getName(),
                        childIs)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String[] words = childOf(parent).split(" ", 2);
        ProcessHandle child = ProcessHandle.of(Long.parseLong(words[0])).orElseThrow();

        parent.destroyForcibly().waitFor();

        child.onExit().get(20, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
        assertThat(Files.exists(Path.of(words[1]))).isFalse();
    }

    /** The first line that starts with a number: loggers may speak before. */
    private static String childOf(Process parent) throws IOException {
        BufferedReader out = parent.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        while (line != null && !line.matches("\\d+ /.*")) {
            line = out.readLine();
        }
        assertThat(line).isNotNull();
        return String.valueOf(line);
    }
}
