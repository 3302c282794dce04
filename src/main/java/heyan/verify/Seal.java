package heyan.verify;

import heyan.claim.CanonicalText;
import heyan.verify.Finding.Agreement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Comparison of the text on a round seal 公章 with a union's name. Rings read badly, so characters that the reader itself
 * doubted may differ where some reading saw the name's own there: at most a fifth of all, never three in a row, never one that
 * was read surely. Fewer or more characters than the name has are not forgiven, but for one of the place that a name begins
 * with.
 *
 * <p>A seal goes over the year and below the month 骑年盖月, so that the date's ink hides bits of the ring. What it hides does not
 * matter in two places, whatever was seen there: 省 or 市 of the place that the name begins with, and 工会委员会 at the end.
 * Everywhere else names that are alike differ in just one character: 广东 and 广西, 阳江 and 阳春, 石井 and 石门 street, 第一 and
 * 第二 school, 集团 and 股份.
 */
final class Seal {
    private static final int ONE_IN = 5;
    private static final int RUN = 3;
    /** So many doubted characters that are the name's own all the same need no more confidence. */
    private static final int FEW = 2;

    /** Only places that are known: 市 in 农贸市场 or 永辉超市 is no city's. */
    private static final Pattern PLACE =
            Pattern.compile("^(?:(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省"
                    + "|(?:广州|深圳|珠海|佛山|东莞|中山|惠州|江门|肇庆|汕头|湛江|茂名|清远|韶关|梅州|河源|阳江|潮州|揭阳|云浮|汕尾|北京|上海|天津|重庆)市(?![政场区民]))");

    private static final String UNION = "工会";
    private static final Pattern OF_A_UNION = Pattern.compile("工会(?:联合会)?$");
    private static final String COMMITTEE = "委员会";
    private static final List<String> COMMITTEE_AS_READ = List.of("", COMMITTEE, "委员", "委");
    /** With 会 they are a body of another kind: 商会, 学会, 协会, 董事会. */
    private static final String BEFORE_ASSOCIATION = "商学协社公董事监理党国";

    private static final String RULE = "doubted characters";

    private Seal() {}

    /**
     * @param doubts doubted characters of {@code read}, by code point index, and what else was seen in their place
     * @param sure whether the text as a whole was read surely; if not, one character may be wrong that nobody doubted
     */
    static Likeness compare(String read, Map<Integer, String> doubts, boolean sure, String union) {
        Ring ring = Ring.of(read, doubts);
        String key = Words.unionOf(union);
        Stream<String> names =
                OF_A_UNION.matcher(key).find() ? COMMITTEE_AS_READ.stream().map(key::concat) : Stream.of(key);
        return names.map(Seal::letters)
                .map(name -> compare(ring, sure, name))
                .filter(likeness -> likeness.agreement().agrees())
                .findFirst()
                .orElse(Likeness.DIFFERENT);
    }

    /** The fifth is taken of the name without 委员会, which all have. */
    private static Likeness compare(Ring ring, boolean sure, List<Integer> name) {
        if (ring.characters().size() != name.size()) {
            return lacksOne(ring, name) ? telling(Agreement.EQUIVALENT) : Likeness.DIFFERENT;
        }
        List<Integer> differing = IntStream.range(0, name.size())
                .filter(i -> !isSame(ring.characters().get(i), name.get(i)))
                .boxed()
                .toList();
        boolean harmless = isHarmless(name, differing);
        boolean forgiven = ring.doubts().keySet().containsAll(differing)
                && (harmless || differing.stream().allMatch(i -> ring.saw(i, name.get(i))))
                && longestRun(differing) < RUN
                && differing.size() * ONE_IN <= without(COMMITTEE, name);
        if (!forgiven) {
            return !sure && harmless ? telling(Agreement.EQUIVALENT) : Likeness.DIFFERENT;
        }
        Agreement agreement = differing.isEmpty() ? Agreement.EQUAL : Agreement.EQUIVALENT;
        return isTelling(ring, differing)
                ? telling(agreement)
                : new Likeness(agreement, differing.isEmpty() ? "" : RULE, Likeness.Support.CHECKED);
    }

