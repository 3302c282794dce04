package heyan.read;

/** A projective map of the plane: nine numbers, row by row. */
final class Projection {
    private final double[] m;

    private Projection(double... m) {
        this.m = m;
    }

    static Projection of(double a, double b, double c, double d, double e, double f, double g, double h, double i) {
        return new Projection(a, b, c, d, e, f, g, h, i);
    }

    static Projection identity() {
        return new Projection(1, 0, 0, 0, 1, 0, 0, 0, 1);
    }

    /** Takes the rectangle from 0, 0 to {@code width}, {@code height} onto the quadrilateral. */
    static Projection onto(Quad quad, double width, double height) {
        Point a = quad.a();
        Point b = quad.b();
        Point c = quad.c();
        Point d = quad.d();
        double sx = a.x() - b.x() + c.x() - d.x();
        double sy = a.y() - b.y() + c.y() - d.y();
        double dx1 = b.x() - c.x();
        double dx2 = d.x() - c.x();
        double dy1 = b.y() - c.y();
        double dy2 = d.y() - c.y();
        double det = dx1 * dy2 - dx2 * dy1;
        double g = det == 0 ? 0 : (sx * dy2 - dx2 * sy) / det;
        double h = det == 0 ? 0 : (dx1 * sy - sx * dy1) / det;
        return new Projection(
                (b.x() - a.x() + g * b.x()) / width,
                (d.x() - a.x() + h * d.x()) / height,
                a.x(),
                (b.y() - a.y() + g * b.y()) / width,
                (d.y() - a.y() + h * d.y()) / height,
                a.y(),
                g / width,
                h / height,
                1);
    }

    /** First {@code first}, then this. */
    Projection after(Projection first) {
        double[] product = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int k = 0; k < 3; k++) {
                    product[row * 3 + column] += m[row * 3 + k] * first.m[k * 3 + column];
                }
            }
        }
        return new Projection(product);
    }

    Projection inverse() {
        return new Projection(
                m[4] * m[8] - m[5] * m[7],
                m[2] * m[7] - m[1] * m[8],
                m[1] * m[5] - m[2] * m[4],
                m[5] * m[6] - m[3] * m[8],
                m[0] * m[8] - m[2] * m[6],
                m[2] * m[3] - m[0] * m[5],
                m[3] * m[7] - m[4] * m[6],
                m[1] * m[6] - m[0] * m[7],
                m[0] * m[4] - m[1] * m[3]);
    }

    Point apply(Point p) {
        double w = depth(p);
        return new Point((m[0] * p.x() + m[1] * p.y() + m[2]) / w, (m[3] * p.x() + m[4] * p.y() + m[5]) / w);
    }

    /** By how much the point is taken nearer; of another sign than elsewhere for what lies beyond the horizon. */
    double depth(Point p) {
        return m[6] * p.x() + m[7] * p.y() + m[8];
    }

    /** The nine numbers, row by row. */
    double[] numbers() {
        return m.clone();
    }
}
