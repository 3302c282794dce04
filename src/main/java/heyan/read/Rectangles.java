package heyan.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The smallest rectangles around points, by convex hull and calipers. */
final class Rectangles {
    private Rectangles() {}

    /** Corners of the convex hull, in order. */
    static List<Point> hull(List<Point> points) {
        List<Point> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
        List<Point> hull = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            int start = hull.size();
            for (Point point : sorted) {
                while (hull.size() >= start + 2
                        && cross(hull.get(hull.size() - 2), hull.get(hull.size() - 1), point) <= 0) {
                    hull.remove(hull.size() - 1);
                }
                hull.add(point);
            }
            hull.remove(hull.size() - 1);
            java.util.Collections.reverse(sorted);
        }
        return hull.isEmpty() ? sorted.subList(0, 1) : hull;
    }

    private static double cross(Point o, Point a, Point b) {
        return (a.x() - o.x()) * (b.y() - o.y()) - (a.y() - o.y()) * (b.x() - o.x());
    }

    /** The rectangle of least area around a convex hull, reading to the right. */
    static Quad smallest(List<Point> hull) {
        Quad best = at(hull, 0);
        double area = best.width() * best.height();
        for (int i = 0; i < hull.size(); i++) {
            Point side = hull.get((i + 1) % hull.size()).minus(hull.get(i));
            if (side.length() > 0) {
                Quad tried = at(hull, Math.atan2(side.y(), side.x()));
                double size = tried.width() * tried.height();
                if (size < area) {
                    area = size;
                    best = tried;
                }
            }
        }
        return best.rightward();
    }

    /** The rectangle around a hull whose upper side runs at this angle, radians clockwise. */
    static Quad at(List<Point> hull, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point p : hull) {
            double u = p.x() * cos + p.y() * sin;
            double v = p.y() * cos - p.x() * sin;
            left = Math.min(left, u);
            right = Math.max(right, u);
            top = Math.min(top, v);
            bottom = Math.max(bottom, v);
        }
        return new Quad(
                back(left, top, cos, sin),
                back(right, top, cos, sin),
                back(right, bottom, cos, sin),
                back(left, bottom, cos, sin));
    }

    private static Point back(double u, double v, double cos, double sin) {
        return new Point(u * cos - v * sin, u * sin + v * cos);
    }
}
