package heyan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import heyan.claim.Box;
import heyan.claim.DocumentKind;
import heyan.extract.ExtractFields;
import heyan.extract.FieldName;
import heyan.inspect.InspectDocument;
import heyan.inspect.InspectSettings;
import heyan.inspect.Inspection;
import heyan.read.ReadPages;
import heyan.read.ReadSettings;
import heyan.read.Reading;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * Exact fields and processor seconds of Heyan's reading and of others', on the same pictures, one after the other on each
 * picture. The others are processes that take a path a line and answer with their lines (left, top, right, bottom, text,
 * by tabs) and {@code --}; our extractors look for the fields in both. Started by {@code src/bench/peers/run.sh}.
 */
public final class PeersBench {
    private static final PrintStream OUT = System.out;
    /** What nobody reads as text. */
    private static final Set<FieldName> NOT_TEXT =
            Set.of(FieldName.QR_CONTENT, FieldName.SEAL_PRESENT, FieldName.SEAL_TEXT, FieldName.SIGNATURE_PRESENT);

    private static final int TICKS = 100;

    /** Turns a picture into a reading. */
    private interface Reader {
        Reading read(Path file) throws IOException;

        /** Processor seconds spent so far. */
        double spent() throws IOException;
    }

    private static final class Tally {
        int fields;
        int exact;
        double seconds;
    }

    private final ExtractFields extract = new ExtractFields();
    private final Map<String, Reader> readers = new LinkedHashMap<>();
    private final Map<String, Map<String, Tally>> tallies = new TreeMap<>();

    /** Takes a drawn batch, how many pictures at most (all without), and {@code name=command} for each peer. */
    public static void main(String[] args) throws IOException {
        PeersBench bench = new PeersBench();
        int most = Integer.MAX_VALUE;
        try (ReadPages pages = new ReadPages(new ReadSettings(Path.of("ocr-models"), "ppocr"))) {
            bench.readers.put("heyan", new Own(pages));
            for (String argument : Arrays.asList(args).subList(1, args.length)) {
                int at = argument.indexOf('=');
                if (at < 0) {
                    most = Integer.parseInt(argument);
                } else {
                    bench.readers.put(argument.substring(0, at), new Peer(argument.substring(at + 1)));
                }
            }
            bench.run(Path.of(args[0]), most);
        }
        bench.print();
        System.exit(0);
    }

    private void run(Path batch, int most) throws IOException {
        int pictures = 0;
        Set<Path> seen = new java.util.HashSet<>();
        for (String line : Files.readAllLines(batch.resolve("truth.jsonl"))) {
            JsonNode application = new ObjectMapper().readTree(line);
            for (JsonNode document : application.path("documents")) {
                Path file = batch.resolve(application.path("application_id").asText())
                        .resolve(document.path("file").asText())
                        .toAbsolutePath();
                boolean picture = Files.exists(file) && !file.toString().endsWith(".pdf");
                if (picture && seen.add(file) && pictures++ < most) {
                    if (pictures == 1) {
                        warm(file);
                    }
                    measure(document, file);
                    OUT.printf("%d pictures\r", pictures);
                }
            }
        }
    }

    /** Starting is not measured. */
    private void warm(Path file) throws IOException {
        for (Reader reader : readers.values()) {
            reader.read(file);
        }
    }

    private void measure(JsonNode document, Path file) throws IOException {
        DocumentKind kind = DocumentKind.of(document.path("kind").asText()).orElseThrow();
        for (Map.Entry<String, Reader> entry : readers.entrySet()) {
            double before = entry.getValue().spent();
            Reading reading = entry.getValue().read(file);
            double seconds = entry.getValue().spent() - before;
            var found = extract.extract(kind, reading);
            Tally tally = tallies.computeIfAbsent(kind.code(), code -> new LinkedHashMap<>())
                    .computeIfAbsent(entry.getKey(), name -> new Tally());
            tally.seconds += seconds;
            for (FieldName name : FieldName.values()) {
                JsonNode truth = document.path("fields").path(name.code());
                if (!truth.isMissingNode()
                        && !NOT_TEXT.contains(name)
                        && !truth.asText().isEmpty()) {
                    tally.fields++;
                    boolean exact = found.field(name)
                            .filter(field -> field.value().equals(truth.asText()))
                            .isPresent();
                    tally.exact += exact ? 1 : 0;
                }
            }
        }
    }

