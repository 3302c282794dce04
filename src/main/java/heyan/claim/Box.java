package heyan.claim;

/** Axis-parallel rectangle in pixels of the upright page; origin top left, right and bottom exclusive. */
public record Box(int left, int top, int right, int bottom) {
    public Box {
        if (right < left || bottom < top) {
            throw new IllegalArgumentException("box turned inside out");
        }
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    public int centreX() {
        return (left + right) / 2;
    }

    public int centreY() {
        return (top + bottom) / 2;
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
