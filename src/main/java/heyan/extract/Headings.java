package heyan.extract;

import heyan.claim.Box;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Labels whose values stand below them and not beside them: a row of nothing but labels in a table, or all labels on the
 * screen of a telephone.
 */
record Headings(List<Labelled.Hit> labels) {
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
        return new Headings(
                above.size() >= MANY && 2 * above.size() > labels.size()
                        ? above
                        : above.stream()
                                .filter(label -> inRow(label, alone) >= ROW)
                                .toList());
    }

    private static long inRow(Labelled.Hit label, List<Labelled.Hit> labels) {
        return labels.stream()
                .filter(other -> Layout.isLevel(other.text(), label.text()))
                .count();
    }

    private static boolean isBeside(Text label, Text value) {
        return Layout.isLevel(label, value) && value.box().left() > label.box().centreX();
    }

    private static boolean isAbove(Text label, Text value) {
        Box a = label.box();
        Box b = value.box();
        double height = (a.height() + b.height()) / 2.0;
        double down = b.centreY() - a.centreY();
        boolean aligned = Math.abs(a.left() - b.left()) < height / 2
                || Math.abs(a.centreX() - b.centreX()) < Math.min(a.width(), b.width()) / 2;
        return label.page() == value.page() && aligned && down > height / 2 && down < DOWN * height;
    }

    /** The heading that a value stands under. */
    Optional<Labelled.Hit> above(Text value) {
        return labels.stream()
                .filter(label -> isAbove(label.text(), value))
                .min(Comparator.comparingInt(label ->
                        Math.abs(label.text().box().centreX() - value.box().centreX())));
    }
}
