package heyan.samples;

/**
 * One planned snapshot.
 *
 * @param way on which the picture reaches the office
 * @param width of the picture in pixels, as it is to be seen upright
 * @param fill share of the picture's tighter side that the sheet takes
 * @param density pixels per millimetre of the sheet, about
 * @param quarters anticlockwise turns in which the pixels are kept
 * @param tagged whether EXIF tells of these turns
 * @param quality of the JPEG, 0 to 1
 */
record SnapshotPlan(
        Way way,
        boolean card,
        int width,
        int height,
        double fill,
        double density,
        int quarters,
        boolean tagged,
        double quality) {

    /** How a picture goes from the camera to the office. */
    enum Way {
        /** The phone's own file. */
        PHONE,
        /** Made smaller and packed tighter by a messenger. */
        CHAT,
        /** Warped flat and whitened by a scanner app. */
        APP
    }

    /** Plans the picture of a sheet of this size in millimetres; {@code fine} sheets have small print. */
    static SnapshotPlan of(boolean card, double sheetWidth, double sheetHeight, Dice dice) {
        Way way = way(card, dice);
        double frame = frame(card, sheetWidth > sheetHeight, way, dice);
        double fill = way == Way.APP ? dice.real(0.84, 0.95) : dice.real(card ? 0.62 : 0.82, 0.955);
        boolean fine = Math.min(sheetWidth, sheetHeight) > 190 && sheetHeight > sheetWidth;
        double least = card ? 9.5 : fine ? 5.2 : 4.7;
        double side = longSide(way, card, dice);
        double wide = frame >= 1 ? side : side * frame;
        double density = Math.min(wide / sheetWidth, wide / frame / sheetHeight) * fill;
        double larger = Math.max(card ? Math.max(1, 1000 / wide) : 1, least / density);
        int width = (int) Math.round(wide * larger);
        int height = (int) Math.round(wide * larger / frame);
        boolean lying = dice.chance(0.085);
        boolean tagged = !lying && way == Way.PHONE && dice.chance(0.6);
        int quarters = lying ? dice.between(1, 3) : tagged ? dice.pick(java.util.List.of(0, 1, 1, 3, 2)) : 0;
        double quality = way == Way.PHONE
                ? dice.real(0.82, 0.94)
                : way == Way.CHAT ? dice.real(0.65, 0.85) : dice.real(0.75, 0.9);
        return new SnapshotPlan(way, card, width, height, fill, density * larger, quarters, tagged, quality);
    }

    /** Pixels per millimetre at which the sheet should be drawn. */
    double scale() {
        return density * 1.12;
    }

    private static Way way(boolean card, Dice dice) {
        if (!card && dice.chance(0.12)) {
            return Way.APP;
        }
        return dice.chance(0.58) ? Way.CHAT : Way.PHONE;
    }

    /** The picture's width by its height; most people turn the phone as the sheet lies. */
    private static double frame(boolean card, boolean wideSheet, Way way, Dice dice) {
        double sides = dice.chance(0.78) ? 4.0 / 3 : dice.chance(0.6) ? 16.0 / 9 : dice.real(1.25, 1.6);
        double other = way == Way.APP ? 0 : wideSheet ? (card ? 0.35 : 0.2) : way == Way.CHAT ? 0 : 0.12;
        boolean across = dice.chance(other);
        sides = across ? 4.0 / 3 : sides;
        boolean wide = wideSheet != across;
        return wide ? sides : 1 / sides;
    }

    private static double longSide(Way way, boolean card, Dice dice) {
        if (card) {
            return way == Way.PHONE ? dice.between(1600, 3000) : dice.between(1080, 2000);
        }
        return switch (way) {
            case PHONE -> dice.pick(java.util.List.of(3264, 3264, 3648, 4000, 4000, 4160, 3000, 3840));
            case CHAT -> dice.chance(0.35) ? dice.pick(java.util.List.of(1440, 1920, 2400)) : dice.between(1500, 2400);
            case APP -> dice.between(2700, 3300);
        };
    }
}
