package heyan.read;

import heyan.claim.Box;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a photographed page level and, where its borders are seen, upright. The slopes of its lines tell rotation and
 * horizontal vanishing point; a slope is {@code s0 + k (s x - y)} around the page's centre.
 */
final class Flatten {
    private static final double LEAST_SLOPE = Math.toRadians(0.5);

    /** Fewest long lines that tell slopes. */
    private static final int FEWEST = 3;

    /** Most that lines lean against the borders of the sheet they are printed on. */
    private static final double PARALLEL = 0.03;

    /** Most pixels of a page made level for one that the picture has: it is drawn smaller. */
    private static final double LARGEST = 1.3;

    /** What is shown around the sheet, as a share of its longer side. */
    private static final double MARGIN = 0.1;

    private final Projection toFlat;
    private final Projection toPage;
    private final int width;
    private final int height;
    private final Box sheet;

    private Flatten(Projection toFlat, int width, int height, Box sheet) {
        this.toFlat = toFlat;
        this.toPage = toFlat.inverse();
        this.width = width;
        this.height = height;
        this.sheet = sheet;
    }

    /** Leaves the page as it is. */
    static Flatten none(int width, int height) {
        return new Flatten(Projection.identity(), width, height, new Box(0, 0, width, height));
    }

    static Flatten by(List<Quad> lines, int width, int height) {
        List<Quad> used = longOnes(lines);
        Flatten unchanged = none(width, height);
        if (used.size() < FEWEST) {
            return unchanged;
        }
        double[] fit = fit(used, width / 2.0, height / 2.0);
        double bend = fit[1] * height / 2;
        if (Math.abs(fit[0]) > 0.4 || Math.abs(bend) > 0.15) {
            return unchanged;
        }
        return Math.abs(fit[0]) + Math.abs(bend) < LEAST_SLOPE
                ? unchanged
                : around(corners(width, height), level(fit, width / 2.0, height / 2.0));
    }

    /** By the corners of the sheet; empty where its lines do not run along its borders, so that it is none. */
    static Optional<Flatten> by(Quad sheet, List<Quad> lines, int width, int height) {
        Projection upright =
                Projection.onto(sheet, sheet.width(), sheet.height()).inverse();
        List<Quad> used = longOnes(lines.stream()
                .filter(line -> sheet.holds(line.centre()))
                .map(line -> line.map(upright::apply))
                .toList());
        if (used.isEmpty()) {
            return Optional.empty();
        }
        double cx = sheet.width() / 2;
        double cy = sheet.height() / 2;
        double[] fit = used.size() < FEWEST ? new double[] {median(used), 0} : fit(used, cx, cy);
        if (Math.abs(fit[0]) > PARALLEL || Math.abs(fit[1] * cy) > PARALLEL) {
            return Optional.empty();
        }
        Projection level = level(fit, cx, cy).after(upright);
        if (isBeyondHorizon(level, sheet.centre(), width, height)) {
            return Optional.empty();
        }
        List<Point> shown = shown(sheet, lines, width, height);
        Flatten page = around(shown, level);
        double times = (double) page.width * page.height / ((double) width * height);
        if (times > LARGEST) {
            double by = Math.sqrt(LARGEST / times);
            page = around(shown, Projection.of(by, 0, 0, 0, by, 0, 0, 0, 1).after(level));
        }
        return Optional.of(new Flatten(
                page.toFlat, page.width, page.height, sheet.map(page::flat).box(page.width, page.height)));
    }

    /** Places that the flat page has to hold: the sheet with a margin, and all lines, as far as the picture reaches. */
    private static List<Point> shown(Quad sheet, List<Quad> lines, int width, int height) {
        double margin = MARGIN * Math.max(sheet.width(), sheet.height());
        return Stream.concat(Stream.of(sheet.grown(margin, margin)), lines.stream())
                .flatMap(quad -> Stream.of(quad.a(), quad.b(), quad.c(), quad.d()))
                .map(p -> new Point(Math.max(0, Math.min(width, p.x())), Math.max(0, Math.min(height, p.y()))))
                .toList();
    }

    private static boolean isBeyondHorizon(Projection level, Point centre, int width, int height) {
        double side = Math.signum(level.depth(centre));
        return corners(width, height).stream().anyMatch(corner -> level.depth(corner) * side <= 0);
    }

    private static List<Point> corners(int width, int height) {
        return List.of(new Point(0, 0), new Point(width, 0), new Point(width, height), new Point(0, height));
    }

    private static List<Quad> longOnes(List<Quad> lines) {
        return lines.stream().filter(q -> q.width() > 4 * q.height()).toList();
    }

    /** Weighted least squares, three times, each time without the lines that fit badly. */
    private static double[] fit(List<Quad> lines, double cx, double cy) {
        double[] fit = {median(lines), 0};
        double tolerance = 0.06;
        for (int round = 0; round < 4; round++) {
            double w = 1e-9;
            double t = 0;
            double tt = 1e-3 * cy * cy;
            double s = 0;
            double st = 0;
            for (Quad line : lines) {
                Point at = line.centre();
                double slope = line.slope();
                double lever = slope * (at.x() - cx) - (at.y() - cy);
                if (Math.abs(slope - fit[0] - fit[1] * lever) < tolerance) {
                    double weight = line.width() / cx;
                    w += weight;
                    t += weight * lever;
                    tt += weight * lever * lever;
                    s += weight * slope;
                    st += weight * slope * lever;
                }
            }
            double det = w * tt - t * t;
            fit = new double[] {(s * tt - st * t) / det, (w * st - t * s) / det};
            tolerance = Math.max(0.008, tolerance / 2);
        }
        return fit;
    }

    private static double median(List<Quad> lines) {
        return lines.stream().mapToDouble(Quad::slope).sorted().toArray()[lines.size() / 2];
    }

    /** What makes lines of these slopes level, around that centre. */
    private static Projection level(double[] fit, double cx, double cy) {
        double slope = fit[0];
        return Projection.of(1, slope, 0, -slope, 1, 0, -fit[1], 0, 1)
                .after(Projection.of(1, 0, -cx, 0, 1, -cy, 0, 0, 1));
    }

    /** With all these places on the flat page. */
    private static Flatten around(List<Point> places, Projection level) {
        List<Point> flat = places.stream().map(level::apply).toList();
        double left = flat.stream().mapToDouble(Point::x).min().orElse(0);
        double top = flat.stream().mapToDouble(Point::y).min().orElse(0);
        double right = flat.stream().mapToDouble(Point::x).max().orElse(0);
        double bottom = flat.stream().mapToDouble(Point::y).max().orElse(0);
        Projection moved = Projection.of(1, 0, -left, 0, 1, -top, 0, 0, 1).after(level);
        int flatWidth = (int) Math.ceil(right - left);
        int flatHeight = (int) Math.ceil(bottom - top);
        return new Flatten(moved, flatWidth, flatHeight, new Box(0, 0, flatWidth, flatHeight));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Where the sheet lies on the flat page whose borders were seen; the whole page where they were not. */
    Box sheet() {
        return sheet;
    }

    /** Where a point of the page lies on the flat page. */
    Point flat(Point point) {
        return toFlat.apply(point);
    }

    /** Where a point of the flat page lies on the page. */
    Point page(Point point) {
        return toPage.apply(point);
    }

    Picture draw(Picture page) {
        double[] m = toFlat.numbers();
        boolean same = m[1] == 0 && m[3] == 0 && m[6] == 0;
        return same ? page : Resample.warped(page, toPage, width, height, 1);
    }
}
