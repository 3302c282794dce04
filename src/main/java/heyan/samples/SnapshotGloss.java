package heyan.samples;

/** Soft reflections of a plastic sleeve or a laminated card, over empty places only. */
final class SnapshotGloss {
    private final SnapshotSheet sheet;
    private final double haze;
    private final double[] strength;
    private final double[] middle;
    private final double[] breadth;
    private final double cos;
    private final double sin;

    /** @param much how strong, 0 for none */
    SnapshotGloss(SnapshotSheet sheet, double much, Dice dice) {
        this.sheet = sheet;
        double angle = dice.real(0, Math.PI);
        this.cos = Math.cos(angle);
        this.sin = Math.sin(angle);
        this.haze = much * dice.real(0.02, 0.07);
        int bands = dice.between(1, 3);
        this.strength = new double[bands];
        this.middle = new double[bands];
        this.breadth = new double[bands];
        double spread = Math.hypot(sheet.width, sheet.height);
        for (int i = 0; i < bands; i++) {
            strength[i] = much * dice.real(0.12, 0.4);
            middle[i] = dice.real(-0.4, 0.4) * spread;
            breadth[i] = dice.real(0.03, 0.12) * spread;
        }
    }

    /** Light added at this point of the sheet, linear, 0 to 1. */
    double veil(double u, double v) {
        if (haze == 0 || u < 0 || v < 0 || u > sheet.width || v > sheet.height) {
            return 0;
        }
        double across = (u - sheet.width / 2) * cos + (v - sheet.height / 2) * sin;
        double along = (v - sheet.height / 2) * cos - (u - sheet.width / 2) * sin;
        double veil = 0;
        for (int i = 0; i < strength.length; i++) {
            double away = (across - middle[i] + 3 * Math.sin(along / 23 + i)) / breadth[i];
            veil += strength[i] * Math.exp(-away * away) * (0.7 + 0.3 * Math.sin(along / 31 + 2 * i));
        }
        double calm = sheet.calm(u, v);
        return haze * 0.5 + veil * (0.08 + 0.92 * calm * calm);
    }
}
