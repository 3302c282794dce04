package heyan.read;

/**
 * A straight edge across a picture, {@code y = at + slope (x - middle)}; of one from top to bottom x and y change places.
 *
 * @param votes pixels that lie on it
 */
record Border(double slope, double at, double middle, int votes) {
    double y(double x) {
        return at + slope * (x - middle);
    }

    /** Where this one from left to right and one from top to bottom cross. */
    Point meets(Border column) {
        double x = column.at - column.slope * column.middle;
        double y = (at + slope * (x - middle)) / (1 - slope * column.slope);
        return new Point(column.y(y), y);
    }

    /** Whether both are the same edge over that width. */
    boolean isNear(Border other, int width, int apart) {
        return Math.abs(y(0) - other.y(0)) <= apart && Math.abs(y(width) - other.y(width)) <= apart;
    }
}
