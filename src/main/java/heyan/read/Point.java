package heyan.read;

/** A place on a page in pixels; the origin is the upper left corner, y grows downwards. */
record Point(double x, double y) {
    Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    double length() {
        return Math.hypot(x, y);
    }

    /** Where this point lies after a page of that size was turned clockwise by 0, 90, 180 or 270 degrees. */
    Point turned(int degrees, int width, int height) {
        return switch (degrees) {
            case 90 -> new Point(height - y, x);
            case 180 -> new Point(width - x, height - y);
            case 270 -> new Point(y, width - x);
            default -> this;
        };
    }
}
