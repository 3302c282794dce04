package heyan.extract;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Labels of narrow table cells, broken into two lines below each other. */
record StackedLabels(Labels labels) {
    private static final int LONGEST = 8;

    /** So far from the middle of a cell, in heights of a line. */
    private static final double LEVEL = 0.3;

    /** Two rows are at least so far apart, in heights of a line. */
    private static final double APART = 0.1;

    /** Up to this probability a sign is what reaches in from the next cell; no label ends with it. */
    private static final double UNREAD = 0.1;

    /** Adds the stacked labels to {@code hits} and returns the other lines. */
    List<Text> take(List<Text> lines, List<Labelled.Hit> hits) {
        List<Text> rest = new ArrayList<>(lines);
        for (Text upper : lines) {
            if (upper.length() > LONGEST || !rest.contains(upper)) {
                continue;
            }
            for (Text lower : lines) {
                Optional<Labels.Label> label =
                        isBelow(upper, lower) && rest.contains(lower) ? label(lines, upper, lower) : Optional.empty();
                if (label.isPresent()) {
                    hits.add(new Labelled.Hit(label.get().field(), Text.join(List.of(read(upper), read(lower)))));
                    rest.remove(upper);
                    rest.remove(lower);
                    break;
                }
            }
        }
        return rest;
    }

    /** A word that we know, or one made like a label whose two halves are alone in their cell: 单位工会 above 联络员. */
    private Optional<Labels.Label> label(List<Text> lines, Text upper, Text lower) {
        String word = strip(read(upper).plain() + read(lower).plain());
        boolean oneCell = isOneCell(lines, upper, lower);
        return labels.whole(word)
                .filter(known -> oneCell || !((asks(upper) && asks(lower)) || areTwoRows(lines, upper, lower)))
                .or(() -> oneCell ? labels.wholeShaped(word) : Optional.empty());
    }

    private static Text read(Text half) {
        int last = half.letters().size() - 1;
        return last > 0 && half.letters().get(last).probability() <= UNREAD
                ? new Text(half.letters().subList(0, last))
                : half;
    }

    /** Whether it is a label by itself: 联系人 above 联系电话 are two. */
    private boolean asks(Text line) {
        return labels.whole(strip(line.plain())).flatMap(Labels.Label::field).isPresent();
    }

    /** Whether the two are the lines of one narrow cell. */
    static boolean areOneCell(List<Text> lines, Text upper, Text lower) {
        return upper.length() <= LONGEST && isBelow(upper, lower) && isOneCell(lines, upper, lower);
    }

    /** Whether what stands to the right is level with the middle of both: beside two rows it would be level with either. */
    private static boolean isOneCell(List<Text> lines, Text upper, Text lower) {
        List<Text> beside = beside(lines, upper, lower).toList();
        return !beside.isEmpty() && beside.stream().allMatch(line -> isLevelWithMiddle(upper, lower, line));
    }

    /**
     * Whether they stand apart and each has its own right beside it: 单位 and 工会 in cells of their own are no 单位工会. What is
     * level with the middle of both is the value of one cell, whatever stands further right.
     */
    private static boolean areTwoRows(List<Text> lines, Text upper, Text lower) {
        double apart = APART * upper.box().height();
        return lower.box().top() - upper.box().bottom() > apart
                && beside(lines, upper, lower)
                        .min(Comparator.comparingInt(line -> line.box().left()))
                        .filter(line -> !isLevelWithMiddle(upper, lower, line))
                        .isPresent()
                && Stream.of(upper, lower)
                        .allMatch(half -> beside(lines, upper, lower).anyMatch(line -> Layout.isLevel(half, line)));
    }

    /** Lines to the right between the upper edge of one and the lower edge of the other. */
    private static Stream<Text> beside(List<Text> lines, Text upper, Text lower) {
        int right = Math.max(upper.box().right(), lower.box().right());
        return lines.stream()
                .filter(line -> line.page() == upper.page()
                        && line.box().left() >= right
                        && line.box().centreY() > upper.box().top()
                        && line.box().centreY() < lower.box().bottom());
    }

    private static boolean isLevelWithMiddle(Text upper, Text lower, Text line) {
        int middle = (upper.box().centreY() + lower.box().centreY()) / 2;
        return Math.abs(line.box().centreY() - middle) <= LEVEL * upper.box().height();
    }

    private static String strip(String word) {
        return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isBelow(Text upper, Text lower) {
        Box a = upper.box();
        Box b = lower.box();
        return upper.page() == lower.page()
                && lower.length() <= LONGEST
                && b.centreY() > a.centreY() + a.height() / 2
                && b.top() <= a.bottom() + a.height()
                && Math.abs(a.centreX() - b.centreX()) <= a.height();
    }
}
