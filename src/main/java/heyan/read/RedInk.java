package heyan.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Where a page is red, at a small size, and the rings found in it. */
final class RedInk {
    private static final int SIDE = 640;
    /** Least redness above the page's own tint; faded seals lie at 40, fresh ones at 150. */
    private static final int LEAST = 38;

    private static final int TRIES = 500;
    private static final int SECTORS = 72;

    private final boolean[] mask;
    private final int width;
    private final int height;
    private final double scale;

    private RedInk(boolean[] mask, int width, int height, double scale) {
        this.mask = mask;
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    /** A ring: {@code cover} is the share of its directions that are red. */
    record Ring(Point centre, double radius, double cover) {
        boolean holds(Point p, double times) {
            return p.minus(centre).length() < radius * times;
        }
    }

    static RedInk of(Picture page) {
        double scale = Math.max(1, Math.max(page.width(), page.height()) / (double) SIDE);
        Picture small = page.scaled((int) Math.round(page.width() / scale), (int) Math.round(page.height() / scale));
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
        return new RedInk(mask, small.width(), small.height(), scale);
    }

    /** How much more red than anything else, -255 to 255. */
    static int redness(int p) {
        return ((p >> 16) & 255) - Math.max((p >> 8) & 255, p & 255);
    }

    private static boolean isRed(int p, int least) {
        int green = (p >> 8) & 255;
        int blue = p & 255;
        return redness(p) > least && Math.abs(green - blue) < 0.6 * redness(p) + 12;
    }

    boolean at(Point pagePoint) {
        int x = (int) (pagePoint.x() / scale);
        int y = (int) (pagePoint.y() / scale);
        return x >= 0 && y >= 0 && x < width && y < height && mask[y * width + x];
    }

    /** Up to three rings, the surest first, in pixels of the page. */
    List<Ring> rings() {
        List<int[]> red = new ArrayList<>();
        for (int i = 0; i < mask.length; i++) {
            if (mask[i]) {
                red.add(new int[] {i % width, i / width});
            }
        }
        List<Ring> rings = new ArrayList<>();
        Random random = new Random(20210621);
        while (rings.size() < 3 && red.size() > 60 && red.size() < mask.length / 4) {
            Ring best = best(red, random);
            if (best.cover() < 0.6) {
                break;
            }
            rings.add(new Ring(
                    best.centre().plus(new Point(0.5, 0.5)).times(scale), best.radius() * scale, best.cover()));
            red.removeIf(p -> best.holds(new Point(p[0], p[1]), 1.1));
        }
        return rings;
    }

    private Ring best(List<int[]> red, Random random) {
        Ring best = new Ring(new Point(0, 0), 0, 0);
        int least = Math.min(width, height);
        for (int i = 0; i < TRIES; i++) {
            int[] a = red.get(random.nextInt(red.size()));
            int[] b = red.get(random.nextInt(red.size()));
            int[] c = red.get(random.nextInt(red.size()));
            Ring ring = through(a, b, c);
            if (ring.radius() > 0.04 * least && ring.radius() < 0.35 * least && onPage(ring)) {
                double cover = cover(ring);
                if (cover > best.cover()) {
                    best = new Ring(ring.centre(), ring.radius(), cover);
                }
            }
        }
        return best.cover() > 0.45 ? refined(best) : best;
    }

    private boolean onPage(Ring ring) {
        return ring.centre().x() > 0
                && ring.centre().y() > 0
                && ring.centre().x() < width
                && ring.centre().y() < height;
    }

    private static Ring through(int[] a, int[] b, int[] c) {
        double d = 2.0 * (a[0] * (b[1] - c[1]) + b[0] * (c[1] - a[1]) + c[0] * (a[1] - b[1]));
        if (Math.abs(d) < 1) {
            return new Ring(new Point(-1, -1), 0, 0);
        }
        double aa = a[0] * a[0] + a[1] * a[1];
        double bb = b[0] * b[0] + b[1] * b[1];
        double cc = c[0] * c[0] + c[1] * c[1];
        double x = (aa * (b[1] - c[1]) + bb * (c[1] - a[1]) + cc * (a[1] - b[1])) / d;
        double y = (aa * (c[0] - b[0]) + bb * (a[0] - c[0]) + cc * (b[0] - a[0])) / d;
        return new Ring(new Point(x, y), Math.hypot(x - a[0], y - a[1]), 0);
    }

    /** Small steps that cover more; the larger of equals, since the text inside also lies on circles. */
    private Ring refined(Ring start) {
        Ring best = start;
        for (double step = 2; step >= 0.5; step /= 2) {
            for (boolean better = true; better; ) {
                better = false;
                for (int move = 0; move < 6; move++) {
                    double by = move % 2 == 0 ? step : -step;
                    Point centre = best.centre().plus(new Point(move / 2 == 0 ? by : 0, move / 2 == 1 ? by : 0));
                    Ring tried = new Ring(centre, best.radius() + (move / 2 == 2 ? by : 0), 0);
                    double cover = cover(tried);
                    if (cover > best.cover()) {
                        best = new Ring(tried.centre(), tried.radius(), cover);
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
        double outside = Math.max(2.5, ring.radius() * 0.1);
        for (int i = 0; i < SECTORS; i++) {
            double angle = 2 * Math.PI * i / SECTORS;
            boolean rim = red(ring, angle, ring.radius());
            if (rim && !red(ring, angle, ring.radius() + outside)) {
                covered++;
            }
        }
        return (double) covered / SECTORS;
    }

    private boolean red(Ring ring, double angle, double radius) {
        int x = (int) Math.round(ring.centre().x() + radius * Math.cos(angle));
        int y = (int) Math.round(ring.centre().y() + radius * Math.sin(angle));
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
