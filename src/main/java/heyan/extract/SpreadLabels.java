package heyan.extract;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels whose letters stand so far apart that the engine took them for two lines: 校　名：. */
record SpreadLabels(Labels labels) {
    /** The same lines, the two halves of a label joined. */
    List<Text> join(List<Text> lines) {
        List<Text> joined = new ArrayList<>(lines);
        for (Text left : lines) {
            if (left.length() > 2) {
                continue;
            }
            Optional<Text> right = lines.stream()
                    .filter(other -> isBeside(left, other) && labels.isSplit(left.plain(), other.plain()))
                    .findFirst();
            if (right.isPresent() && joined.contains(right.get())) {
                joined.set(joined.indexOf(left), Text.join(List.of(left, right.get())));
                joined.remove(right.get());
            }
        }
        return joined;
    }

    private static boolean isBeside(Text left, Text right) {
        Box a = left.box();
        Box b = right.box();
        return Layout.isLevel(left, right) && b.left() > a.centreX() && b.left() - a.right() < 3 * a.height();
    }
}
