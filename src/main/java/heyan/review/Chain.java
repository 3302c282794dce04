package heyan.review;

import heyan.programme.Procedure;
import heyan.programme.Programme;
import heyan.programme.UnionLevel;
import heyan.programme.Window;
import heyan.review.access.Level;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The levels of review 审核级次 of a round and their windows, from the lowest up; the issuer alone where the notice names none.
 *
 * @param windows when they review
 */
record Chain(List<Level> levels, List<Span> windows) {
    /** The issuer alone, at any time. */
    static final Chain ISSUER = new Chain(List.of(Level.CITY), List.of());

    Chain {
        levels = List.copyOf(levels);
        windows = List.copyOf(windows);
    }

    /** When these levels review. */
    record Span(Set<Level> levels, Window window) {}

    static Chain of(Programme programme) {
        Procedure procedure = programme.procedure();
        Set<Level> levels = EnumSet.noneOf(Level.class);
        procedure.chain().stream()
                .filter(Procedure.Step::online)
                .forEach(step -> step.level().map(Chain::level).ifPresent(levels::add));
        List<Span> windows = procedure.windows().stream()
                .map(window -> new Span(levels(window), window.window()))
                .toList();
        return levels.isEmpty() ? new Chain(ISSUER.levels(), windows) : new Chain(List.copyOf(levels), windows);
    }

    private static Set<Level> levels(Procedure.ReviewWindow window) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        window.levels().forEach(level -> levels.add(level(level)));
        return Set.copyOf(levels);
    }

    private static Level level(UnionLevel level) {
        return switch (level) {
            case UNIT -> Level.UNIT;
            case TOWNSHIP, DISTRICT, INDUSTRY -> Level.DISTRICT;
            case CITY, PROVINCE -> Level.CITY;
        };
    }

    /** Where a claim of this scope begins: the lowest level that has reviewers. */
    Level first(ClaimScope scope) {
        return levels.stream().filter(scope::hasReviewers).findFirst().orElse(Level.CITY);
    }

    /** Where a claim of this scope ends. */
    Level highest(ClaimScope scope) {
        return levels.stream()
                .filter(scope::hasReviewers)
                .reduce((lower, higher) -> higher)
                .orElse(Level.CITY);
    }

    /** Where a claim goes that passed this level; empty when this was the last. */
    Optional<Level> next(Level level, ClaimScope scope) {
        return levels.stream()
                .filter(above -> above.compareTo(level) > 0 && scope.hasReviewers(above))
                .findFirst();
    }

    /** The level above, whether the notice names it or not; empty for the highest. */
    static Optional<Level> above(Level level) {
        return Arrays.stream(Level.values())
                .filter(one -> one.compareTo(level) > 0)
                .findFirst();
    }

    /** Whether this level may decide now; always where the notice sets no window for it. */
    boolean isOpen(Level level, Instant now) {
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        List<Span> own =
                windows.stream().filter(span -> span.levels().contains(level)).toList();
        return own.isEmpty() || own.stream().anyMatch(span -> span.window().contains(moment));
    }

    /** When this level's last window closes; empty where there is none. */
    Optional<Window> last(Level level) {
        return windows.stream()
                .filter(span -> span.levels().contains(level))
                .map(Span::window)
                .reduce((one, other) -> one.closes().isAfter(other.closes()) ? one : other);
    }
}
