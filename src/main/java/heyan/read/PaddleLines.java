package heyan.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** PP-OCRv4 recognition: one line at a time, at its exact width. */
final class PaddleLines implements TextEngine {
    /** Height that the network was trained on, in pixels. */
    private static final int HEIGHT = 48;

    /** One column of the output stands for so many pixels of the input. */
    private static final int STRIDE = 8;

    /** A step so many times the usual one has room for a character between. */
    private static final double ROOM = 1.6;
    /** Least probability of a character that fills such a room; above it, it stands there as a doubtful one. */
    private static final double OVERLOOKED = 0.1;

    /** From this probability on the second likeliest sign is a rival; from less of one that recognition takes for sure. */
    private static final double RIVAL = 0.03;

    private static final double RIVAL_OF_SURE = 0.01;
    private static final double SURE = 0.9;

    private final Network network;
    private final List<String> keys;
    private final Set<Integer> known;

    PaddleLines(ModelStore store, EngineClock clock) throws IOException {
        network = Network.load(store.file(ModelStore.RECOGNITION), clock);
        List<String> read = new ArrayList<>();
        read.add("");
        read.addAll(Files.readAllLines(store.file(ModelStore.KEYS), StandardCharsets.UTF_8));
        read.add(" ");
        keys = List.copyOf(read);
        known = keys.stream().flatMap(key -> key.codePoints().boxed()).collect(Collectors.toSet());
    }

    @Override
    public boolean knows(int character) {
        return known.contains(character);
    }

    @Override
    public String name() {
        return "ppocr-v4";
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public LineText read(Picture line) {
        Network.Output out = network.run(Planes.halves(line), line.height(), line.width());
        List<Peak> peaks = new ArrayList<>();
        int last = 0;
        for (int column = 0; column < out.rows(); column++) {
            Peak peak = mostLikely(out, column, 0);
            if (peak.key != 0 && peak.key != last) {
                peaks.add(peak);
            } else if (peak.key != 0 && peak.probability > peaks.get(peaks.size() - 1).probability) {
                peaks.set(peaks.size() - 1, peak);
            }
            last = peak.key;
        }
        return new LineText(withOverlooked(out, peaks).stream()
                .map(peak -> new LineText.Sign(
                        keys.get(peak.key),
                        peak.probability,
                        Math.min(1, (peak.column + 0.5) * STRIDE / line.width()),
                        rival(out, peak)))
                .toList());
    }

    /** The surest column of one sign. */
    private record Peak(int key, double probability, int column) {}

    /** With the likeliest sign where the network said nothing, though between two Chinese characters there is room for one. */
    private List<Peak> withOverlooked(Network.Output out, List<Peak> peaks) {
        double room = ROOM * usualStep(peaks);
        List<Peak> all = new ArrayList<>();
        for (int i = 0; i < peaks.size(); i++) {
            if (i > 0 && isHan(peaks.get(i)) && isHan(peaks.get(i - 1))) {
                int from = peaks.get(i - 1).column;
                int to = peaks.get(i).column;
                if (to - from > room && to - from < 2 * room) {
                    IntStream.rangeClosed(from + (to - from) / 3, to - (to - from) / 3)
                            .mapToObj(column -> mostLikely(out, column, 1))
                            .max(Comparator.comparingDouble(Peak::probability))
                            .filter(peak -> peak.probability > OVERLOOKED && isHan(peak) && !isStroke(peak))
                            .ifPresent(all::add);
                }
            }
            all.add(peaks.get(i));
        }
        return all;
    }

    /** The lower median of the columns from one sign to the next, within those of narrow and square print. */
    private static double usualStep(List<Peak> peaks) {
        int[] steps = IntStream.range(1, peaks.size())
                .map(i -> peaks.get(i).column - peaks.get(i - 1).column)
                .sorted()
                .toArray();
        double square = (double) HEIGHT / STRIDE;
        return steps.length == 0 ? square : Math.max(0.55 * square, Math.min(square, steps[(steps.length - 1) / 2]));
    }

    private boolean isHan(Peak peak) {
        return Character.isIdeographic(keys.get(peak.key).codePointAt(0));
    }

    /** A dash is what is left of many a thing in an empty room. */
    private boolean isStroke(Peak peak) {
        return "一丨丶".contains(keys.get(peak.key));
    }

    private String rival(Network.Output out, Peak peak) {
        if (peak.probability > 1 - RIVAL_OF_SURE) {
            return "";
        }
        float[] values = out.values();
        int from = peak.column * out.columns();
        int second = 0;
        for (int key = 1; key < out.columns(); key++) {
            if (key != peak.key && (second == 0 || values[from + key] > values[from + second])) {
                second = key;
            }
        }
        double least = peak.probability > SURE ? RIVAL_OF_SURE : RIVAL;
        return values[from + second] < least ? "" : keys.get(second);
    }

    /** The likeliest key of a column, from {@code first} on; key 0 is the blank. */
    private static Peak mostLikely(Network.Output out, int column, int first) {
        float[] values = out.values();
        int from = column * out.columns();
        int best = first;
        for (int key = first + 1; key < out.columns(); key++) {
            if (values[from + key] > values[from + best]) {
                best = key;
            }
        }
        return new Peak(best, values[from + best], column);
    }

    @Override
    public void close() {
        network.close();
    }
}
