package heyan.verify;

import heyan.verify.Finding.Agreement;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Comparison of the text on a round seal 公章 with a union's name. Rings read badly, so characters that the reader itself
 * doubted may differ: at most a fifth of all, never three in a row, never one that was read surely. Fewer or more characters
 * than the name has are not forgiven, but for one of the place that a name begins with.
 *
 * <p>A seal goes over the year and below the month 骑年盖月, so that the date's ink hides bits of the ring. Where it hides only
 * what names share, a place at their beginning or 有限公司, all that tells one union from another was read; so it was where it
 * hides one character of many that does not number 第二 or place 东 its union among others.
 */
final class Seal {
    private static final int ONE_IN = 5;
    private static final int RUN = 3;
    private static final Pattern PLACE = Pattern.compile(
            "^(?:广东省?|(?:广州|深圳|珠海|佛山|东莞|中山|惠州|江门|肇庆|汕头|湛江|茂名|清远|韶关" + "|梅州|河源|阳江|潮州|揭阳|云浮|汕尾)市?|(?:北京|上海|天津|重庆)市?)");
    private static final Pattern SHARED =
            Pattern.compile(PLACE.pattern() + "|(?:股份)?有限(?:责任)?公司|集团|分公司|(?:联合)?工会(?:联合会|委员会)?$");
    /** Characters by which names are told apart that are alike in all others. */
    private static final String ENUMERATING = "零〇一二三四五六七八九十百甲乙丙丁戊己庚辛东南西北中上下前后左右大小新老";
    /** With so many telling characters read surely, one that is hidden makes no other union of it. */
    private static final int ENOUGH = 6;

    private static final String COMMITTEE = "委员会";

    private static final String RULE = "doubted characters";

    private Seal() {}

    /** @param doubts doubted characters of {@code read}, by code point index */
    static Likeness compare(String read, List<Integer> doubts, String union) {
        Ring ring = Ring.of(read, doubts);
        String key = Words.unionOf(union);
        return Stream.of(key, key + COMMITTEE)
                .map(name -> compare(ring, letters(name)))
                .filter(likeness -> likeness.agreement().agrees())
                .findFirst()
                .orElse(Likeness.DIFFERENT);
    }

    private static Likeness compare(Ring ring, List<Integer> expected) {
        BitSet shared = shared(expected);
        if (ring.characters().size() == expected.size()) {
            return compare(ring, expected, shared);
        }
        return lacksOneOfThePlace(ring, expected, shared) ? telling() : Likeness.DIFFERENT;
    }

    private static Likeness compare(Ring ring, List<Integer> expected, BitSet shared) {
        int differing = 0;
        int run = 0;
        int hidden = 0; // one that numbers its union counts as too many
        for (int i = 0; i < expected.size(); i++) {
            boolean doubted = ring.doubts().contains(i);
            boolean same = isSame(ring.characters().get(i), expected.get(i));
            run = same ? 0 : run + 1;
            differing += same ? 0 : 1;
            hidden += shared.get(i) || (same && !doubted) ? 0 : isEnumerating(expected.get(i)) ? ONE_IN : 1;
            if (!same && (!doubted || run >= RUN)) {
                return Likeness.DIFFERENT;
            }
        }
        if (differing * ONE_IN > expected.size()) {
            return Likeness.DIFFERENT;
        }
        int telling = expected.size() - shared.cardinality() - hidden;
        if (!ring.doubts().isEmpty() && (hidden == 0 || (hidden == 1 && telling >= ENOUGH))) {
            return telling();
        }
        return new Likeness(
                differing == 0 ? Agreement.EQUAL : Agreement.EQUIVALENT,
                differing == 0 ? "" : RULE,
                Likeness.Support.CHECKED);
    }

    private static Likeness telling() {
        return new Likeness(Agreement.EQUIVALENT, RULE, Likeness.Support.TELLING);
    }

    /** Whether the ring is the name without one character of the place, and read surely where names differ. */
    private static boolean lacksOneOfThePlace(Ring ring, List<Integer> expected, BitSet shared) {
        if (ring.characters().size() + 1 != expected.size()) {
            return false;
        }
        int place = place(expected);
        return IntStream.range(0, place)
                .anyMatch(hidden -> IntStream.range(0, ring.characters().size()).allMatch(i -> {
                    int at = i < hidden ? i : i + 1;
                    return isSame(ring.characters().get(i), expected.get(at))
                            && (shared.get(at) || !ring.doubts().contains(i));
                }));
    }

    private static boolean isEnumerating(int character) {
        return character < 128 || ENUMERATING.indexOf(character) >= 0;
    }

    private static List<Integer> letters(String name) {
        return name.codePoints().filter(Seal::isName).boxed().toList();
    }

    private static boolean isSame(int one, int other) {
        return Simplified.isSameCharacter(Character.toString(one), Character.toString(other));
    }

    private static int place(List<Integer> letters) {
        Matcher matcher = PLACE.matcher(text(letters));
        return matcher.find() ? matcher.end() : 0;
    }

    /** Places of the letters that are in a part which names share. */
    private static BitSet shared(List<Integer> letters) {
        BitSet shared = new BitSet();
        String text = text(letters);
        Matcher matcher = SHARED.matcher(text);
        while (matcher.find()) {
            shared.set(text.codePointCount(0, matcher.start()), text.codePointCount(0, matcher.end()));
        }
        return shared;
    }

    private static String text(List<Integer> letters) {
        return letters.stream().map(Character::toString).collect(Collectors.joining());
    }

    /** Number of characters to change, add or drop to make one text of the other. */
    static int distance(String read, String union) {
        List<Integer> a = letters(Words.unionOf(read));
        List<Integer> b = letters(Words.unionOf(union));
        int[] row = new int[b.size() + 1];
        for (int j = 0; j <= b.size(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.size(); j++) {
                int change = diagonal + (a.get(i - 1).equals(b.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.size()];
    }

    private static boolean isName(int character) {
        return Character.isLetterOrDigit(character);
    }

    /** Letters of the ring with their doubts, without stars and brackets. */
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
            return new Ring(letters(kept.toString()), moved);
        }
    }
}
