package heyan.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides by how much a page has to be turned: axis of its lines, then a vote of the direction classifier. Lines on the
 * sheet that the picture is of count alone: other papers may lie below it, turned otherwise.
 */
final class TurnUpright {
    private static final int VOTERS = 12;

    /** Fewest lines on a sheet that tell how it lies. */
    private static final int FEWEST = 3;

    private final Direction direction;

    TurnUpright(Direction direction) {
        this.direction = direction;
    }

    /** Degrees to turn clockwise: 0, 90, 180 or 270. A page without text stays as it is. */
    int degrees(Picture page, Optional<Quad> sheet, List<Quad> lines) {
        List<Quad> on = sheet.map(quad ->
                        lines.stream().filter(line -> quad.holds(line.centre())).toList())
                .orElse(lines);
        return degrees(page, on.size() < FEWEST ? lines : on);
    }

    private int degrees(Picture page, List<Quad> lines) {
        double standing = 0;
        double lying = 0;
        for (Quad line : lines) {
            double ratio = line.width() / Math.max(1, line.height());
            standing += ratio < 0.67 ? line.height() : 0;
            lying += ratio > 1.5 ? line.width() : 0;
        }
        boolean sideways = standing > lying;
        List<Quad> voters = lines.stream()
                .map(line -> sideways ? line.next().next().next() : line)
                .filter(line -> line.width() > 1.8 * line.height())
                .sorted(Comparator.comparingDouble((Quad line) -> line.width() * line.height())
                        .reversed())
                .limit(VOTERS)
                .toList();
        double vote = 0;
        for (Quad line : voters) {
            vote += direction.overturned(page, line) - 0.5;
        }
        boolean overturned = vote > 0;
        if (sideways) {
            return overturned ? 270 : 90;
        }
        return overturned ? 180 : 0;
    }
}
