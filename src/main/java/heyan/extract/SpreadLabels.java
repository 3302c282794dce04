package heyan.extract;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels whose letters stand so far apart that the engine took them for two lines: 校　名：, or 校 and 交名：, half of it twice. */
record SpreadLabels(Labels labels) {
    /** The same lines, the two halves of a label joined. */
    List<Text> join(List<Text> lines) {
        List<Text> joined = new ArrayList<>(lines);
        for (Text left : lines) {
            if (left.length() > 2) {
                continue;
            }
            Optional<Text> right = lines.stream()
                    .filter(other -> isBeside(left, other) && isSplit(left, Text.join(List.of(left, other))))
                    .findFirst();
            if (right.isPresent() && joined.contains(right.get())) {
                joined.set(joined.indexOf(left), Text.join(List.of(left, right.get())));
                joined.remove(right.get());
            }
        }
        return joined;
    }

    /** Whether they are one label, and not two: 学历 beside 学习形式. */
    private boolean isSplit(Text left, Text both) {
        String rest = both.plain().substring(Math.min(left.length(), both.length()));
        boolean two =
                labels.whole(left.plain()).isPresent() && labels.whole(rest).isPresent();
        return !two && both.plain().startsWith(left.plain()) && labels.isSplit(left.plain(), rest);
    }

    private static boolean isBeside(Text left, Text right) {
        Box a = left.box();
        Box b = right.box();
        boolean behind = b.left() > a.left() && b.right() > a.right();
        return Layout.isLevel(left, right) && behind && b.left() - a.right() < 3 * a.height();
    }
}
