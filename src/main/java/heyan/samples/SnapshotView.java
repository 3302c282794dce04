package heyan.samples;

/**
 * A pinhole camera over a table, with the slight barrel of a wide lens. The table's origin is the sheet's top left
 * corner, millimetres to the right and down; height is towards the camera.
 */
final class SnapshotView {
    private final SnapshotPlan plan;
    private final double focal;
    private final double barrel;
    private final double reach;
    private final double[] back;
    private final double[] right;
    private final double[] down;
    private double targetX;
    private double targetY;
    private double distance;

    private SnapshotView(SnapshotPlan plan, double tilt, double towards, double roll, Dice dice) {
        this.plan = plan;
        this.reach = Math.hypot(plan.width(), plan.height()) / 2;
        this.focal = Math.max(plan.width(), plan.height()) * dice.real(0.72, 0.95);
        this.barrel = dice.real(0.002, 0.022);
        this.back =
                new double[] {Math.sin(tilt) * Math.cos(towards), Math.sin(tilt) * Math.sin(towards), Math.cos(tilt)};
        double length = Math.hypot(back[2], back[0]);
        double[] level = {back[2] / length, 0, -back[0] / length};
        double[] fall = cross(back, level);
        this.right = turned(level, fall, Math.cos(roll), Math.sin(roll));
        this.down = turned(fall, level, Math.cos(roll), -Math.sin(roll));
    }

    /** Holds the camera so that the whole sheet is in the picture. */
    static SnapshotView framing(SnapshotPlan plan, SnapshotSheet sheet, Dice dice) {
        boolean app = plan.way() == SnapshotPlan.Way.APP;
        double tilt = Math.toRadians(Math.min(20, Math.abs(dice.gauss()) * 8));
        double towards = dice.chance(0.6) ? Math.PI / 2 + dice.gauss() * 0.5 : dice.real(0, 2 * Math.PI);
        double lean = dice.chance(0.12) ? 5 : 1.8;
        double roll = Math.toRadians(Math.max(-9, Math.min(9, dice.gauss() * (app ? 2.5 : lean))));
        SnapshotView view = new SnapshotView(plan, tilt, towards, roll, dice);
        view.targetX = sheet.width / 2;
        view.targetY = sheet.height / 2;
        view.distance = view.focal * Math.max(sheet.width, sheet.height) / Math.max(plan.width(), plan.height()) * 1.3;
        double offX = dice.real(-0.7, 0.7);
        double offY = dice.real(-0.7, 0.7);
        for (int i = 0; i < 14; i++) {
            view.approach(sheet, offX, offY);
        }
        return view;
    }

    double x(double u, double v, double rise) {
        return project(u, v, rise)[0];
    }

    double y(double u, double v, double rise) {
        return project(u, v, rise)[1];
    }

    double distance() {
        return distance;
    }

    /** Writes the ray through this pixel: where it meets the table, and how far it moves there per millimetre of height. */
    void ray(double x, double y, double[] ray) {
        double dx = x - plan.width() / 2.0;
        double dy = y - plan.height() / 2.0;
        double r = Math.hypot(dx, dy) / reach;
        double out = (1 + barrel * r * r) / focal;
        double[] way = new double[3];
        for (int i = 0; i < 3; i++) {
            way[i] = -back[i] + (right[i] * dx + down[i] * dy) * out;
        }
        double depth = -distance * back[2] / way[2];
        ray[0] = targetX + distance * back[0] + way[0] * depth;
        ray[1] = targetY + distance * back[1] + way[1] * depth;
        ray[2] = way[0] / way[2];
        ray[3] = way[1] / way[2];
    }

    /** Writes where this pixel's ray meets the sheet. */
    void onSheet(SnapshotSheet sheet, double[] ray, double[] point) {
        point[0] = ray[0];
        point[1] = ray[1];
        for (int i = 0; i < 3; i++) {
            double u = Math.max(-5, Math.min(sheet.width + 5, point[0]));
            double v = Math.max(-5, Math.min(sheet.height + 5, point[1]));
            double rise = sheet.rise(u, v);
            point[0] = ray[0] + ray[2] * rise;
            point[1] = ray[1] + ray[3] * rise;
        }
    }

    private double[] project(double u, double v, double rise) {
        double[] from = {u - targetX - distance * back[0], v - targetY - distance * back[1], rise - distance * back[2]};
        double depth = -dot(from, back);
        double px = focal * dot(from, right) / depth;
        double py = focal * dot(from, down) / depth;
        double shrink = 1;
        for (int i = 0; i < 6; i++) {
            double r = Math.hypot(px, py) * shrink / reach;
            shrink = 1 / (1 + barrel * r * r);
        }
        return new double[] {px * shrink + plan.width() / 2.0, py * shrink + plan.height() / 2.0};
    }

    private void approach(SnapshotSheet sheet, double offX, double offY) {
        double[] box = box(sheet);
        double wide = box[2] - box[0];
        double high = box[3] - box[1];
        distance *= Math.max(wide / (plan.width() * plan.fill()), high / (plan.height() * plan.fill()));
        double wantX = plan.width() / 2.0 + offX * (plan.width() - Math.min(wide, plan.width())) / 2;
        double wantY = plan.height() / 2.0 + offY * (plan.height() - Math.min(high, plan.height())) / 2;
        double stepX = ((box[0] + box[2]) / 2 - wantX) * distance / focal;
        double stepY = ((box[1] + box[3]) / 2 - wantY) * distance / focal;
        targetX += right[0] * stepX + down[0] * stepY;
        targetY += right[1] * stepX + down[1] * stepY;
    }

    /** Left, top, right and bottom of the sheet in the picture. */
    private double[] box(SnapshotSheet sheet) {
        double[] box = {1e9, 1e9, -1e9, -1e9};
        for (int i = 0; i <= 8; i++) {
            for (int j = 0; j <= 8; j++) {
                double u = sheet.width * i / 8;
                double v = sheet.height * j / 8;
                double[] at = project(u, v, sheet.rise(u, v));
                box[0] = Math.min(box[0], at[0]);
                box[1] = Math.min(box[1], at[1]);
                box[2] = Math.max(box[2], at[0]);
                box[3] = Math.max(box[3], at[1]);
            }
        }
        return box;
    }

    private static double[] turned(double[] a, double[] b, double cos, double sin) {
        return new double[] {a[0] * cos + b[0] * sin, a[1] * cos + b[1] * sin, a[2] * cos + b[2] * sin};
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
