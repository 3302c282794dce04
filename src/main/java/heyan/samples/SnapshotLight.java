package heyan.samples;

/** The light of a room on a table, as linear red, green and blue: lamps, windows, somebody's shadow; and what the camera makes of its colour. */
final class SnapshotLight {
    private final double[] fill;
    private final Source[] sources;
    private final double[] balance = new double[3];
    private final double spread;
    private final Shade shade;
    /** Where most light comes from, over the table: how much slopes towards it gain. */
    final double fromX;

    final double fromY;
    final double noise;

    /** A lamp at a place above the table, or a window far to one side. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Source(double x, double y, double high, double strength, double[] colour) {
        double at(double px, double py) {
            double away = (px - x) * (px - x) + (py - y) * (py - y) + high * high;
            return strength * Math.pow(high * high / away, 1.5) * (1 + 0.25 * high / Math.sqrt(away));
        }
    }

    /** The photographer's shadow: a rounded patch that comes in from one side, its edge soft. */
    private record Shade(double x, double y, double radius, double soft, double dark) {
        double at(double px, double py) {
            double t = (Math.hypot(px - x, py - y) - radius) / soft;
            double in = Math.max(0, Math.min(1, 0.5 - t / 2));
            return 1 - dark * in * in * (3 - 2 * in);
        }
    }

    SnapshotLight(double width, double height, Dice dice) {
        this.spread = Math.hypot(width, height);
        double angle = dice.real(0, 2 * Math.PI);
        double roll = dice.real(0, 1);
        Source sun = source(angle, width, height, roll < 0.3 ? dice.real(0.9, 1.6) : dice.real(1.1, 2.6), dice);
        Source main = new Source(sun.x, sun.y, sun.high, 1, colour(kelvin(roll, dice)));
        boolean mixed = roll > 0.86;
        Source other = source(angle + Math.PI + dice.gauss() * 0.7, width, height, dice.real(1, 2), dice);
        this.sources = mixed
                ? new Source[] {
                    main, new Source(other.x, other.y, other.high, dice.real(0.3, 0.7), colour(dice.real(2800, 3600)))
                }
                : new Source[] {main};
        double neon = roll > 0.62 && roll <= 0.78 ? dice.real(1.02, 1.07) : 1;
        double ambient = roll < 0.3 ? dice.real(0.25, 0.6) : dice.real(0.5, 1.4);
        this.fill = colour(dice.real(4300, 6500));
        for (int i = 0; i < 3; i++) {
            fill[i] *= ambient * main.at(width / 2, height / 2) * (i == 1 ? neon : 1);
        }
        this.shade = shade(width, height, dice);
        double oblique = roll < 0.3 ? dice.real(0.5, 1.1) : dice.real(0.1, 0.6);
        this.fromX = Math.cos(angle) * oblique;
        this.fromY = Math.sin(angle) * oblique;
        this.noise = dice.real(0.5, 1) * (roll > 0.3 && roll < 0.62 ? dice.real(1, 2.6) : dice.real(0.5, 1.6));
        balance(width, height, dice);
    }

    /** Writes the light at this point of the table, colours as the camera balances them. */
    void at(double x, double y, double[] rgb) {
        double shadow = shade.at(x, y);
        for (int i = 0; i < 3; i++) {
            rgb[i] = fill[i] * (0.4 + 0.6 * shadow);
        }
        for (Source source : sources) {
            double strength = source.at(x, y) * shadow;
            for (int i = 0; i < 3; i++) {
                rgb[i] += strength * source.colour[i];
            }
        }
        for (int i = 0; i < 3; i++) {
            rgb[i] *= balance[i];
        }
    }

    /** Window first, then lamp, neon, an even day. */
    private static double kelvin(double roll, Dice dice) {
        return roll < 0.3
                ? dice.real(5200, 7500)
                : roll < 0.62 ? dice.real(2700, 4000) : roll < 0.78 ? dice.real(4000, 5000) : dice.real(5000, 6800);
    }

    private Source source(double angle, double width, double height, double away, Dice dice) {
        double far = spread * away;
        double lean = dice.real(0.25, 0.85);
        return new Source(
                width / 2 + Math.cos(angle) * far * lean,
                height / 2 + Math.sin(angle) * far * lean,
                far * Math.sqrt(1 - lean * lean) + spread * 0.35,
                1,
                new double[3]);
    }

    private Shade shade(double width, double height, Dice dice) {
        double dark = dice.chance(0.38) ? dice.real(0.12, 0.42) : 0;
        double side = dice.real(0.15, 0.85);
        double radius = spread * dice.real(0.3, 0.6);
        double inside = spread * dice.real(0.05, 0.4);
        boolean below = dice.chance(0.7);
        return new Shade(
                below ? width * side : dice.chance(0.5) ? inside - radius : width + radius - inside,
                below ? height + radius - inside : height * side,
                radius,
                spread * dice.real(0.1, 0.4),
                dark);
    }

    /** Most of the light's colour is taken for white, with small errors. */
    private void balance(double width, double height, Dice dice) {
        double[] middle = {1, 1, 1};
        java.util.Arrays.fill(balance, 1);
        at(width / 2, height / 2, middle);
        double taken = dice.real(0.5, 0.96);
        for (int i = 0; i < 3; i++) {
            balance[i] = Math.pow(middle[1] / middle[i], taken) * (1 + dice.gauss() * 0.012);
        }
    }

    /** Linear colour of a glowing body of this temperature; green is 1. */
    static double[] colour(double kelvin) {
        double hundreds = kelvin / 100;
        double red = hundreds <= 66 ? 255 : 329.7 * Math.pow(hundreds - 60, -0.1332);
        double green = hundreds <= 66 ? 99.47 * Math.log(hundreds) - 161.12 : 288.12 * Math.pow(hundreds - 60, -0.0755);
        double blue = hundreds >= 66 ? 255 : 138.52 * Math.log(hundreds - 10) - 305.04;
        double g = Math.pow(green / 255, 2.2);
        return new double[] {Math.pow(red / 255, 2.2) / g, 1, Math.pow(blue / 255, 2.2) / g};
    }
}
