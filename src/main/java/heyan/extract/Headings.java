package heyan.extract;

import heyan.claim.Box;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Labels whose values stand below them and not beside them: a row of nothing but labels in a table, or all labels on the
 * screen of a telephone.
 *
 * @param labels labels with their value straight below
 * @param inOrder values of a row that has as many as the row of labels above it, which may be centred where they are not
 */
record Headings(List<Labelled.Hit> labels, Map<Text, Labelled.Hit> inOrder) {
    /** So many labels without a value beside them tell how a page is laid out, or a row of it. */
    private static final int MANY = 5;

    private static final int ROW = 3;
    /** From the middle of a label to the middle of its value, in line heights. */
    private static final double DOWN = 1.8;

    /**
     * Those of a page.
     *
     * @param labels labels without a value in their own line
     * @param values all that is no label
     */
    static Headings among(List<Labelled.Hit> labels, List<Text> values) {
        List<Labelled.Hit> alone = labels.stream()
                .filter(label -> values.stream().noneMatch(value -> isBeside(label.text(), value)))
                .toList();
        List<Labelled.Hit> above = alone.stream()
                .filter(label -> values.stream().anyMatch(value -> isAbove(label.text(), value)))
                .toList();
        Map<Text, Labelled.Hit> inOrder = new HashMap<>();
        for (Labelled.Hit label : alone) {
            inRow(label, alone).findFirst().filter(label::equals).ifPresent(first -> {
                List<Labelled.Hit> row = inRow(first, alone).toList();
                List<Text> below = rowBelow(row, labels, values);
                for (int i = 0; i < below.size(); i++) {
                    inOrder.put(below.get(i), row.get(i));
                }
            });
        }
        return new Headings(
                above.size() >= MANY && 2 * above.size() > labels.size()
                        ? above
                        : above.stream()
                                .filter(label -> inRow(label, alone).count() >= ROW)
                                .toList(),
                inOrder);
    }

    /** The row's labels from left to right. */
    private static Stream<Labelled.Hit> inRow(Labelled.Hit label, List<Labelled.Hit> labels) {
        return labels.stream()
                .filter(other -> Layout.isLevel(other.text(), label.text()))
                .sorted(Comparator.comparingInt(other -> other.text().box().left()));
    }

    /** The values of the row close below from left to right; none when they are not as many or stand among labels or others. */
    private static List<Text> rowBelow(List<Labelled.Hit> row, List<Labelled.Hit> labels, List<Text> values) {
        Text first = row.get(0).text();
        List<Text> below = values.stream()
                .filter(value -> isBelow(first, value))
                .sorted(Comparator.comparingInt(value -> value.box().left()))
                .toList();
        boolean alone = values.stream().noneMatch(value -> Layout.isLevel(first, value))
                && labels.stream().noneMatch(label -> isBelow(first, label.text()));
        return row.size() >= ROW && below.size() == row.size() && alone ? below : List.of();
    }

    private static boolean isBeside(Text label, Text value) {
        return Layout.isLevel(label, value) && value.box().left() > label.box().centreX();
    }

    private static boolean isAbove(Text label, Text value) {
        Box a = label.box();
        Box b = value.box();
        double height = (a.height() + b.height()) / 2.0;
        int right = b.left() - a.left();
        boolean aligned = (right > -height / 2 && right < height)
                || Math.abs(a.centreX() - b.centreX()) < Math.min(a.width(), b.width()) / 2;
        return aligned && isBelow(label, value);
    }

    private static boolean isBelow(Text label, Text value) {
        double height = (label.box().height() + value.box().height()) / 2.0;
        double down = value.box().centreY() - label.box().centreY();
        return label.page() == value.page() && down > height / 2 && down < DOWN * height;
    }

    /** The heading that a value stands under. */
    Optional<Labelled.Hit> above(Text value) {
        return Optional.ofNullable(inOrder.get(value))
                .or(() -> labels.stream()
                        .filter(label -> isAbove(label.text(), value))
                        .min(Comparator.comparingInt(label -> Math.abs(
                                label.text().box().centreX() - value.box().centreX()))));
    }

    /** Whether the value of this label stands below it. */
    boolean holds(Labelled.Hit label) {
        return labels.contains(label) || inOrder.containsValue(label);
    }
}
