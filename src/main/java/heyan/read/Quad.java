package heyan.read;

import heyan.claim.Box;
import java.util.function.UnaryOperator;

/** Four corners around a line of text, clockwise from the one where reading begins. */
record Quad(Point a, Point b, Point c, Point d) {
    static Quad of(Box box) {
        return new Quad(
                new Point(box.left(), box.top()),
                new Point(box.right(), box.top()),
                new Point(box.right(), box.bottom()),
                new Point(box.left(), box.bottom()));
    }

    double width() {
        return (b.minus(a).length() + c.minus(d).length()) / 2;
    }

    double height() {
        return (d.minus(a).length() + c.minus(b).length()) / 2;
    }

    Point centre() {
        return a.plus(b).plus(c).plus(d).times(0.25);
    }

    /** Slope of the reading direction, y per x. */
    double slope() {
        Point along = b.plus(c).minus(a).minus(d);
        return along.y() / (Math.abs(along.x()) < 1e-6 ? 1e-6 : along.x());
    }

    /** The point at these shares of width and height, both 0 to 1. */
    Point at(double across, double down) {
        Point top = a.times(1 - across).plus(b.times(across));
        Point bottom = d.times(1 - across).plus(c.times(across));
        return top.times(1 - down).plus(bottom.times(down));
    }

    /** Whether the point lies inside; the corners have no dent. */
    boolean holds(Point p) {
        boolean ab = isRight(a, b, p);
        return ab == isRight(b, c, p) && ab == isRight(c, d, p) && ab == isRight(d, a, p);
    }

    private static boolean isRight(Point from, Point to, Point p) {
        Point along = to.minus(from);
        Point beside = p.minus(from);
        return along.x() * beside.y() - along.y() * beside.x() >= 0;
    }

    Quad map(UnaryOperator<Point> place) {
        return new Quad(place.apply(a), place.apply(b), place.apply(c), place.apply(d));
    }

    /** The same corners, beginning with the next: reading direction turned by 90 degrees clockwise. */
    Quad next() {
        return new Quad(b, c, d, a);
    }

    /** The same corners, reading as nearly to the right as can be. */
    Quad rightward() {
        Quad best = this;
        Quad tried = this;
        for (int i = 0; i < 3; i++) {
            tried = tried.next();
            if (tried.eastward() > best.eastward()) {
                best = tried;
            }
        }
        return best;
    }

    private double eastward() {
        Point along = b.plus(c).minus(a).minus(d);
        return along.x() / Math.max(1e-6, along.length());
    }

    /** Grown by these pixels on each side. */
    Quad grown(double across, double down) {
        double u = across / Math.max(1, width());
        double v = down / Math.max(1, height());
        return new Quad(at(-u, -v), at(1 + u, -v), at(1 + u, 1 + v), at(-u, 1 + v));
    }

    /** The part between two shares of the width. */
    Quad part(double from, double to) {
        return new Quad(at(from, 0), at(to, 0), at(to, 1), at(from, 1));
    }

    /** The smallest box around all corners inside a page of that size. */
    Box box(int width, int height) {
        double left = Math.min(Math.min(a.x(), b.x()), Math.min(c.x(), d.x()));
        double right = Math.max(Math.max(a.x(), b.x()), Math.max(c.x(), d.x()));
        double top = Math.min(Math.min(a.y(), b.y()), Math.min(c.y(), d.y()));
        double bottom = Math.max(Math.max(a.y(), b.y()), Math.max(c.y(), d.y()));
        return new Box(
                clamp(Math.floor(left), width),
                clamp(Math.floor(top), height),
                clamp(Math.ceil(right), width),
                clamp(Math.ceil(bottom), height));
    }

    private static int clamp(double value, int most) {
        return (int) Math.max(0, Math.min(most, value));
    }
}
