package heyan.extract;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Places where a character is missing: the engine skips characters that it does not know and is sure of the rest, but the
 * room that they take stays. Looked for among Han characters, which are all equally wide.
 */
final class Holes {
    /** Least width of a Han character, and most width of one with its gap, as shares of the height of its line's box. */
    private static final double NARROW = 0.6;

    private static final double WIDE = 1.05;
    private static final double STEP = 1.65;
    private static final double EDGE = 0.8;
    /** Most step to a sign, which stands in the first half of its square. */
    private static final double SIGN = 1.2;
    /** Most step to a letter, with a space as wide as a character between. */
    private static final double APART = 2.4;
    /** Least step over a space as wide as a character, in steps from character to character. */
    private static final double PADDED = 1.8;

    private Holes() {}

    /** Whether a letter may be missing inside the text, or behind it. */
    static boolean in(Text text) {
        return text.lines().stream()
                .map(line -> text.letters().stream()
                        .filter(letter -> letter.line().equals(line))
                        .toList())
                .anyMatch(Holes::inLine);
    }

    private static boolean inLine(List<Letter> letters) {
        List<Integer> steps = new ArrayList<>();
        for (int i = 1; i < letters.size(); i++) {
            if (letters.get(i).isHan() && letters.get(i - 1).isHan()) {
                steps.add(letters.get(i).x() - letters.get(i - 1).x());
            }
        }
        Box line = letters.get(0).line().box();
        double most = WIDE * line.height();
        if (steps.size() > 1) {
            List<Integer> sorted = steps.stream().sorted().toList();
            most = STEP * Math.max(sorted.get((sorted.size() - 1) / 2), NARROW * line.height());
        }
        double limit = most;
        return steps.stream().anyMatch(step -> step > limit) || behind(letters, line);
    }

    private static boolean behind(List<Letter> letters, Box line) {
        Letter last = letters.get(letters.size() - 1);
        List<Letter> next = Spelling.letters(last.page(), last.line()).stream()
                .filter(letter -> letter.x() > last.x())
                .toList();
        if (!last.isHan()) {
            return false;
        }
        if (next.isEmpty()) {
            return line.right() - last.x() > EDGE * line.height();
        }
        Letter following = next.get(0);
        boolean letter = Character.isLetterOrDigit(following.canonical().codePointAt(0));
        double most = (letter ? APART : SIGN) * line.height();
        return following.x() - last.x() > most + (isPadded(letters) ? last.pitch() : 0);
    }

    /** Whether a space as wide as a character stands before the text: then one stands behind it too. */
    private static boolean isPadded(List<Letter> letters) {
        Letter first = letters.get(0);
        return Spelling.letters(first.page(), first.line()).stream()
                .filter(letter -> letter.x() < first.x())
                .reduce((one, other) -> other)
                .filter(before -> before.isHan() && first.x() - before.x() > PADDED * first.pitch())
                .isPresent();
    }

    /** Whether a letter may be missing before the first one, when that begins its line. */
    static boolean before(Text text) {
        Letter first = text.letters().get(0);
        boolean begins = Spelling.letters(first.page(), first.line()).get(0).x() == first.x();
        Box line = first.line().box();
        return begins && first.x() - line.left() > EDGE * line.height();
    }
}
