package heyan.read;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a located QR code module by module. The fourth corner, which has no finder pattern, is tried in places ever
 * farther from where it should be; error correction refuses all wrong ones.
 */
final class SampleCode {
    private static final int REACH = 4;
    private static final int NEIGHBOURS = 6;
    private static final int MOST = 220;

    private SampleCode() {}

    static Optional<String> payload(Picture page, FinderCentres.Three three) {
        List<Point> offsets = new ArrayList<>();
        for (int y = -2 * REACH; y <= 2 * REACH; y++) {
            for (int x = -2 * REACH; x <= 2 * REACH; x++) {
                offsets.add(new Point(x / 2.0, y / 2.0));
            }
        }
        offsets.sort(Comparator.comparingDouble(Point::length));
        int tries = 0;
        for (int dimension : new int[] {three.dimension(), three.dimension() + 4, three.dimension() - 4}) {
            for (Point offset : offsets) {
                if (dimension >= 21 && tries++ < MOST) {
                    Optional<String> payload = decode(modules(page, three, dimension, offset));
                    if (payload.isPresent()) {
                        return payload;
                    }
                }
            }
            tries = dimension == three.dimension() ? MOST / 2 : tries;
        }
        return Optional.empty();
    }

    private static Optional<String> decode(BitMatrix modules) {
        try {
            return Optional.of(new Decoder().decode(modules).getText()).filter(text -> !text.isEmpty());
        } catch (ChecksumException | FormatException e) {
            return Optional.empty();
        }
    }

    /** Dark where a module is darker than the neighbourhood of five modules around it. */
    private static BitMatrix modules(Picture page, FinderCentres.Three three, int dimension, Point offset) {
        int inner = dimension - 7;
        Point right = three.upperRight().minus(three.upperLeft()).times(1.0 / inner);
        Point down = three.lowerLeft().minus(three.upperLeft()).times(1.0 / inner);
        Point fourth = three.fourth().plus(right.times(offset.x())).plus(down.times(offset.y()));
        Projection centres = Projection.onto(
                new Quad(three.upperLeft(), three.upperRight(), fourth, three.lowerLeft()), inner, inner);
        int[] grey = new int[dimension * dimension];
        for (int y = 0; y < dimension; y++) {
            for (int x = 0; x < dimension; x++) {
                grey[y * dimension + x] = look(page, centres, x - 3, y - 3);
            }
        }
        BitMatrix bits = new BitMatrix(dimension);
        for (int y = 0; y < dimension; y++) {
            for (int x = 0; x < dimension; x++) {
                if (grey[y * dimension + x] < threshold(grey, dimension, x, y)) {
                    bits.set(x, y);
                }
            }
        }
        return bits;
    }

    /** Mean luma of five places inside the module. */
    private static int look(Picture page, Projection centres, double x, double y) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            double dx = i == 1 ? -0.2 : i == 2 ? 0.2 : 0;
            double dy = i == 3 ? -0.2 : i == 4 ? 0.2 : 0;
            Point at = centres.apply(new Point(x + dx, y + dy));
            int px = (int) Math.max(0, Math.min(page.width() - 1, at.x()));
            int py = (int) Math.max(0, Math.min(page.height() - 1, at.y()));
            int p = page.at(px, py);
            sum += ((p >> 16) & 255) + 2 * ((p >> 8) & 255) + (p & 255);
        }
        return sum / 20;
    }

    /** Half way between the darkest and the lightest nearby. */
    private static int threshold(int[] grey, int dimension, int x, int y) {
        int least = 255;
        int most = 0;
        for (int v = Math.max(0, y - NEIGHBOURS); v <= Math.min(dimension - 1, y + NEIGHBOURS); v++) {
            for (int u = Math.max(0, x - NEIGHBOURS); u <= Math.min(dimension - 1, x + NEIGHBOURS); u++) {
                least = Math.min(least, grey[v * dimension + u]);
                most = Math.max(most, grey[v * dimension + u]);
            }
        }
        return (least + most + 1) / 2;
    }
}
