package heyan.read;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Where a page is red, at a small size, and the rings found in it. */
final class RedInk {
    private static final int SIDE = 640;
    /** Least redness above the page's own tint; faded seals lie at 40, fresh ones at 150. */
    private static final int LEAST = 38;

    private static final int TRIES = 300;
    private static final int SECTORS = 72;
    /** Share of the circle that has to be red. */
    private static final double COVER = 0.6;

    private static final double MOST_FILLED = 0.6;
    /** Rings whose centres lie so near, in radii, are one. */
    private static final double SAME = 0.25;

    private static final int MOST = 3;
    /** How many ways a {@link Ring} is changed: as a circle, as an ellipse. */
    private static final int CIRCLE = 3;

    private static final int ELLIPSE = 5;
    /** How far from the best circle an ellipse's rim is looked for, in radii, at first and at last. */
    private static final double FAR = 0.4;

    private static final double NEAR = 0.05;
    private static final double NARROWER = 0.75;
    private static final int ROUNDS = 10;
    private static final double MOST_ASKEW = 0.2;
    /** What an ellipse covers more than the best circle. */
    private static final double CLEARLY = 0.05;

    private final boolean[] mask;
    private final int width;
    private final int height;
    private final double scale;
    private final int[] grey;
    /** Luma of the page's lighter part. */
    private final int white;

    private RedInk(boolean[] mask, Picture small, double scale) {
        this.mask = mask;
        this.width = small.width();
        this.height = small.height();
        this.scale = scale;
        grey = small.grey();
        white = new Histogram(grey).at(grey.length * 8 / 10);
    }

