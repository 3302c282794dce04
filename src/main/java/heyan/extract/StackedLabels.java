package heyan.extract;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels of narrow table cells, broken into two lines below each other. */
record StackedLabels(Labels labels) {

    /** Adds the stacked labels to {@code hits} and returns the other lines. */
    List<Text> take(List<Text> lines, List<Labelled.Hit> hits) {
        List<Text> rest = new ArrayList<>(lines);
        for (Text upper : lines) {
            if (upper.length() > 8 || !rest.contains(upper)) {
                continue;
            }
            for (Text lower : lines) {
                Optional<Labels.Label> label = isBelow(upper, lower) && rest.contains(lower)
                        ? labels.whole(strip(upper.plain() + lower.plain()))
                        : Optional.empty();
                if (label.isPresent()) {
                    hits.add(new Labelled.Hit(label.get().field(), Text.join(List.of(upper, lower))));
                    rest.remove(upper);
                    rest.remove(lower);
                    break;
                }
            }
        }
        return rest;
    }

    private static String strip(String word) {
        return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isBelow(Text upper, Text lower) {
        Box a = upper.box();
        Box b = lower.box();
        return upper.page() == lower.page()
                && lower.length() <= 8
                && b.centreY() > a.centreY() + a.height() / 2
                && b.top() <= a.bottom() + a.height()
                && Math.abs(a.centreX() - b.centreX()) <= a.height();
    }
}
