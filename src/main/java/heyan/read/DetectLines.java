package heyan.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** PP-OCRv4 detection (DB): where on the page lines of text lie. */
final class DetectLines implements AutoCloseable {
    /** Probability from which a pixel belongs to text. */
    private static final float PIXEL = 0.3f;
    /** Mean probability from which a component is a line. */
    private static final double LINE = 0.5;
    /** The network finds shrunken lines; grow by area x this / perimeter. */
    private static final double UNCLIP = 1.6;

    private final Network network;

    DetectLines(ModelStore store, EngineClock clock) throws IOException {
        network = Network.load(store.file(ModelStore.DETECTION), clock);
    }

    /** Lines in pixels of {@code page}, looked for at the given length of its longer side, in no order. */
    List<Quad> detect(Picture page, int side) {
        double by = Math.min(1, (double) side / Math.max(page.width(), page.height()));
        int width = Math.max(32, (int) Math.round(page.width() * by / 32) * 32);
        int height = Math.max(32, (int) Math.round(page.height() * by / 32) * 32);
        Network.Output out = network.run(Planes.imageNet(page.scaled(width, height)), height, width);
        double sx = (double) page.width() / width;
        double sy = (double) page.height() / height;
        return lines(out.values(), width, height).stream()
                .map(quad -> quad.map(p -> new Point(p.x() * sx, p.y() * sy)))
                .toList();
    }

    private static List<Quad> lines(float[] probability, int width, int height) {
        boolean[] mask = new boolean[probability.length];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = probability[i] > PIXEL;
        }
        List<Found> found = new ArrayList<>();
        for (Blobs.Blob blob : Blobs.of(mask, width, height, 6)) {
            double sum = 0;
            for (int pixel : blob.pixels()) {
                sum += probability[pixel];
            }
            if (sum / blob.pixels().length > LINE) {
                List<Point> hull = Rectangles.hull(blob.outline(width));
                found.add(new Found(hull, Rectangles.smallest(hull)));
            }
        }
        double angle = commonAngle(found);
        return found.stream()
                .map(line -> line.straightened(angle))
                .filter(quad -> Math.min(quad.width(), quad.height()) >= 2)
                .map(DetectLines::unclipped)
                .filter(quad -> Math.min(quad.width(), quad.height()) >= 5)
                .toList();
    }

    private static Quad unclipped(Quad quad) {
        double by = quad.width() * quad.height() * UNCLIP / (2 * (quad.width() + quad.height()));
        return quad.grown(by, by);
    }

    /** Angle of the longer lines, radians clockwise, weighted by length. */
    private static double commonAngle(List<Found> found) {
        List<Quad> wide = found.stream()
                .map(Found::quad)
                .filter(Found::hasDirection)
                .sorted(Comparator.comparingDouble(Found::angle))
                .toList();
        double half = wide.stream().mapToDouble(Quad::width).sum() / 2;
        for (Quad quad : wide) {
            half -= quad.width();
            if (half <= 0) {
                return Found.angle(quad);
            }
        }
        return 0;
    }

    /** A component's hull and the rectangle fitted to it. */
    private record Found(List<Point> hull, Quad quad) {
        static boolean hasDirection(Quad quad) {
            double ratio = quad.width() / Math.max(1, quad.height());
            return ratio > 2.5 || ratio < 0.4;
        }

        static double angle(Quad quad) {
            return Math.atan(quad.slope());
        }

        /** A short component says nothing about its own angle: it takes that of the page. */
        Quad straightened(double angle) {
            return hasDirection(quad) ? quad : Rectangles.at(hull, angle);
        }
    }

    @Override
    public void close() {
        network.close();
    }
}
