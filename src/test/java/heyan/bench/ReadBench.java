package heyan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.inspect.Inspection;
import heyan.read.ReadPages;
import heyan.read.ReadSettings;
import heyan.read.Reading;
import heyan.read.UprightReading;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Measures reading on drawn batch folders with a {@code truth.jsonl}: {@code ReadBench FOLDER…}. Prints, for each kind
 * of document, milliseconds of processor time, the engines' share, fields that stand exactly in the text, character
 * errors, seals and QR codes. A value stands in the text when it is a part of all lines joined: an upper bound for
 * extraction.
 */
final class ReadBench {
    private static final Set<String> WRITTEN_BY_HAND =
            Set.of("district_union", "contact_name", "contact_phone", "president_name");
    private static final Set<String> VALUES = Set.of(
            "name",
            "ethnicity",
            "address",
            "id_number",
            "issuing_authority",
            "card_number",
            "bank_name",
            "holder_name",
            "school",
            "major",
            "certificate_number",
            "verification_code",
            "phone",
            "batch",
            "employer",
            "unit_union",
            "bank_card_number",
            "student_number",
            "study_form",
            "education_category");

    private final Map<String, Sum> sums = new TreeMap<>();

    private ReadBench() {}

    private static final class Sum {
        private int pictures;
        private long nanos;
        private double share;
        private int fields;
        private int exact;
        private int characters;
        private int errors;
        private int seals;
        private int sealsFound;
        private int sealsExact;
        private int codes;
        private int codesRead;
        private int codesWrong;
        private int codesLocated;
    }

    public static void main(String[] arguments) throws IOException {
        ReadBench bench = new ReadBench();
        ReadSettings settings = new ReadSettings(Path.of("ocr-models"), System.getProperty("engine", "ppocr"));
        try (ReadPages pages = new ReadPages(settings)) {
            for (String folder : arguments) {
                for (String line : Files.readAllLines(Path.of(folder, "truth.jsonl"))) {
                    bench.application(pages, Path.of(folder), new ObjectMapper().readTree(line));
                }
            }
        }
        bench.print();
    }

    private void application(ReadPages pages, Path folder, JsonNode truth) throws IOException {
        Path own = folder.resolve(truth.get("application_id").asText());
        for (JsonNode document : truth.get("documents")) {
            File file = own.resolve(document.path("file").asText()).toFile();
            if (file.getName().matches(".*\\.(jpg|png)") && file.isFile()) {
                Inspection.Accepted accepted = ShowReading.accepted(file);
                long wall = System.nanoTime();
                long start = cpu();
                UprightReading read = pages.read(accepted);
                Sum sum = sums.computeIfAbsent(document.get("kind").asText(), kind -> new Sum());
                sum.nanos += cpu() - start;
                sum.share += (double) read.engineNanos() / (System.nanoTime() - wall);
                sum.pictures++;
                compare(sum, document.get("fields"), read.reading().pages().get(0), file.getPath());
            }
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void compare(Sum sum, JsonNode fields, Reading.ReadPage page, String file) {
        String text = page.lines().stream().map(Reading.Line::text).collect(Collectors.joining());
        String plain = plain(text);
        fields.properties().forEach(field -> {
            String value = plain(field.getValue().asText());
            if (VALUES.contains(field.getKey()) && !WRITTEN_BY_HAND.contains(field.getKey()) && !value.isEmpty()) {
                int errors = plain.contains(value) ? 0 : errors(value, plain);
                sum.fields++;
                sum.exact += errors == 0 ? 1 : 0;
                sum.characters += value.length();
                sum.errors += errors;
                if (errors > 0) {
                    System.out.println(file + " " + field.getKey() + " " + value + ": " + errors + " wrong");
                }
            }
        });
        seals(sum, fields.path("seal_text").asText(), page, file);
        codes(sum, fields.path("qr_content").asText(), page, file);
    }

    private static void seals(Sum sum, String expected, Reading.ReadPage page, String file) {
        List<String> found = page.marks().stream()
                .filter(mark -> mark.kind() == Reading.Mark.Kind.ROUND_SEAL)
                .map(Reading.Mark::text)
                .toList();
        if (!expected.isEmpty()) {
            sum.seals++;
            sum.sealsFound += found.isEmpty() ? 0 : 1;
            sum.sealsExact += found.contains(expected) ? 1 : 0;
        }
        if (!found.equals(expected.isEmpty() ? List.of() : List.of(expected))) {
            System.out.println(file + " seals " + found + " instead of " + expected);
        }
    }

    private static void codes(Sum sum, String expected, Reading.ReadPage page, String file) {
        List<String> found = page.codes().stream().map(Reading.QrCode::payload).toList();
        sum.codesWrong += found.stream().anyMatch(payload -> !payload.isEmpty() && !payload.equals(expected)) ? 1 : 0;
        if (!expected.isEmpty()) {
            sum.codes++;
            sum.codesRead += found.contains(expected) ? 1 : 0;
            sum.codesLocated += found.isEmpty() ? 0 : 1;
        }
        if (!found.equals(expected.isEmpty() ? List.of() : List.of(expected))) {
            System.out.println(file + " codes " + found + " instead of " + expected);
        }
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\s·•.,，。:：]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Least number of edits that turn the value into some part of the text. */
    private static int errors(String value, String text) {
        int[] last = new int[text.length() + 1];
        for (int i = 1; i <= value.length(); i++) {
            int[] row = new int[text.length() + 1];
            row[0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int same = value.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + same, 1 + Math.min(last[j], row[j - 1]));
            }
            last = row;
        }
        int least = value.length();
        for (int edits : last) {
            least = Math.min(least, edits);
        }
        return least;
    }

    private void print() {
        sums.forEach((kind, sum) -> System.out.printf(
                Locale.ROOT,
                "%-18s %3d pictures %5d ms cpu, engines %2.0f %%, fields %d/%d, character errors %.1f %%,"
                        + " seals found %d exact %d of %d, codes read %d located %d of %d, wrong %d%n",
                kind,
                sum.pictures,
                sum.nanos / 1_000_000 / Math.max(1, sum.pictures),
                100 * sum.share / Math.max(1, sum.pictures),
                sum.exact,
                sum.fields,
                100.0 * sum.errors / Math.max(1, sum.characters),
                sum.sealsFound,
                sum.sealsExact,
                sum.seals,
                sum.codesRead,
                sum.codesLocated,
                sum.codes,
                sum.codesWrong));
    }
}
