package heyan.verify;

import heyan.verify.Finding.Agreement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Comparison of the text on a round seal 公章 with a union's name. Rings read badly, so characters that the reader itself
 * doubted may differ: at most a fifth of all, never three in a row, never one that was read surely. Fewer or more characters
 * than the name has are never forgiven.
 */
final class Seal {
    private static final int ONE_IN = 5;
    private static final int RUN = 3;

    private Seal() {}

    /** @param doubts doubted characters of {@code read}, by code point index */
    static Likeness compare(String read, List<Integer> doubts, String union) {
        Ring ring = Ring.of(read, doubts);
        int[] expected = Words.unionOf(union).codePoints().filter(Seal::isName).toArray();
        int[] seen = ring.characters().stream().mapToInt(Integer::intValue).toArray();
        if (seen.length != expected.length) {
            return Likeness.DIFFERENT;
        }
        int differing = 0;
        int run = 0;
        for (int i = 0; i < seen.length; i++) {
            boolean same = Simplified.isSameCharacter(Character.toString(seen[i]), Character.toString(expected[i]));
            run = same ? 0 : run + 1;
            differing += same ? 0 : 1;
            if (!same && (!ring.doubts().contains(i) || run >= RUN)) {
                return Likeness.DIFFERENT;
            }
        }
        if (differing == 0) {
            return new Likeness(Agreement.EQUAL, "", Likeness.Support.CHECKED);
        }
        return differing * ONE_IN <= seen.length
                ? new Likeness(Agreement.EQUIVALENT, "doubted characters", Likeness.Support.CHECKED)
                : Likeness.DIFFERENT;
    }

    /** Number of characters to change, add or drop to make one text of the other. */
    static int distance(String read, String union) {
        List<Integer> a = Ring.of(read, List.of()).characters();
        int[] b = Words.unionOf(union).codePoints().filter(Seal::isName).toArray();
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int change = diagonal + (a.get(i - 1) == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length];
    }

    private static boolean isName(int character) {
        return Character.isLetterOrDigit(character);
    }

    /** Letters of the ring with their doubts, without stars and brackets, 委员会 taken off. */
    private record Ring(List<Integer> characters, Set<Integer> doubts) {
        static Ring of(String read, List<Integer> doubts) {
            StringBuilder kept = new StringBuilder();
            Set<Integer> moved = new HashSet<>();
            int[] all = read.codePoints().toArray();
            for (int i = 0; i < all.length; i++) {
                String plain = heyan.claim.CanonicalText.of(Character.toString(all[i]));
                if (plain.codePointCount(0, plain.length()) == 1 && isName(plain.codePointAt(0))) {
                    if (doubts.contains(i)) {
                        moved.add(kept.codePointCount(0, kept.length()));
                    }
                    kept.append(plain);
                }
            }
            return new Ring(Words.unionOf(kept.toString()).codePoints().boxed().toList(), moved);
        }
    }
}
