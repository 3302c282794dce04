package heyan.samples;

/**
 * One planned picture of a flat document.
 *
 * @param width of the picture in pixels
 * @param fill share of the picture's tighter side that the document takes
 * @param tilt degrees, anticlockwise
 * @param bend how far perspective may move a corner, as a share of the document
 */
record Shot(Rendition rendition, boolean card, int width, int height, double fill, double tilt, double bend) {

    /** Plans a picture of a document of this size in millimetres. */
    static Shot plan(Rendition rendition, boolean card, double docWidth, double docHeight, Dice dice) {
        double ratio = docWidth / docHeight;
        int side = longSide(rendition, card, dice);
        if (rendition == Rendition.SCAN) {
            double fill = card ? dice.real(0.86, 0.95) : 1;
            return new Shot(rendition, card, wide(side, ratio), high(side, ratio), fill, dice.real(-0.4, 0.4), 0);
        }
        boolean hard = rendition == Rendition.HARD;
        double frame = ratio > 1 ? 4.0 / 3 : 3.0 / 4;
        double fill = hard ? dice.real(0.8, 0.93) : dice.real(0.84, 0.95);
        double tilt = dice.gauss() * (hard ? 3.2 : 1.3);
        return new Shot(rendition, card, wide(side, frame), high(side, frame), fill, tilt, hard ? 0.055 : 0.025);
    }

    /** Pixels per millimetre at which the document should be drawn for this picture. */
    double scale(double docWidth, double docHeight) {
        return Math.min(width * fill / docWidth, height * fill / docHeight) * (rendition == Rendition.SCAN ? 1 : 1.08);
    }

    private static int longSide(Rendition rendition, boolean card, Dice dice) {
        return switch (rendition) {
            case SCAN -> card ? dice.between(1100, 1350) : dice.between(2000, 2350);
            case HARD -> card ? dice.between(900, 1300) : dice.between(1500, 1900);
            default -> card ? dice.between(1800, 2400) : dice.between(2200, 3000);
        };
    }

    private static int wide(int side, double ratio) {
        return ratio >= 1 ? side : (int) Math.round(side * ratio);
    }

    private static int high(int side, double ratio) {
        return ratio >= 1 ? (int) Math.round(side / ratio) : side;
    }
}
