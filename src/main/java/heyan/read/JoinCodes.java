package heyan.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the groups of a number or code, which detection may tear apart, back into one line. */
final class JoinCodes {
    /** Widest gap between two groups, in line heights. */
    private static final double GAP = 1.4;

    private final TextEngine engine;

    JoinCodes(TextEngine engine) {
        this.engine = engine;
    }

    /** A line of text and where it lies. */
    record Found(Quad quad, LineText text) {
        private boolean isCode() {
            String plain = text.text().replace(" ", "");
            return !plain.isEmpty() && plain.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        }

        private long digits() {
            return text.text().chars().filter(Character::isDigit).count();
        }

        /** Whether the other is the next group of the same number. */
        private boolean isFollowedBy(Found other) {
            double height = quad.height();
            double ratio = other.quad.height() / height;
            Point end = quad.at(1, 0.5);
            Point begin = other.quad.at(0, 0.5);
            double along = begin.x() - end.x();
            double across = begin.y() - end.y() - quad.slope() * along;
            return ratio > 0.65
                    && ratio < 1.5
                    && other.quad.centre().x() > quad.centre().x()
                    && along > -0.8 * height
                    && along < GAP * height
                    && Math.abs(across) < 0.3 * height;
        }
    }

    /** The same lines, groups joined and read as one. */
    List<Found> join(Picture page, List<Found> lines) {
        List<Found> left = new ArrayList<>(lines);
        left.sort(Comparator.comparingDouble(line -> line.quad().centre().x()));
        List<Found> joined = new ArrayList<>();
        while (!left.isEmpty()) {
            Found first = left.remove(0);
            Found last = first;
            List<LineText.Sign> groups = new ArrayList<>(first.text().signs());
            Optional<Found> next = next(last, left);
            while (next.isPresent()) {
                last = next.get();
                left.remove(last);
                groups.addAll(last.text().signs());
                next = next(last, left);
            }
            joined.add(last.equals(first) ? first : read(page, first, last, groups));
        }
        return joined;
    }

    private static Optional<Found> next(Found line, List<Found> others) {
        return line.isCode()
                ? others.stream()
                        .filter(other -> other.isCode() && line.digits() + other.digits() > 3)
                        .filter(line::isFollowedBy)
                        .findFirst()
                : Optional.empty();
    }

    private Found read(Picture page, Found first, Found last, List<LineText.Sign> groups) {
        Quad whole = new Quad(
                first.quad().a(), last.quad().b(), last.quad().c(), first.quad().d());
        return new Found(whole, engine.read(TextEngine.spaced(engine, page, whole, new LineText(groups))));
    }
}
