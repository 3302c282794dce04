package heyan.read;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes paper of the rules between boxes, one for each digit of a number 方格: upright, as high as the line and evenly spaced.
 * Recognition takes them for the digit 1.
 */
final class BoxRules {
    /** Evenly spaced rules that make a row of boxes: the shortest number in boxes is a date. */
    static final int LEAST = 8;
    /** How much of the strip's height a rule takes, which includes a margin above and below; a digit takes less. */
    private static final double HIGH = 0.78;
    /** Widest rule and narrowest box, as shares of the height. */
    private static final double WIDE = 0.2;

    private static final double NARROWEST = 0.3;
    /** Distances that differ by more from the usual one are not of the same row of boxes. */
    private static final double UNEVEN = 0.2;
    /** Least share of even distances: a rule may be missed, or a stroke taken for one. */
    private static final double MOSTLY = 0.7;
    /** A thin rule is much lighter than digits: share of their blackness. */
    private static final double FAINT = 0.25;

    private static final int LEAST_CONTRAST = 40;
    /** Beside a rule the picture is grey for so many pixels. */
    private static final int MARGIN = 3;
    /** Less ink in a column is noise: share of the height. */
    private static final double LEAST_INK = 0.04;

    private final Picture strip;
    private final int paper;
    private final boolean[] dark;

    BoxRules(Picture strip) {
        this.strip = strip;
        int[] grey = strip.grey();
        Histogram ranks = new Histogram(grey);
        paper = ranks.at(grey.length * 3 / 4);
        int contrast = paper - ranks.at(grey.length / 50);
        dark = new boolean[grey.length];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = contrast > LEAST_CONTRAST && grey[i] < paper - FAINT * contrast;
        }
    }

    /** The strip of one line without the rules of its boxes; the same strip when it has none. */
    static Picture without(Picture strip) {
        BoxRules rules = new BoxRules(strip);
        List<Rule> upright = rules.upright();
        return areEven(upright, strip.height()) ? rules.erased(upright) : strip;
    }

    /** The insides of the longest row of even boxes in a band of the page that is as high as a box; empty without one. */
    static List<Box> boxes(Picture band) {
        List<Rule> upright = new BoxRules(band).upright();
        List<Rule> longest = List.of();
        for (int i = 0; i + LEAST < upright.size(); i++) {
            List<Rule> row = row(upright.subList(i, upright.size()));
            longest = row.size() > longest.size() ? row : longest;
        }
        List<Box> boxes = new ArrayList<>();
        for (int i = 1; i < longest.size(); i++) {
            boxes.add(new Box(longest.get(i - 1).last + MARGIN, 0, longest.get(i).first - MARGIN + 1, band.height()));
        }
        return boxes.size() < LEAST ? List.of() : boxes;
    }

    /** As many rules as follow the first two at their distance. */
    private static List<Rule> row(List<Rule> rules) {
        double step = rules.get(1).centre() - rules.get(0).centre();
        int end = 2;
        while (end < rules.size()
                && Math.abs(rules.get(end).centre() - rules.get(end - 1).centre() - step) <= UNEVEN * step) {
            end++;
        }
        return rules.subList(0, end);
    }

    /** Columns inside the box that ink is in, left to right. */
    int[] darkColumns(Box box) {
        return IntStream.range(box.left(), box.right())
                .filter(x -> ink(x) >= LEAST_INK * strip.height())
                .toArray();
    }

    private int ink(int x) {
        return (int) IntStream.range(0, strip.height())
                .filter(y -> dark[y * strip.width() + x])
                .count();
    }

    /** How light its paper is, 0 to 255. */
    int paper() {
        return paper;
    }

    /** Columns of a rule. */
    private record Rule(int first, int last) {
        double centre() {
            return (first + last) / 2.0;
        }
    }

    private List<Rule> upright() {
        List<Rule> found = new ArrayList<>();
        int start = -1;
        for (int x = 0; x <= strip.width(); x++) {
            boolean high = x < strip.width() && longest(x) > HIGH * strip.height();
            if (high && start < 0) {
                start = x;
            } else if (!high && start >= 0) {
                if (x - start <= WIDE * strip.height()) {
                    found.add(new Rule(start, x - 1));
                }
                start = -1;
            }
        }
        return found;
    }

    /** The longest run of rows that are dark at a column or beside it: a photographed rule leans a little. */
    private int longest(int x) {
        int longest = 0;
        int run = 0;
        for (int y = 0; y < strip.height(); y++) {
            int at = y * strip.width() + x;
            boolean ink = dark[at] || (x > 0 && dark[at - 1]) || (x + 1 < strip.width() && dark[at + 1]);
            run = ink ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean areEven(List<Rule> rules, int height) {
        if (rules.size() < LEAST) {
            return false;
        }
        double[] steps = new double[rules.size() - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = rules.get(i + 1).centre() - rules.get(i).centre();
        }
        Arrays.sort(steps);
        double usual = steps[steps.length / 2];
        long even = Arrays.stream(steps)
                .filter(step -> Math.abs(step - usual) <= UNEVEN * usual)
                .count();
        return usual >= NARROWEST * height && even >= MOSTLY * steps.length;
    }

    private Picture erased(List<Rule> rules) {
        int[] out = strip.rgb().clone();
        for (Rule rule : rules) {
            for (int y = 0; y < strip.height(); y++) {
                int row = y * strip.width();
                Arrays.fill(out, row + rule.first, row + rule.last + 1, paper * 0x010101);
            }
        }
        return new Picture(strip.width(), strip.height(), out);
    }
}
