package heyan.read;

import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.detector.FinderPattern;
import com.google.zxing.qrcode.detector.FinderPatternFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds every centre that looks like a finder pattern of a QR code, and the threes of them that could be a code. */
final class FinderCentres extends FinderPatternFinder {
    private static final int MOST = 14;

    private FinderCentres(BitMatrix bits) {
        super(bits);
    }

    /**
     * Upper left, upper right and lower left centre in pixels of the bits, and the size of one module.
     *
     * @param oddity 0 for three corners of a perfect square
     */
    record Three(Point upperLeft, Point upperRight, Point lowerLeft, double module, double oddity) {
        /** The fourth centre, if the code were seen without perspective. */
        Point fourth() {
            return upperRight.plus(lowerLeft).minus(upperLeft);
        }

        /** Modules along a side: 21, 25, 29 …; at least as far as the measured module size is right. */
        int dimension() {
            double side = (upperRight.minus(upperLeft).length()
                            + lowerLeft.minus(upperLeft).length())
                    / 2;
            return Math.max(21, (int) Math.round((side / module + 7 - 17) / 4) * 4 + 17);
        }

        Three scaled(double by) {
            return new Three(upperLeft.times(by), upperRight.times(by), lowerLeft.times(by), module * by, oddity);
        }

        Three moved(Point by) {
            return new Three(upperLeft.plus(by), upperRight.plus(by), lowerLeft.plus(by), module, oddity);
        }

        /** The corners of the code itself, of which the centres lie 3.5 modules inside. */
        Quad corners() {
            Quad centres = new Quad(upperLeft, upperRight, fourth(), lowerLeft);
            double out = 3.5 / (dimension() - 7);
            return new Quad(
                    centres.at(-out, -out),
                    centres.at(1 + out, -out),
                    centres.at(1 + out, 1 + out),
                    centres.at(-out, 1 + out));
        }
    }

    /** The threes that pass for a code, best first. */
    static List<Three> in(BitMatrix bits) {
        FinderCentres finder = new FinderCentres(bits);
        finder.scan();
        List<FinderPattern> centres = finder.getPossibleCenters().stream()
                .filter(centre -> centre.getCount() >= 2)
                .sorted(Comparator.comparingInt(FinderPattern::getCount).reversed())
                .limit(MOST)
                .toList();
        List<Three> threes = new ArrayList<>();
        for (int i = 0; i < centres.size(); i++) {
            for (int j = i + 1; j < centres.size(); j++) {
                for (int k = j + 1; k < centres.size(); k++) {
                    Three three = three(centres.get(i), centres.get(j), centres.get(k));
                    if (three.oddity() < 0.45 && three.dimension() <= 81 && hasTiming(bits, three)) {
                        threes.add(three);
                    }
                }
            }
        }
        threes.sort(Comparator.comparingDouble(Three::oddity));
        return threes;
    }

    private void scan() {
        BitMatrix image = getImage();
        int skip = Math.max(2, image.getHeight() / 700);
        int[] counts = new int[5];
        for (int y = skip - 1; y < image.getHeight(); y += skip) {
            doClearCounts(counts);
            int state = 0;
            for (int x = 0; x <= image.getWidth(); x++) {
                boolean dark = x < image.getWidth() && image.get(x, y);
                if (dark == (state % 2 == 0)) {
                    counts[state]++;
                } else if (state < 4) {
                    counts[++state]++;
                } else if (foundPatternCross(counts) && handlePossibleCenter(counts, y, x)) {
                    state = 0;
                    doClearCounts(counts);
                } else {
                    doShiftCounts2(counts);
                    state = 3;
                }
            }
        }
    }

    private static Three three(FinderPattern a, FinderPattern b, FinderPattern c) {
        ResultPoint[] ordered = {a, b, c};
        ResultPoint.orderBestPatterns(ordered);
        Point lowerLeft = new Point(ordered[0].getX(), ordered[0].getY());
        Point upperLeft = new Point(ordered[1].getX(), ordered[1].getY());
        Point upperRight = new Point(ordered[2].getX(), ordered[2].getY());
        double least =
                Math.min(a.getEstimatedModuleSize(), Math.min(b.getEstimatedModuleSize(), c.getEstimatedModuleSize()));
        double most =
                Math.max(a.getEstimatedModuleSize(), Math.max(b.getEstimatedModuleSize(), c.getEstimatedModuleSize()));
        double module = (a.getEstimatedModuleSize() + b.getEstimatedModuleSize() + c.getEstimatedModuleSize()) / 3;
        Point right = upperRight.minus(upperLeft);
        Point down = lowerLeft.minus(upperLeft);
        double skew = Math.abs(right.x() * down.x() + right.y() * down.y()) / (right.length() * down.length() + 1e-9);
        double uneven = Math.abs(right.length() - down.length()) / Math.max(right.length(), down.length());
        double modules = (right.length() + down.length()) / 2 / module;
        double oddity = modules < 12 ? 9 : skew + uneven + (most - least) / most * 0.5;
        return new Three(upperLeft, upperRight, lowerLeft, module, oddity);
    }

    /** Between the finder patterns of a real code runs a line of alternating modules. */
    private static boolean hasTiming(BitMatrix bits, Three three) {
        return alternations(bits, three, 0) + alternations(bits, three, 1) > 0.9;
    }

    /** Share of the expected changes between dark and light along the timing line, at its best offset. */
    private static double alternations(BitMatrix bits, Three three, int side) {
        Quad centres = new Quad(three.upperLeft(), three.upperRight(), three.fourth(), three.lowerLeft());
        double unit = 1.0 / (three.dimension() - 7);
        double best = 0;
        for (double offset = 2; offset <= 4; offset += 0.5) {
            int changes = 0;
            boolean last = true;
            for (double along = 3 * unit; along <= 1 - 3 * unit; along += unit / 4) {
                Point at = side == 0 ? centres.at(along, offset * unit) : centres.at(offset * unit, along);
                int x = (int) at.x();
                int y = (int) at.y();
                boolean dark = x >= 0 && y >= 0 && x < bits.getWidth() && y < bits.getHeight() && bits.get(x, y);
                changes += dark != last ? 1 : 0;
                last = dark;
            }
            double expected = three.dimension() - 14;
            double share = changes / expected;
            best = Math.max(best, share > 1.5 ? 0 : Math.min(1, share));
        }
        return best;
    }
}
