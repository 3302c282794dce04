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
 * farther from where it should be; then the clearest of those grids is bent where paper or cloth is not flat. Error
 * correction refuses all wrong ones.
 */
final class SampleCode {
    private static final int REACH = 4;
    private static final int MOST = 220;
    private static final int BENT = 6;

    private final Picture page;
    private final FinderCentres.Three three;

    private SampleCode(Picture page, FinderCentres.Three three) {
        this.page = page;
        this.three = three;
    }

    static Optional<String> payload(Picture page, FinderCentres.Three three) {
        return new SampleCode(page, three).payload();
    }

    private Optional<String> payload() {
        int likely = three.dimension();
        List<ModuleGrid> clearest = new ArrayList<>();
        for (int dimension : new int[] {likely, likely + 4, likely - 4}) {
            List<ModuleGrid> grids = grids(dimension, dimension == likely ? MOST : MOST / 2);
            for (ModuleGrid grid : grids) {
                Optional<String> payload = decode(grid.bits());
                if (payload.isPresent()) {
                    return payload;
                }
            }
            grids.sort(Comparator.comparingDouble(ModuleGrid::clearness).reversed());
            clearest.addAll(grids.subList(0, Math.min(BENT, grids.size())));
        }
        return clearest.stream()
                .map(grid -> decode(grid.bent().bits()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<ModuleGrid> grids(int dimension, int most) {
        List<ModuleGrid> grids = new ArrayList<>();
        if (dimension >= 21) {
            offsets().limit(most).forEach(offset -> grids.add(ModuleGrid.of(page, three, dimension, offset)));
        }
        return grids;
    }

    /** In modules, nearest first. */
    private static java.util.stream.Stream<Point> offsets() {
        List<Point> offsets = new ArrayList<>();
        for (int y = -2 * REACH; y <= 2 * REACH; y++) {
            for (int x = -2 * REACH; x <= 2 * REACH; x++) {
                offsets.add(new Point(x / 2.0, y / 2.0));
            }
        }
        return offsets.stream().sorted(Comparator.comparingDouble(Point::length));
    }

    private static Optional<String> decode(BitMatrix modules) {
        try {
            return Optional.of(new Decoder().decode(modules).getText()).filter(text -> !text.isEmpty());
        } catch (ChecksumException | FormatException e) {
            return Optional.empty();
        }
    }
}
