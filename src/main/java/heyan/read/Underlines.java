package heyan.read;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Makes paper of the rules that entries stand on: they turn 一 into 二 and 二 into 三. */
final class Underlines {
    /** Rules lie below this share of the strip's height. */
    private static final double LOW = 0.7;
    /** One of them is longer than the strokes of three letters side by side that touch; the others go on in its line. */
    private static final double LONG = 3.2;

    private static final double SHORT = 0.5;
    /** Thickest rule, as a share of the height; where it is thicker a stroke crosses it. */
    private static final double THICK = 0.14;
    /** A thin rule is much lighter than letters: share of their blackness. */
    private static final double FAINT = 0.25;
    /** With less contrast, or more that is dark, the letters are light on a dark ground. */
    private static final int LEAST_CONTRAST = 40;

    private static final double MOST_INK = 0.45;

    private final Picture strip;
    private final int width;
    private final int height;
    private final boolean[] dark;

    private Underlines(Picture strip) {
        this.strip = strip;
        width = strip.width();
        height = strip.height();
        int[] grey = strip.grey();
        Histogram ranks = new Histogram(grey);
        int paper = ranks.at(grey.length * 4 / 5);
        int contrast = paper - ranks.at(grey.length / 50);
        double limit = paper - FAINT * contrast;
        dark = new boolean[grey.length];
        boolean print = contrast > LEAST_CONTRAST && ranks.at((int) (MOST_INK * grey.length)) >= limit;
        for (int i = 0; i < dark.length; i++) {
            dark[i] = print && grey[i] < limit;
        }
    }

    /** The strip of one line without its rules; the same strip when it has none. */
    static Picture without(Picture strip) {
        return new Underlines(strip).erased();
    }

    private Picture erased() {
        int[] before = lengths(1);
        int[] behind = lengths(-1);
        int[] certain = IntStream.range(0, dark.length)
                .filter(i -> before[i] > 0 && before[i] + behind[i] > LONG * height)
                .toArray();
        if (certain.length == 0) {
            return strip;
        }
        int[] out = strip.rgb().clone();
        Slope line = Slope.through(certain, width);
        for (int x = 0; x < width; x++) {
            int at = x;
            int level = (int) Math.round(line.at(x));
            IntStream.of(level, level - 1, level + 1, level - 2, level + 2)
                    .filter(y -> y >= LOW * height && y < height)
                    .filter(y -> before[y * width + at] + behind[y * width + at] > SHORT * height)
                    .findFirst()
                    .ifPresent(y -> erase(out, at, y));
        }
        return new Picture(width, height, out);
    }

    /** How far something dark runs up to each pixel, from the left or from the right, at most a row up or down a column. */
    private int[] lengths(int step) {
        int low = (int) (LOW * height);
        int[] lengths = new int[dark.length];
        for (int i = 0; i < width; i++) {
            int x = step > 0 ? i : width - 1 - i;
            for (int y = low; y < height; y++) {
                int most = 0;
                for (int from = Math.max(low, y - 1); i > 0 && from <= Math.min(height - 1, y + 1); from++) {
                    most = Math.max(most, lengths[from * width + x - step]);
                }
                lengths[y * width + x] = dark[y * width + x] ? most + 1 : 0;
            }
        }
        return lengths;
    }

    /** A straight line {@code y = level + rise * x}. */
    private record Slope(double level, double rise) {
        /** Least squares through pixels, told by their index. */
        static Slope through(int[] pixels, int width) {
            double x =
                    Arrays.stream(pixels).mapToDouble(i -> i % width).average().orElseThrow();
            double y = Arrays.stream(pixels)
                    .mapToDouble(i -> Math.floorDiv(i, width))
                    .average()
                    .orElseThrow();
            double xx = Arrays.stream(pixels)
                    .mapToDouble(i -> (i % width - x) * (i % width - x))
                    .sum();
            double xy = Arrays.stream(pixels)
                    .mapToDouble(i -> (i % width - x) * (Math.floorDiv(i, width) - y))
                    .sum();
            return new Slope(y - xy / xx * x, xy / xx);
        }

        double at(double x) {
            return level + rise * x;
        }
    }

    private void erase(int[] out, int x, int y) {
        int top = y;
        while (top > 0 && dark[(top - 1) * width + x]) {
            top--;
        }
        int bottom = y;
        while (bottom + 1 < height && dark[(bottom + 1) * width + x]) {
            bottom++;
        }
        if (bottom - top < THICK * height) {
            int paper = out[Math.max(0, top - 2) * width + x];
            for (int at = Math.max(0, top - 1); at <= Math.min(height - 1, bottom + 1); at++) {
                out[at * width + x] = paper;
            }
        }
    }
}
