package heyan.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Straight edges from the left to the right of a picture, by a Hough transform of slope and height. */
final class Borders {
    /** Change of luma from pixel to pixel that is an edge. */
    private static final double EDGE = 2.5;

    private static final double STEEPEST = 0.6;
    private static final double STEP = 0.01;
    private static final int SLOPES = (int) (2 * STEEPEST / STEP) + 1;

    /** How far the direction of one pixel may be off that of the edge it votes for, and of the edge it is seen on. */
    private static final double OFF = 0.08;

    private static final double OFF_SEEN = 0.3;

    /** How far a bent sheet's border may be off the straight line, in pixels. */
    private static final int BENT = 2;

    /** So far before and behind an edge lie two surfaces, which differ by so much luma; beside a rule lies one. */
    private static final int BESIDE = 5;

    private static final int STEP_OF_LUMA = 5;

    private static final int APART = 6;
    private static final double ROUND_CORNER = 0.06;
    private static final int SHORTEST = 30;

    /** Every so many pixels it is looked whether an edge is seen. */
    private static final int LOOK = 3;

    private final int[] grey;
    private final int width;
    private final int height;
    /** Slope of the edge at each pixel; NaN where there is none, it runs the other way, or it is only a line. */
    private final float[] slopes;
    /** All edges, strongest first. */
    private final List<Border> edges;

    private Borders(int[] grey, int width, int height) {
        this.grey = grey;
        this.width = width;
        this.height = height;
        this.slopes = slopes();
        this.edges = edges();
    }

    static Borders of(Picture picture) {
        return new Borders(picture.grey(), picture.width(), picture.height());
    }

    /** Edges from top to bottom of the same picture: x and y change places. */
    Borders across() {
        int[] turned = new int[grey.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = grey[y * width + x];
            }
        }
        int across = height;
        return new Borders(turned, across, turned.length / across);
    }

    int height() {
        return height;
    }

    int area() {
        return width * height;
    }

    private float[] slopes() {
        float[] slopes = new float[grey.length];
        Arrays.fill(slopes, Float.NaN);
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int above = (y - 1) * width + x;
                int at = y * width + x;
                int below = (y + 1) * width + x;
                int left = grey[above - 1] + 2 * grey[at - 1] + grey[below - 1];
                int right = grey[above + 1] + 2 * grey[at + 1] + grey[below + 1];
                int up = grey[above - 1] + 2 * grey[above] + grey[above + 1];
                int down = grey[below - 1] + 2 * grey[below] + grey[below + 1];
                if (Math.hypot(down - up, right - left) >= 8 * EDGE
                        && Math.abs(right - left) <= Math.abs(down - up)
                        && isStep(x, y)) {
                    slopes[at] = (float) (left - right) / (down - up);
                }
            }
        }
        return slopes;
    }

    private boolean isStep(int x, int y) {
        int before = grey[Math.max(0, y - BESIDE) * width + x];
        int behind = grey[Math.min(height - 1, y + BESIDE) * width + x];
        return Math.abs(before - behind) >= STEP_OF_LUMA;
    }

    /** The strongest of the edges wanted, each once. */
    List<Border> strongest(int most, Predicate<Border> wanted) {
        List<Border> chosen = new ArrayList<>();
        for (Border border : edges) {
            if (chosen.stream().noneMatch(one -> one.isNear(border, width, APART)) && wanted.test(border)) {
                chosen.add(border);
                if (chosen.size() == most) {
                    break;
                }
            }
        }
        return chosen;
    }

    private List<Border> edges() {
        int[] votes = new int[SLOPES * height];
        for (int i = 0; i < slopes.length; i++) {
            if (!Float.isNaN(slopes[i])) {
                vote(votes, i % width, i / width, slopes[i]);
            }
        }
        List<Border> edges = new ArrayList<>();
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] >= SHORTEST) {
                edges.add(new Border(Math.floorDiv(i, height) * STEP - STEEPEST, i % height, width / 2.0, votes[i]));
            }
        }
        edges.sort(Comparator.comparingInt(Border::votes).reversed());
        return edges;
    }

    private void vote(int[] votes, int x, int y, double slope) {
        int from = (int) Math.max(0, (slope - OFF + STEEPEST) / STEP);
        int to = (int) Math.min(SLOPES - 1, (slope + OFF + STEEPEST) / STEP);
        for (int k = from; k <= to; k++) {
            int at = (int) Math.round(y - (k * STEP - STEEPEST) * (x - width / 2.0));
            if (at >= 0 && at < height) {
                votes[k * height + at]++;
            }
        }
    }

    /** Share of the way between two columns along which the edge is seen, without the round corners of a card. */
    double support(Border border, double from, double to) {
        double round = ROUND_CORNER * (to - from);
        double last = to - round;
        int seen = 0;
        int looks = 0;
        for (int x = (int) (from + round); x <= last; x += LOOK) {
            seen += seen(border, x) >= 0 ? 1 : 0;
            looks++;
        }
        return LOOK * looks < SHORTEST ? 0 : seen / (double) looks;
    }

    /** Row of the pixel nearest to the edge that runs along it, -1 where there is none. */
    private int seen(Border border, int x) {
        int y = (int) Math.round(border.y(x));
        for (int off = 0; off <= 2 * BENT && x >= 0 && x < width; off++) {
            int at = y + (off % 2 == 0 ? -off / 2 : (off + 1) / 2);
            if (at >= 0 && at < height && Math.abs(slopes[at * width + x] - border.slope()) < OFF_SEEN) {
                return at;
            }
        }
        return -1;
    }

    /** The line of least squares through what is seen of an edge between two columns. */
    Border refined(Border border, double from, double to) {
        double n = 0;
        double t = 0;
        double tt = 0;
        double s = 0;
        double st = 0;
        for (int x = (int) Math.max(0, from); x <= Math.min(width - 1, to); x++) {
            int y = seen(border, x);
            if (y >= 0) {
                double lever = x - border.middle();
                n++;
                t += lever;
                tt += lever * lever;
                s += y;
                st += y * lever;
            }
        }
        double det = n * tt - t * t;
        return det < 1
                ? border
                : new Border((n * st - t * s) / det, (s * tt - st * t) / det, border.middle(), border.votes());
    }
}
