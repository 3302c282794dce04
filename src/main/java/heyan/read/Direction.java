package heyan.read;

import java.io.IOException;

/** PP-OCR's classifier: does a line stand on its head? */
final class Direction implements AutoCloseable {
    private static final int WIDTH = 192;
    private static final int HEIGHT = 48;

    private final Network network;

    Direction(ModelStore store, EngineClock clock) throws IOException {
        network = Network.load(store.file(ModelStore.DIRECTION), clock);
    }

    /** The probability that the line in the quadrilateral stands on its head. */
    double overturned(Picture page, Quad quad) {
        double most = (double) WIDTH / HEIGHT * quad.height() / Math.max(1, quad.width());
        Quad part = most < 1 ? quad.part(0.5 - most / 2, 0.5 + most / 2) : quad;
        int width = (int) Math.max(8, Math.min(WIDTH, Math.round(HEIGHT * part.width() / Math.max(1, part.height()))));
        Picture line = page.cut(part, width, HEIGHT);
        int[] padded = new int[WIDTH * HEIGHT];
        java.util.Arrays.fill(padded, 0x7f7f7f);
        for (int y = 0; y < HEIGHT; y++) {
            System.arraycopy(line.rgb(), y * width, padded, y * WIDTH, width);
        }
        Network.Output out = network.run(Planes.halves(new Picture(WIDTH, HEIGHT, padded)), HEIGHT, WIDTH);
        return out.values()[1];
    }

    @Override
    public void close() {
        network.close();
    }
}