    /** Of a page and the same page smaller; places are told in pixels of the page. */
    static RedInk of(Picture page, Picture smaller) {
        Picture small = smaller.atMost(SIDE);
        double scale = (double) page.width() / small.width();
        int[] tints = new int[256];
        for (int p : small.rgb()) {
            tints[Math.max(0, redness(p))]++;
        }
        int tint = 0;
        for (int seen = tints[0]; seen < small.rgb().length / 2; seen += tints[tint]) {
            tint++;
        }
        boolean[] mask = new boolean[small.rgb().length];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = isRed(small.rgb()[i], tint + LEAST);
        }
        return new RedInk(mask, small, scale);
    }

    /** How much more red than anything else, -255 to 255. */
    static int redness(int p) {
        return ((p >> 16) & 255) - Math.max((p >> 8) & 255, p & 255);
    }

    private static boolean isRed(int p, int least) {
        int green = (p >> 8) & 255;
        int blue = p & 255;
        return redness(p) > least && Math.abs(green - blue) < 0.4 * redness(p) + 10;
    }

    /** Share of a box of the mask that is neither red nor clearly darker than the page. */
    double paper(Box box) {
        int light = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                light += !mask[y * width + x] && grey[y * width + x] > 0.75 * white ? 1 : 0;
            }
        }
        return (double) light / Math.max(1, box.width() * box.height());
    }

    /** Up to {@link #MOST} rings, the surest first, in pixels of the page; star and letters of a seal are no rings of their own. */
    List<Ring> rings() {
        boolean[] joined = Masks.grown(mask, width, height, 3);
        Random random = new Random(20210621);
        List<Ring> rings = new ArrayList<>();
        for (Blobs.Blob blob : Blobs.of(joined, width, height, 120)) {
            Box box = blob.box();
            boolean size = Math.max(box.width(), box.height()) < Math.max(width, height) * 0.7;
            int[] red = Arrays.stream(blob.pixels()).filter(i -> mask[i]).toArray();
            if (size && red.length > 60) {
                Ring best = best(red, random);
                if (best.cover() >= COVER && filled(best) < MOST_FILLED) {
                    rings.add(best.moved(0, 0.5).moved(1, 0.5).scaled(scale));
                }
            }
        }
        rings.sort(Comparator.comparingDouble(Ring::cover).reversed());
        List<Ring> apart = new ArrayList<>();
        for (Ring ring : rings) {
            if (apart.stream().noneMatch(other -> other.holds(ring.centre(), SAME))) {
                apart.add(ring);
            }
        }
        return List.copyOf(apart.subList(0, Math.min(MOST, apart.size())));
    }

    /** Share of the disk that is red: a seal is mostly paper, an emblem is not. */
    private double filled(Ring ring) {
        int red = 0;
        int all = 0;
        int reach = (int) ring.radius() + 1;
        int x0 = (int) Math.max(0, ring.centre().x() - reach);
        int y0 = (int) Math.max(0, ring.centre().y() - reach);
        for (int y = y0; y < Math.min(height, y0 + 2 * reach); y++) {
            for (int x = x0; x < Math.min(width, x0 + 2 * reach); x++) {
                if (ring.holds(new Point(x, y), 1)) {
                    all++;
                    red += mask[y * width + x] ? 1 : 0;
                }
            }
        }
        return (double) red / Math.max(1, all);
    }

    private Ring best(int[] red, Random random) {
        Ring best = Ring.circle(new Point(0, 0), 0);
        int least = Math.min(width, height);
        for (int i = 0; i < TRIES; i++) {
            Ring ring = through(
                    red[random.nextInt(red.length)], red[random.nextInt(red.length)], red[random.nextInt(red.length)]);
            if (ring.radius() > 0.04 * least && ring.radius() < 0.35 * least && onPage(ring)) {
                double cover = cover(ring);
                if (cover > best.cover()) {
                    best = ring.covering(cover);
                }
            }
        }
        return best.cover() > 0.4 ? askew(refined(best, CIRCLE)) : best;
    }

    private boolean onPage(Ring ring) {
        return ring.centre().x() > 0
                && ring.centre().y() > 0
                && ring.centre().x() < width
                && ring.centre().y() < height;
    }

    private Ring through(int first, int second, int third) {
        Point a = new Point(first % width, Math.floorDiv(first, width));
        Point b = new Point(second % width, Math.floorDiv(second, width));
        Point c = new Point(third % width, Math.floorDiv(third, width));
        double d = 2.0 * (a.x() * (b.y() - c.y()) + b.x() * (c.y() - a.y()) + c.x() * (a.y() - b.y()));
        if (Math.abs(d) < 1) {
            return Ring.circle(new Point(-1, -1), 0);
        }
        double aa = a.x() * a.x() + a.y() * a.y();
        double bb = b.x() * b.x() + b.y() * b.y();
        double cc = c.x() * c.x() + c.y() * c.y();
        double x = (aa * (b.y() - c.y()) + bb * (c.y() - a.y()) + cc * (a.y() - b.y())) / d;
        double y = (aa * (c.x() - b.x()) + bb * (a.x() - c.x()) + cc * (b.x() - a.x())) / d;
        Point centre = new Point(x, y);
        return Ring.circle(centre, centre.minus(a).length());
    }

    /** As the ellipse that the outermost red around lies on, where that covers clearly more. */
    private Ring askew(Ring circle) {
        Ring ring = circle;
        for (int round = 0; round < ROUNDS; round++) {
            ring = nearer(ring, Math.max(NEAR, FAR * Math.pow(NARROWER, round)));
        }
        Ring ellipse = refined(ring.covering(cover(ring)), ELLIPSE);
        boolean seen = Math.hypot(ellipse.wide(), ellipse.slanted()) < MOST_ASKEW;
        return seen && ellipse.cover() >= circle.cover() + CLEARLY ? ellipse : circle;
    }

    /** Changed by the first two harmonics of how far outside or inside the outermost red lies, direction by direction. */
    private Ring nearer(Ring ring, double far) {
        double[] by = new double[ELLIPSE];
        for (int i = 0; i < SECTORS; i++) {
            double angle = 2 * Math.PI * i / SECTORS;
            double out = outermost(ring, angle, far) * ring.radius() / SECTORS;
            by[0] += 2 * out * Math.cos(angle);
            by[1] += 2 * out * Math.sin(angle);
            by[2] += out;
            by[3] += 2 * out * Math.cos(2 * angle);
            by[4] += 2 * out * Math.sin(2 * angle);
        }
        Ring nearer = ring;
        for (int way = 0; way < ELLIPSE; way++) {
            nearer = nearer.moved(way, by[way]);
        }
        return nearer;
    }

    /** How far outside the rim it lies in this direction, in radii; 0 where none is within {@code far}. */
    private double outermost(Ring ring, double angle, double far) {
        for (double out = far; out > -far; out -= 1 / ring.radius()) {
            if (red(ring, angle, 1 + out)) {
                return out;
            }
        }
        return 0;
    }

    /** Small steps that cover more; the larger of equals, since the text inside also lies on circles. */
    private Ring refined(Ring start, int ways) {
        Ring best = start;
        for (double step = 2; step >= 0.5; step /= 2) {
            for (boolean better = true; better; ) {
                better = false;
                for (int move = 0; move < 2 * ways; move++) {
                    Ring tried = best.moved(move / 2, move % 2 == 0 ? step : -step);
                    double cover = cover(tried);
                    if (cover > best.cover()) {
                        best = tried.covering(cover);
                        better = true;
                    }
                }
            }
        }
        return best;
    }

    /** Share of directions in which the circle is red and the paper just outside is not. */
    private double cover(Ring ring) {
        int covered = 0;
        double outside = 1 + Math.max(2.5 / ring.radius(), 0.1);
        for (int i = 0; i < SECTORS; i++) {
            double angle = 2 * Math.PI * i / SECTORS;
            if (red(ring, angle, 1) && !red(ring, angle, outside)) {
                covered++;
            }
        }
        return (double) covered / SECTORS;
    }

    private boolean red(Ring ring, double angle, double radii) {
        Point at = ring.at(radii * Math.cos(angle), radii * Math.sin(angle));
        int x = (int) Math.round(at.x());
        int y = (int) Math.round(at.y());
        return x >= 0 && y >= 0 && x < width && y < height && mask[y * width + x];
    }

    boolean[] mask() {
        return mask;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double scale() {
        return scale;
    }
}
