package heyan.read;

/**
 * The rim of a round seal: a circle, or an ellipse where the page was photographed from one side.
 *
 * @param radius of the circle of the same area, in pixels
 * @param wide how much wider than high it is, as a share of the radius
 * @param slanted the same along the diagonal from top left to bottom right
 * @param cover share of its directions that are red
 */
record Ring(Point centre, double radius, double wide, double slanted, double cover) {
    static Ring circle(Point centre, double radius) {
        return new Ring(centre, radius, 0, 0, 0);
    }

    /** Where a place of the seal lies, told from its centre in radii, to the right and down. */
    Point at(double x, double y) {
        return centre.plus(new Point((1 + wide) * x + slanted * y, slanted * x + (1 - wide) * y).times(radius));
    }

    /** Which place of the seal lies here, in radii from its centre. */
    Point place(Point at) {
        Point from = at.minus(centre).times(1 / (radius * (1 - wide * wide - slanted * slanted)));
        return new Point((1 - wide) * from.x() - slanted * from.y(), (1 + wide) * from.y() - slanted * from.x());
    }

    /** Whether it lies within so many radii. */
    boolean holds(Point at, double times) {
        return place(at).length() < times;
    }

    /** How far it reaches to the right and down. */
    Point reach() {
        return new Point(Math.hypot(1 + wide, slanted), Math.hypot(slanted, 1 - wide)).times(radius);
    }

    /** The same on a copy of the page of another size. */
    Ring scaled(double by) {
        return new Ring(centre.times(by), radius * by, wide, slanted, cover);
    }

    Ring covering(double share) {
        return new Ring(centre, radius, wide, slanted, share);
    }

    /** Changed by so many pixels: 0 to the right, 1 down, 2 larger, 3 wider, 4 more slanted. */
    Ring moved(int way, double by) {
        return switch (way) {
            case 0 -> new Ring(centre.plus(new Point(by, 0)), radius, wide, slanted, cover);
            case 1 -> new Ring(centre.plus(new Point(0, by)), radius, wide, slanted, cover);
            case 2 -> new Ring(centre, radius + by, wide, slanted, cover);
            case 3 -> new Ring(centre, radius, wide + by / radius, slanted, cover);
            default -> new Ring(centre, radius, wide, slanted + by / radius, cover);
        };
    }
}
