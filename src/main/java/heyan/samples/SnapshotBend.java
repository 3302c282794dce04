package heyan.samples;

/**
 * How a sheet that lies on a table is not quite flat.
 *
 * @param kind of bend
 * @param amplitude in millimetres
 * @param angle of a curl's axis
 * @param creases across and along the sheet, each 0 to 1; beyond that there is none
 * @param depth share of the light that a crease takes, or gives when negative
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SnapshotBend(Kind kind, double amplitude, double angle, double[] creases, double depth) {
    enum Kind {
        FLAT,
        /** A cylinder, edges or middle high. */
        CURL,
        /** One edge stands up. */
        LIFT,
        /** Straight pieces between creases. */
        FOLD,
        /** Two pages that rise from the spine between them. */
        BOOK
    }

    private static final double NONE = 9;

    static SnapshotBend of(boolean card, boolean certificate, Dice dice) {
        double angle = (dice.chance(0.5) ? 0 : Math.PI / 2) + dice.gauss() * 0.15;
        double depth = dice.real(0.03, 0.1) * (dice.chance(0.7) ? 1 : -0.6);
        double roll = dice.real(0, 1);
        double[] none = {NONE, NONE, NONE};
        if (card || roll < 0.22) {
            return new SnapshotBend(Kind.FLAT, 0, 0, none, 0);
        }
        if (certificate && roll < 0.6) {
            return new SnapshotBend(Kind.BOOK, dice.real(1, 4.5), 0, none, dice.real(0.02, 0.1));
        }
        if (!certificate && roll < 0.55) {
            return new SnapshotBend(Kind.FOLD, dice.real(0.6, 3.5), 0, creases(dice), depth);
        }
        Kind kind = dice.chance(0.6) ? Kind.CURL : Kind.LIFT;
        double amplitude = dice.real(0.8, kind == Kind.CURL ? 6 : 8) * (kind == Kind.CURL && dice.chance(0.4) ? -1 : 1);
        return new SnapshotBend(kind, amplitude, angle, none, 0);
    }

    /** One crease across the middle, that and one along, or two as for an envelope. */
    private static double[] creases(Dice dice) {
        double middle = 0.5 + dice.gauss() * 0.012;
        double along = dice.chance(0.45) ? 0.5 + dice.gauss() * 0.012 : NONE;
        return dice.chance(0.6)
                ? new double[] {middle, NONE, along}
                : new double[] {0.333 + dice.gauss() * 0.012, 0.665 + dice.gauss() * 0.012, NONE};
    }

    /** Height in millimetres; both coordinates 0 to 1. */
    double rise(double u, double v) {
        double s = ((u - 0.5) * Math.cos(angle) + (v - 0.5) * Math.sin(angle)) * 2;
        return switch (kind) {
            case FLAT -> 0;
            case CURL -> amplitude > 0 ? amplitude * s * s : -amplitude * Math.max(0, 1 - s * s);
            case LIFT -> amplitude * Math.max(0, s - 0.1) * Math.max(0, s - 0.1);
            case FOLD -> folded(v) + (creases[2] < 1 ? 0.5 * tent(u, creases[2]) : 0);
            case BOOK -> book(Math.abs(u - 0.5) * 2);
        };
    }

    /** What creases across the sheet leave of its light at this height, 0 to 1. */
    double leftAcross(double v, double height) {
        return kind == Kind.FOLD ? 1 - depth * (line((v - creases[0]) * height) + line((v - creases[1]) * height)) : 1;
    }

    /** What a crease along the sheet, or a spine, leaves of its light. */
    double leftAlong(double u, double width) {
        return switch (kind) {
            case FOLD -> 1 - depth * line((u - creases[2]) * width);
            case BOOK -> 1 - depth * Math.exp(-Math.abs(u - 0.5) * width / 4);
            default -> 1;
        };
    }

    private static double line(double millimetres) {
        return Math.exp(-millimetres * millimetres / 0.5);
    }

    private double folded(double v) {
        if (creases[1] > 1) {
            return tent(v, creases[0]);
        }
        double ridge = v < creases[0]
                ? v / creases[0]
                : v < creases[1] ? (creases[1] - v) / (creases[1] - creases[0]) : (v - creases[1]) / (1 - creases[1]);
        return amplitude * Math.max(0, ridge);
    }

    /** Edges high; the crease lies on the table. */
    private double tent(double at, double crease) {
        return amplitude * Math.abs(at - crease) * 1.6;
    }

    private double book(double away) {
        double t = Math.min(1, away);
        return amplitude * 4.2 * t * (1 - t) * (1 - 0.45 * t);
    }
}
