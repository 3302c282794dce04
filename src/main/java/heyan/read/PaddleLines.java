package heyan.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** PP-OCRv4 recognition: one line at a time, at its exact width. */
final class PaddleLines implements TextEngine {
    /** Height that the network was trained on, in pixels. */
    private static final int HEIGHT = 48;

    /** One column of the output stands for so many pixels of the input. */
    private static final int STRIDE = 8;

    private final Network network;
    private final List<String> keys;

    PaddleLines(ModelStore store, EngineClock clock) throws IOException {
        network = Network.load(store.file(ModelStore.RECOGNITION), clock);
        List<String> read = new ArrayList<>();
        read.add("");
        read.addAll(Files.readAllLines(store.file(ModelStore.KEYS), StandardCharsets.UTF_8));
        read.add(" ");
        keys = List.copyOf(read);
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
        List<LineText.Sign> signs = new ArrayList<>();
        int last = 0;
        double best = 0;
        for (int column = 0; column < out.rows(); column++) {
            int key = mostLikely(out, column);
            double probability = out.values()[column * out.columns() + key];
            if (key == 0) {
                last = 0;
                continue;
            }
            if (key != last) {
                best = 0;
                signs.add(new LineText.Sign(keys.get(key), 0, 0));
            }
            if (probability > best) {
                best = probability;
                double across = (column + 0.5) * STRIDE / line.width();
                signs.set(signs.size() - 1, new LineText.Sign(keys.get(key), probability, Math.min(1, across)));
            }
            last = key;
        }
        return new LineText(signs);
    }

    private static int mostLikely(Network.Output out, int column) {
        float[] values = out.values();
        int from = column * out.columns();
        int best = 0;
        for (int key = 1; key < out.columns(); key++) {
            if (values[from + key] > values[from + best]) {
                best = key;
            }
        }
        return best;
    }

    @Override
    public void close() {
        network.close();
    }
}
