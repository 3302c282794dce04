package heyan.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the lines of a photographed page level. Their slopes tell rotation and horizontal vanishing point; a slope is
 * {@code s0 + k (s x - y)} around the page's centre.
 */
final class Flatten {
    private static final double LEAST_SLOPE = Math.toRadians(0.5);

    private final Projection toFlat;
    private final Projection toPage;
    private final int width;
    private final int height;

    private Flatten(Projection toFlat, int width, int height) {
        this.toFlat = toFlat;
        this.toPage = toFlat.inverse();
        this.width = width;
        this.height = height;
    }

    /** Leaves the page as it is. */
    static Flatten none(int width, int height) {
        return new Flatten(Projection.identity(), width, height);
    }

    static Flatten by(List<Quad> lines, int width, int height) {
        List<Quad> used = lines.stream().filter(q -> q.width() > 4 * q.height()).toList();
        Flatten unchanged = none(width, height);
        if (used.size() < 3) {
            return unchanged;
        }
        double[] fit = fit(used, width / 2.0, height / 2.0);
        double bend = fit[1] * height / 2;
        if (Math.abs(fit[0]) > 0.4 || Math.abs(bend) > 0.15) {
            return unchanged;
        }
        return Math.abs(fit[0]) + Math.abs(bend) < LEAST_SLOPE ? unchanged : levelled(fit[0], fit[1], width, height);
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

    private static Flatten levelled(double slope, double k, int width, int height) {
        double cx = width / 2.0;
        double cy = height / 2.0;
        Projection centred = Projection.of(1, 0, -cx, 0, 1, -cy, 0, 0, 1);
        Projection level = Projection.of(1, slope, 0, -slope, 1, 0, -k, 0, 1).after(centred);
        Quad page = new Quad(new Point(0, 0), new Point(width, 0), new Point(width, height), new Point(0, height));
        List<Point> corners = new ArrayList<>();
        Quad mapped = page.map(level::apply);
        corners.addAll(List.of(mapped.a(), mapped.b(), mapped.c(), mapped.d()));
        double left = corners.stream().mapToDouble(Point::x).min().orElse(0);
        double top = corners.stream().mapToDouble(Point::y).min().orElse(0);
        double right = corners.stream().mapToDouble(Point::x).max().orElse(width);
        double bottom = corners.stream().mapToDouble(Point::y).max().orElse(height);
        Projection whole = Projection.of(1, 0, -left, 0, 1, -top, 0, 0, 1).after(level);
        return new Flatten(whole, (int) Math.ceil(right - left), (int) Math.ceil(bottom - top));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
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
