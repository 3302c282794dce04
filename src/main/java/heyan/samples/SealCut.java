package heyan.samples;

import java.awt.Color;

/**
 * How the workshops of each {@link Style} cut seals.
 *
 * @param spread millimetres by which ink widens the strokes of the name
 * @param star radius as a share of the diameter
 * @param letters height of the name as a share of the radius
 * @param numbered whether a serial number stands below the star
 * @param rim thickness of the outer ring
 * @param step degrees from one letter of the name to the next, where there is room
 * @param arc degrees that the name takes at most
 * @param ink of the pad
 * @param level how many of the last letters stand in a row below the star
 */
record SealCut(
        float spread,
        double star,
        double letters,
        double inner,
        boolean numbered,
        double rim,
        double step,
        double arc,
        Ink ink,
        int level) {
    SealCut(float spread, double star, double letters, double inner, boolean numbered) {
        this(spread, star, letters, inner, numbered, 1.2, 24, 272, new Ink(196, 226, 20, 46, 24, 50));
    }

    SealCut(
            float spread,
            double star,
            double letters,
            double inner,
            boolean numbered,
            double rim,
            double step,
            double arc,
            Ink ink) {
        this(spread, star, letters, inner, numbered, rim, step, arc, ink, 0);
    }

    static SealCut of(Style style, String text) {
        return switch (style.lender()) {
            case WORKING, REPORT -> new SealCut(0.06f, 0.19, 0.26, 0.25, false);
            case FRESH -> new SealCut(0.24f, 0.19, 0.26, 0.25, false);
            case UNSEEN -> new SealCut(0.2f, 0.165, 0.235, 0.4, true);
            case BLIND -> blind(text);
            case NOVEL -> novel(text);
            case RESERVED -> reserved(text);
            case UNTOLD -> untold(text);
            case HIDDEN -> hidden(text);
            case UNMET -> unmet(text);
            case LATENT -> latent(text);
            case UNSPOKEN -> unspoken(text);
            case UNSAID -> UnsaidLooks.seal(text);
            case SEALED -> {
                boolean numbered = text.contains("工会") && Math.floorMod(text.hashCode(), 3) == 0;
                Ink crimson = new Ink(186, 214, 14, 34, 40, 66);
                yield new SealCut(0.16f, 0.178, 0.25, 0.18, numbered, 1.4, 26, numbered ? 240 : 284, crimson);
            }
            case WITHHELD -> {
                int workshop = Math.floorMod(text.hashCode(), 4);
                boolean numbered = text.contains("工会") ? workshop < 2 : workshop == 3;
                double star = text.endsWith("工会委员会") ? 0.186 + workshop * 0.008 : 0.172;
                Ink ink = workshop == 1 ? new Ink(178, 204, 22, 40, 34, 52) : new Ink(212, 238, 36, 60, 44, 72);
                double inner = 0.2 + workshop * 0.08;
                yield new SealCut(
                        0.1f, star, 0.255, inner, numbered, 1.5 - workshop * 0.2, 22, numbered ? 250 : 276, ink);
            }
            default -> throw new IllegalArgumentException("it has what another style lends it");
        };
    }

    private static SealCut blind(String text) {
        boolean numbered = text.contains("工会") && (text.hashCode() & 1) == 0;
        Ink vermilion = new Ink(206, 230, 42, 62, 30, 46);
        return new SealCut(0.26f, 0.205, 0.245, 0.32, numbered, 1, 21, numbered ? 246 : 262, vermilion);
    }

    /** From three workshops; schools have a thin rim and no number. */
    private static SealCut reserved(String text) {
        int workshop = Math.floorMod(text.hashCode() >> 3, 3);
        Ink ink = workshop == 0 ? new Ink(190, 214, 30, 50, 62, 84) : new Ink(208, 232, 26, 48, 34, 58);
        if (text.endsWith("大学") || text.endsWith("学院") || text.endsWith("学校") || text.endsWith("）")) {
            return new SealCut(0.15f, 0.182, 0.24, 0.22, false, 0.8, text.length() < 6 ? 40 : 25, 264, ink);
        }
        double step = workshop == 2 ? 20 : 23;
        return new SealCut(0.14f + workshop * 0.05f, 0.19, 0.25, workshop * 0.14, workshop == 1, 1.1, step, 256, ink);
    }

    /** Some workshops cut 工会委员会 in a row below the star of a union with a long name. */
    private static SealCut untold(String text) {
        int workshop = Math.floorMod(text.hashCode() >> 4, 4);
        Ink ink = workshop == 2 ? new Ink(198, 220, 38, 58, 20, 40) : new Ink(214, 236, 18, 40, 38, 64);
        if (text.matches(".*(大学|学院|学校|校区|）)")) {
            return new SealCut(0.12f, 0.2, 0.235, workshop * 0.1, false, 1, text.length() < 7 ? 34 : 23, 258, ink);
        }
        boolean rowed = text.endsWith("工会委员会") && text.length() > 13 && workshop > 1;
        double arc = rowed ? 236 : workshop == 1 ? 248 : 270;
        return new SealCut(0.1f, rowed ? 0.165 : 0.19, 0.25, 0.22, workshop % 2 == 1, 1.3, 22, arc, ink, rowed ? 5 : 0);
    }

    /** A third of the workshops cut no inner line, a third a number; names of many letters end in a row. */
    private static SealCut hidden(String text) {
        int workshop = Math.floorMod(text.hashCode() >> 5, 3);
        Ink ink = workshop == 0 ? new Ink(204, 228, 30, 54, 44, 70) : new Ink(192, 218, 14, 36, 26, 48);
        if (!text.endsWith("工会委员会")) {
            return new SealCut(0.16f, 0.195, 0.245, 0.15, false, 0.9, text.length() < 7 ? 36 : 24, 262, ink);
        }
        boolean rowed = workshop == 0 && text.length() > 17;
        double inner = workshop == 1 ? 0 : 0.24;
        double arc = rowed ? 230 : workshop == 2 ? 244 : 266;
        return new SealCut(0.13f, rowed ? 0.16 : 0.19, 0.255, inner, workshop == 2, 1.2, 21, arc, ink, rowed ? 5 : 0);
    }

    /** Unions and companies as the police have them cut, schools thinner, with a larger star. */
    private static SealCut novel(String text) {
        if (text.endsWith("学院") || text.endsWith("大学") || text.endsWith("校") || text.endsWith("）")) {
            double step = text.length() < 7 ? 36 : 22;
            return new SealCut(0.13f, 0.212, 0.225, 0, false, 0.9, step, 252, new Ink(178, 206, 22, 40, 34, 56));
        }
        boolean numbered = Math.floorMod(text.hashCode(), 2) == 0;
        Ink ink = new Ink(200, 234, 30, 52, 40, 72);
        return new SealCut(0.21f, 0.19, 0.265, 0.3, numbered, 1.2, 22.5, numbered ? 248 : 268, ink);
    }

    /** Four workshops: some with a broad rim and no inner line, some with a number, some with a row below the star. */
    private static SealCut unmet(String text) {
        int workshop = Math.floorMod(text.hashCode() >> 2, 4);
        Ink ink = workshop < 2 ? new Ink(200, 226, 24, 44, 30, 56) : new Ink(210, 238, 40, 64, 36, 60);
        if (!text.endsWith("工会委员会")) {
            double step = text.length() < 7 ? 38 : text.length() < 10 ? 28 : 22;
            return new SealCut(0.18f, 0.175, 0.265, workshop == 3 ? 0.2 : 0, false, 1.1, step, 270, ink);
        }
        boolean rowed = workshop == 3 && text.length() > 14;
        double star = workshop == 0 ? 0.2 : 0.18;
        double rim = 1.5 - workshop * 0.15;
        double arc = rowed ? 232 : workshop == 2 ? 250 : 274;
        return new SealCut(0.17f, star, 0.24, workshop * 0.09, workshop == 2, rim, 25, arc, ink, rowed ? 5 : 0);
    }

    /** Three workshops: small stars and a number, broad letters, or a row below the star; schools cut thin. */
    private static SealCut latent(String text) {
        int workshop = Math.floorMod(text.hashCode() >> 6, 3);
        Ink ink = workshop == 1 ? new Ink(194, 220, 22, 42, 42, 66) : new Ink(212, 236, 30, 54, 30, 52);
        if (!text.endsWith("工会委员会")) {
            double step = text.length() < 7 ? 35 : text.length() < 11 ? 26 : 21;
            return new SealCut(0.14f, 0.188, 0.248, workshop * 0.12, false, 1, step, 266, ink);
        }
        boolean rowed = workshop == 2 && text.length() > 15;
        double star = rowed ? 0.155 : 0.172 + workshop * 0.012;
        double arc = rowed ? 234 : workshop == 0 ? 246 : 268;
        return new SealCut(0.19f, star, 0.25, 0.16, workshop == 0, 1.25, 23, arc, ink, rowed ? 5 : 0);
    }

    /** Two workshops for unions, one with a number; a row below the star where the name is long; schools have none. */
    private static SealCut unspoken(String text) {
        int workshop = Math.floorMod(text.hashCode() >> 7, 3);
        Ink ink = workshop == 0 ? new Ink(202, 226, 36, 58, 46, 70) : new Ink(188, 214, 18, 38, 28, 50);
        if (!text.endsWith("工会委员会")) {
            double step = text.length() < 7 ? 37 : text.length() < 11 ? 27 : 22;
            return new SealCut(0.15f, 0.184, 0.252, workshop == 1 ? 0.18 : 0, false, 1.05, step, 268, ink);
        }
        boolean rowed = workshop == 0 && text.length() > 16;
        double arc = rowed ? 233 : workshop == 1 ? 247 : 272;
        return new SealCut(
                0.16f, rowed ? 0.158 : 0.186, 0.248, 0.2, workshop == 1, 1.35, 22.5, arc, ink, rowed ? 5 : 0);
    }

    /** Least and most of red, green and blue. */
    record Ink(int redLeast, int redMost, int greenLeast, int greenMost, int blueLeast, int blueMost) {
        Color mixed(Dice dice) {
            return new Color(
                    dice.between(redLeast, redMost),
                    dice.between(greenLeast, greenMost),
                    dice.between(blueLeast, blueMost));
        }
    }
}