    private void print() {
        OUT.println("kind, who, fields, exact, share, processor seconds in all");
        Map<String, Tally> sums = new LinkedHashMap<>();
        tallies.forEach((kind, byName) -> byName.forEach((name, tally) -> {
            print(kind, name, tally);
            Tally sum = sums.computeIfAbsent(name, key -> new Tally());
            sum.fields += tally.fields;
            sum.exact += tally.exact;
            sum.seconds += tally.seconds;
        }));
        sums.forEach((name, tally) -> print("all", name, tally));
    }

    private static void print(String kind, String name, Tally tally) {
        OUT.printf(
                Locale.ROOT,
                "%-18s %-14s %6d %6d %6.1f %% %8.1f s%n",
                kind,
                name,
                tally.fields,
                tally.exact,
                100.0 * tally.exact / Math.max(1, tally.fields),
                tally.seconds);
    }

    /** Heyan's own reading, in this process: inspection and all. */
    private record Own(ReadPages pages) implements Reader {
        private static final InspectSettings LIMITS =
                new InspectSettings(20_000_000, 40_000_000, 20_000, 20, 80_000_000, 200, 12_000_000);

        @Override
        public Reading read(Path file) throws IOException {
            return new InspectDocument(LIMITS)
                    .inspect(Files.readAllBytes(file))
                    .fold(
                            (Inspection.Accepted accepted) ->
                                    pages.read(accepted).reading(),
                            rejected -> new Reading("none", List.of()));
        }

        @Override
        public double spent() {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return system.getProcessCpuTime() / 1e9;
        }
    }

    /** Another program. */
    private static final class Peer implements Reader {
        private final Process process;
        private final BufferedReader answers;

        Peer(String command) throws IOException {
            process = new ProcessBuilder("sh", "-c", command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            answers = process.inputReader(StandardCharsets.UTF_8);
        }

        @Override
        public Reading read(Path file) throws IOException {
            process.getOutputStream().write((file + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            List<Reading.Line> lines = new ArrayList<>();
            String answer = answers.readLine();
            while (answer != null && !answer.equals("--")) {
                String[] cells = answer.split("\t", 5);
                if (cells.length == 5 && !cells[4].isBlank()) {
                    lines.add(line(cells));
                }
                answer = answers.readLine();
            }
            if (answer == null) {
                throw new IOException("a peer gave up on " + file.getFileName());
            }
            BufferedImage size = ImageIO.read(file.toFile());
            return new Reading(
                    "peer",
                    List.of(new Reading.ReadPage(size.getWidth(), size.getHeight(), 0, lines, List.of(), List.of())));
        }

        private static Reading.Line line(String[] cells) {
            int left = Integer.parseInt(cells[0]);
            Box box = new Box(
                    left,
                    Integer.parseInt(cells[1]),
                    Math.max(left + 1, Integer.parseInt(cells[2])),
                    Math.max(Integer.parseInt(cells[1]) + 1, Integer.parseInt(cells[3])));
            String text = cells[4].strip().replaceAll("(?<=[\\p{IsHan}，。：（）]) +| +(?=[\\p{IsHan}，。：（）])", "");
            int[] points = text.codePoints().toArray();
            List<Reading.Glyph> glyphs = new ArrayList<>();
            for (int i = 0; i < points.length; i++) {
                int x = left + (int) ((i + 0.5) * box.width() / points.length);
                glyphs.add(new Reading.Glyph(Character.toString(points[i]), 0.95, x));
            }
            return new Reading.Line(text, box, 0.95, Reading.Source.OCR, glyphs, List.of());
        }

        /** Of the process and of those that it started and saw end. */
        @Override
        public double spent() throws IOException {
            double all = 0;
            List<Long> family = new ArrayList<>(List.of(process.pid()));
            process.descendants().forEach(child -> family.add(child.pid()));
            for (long pid : family) {
                String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
                String[] cells = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
                for (int field = 11; field <= 14; field++) {
                    all += Double.parseDouble(cells[field]) / TICKS;
                }
            }
            return all;
        }
    }
}