    /** Whether something was doubted, but little, and most of it the name's own. */
    private static boolean isTelling(Ring ring, List<Integer> differing) {
        return !ring.doubts().isEmpty()
                && differing.size() <= 1
                && ring.doubts().size() - differing.size() <= FEW;
    }

    /** Whether what differs is one character of 工会委员会, or 省 or 市 of the place. */
    private static boolean isHarmless(List<Integer> name, List<Integer> differing) {
        return differing.size() == 1
                && (differing.get(0) == rankOfPlace(name) || differing.get(0) >= without(UNION + COMMITTEE, name));
    }

    private static Likeness telling(Agreement agreement) {
        return new Likeness(agreement, agreement == Agreement.EQUAL ? "" : RULE, Likeness.Support.TELLING);
    }

    /** Whether the ring is the name without 省 or 市 of the place or one of 工会委员会, and nothing in it was doubted. */
    private static boolean lacksOne(Ring ring, List<Integer> name) {
        int end = without(UNION + COMMITTEE, name);
        boolean ends = end > 0 && !BEFORE_ASSOCIATION.contains(Character.toString(name.get(end - 1)));
        return ring.characters().size() + 1 == name.size()
                && ring.doubts().isEmpty()
                && IntStream.range(0, name.size())
                        .filter(i -> i == rankOfPlace(name) || (ends && i >= end))
                        .anyMatch(hidden -> IntStream.range(0, ring.characters().size())
                                .allMatch(i -> isSame(ring.characters().get(i), name.get(i < hidden ? i : i + 1))));
    }

    /** How many characters stand before this end; all when the name does not end so. */
    private static int without(String end, List<Integer> name) {
        return name.size() - (text(name).endsWith(end) ? end.length() : 0);
    }

    private static int longestRun(List<Integer> places) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < places.size(); i++) {
            run = i > 0 && places.get(i) == places.get(i - 1) + 1 ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean isSame(int one, int other) {
        return Simplified.isSameCharacter(Character.toString(one), Character.toString(other));
    }

    /** Where 省 or 市 of a place stands that the name begins with; -1 for nowhere. */
    private static int rankOfPlace(List<Integer> name) {
        Matcher matcher = PLACE.matcher(text(name));
        return matcher.find() ? matcher.end() - 1 : -1;
    }

    private static String text(List<Integer> letters) {
        return letters.stream().map(Character::toString).collect(Collectors.joining());
    }

    private static List<Integer> letters(String name) {
        return name.codePoints().filter(Seal::isName).boxed().toList();
    }

    /** Number of characters to change, add or drop to make one text of the other. */
    static int distance(String read, String union) {
        List<Integer> a = letters(Words.unionOf(text(letters(read))));
        List<Integer> b = letters(Words.unionOf(union));
        return EditDistance.of(a, b);
    }

    private static boolean isName(int character) {
        return Character.isLetterOrDigit(character);
    }

    /** Letters of the ring with their doubts, without stars and brackets. */
    private record Ring(List<Integer> characters, Map<Integer, String> doubts) {
        static Ring of(String read, Map<Integer, String> doubts) {
            StringBuilder kept = new StringBuilder();
            Map<Integer, String> moved = new HashMap<>();
            int[] all = read.codePoints().toArray();
            for (int i = 0; i < all.length; i++) {
                String plain = CanonicalText.of(Character.toString(all[i]));
                if (plain.codePointCount(0, plain.length()) == 1 && isName(plain.codePointAt(0))) {
                    if (doubts.containsKey(i)) {
                        moved.put(kept.codePointCount(0, kept.length()), CanonicalText.of(doubts.getOrDefault(i, "")));
                    }
                    kept.append(plain);
                }
            }
            return new Ring(letters(kept.toString()), moved);
        }

        /** Whether this character was seen in a doubted place by some reading. */
        boolean saw(int place, int character) {
            return doubts.getOrDefault(place, "").codePoints().anyMatch(seen -> isSame(seen, character));
        }
    }
}
