package heyan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.bench.KeptReadings;
import heyan.claim.DocumentKind;
import heyan.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fits {@link Calibration} by isotonic regression (pool adjacent violators) on drawn batches of the working half and
 * writes the knots. Takes the file to write and the batch folders; readings are kept beside the pictures.
 */
public final class FitCalibration {
    /** Fewer values say nothing about a share. */
    private static final int LEAST = 25;

    private record Sample(double reckoned, boolean right) {}

    /** Neighbouring values taken together. */
    private record Block(double from, double to, int values, int right) {
        /** With half a value of each kind added, so that no share is 0 or 1 (Krichevsky and Trofimov). */
        double share() {
            return (right + 0.5) / (values + 1.0);
        }

        Block with(Block next) {
            return new Block(from, next.to, values + next.values, right + next.right);
        }
    }

    private final Map<Calibration.Family, List<Sample>> samples = new EnumMap<>(Calibration.Family.class);
    private final ObjectMapper json = new ObjectMapper();

    private FitCalibration() {}

    public static void main(String[] args) throws IOException {
        FitCalibration fit = new FitCalibration();
        try (KeptReadings readings = new KeptReadings()) {
            for (int i = 1; i < args.length; i++) {
                fit.add(Path.of(args[i]), readings);
            }
        }
        List<String> lines = new ArrayList<>();
        fit.samples.forEach((family, values) -> lines.add(family + "="
                + blocks(values).stream()
                        .flatMap(block -> Stream.of(knot(block.from(), block), knot(block.to(), block)))
                        .collect(Collectors.joining(" "))));
        Files.write(Path.of(args[0]), lines);
        fit.samples.forEach((family, values) -> System.err.printf(
                Locale.ROOT,
                "%s: %d values, %d wrong%n",
                family,
                values.size(),
                values.stream().filter(sample -> !sample.right()).count()));
    }

    private static String knot(double reckoned, Block block) {
        return String.format(Locale.ROOT, "%.4f,%.4f", reckoned, block.share());
    }

    private void add(Path batch, KeptReadings readings) throws IOException {
        ExtractFields extract = ExtractFields.uncalibrated();
        for (String line : Files.readAllLines(batch.resolve("truth.jsonl"))) {
            JsonNode application = json.readTree(line);
            Path folder = batch.resolve(application.path("application_id").asText());
            for (JsonNode document : application.path("documents")) {
                Optional<Reading> reading =
                        readings.of(folder.resolve(document.path("file").asText()));
                DocumentKind kind =
                        DocumentKind.of(document.path("kind").asText()).orElseThrow();
                reading.map(read -> extract.extract(kind, read)).ifPresent(found -> add(document, found));
            }
        }
    }

    private void add(JsonNode document, Extract found) {
        found.fields().forEach((name, field) -> {
            boolean right = document.path("fields").path(name.code()).asText().equals(field.value());
            samples.computeIfAbsent(Calibration.Family.of(name), family -> new ArrayList<>())
                    .add(new Sample(field.confidence(), right));
        });
    }

    /** Rising shares; equal reckonings are never parted. */
    private static List<Block> blocks(List<Sample> values) {
        values.sort(Comparator.comparingDouble(Sample::reckoned));
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < values.size()) {
            int to = Math.min(values.size(), from + LEAST);
            while (to < values.size()
                    && values.get(to).reckoned() - values.get(to - 1).reckoned() < 1e-6) {
                to++;
            }
            List<Sample> part = values.subList(from, values.size() - to < LEAST ? values.size() : to);
            Block block =
                    new Block(part.get(0).reckoned(), part.get(part.size() - 1).reckoned(), part.size(), (int)
                            part.stream().filter(Sample::right).count());
            while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).share() >= block.share()) {
                block = blocks.remove(blocks.size() - 1).with(block);
            }
            blocks.add(block);
            from += part.size();
        }
        return blocks;
    }
}
