package heyan.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.inspect.InspectDocument;
import heyan.inspect.InspectSettings;
import heyan.inspect.Inspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How many seals on the forms of drawn batches are read exactly, and how many surely: {@code SealBench FOLDER…}. A form
 * counts by the ring that says what its truth does, else by the longest.
 */
final class SealBench {
    /** From this least probability of a letter on a seal's text is compared as it stands. */
    private static final double SURE = 0.8;

    /** As many pixels as a page is read at. */
    private static final int MOST = 9_000_000;

    private final ObjectMapper json = new ObjectMapper();
    private final InspectDocument inspect = new InspectDocument(InspectSettings.defaults());
    private final SealText seals;
    private int all;
    private int exact;
    private int surelyExact;
    private int surelyWrong;

    private SealBench(SealText seals) {
        this.seals = seals;
    }

    /** See the class. */
    public static void main(String[] folders) throws IOException {
        try (Engines engines = Engines.load(new ReadSettings(Path.of("ocr-models"), "ppocr"), new EngineClock())) {
            SealBench bench = new SealBench(new SealText(engines.lines()));
            for (String folder : folders) {
                bench.batch(Path.of(folder));
            }
            System.out.printf(
                    "%d of %d exact, %d of them surely, %d surely wrong%n",
                    bench.exact, bench.all, bench.surelyExact, bench.surelyWrong);
        }
    }

    private void batch(Path folder) throws IOException {
        for (String line : Files.readAllLines(folder.resolve("truth.jsonl"))) {
            JsonNode application = json.readTree(line);
            Path files = folder.resolve(application.path("application_id").asText());
            for (JsonNode document : application.path("documents")) {
                String told = document.path("fields").path("seal_text").asText();
                if (document.path("kind").asText().equals("application_form") && !told.isEmpty()) {
                    form(files.resolve(document.path("file").asText()), told);
                }
            }
        }
    }

    private void form(Path file, String told) throws IOException {
        if (inspect.inspect(Files.readAllBytes(file)) instanceof Inspection.Accepted accepted) {
            LineText read = seal(Picture.of(accepted.pages().get(0).pixels()).within(MOST), told)
                    .orElse(LineText.NOTHING);
            boolean same = name(read).equals(told);
            boolean sure = read.confidence() > SURE;
            all++;
            exact += same ? 1 : 0;
            surelyExact += same && sure ? 1 : 0;
            surelyWrong += !same && sure ? 1 : 0;
        }
    }

    private Optional<LineText> seal(Picture page, String told) {
        return RedInk.of(page, page.atMost(1600)).rings().stream()
                .map(ring -> seals.read(page, ring))
                .reduce((one, other) -> name(one).equals(told)
                                || (!name(other).equals(told)
                                        && one.signs().size() >= other.signs().size())
                        ? one
                        : other);
    }

    private static String name(LineText read) {
        return read.text().replace('(', '（').replace(')', '）');
    }
}
