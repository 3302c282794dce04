package heyan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.claim.DocumentKind;
import heyan.extract.Extract;
import heyan.extract.ExtractFields;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.read.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Scores extraction against the truth of a drawn batch, field by field, and lists the misses. Readings are kept as JSON
 * beside the batch, so a second run costs no OCR. Takes one batch folder or several.
 */
public final class ExtractBench {
    /** Of one field of one kind. */
    private static final class Tally {
        private int all;
        private int exact;
        private int absent;
        private int wrongButSure;
        private int exactAndSure;
    }

    private static final double SURE = 0.9;

    private final ObjectMapper json = new ObjectMapper();
    private final ExtractFields extract = new ExtractFields();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final PrintStream out;
    private final KeptReadings readings;

    private ExtractBench(KeptReadings readings, PrintStream out) {
        this.readings = readings;
        this.out = out;
    }

    /** Takes batch folders drawn by {@code heyan.samples.DrawSamples}. */
    public static void main(String[] args) throws IOException {
        try (KeptReadings readings = new KeptReadings()) {
            ExtractBench bench = new ExtractBench(readings, System.out);
            for (String folder : args) {
                bench.score(Path.of(folder));
            }
            bench.print();
        }
    }

    private void score(Path batch) throws IOException {
        for (String line : Files.readAllLines(batch.resolve("truth.jsonl"))) {
            JsonNode application = json.readTree(line);
            Path folder = batch.resolve(application.path("application_id").asText());
            for (JsonNode document : application.path("documents")) {
                Optional<Reading> reading =
                        readings.of(folder.resolve(document.path("file").asText()));
                if (reading.isPresent()) {
                    score(folder, document, reading.get());
                }
            }
        }
    }

    private void score(Path folder, JsonNode document, Reading reading) {
        String where = folder.subpath(folder.getNameCount() - 2, folder.getNameCount()) + "/"
                + document.path("file").asText() + " ("
                + document.path("rendition").asText() + ")";
        DocumentKind asked = DocumentKind.of(document.path("kind").asText()).orElse(DocumentKind.UNKNOWN);
        String drawn = document.path("detected_kind").asText(asked.code());
        Extract found = extract.extract(asked, reading);
        boolean kind = found.detected().stream().anyMatch(k -> k.code().equals(drawn))
                && (found.isOfAskedKind() == drawn.equals(asked.code()));
        Tally kinds = tallies.computeIfAbsent(drawn + ".KIND", k -> new Tally());
        kinds.all++;
        kinds.exact += kind ? 1 : 0;
        if (!kind) {
            out.printf("MISS %s kind: is %s, found %s%n", where, drawn, found.detected());
        }
        if (drawn.equals(asked.code())) {
            fields(where, document, found);
        }
    }

    private void fields(String where, JsonNode document, Extract found) {
        for (FieldName name : FieldName.values()) {
            JsonNode truth = document.path("fields").path(name.code());
            Optional<Field> field = found.field(name);
            if (truth.isMissingNode() && field.isEmpty()) {
                continue;
            }
            Tally tally = tallies.computeIfAbsent(document.path("kind").asText() + "." + name.code(), k -> new Tally());
            boolean exact = !truth.isMissingNode()
                    && field.filter(f -> f.value().equals(truth.asText())).isPresent();
            boolean sure = field.filter(f -> f.confidence() >= SURE).isPresent();
            tally.all++;
            tally.exact += exact ? 1 : 0;
            tally.absent += field.isEmpty() ? 1 : 0;
            tally.wrongButSure += !exact && sure ? 1 : 0;
            tally.exactAndSure += exact && sure ? 1 : 0;
            if (!exact) {
                out.printf(
                        Locale.ROOT,
                        "MISS %s %s: is %s, read %s %s%n",
                        where,
                        name.code(),
                        truth.isMissingNode() ? "(not printed)" : truth.asText(),
                        field.map(Field::value).orElse("(absent)"),
                        field.map(f -> String.format(Locale.ROOT, "%.3f", f.confidence()))
                                .orElse(""));
            }
        }
    }

    private void print() {
        out.printf("%-48s %5s %6s %6s %6s %6s%n", "field", "all", "exact", "absent", "sure", "wrong!");
        for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
            Tally tally = entry.getValue();
            List<Integer> counts =
                    List.of(tally.all, tally.exact, tally.absent, tally.exactAndSure, tally.wrongButSure);
            out.printf(
                    "%-48s %5d %6d %6d %6d %6d%n",
                    entry.getKey(), counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4));
        }
    }
}
