package heyan.samples;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;

/** A document as a worker takes it with a phone: at home, in the dormitory, at the bench. Honest and legible. */
final class Snapshot {
    private final SnapshotPlan plan;
    private final double width;
    private final double height;
    private final boolean certificate;
    private final Fonts fonts;
    private final Dice dice;

    /** @param certificate whether it is a diploma that may lie in its cover; sizes are in millimetres */
    Snapshot(boolean card, boolean certificate, double width, double height, Fonts fonts, Dice dice) {
        this.plan = SnapshotPlan.of(card, width, height, dice.child("plan"));
        this.width = width;
        this.height = height;
        this.certificate = certificate;
        this.fonts = fonts;
        this.dice = dice;
    }

    /** A file, and x and y of the sheet's corners in its upright picture, clockwise from the sheet's top left. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Taken(byte[] jpeg, double[] corners) {}

    SnapshotPlan plan() {
        return plan;
    }

    /** Pixels per millimetre at which the document should be drawn. */
    double scale() {
        return plan.scale();
    }

    /** Takes the picture; the document's pixels may change. */
    Taken take(BufferedImage document) throws IOException {
        SnapshotBend bend = SnapshotBend.of(plan.card(), certificate, dice.child("bend"));
        SnapshotSheet sheet = new SnapshotSheet(document, width, height, plan.card() ? 3.2 : 0, bend);
        SnapshotView view = SnapshotView.framing(plan, sheet, dice.child("view"));
        BufferedImage picture = new BufferedImage(plan.width(), plan.height(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        develop(expose(view, sheet), pixels);
        double[] corners = corners(view, sheet);
        if (plan.way() == SnapshotPlan.Way.APP) {
            picture = new SnapshotApp(fonts, dice.child("app"))
                    .scanned(pixels, plan.width(), plan.height(), corners, width / height);
        }
        byte[] jpeg = JpegBytes.of(turned(picture, plan.quarters()), plan.quality());
        int orientation = new int[] {1, 6, 3, 8}[plan.quarters()];
        boolean tag = plan.tagged() || (plan.way() == SnapshotPlan.Way.PHONE && plan.quarters() == 0);
        return new Taken(tag ? JpegBytes.withOrientation(jpeg, orientation) : jpeg, corners);
    }

    private short[][] expose(SnapshotView view, SnapshotSheet sheet) {
        Dice chance = dice.child("scene");
        SnapshotGround ground =
                new SnapshotGround(seen(view), plan.density(), sheet, certificate, fonts, dice.child("ground"));
        boolean sleeve = !plan.card() && chance.chance(0.1);
        boolean glossy = sleeve || (plan.card() && chance.chance(0.3));
        if (sleeve) {
            SnapshotThings.sleeve(ground, sheet, dice.child("sleeve"));
        }
        SnapshotGloss gloss = new SnapshotGloss(sheet, glossy ? (sleeve ? 1 : 0.5) : 0, dice.child("gloss"));
        boolean held = chance.chance(plan.card() ? 0.08 : plan.way() == SnapshotPlan.Way.APP ? 0 : 0.2);
        SnapshotHand hand = held
                ? SnapshotHand.on(sheet, view, plan.width(), plan.height(), dice.child("hand"))
                : SnapshotHand.NONE;
        SnapshotLight light = new SnapshotLight(width, height, dice.child("light"));
        double longest = Math.min(1.2, 0.16 * plan.density());
        double shaken = chance.chance(0.5) ? chance.real(0, longest) : 0;
        double way = chance.real(0, Math.PI);
        double paper = Math.pow(chance.real(212, 252) / 255, 2.2);
        return new SnapshotExposure(
                        new SnapshotExposure.Scene(view, sheet, ground, light, gloss, hand),
                        plan.width(),
                        plan.height(),
                        paper,
                        new double[] {Math.cos(way) * shaken, Math.sin(way) * shaken},
                        chance.real(0.03, 0.3))
                .planes;
    }

    private void develop(short[][] planes, int[] into) {
        Dice chance = dice.child("sensor");
        SnapshotSensor sensor = new SnapshotSensor(plan.width(), plan.height());
        boolean chat = plan.way() == SnapshotPlan.Way.CHAT;
        double least = Math.min(chance.real(chat ? 0.3 : 0.5, chat ? 0.75 : 1.25), 0.11 * plan.density());
        double most = Math.min(1.5, Math.min(least * chance.real(1, 1.9), 0.14 * plan.density()));
        sensor.defocus(planes, least, Math.max(least, most), chance);
        double noise = chance.real(1.6, 5) * new SnapshotLight(width, height, dice.child("light")).noise;
        int[] developed = sensor.develop(planes, noise * (chat ? 0.6 : 1), chance.real(0, 0.35), chance.child("grain"));
        int smear = chance.chance(0.75) ? chance.between(3, 8) : 0;
        int[] smooth = smear > 0 ? sensor.smeared(developed, smear) : developed;
        sensor.sharpen(smooth, chance.real(0.15, chat ? 0.7 : 0.9), into);
    }

    /** What the picture shows of the table, in millimetres of the sheet. */
    private double[] seen(SnapshotView view) {
        double[] seen = {1e9, 1e9, -1e9, -1e9};
        double[] ray = new double[4];
        for (int i = 0; i <= 4; i++) {
            for (int j = 0; j <= 4; j++) {
                view.ray(plan.width() * i / 4.0, plan.height() * j / 4.0, ray);
                seen[0] = Math.min(seen[0], ray[0]);
                seen[1] = Math.min(seen[1], ray[1]);
                seen[2] = Math.max(seen[2], ray[0]);
                seen[3] = Math.max(seen[3], ray[1]);
            }
        }
        return seen;
    }

    private static double[] corners(SnapshotView view, SnapshotSheet sheet) {
        double[] corners = new double[8];
        for (int i = 0; i < 4; i++) {
            double u = i == 1 || i == 2 ? sheet.width : 0;
            double v = i > 1 ? sheet.height : 0;
            corners[2 * i] = view.x(u, v, sheet.rise(u, v));
            corners[2 * i + 1] = view.y(u, v, sheet.rise(u, v));
        }
        return corners;
    }

    /** Turned anticlockwise. */
    private static BufferedImage turned(BufferedImage picture, int quarters) {
        if (quarters == 0) {
            return picture;
        }
        int wide = picture.getWidth();
        int high = picture.getHeight();
        boolean lying = quarters != 2;
        BufferedImage turned = new BufferedImage(lying ? high : wide, lying ? wide : high, BufferedImage.TYPE_INT_RGB);
        int[] from = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int[] to = ((DataBufferInt) turned.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int at = quarters == 1
                        ? (wide - 1 - x) * high + y
                        : quarters == 2 ? (high - 1 - y) * wide + wide - 1 - x : x * high + high - 1 - y;
                to[at] = from[y * wide + x];
            }
        }
        return turned;
    }
}
