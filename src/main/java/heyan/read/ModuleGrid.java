package heyan.read;

import com.google.zxing.common.BitMatrix;

/**
 * The modules of a QR code, sampled at their middles: a plane seen in perspective, bent by shifts at {@value #KNOTS} by
 * {@value #KNOTS} knots.
 */
final class ModuleGrid {
    private static final int KNOTS = 4;
    private static final int NEIGHBOURS = 6;

    private final Picture page;
    private final Projection plane;
    private final int dimension;
    /** In modules, by row and column of knots: right, down. */
    private final double[][][] shifts;

    private final int[] grey;
    private final int[] threshold;

    private ModuleGrid(Picture page, Projection plane, int dimension) {
        this.page = page;
        this.plane = plane;
        this.dimension = dimension;
        this.shifts = new double[KNOTS][KNOTS][2];
        this.grey = new int[dimension * dimension];
        for (int at = 0; at < grey.length; at++) {
            grey[at] = look(at % dimension, at / dimension);
        }
        this.threshold = thresholds();
    }

    /** Another grid with one knot moved; the modules around it are looked at anew, against the same thresholds. */
    private ModuleGrid(ModuleGrid other, int row, int column, int axis, double by) {
        this.page = other.page;
        this.plane = other.plane;
        this.dimension = other.dimension;
        this.shifts = new double[KNOTS][KNOTS][];
        for (int knot = 0; knot < KNOTS * KNOTS; knot++) {
            shifts[knot / KNOTS][knot % KNOTS] = other.shifts[knot / KNOTS][knot % KNOTS].clone();
        }
        shifts[row][column][axis] += by;
        this.grey = other.grey.clone();
        this.threshold = other.threshold;
        for (int at = 0; at < grey.length; at++) {
            int x = at % dimension;
            int y = at / dimension;
            if (Math.abs(knot(x) - column) < 1 && Math.abs(knot(y) - row) < 1) {
                grey[at] = look(x, y);
            }
        }
    }

    /** A flat grid whose fourth corner lies so many modules from where it should be. */
    static ModuleGrid of(Picture page, FinderCentres.Three three, int dimension, Point offset) {
        int inner = dimension - 7;
        Point right = three.upperRight().minus(three.upperLeft()).times(1.0 / inner);
        Point down = three.lowerLeft().minus(three.upperLeft()).times(1.0 / inner);
        Point fourth = three.fourth().plus(right.times(offset.x())).plus(down.times(offset.y()));
        Projection plane = Projection.onto(
                new Quad(three.upperLeft(), three.upperRight(), fourth, three.lowerLeft()), inner, inner);
        return new ModuleGrid(page, plane, dimension);
    }

    /** Dark where a module is darker than its neighbourhood's middle. */
    BitMatrix bits() {
        BitMatrix bits = new BitMatrix(dimension);
        for (int at = 0; at < grey.length; at++) {
            if (grey[at] < threshold[at]) {
                bits.set(at % dimension, at / dimension);
            }
        }
        return bits;
    }

    /** How clearly the modules are dark or light, in grey steps a module: most when each is met in its middle. */
    double clearness() {
        long sum = 0;
        for (int at = 0; at < grey.length; at++) {
            sum += Math.abs(grey[at] - threshold[at]);
        }
        return sum / (double) grey.length;
    }

    /** This grid with its knots moved, one after the other, to where the modules are clearest. */
    ModuleGrid bent() {
        ModuleGrid best = this;
        for (double step : new double[] {0.6, 0.3, 0.3, 0.15}) {
            for (int knot = 0; knot < KNOTS * KNOTS; knot++) {
                for (int way = 0; way < 4; way++) {
                    double move = way < 2 ? step : -step;
                    ModuleGrid moved = new ModuleGrid(best, knot / KNOTS, knot % KNOTS, way % 2, move);
                    best = moved.clearness() > best.clearness() ? moved : best;
                }
            }
        }
        return best;
    }

    /** Mean luma of five places inside the module. */
    private int look(int x, int y) {
        double right = x + shift(x, y, 0) - 3;
        double down = y + shift(x, y, 1) - 3;
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            double dx = i == 1 ? -0.2 : i == 2 ? 0.2 : 0;
            double dy = i == 3 ? -0.2 : i == 4 ? 0.2 : 0;
            Point at = plane.apply(new Point(right + dx, down + dy));
            int px = (int) Math.max(0, Math.min(page.width() - 1, at.x()));
            int py = (int) Math.max(0, Math.min(page.height() - 1, at.y()));
            int p = page.at(px, py);
            sum += ((p >> 16) & 255) + 2 * ((p >> 8) & 255) + (p & 255);
        }
        return sum / 20;
    }

    /** Between the four knots around a module. */
    private double shift(int x, int y, int axis) {
        double u = knot(x);
        double v = knot(y);
        int column = Math.min(KNOTS - 2, (int) u);
        int row = Math.min(KNOTS - 2, (int) v);
        double du = u - column;
        double dv = v - row;
        double top = shifts[row][column][axis] * (1 - du) + shifts[row][column + 1][axis] * du;
        double bottom = shifts[row + 1][column][axis] * (1 - du) + shifts[row + 1][column + 1][axis] * du;
        return top * (1 - dv) + bottom * dv;
    }

    /** Where a row or column of modules lies among the knots. */
    private double knot(int module) {
        return module * (KNOTS - 1.0) / (dimension - 1);
    }

    /** Half way between the darkest and the lightest nearby, for each module. */
    private int[] thresholds() {
        int[] half = new int[grey.length];
        for (int y = 0; y < dimension; y++) {
            for (int x = 0; x < dimension; x++) {
                half[y * dimension + x] = threshold(x, y);
            }
        }
        return half;
    }

    private int threshold(int x, int y) {
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
