package heyan.verify;

import heyan.claim.CanonicalText;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Comparison of personal names 姓名, rules NM-1 to NM-6. NM-5 and NM-7 are elsewhere: doubted characters, pinyin. */
final class Names {
    /** What stands for a character that a system or a font does not have, after NFKC. */
    private static final Pattern STAND_IN = Pattern.compile("\\([^)]*\\)|[A-Za-z]+|[*?\uFFFD□〓\\p{Co}]");

    private static final String GAP = "*";
    /** Variants of one character that some people write for each other and others tell apart. */
    private static final Set<String> VARIANTS = Set.of(
            "峯峰", "甯宁", "䶮龑", "啟启", "啓启", "啓啟", "喆哲", "堃坤", "昇升", "淼渺", "祐佑", "珮佩", "锺钟", "鍾钟", "鐘鍾", "群羣", "裏裡", "勳勋",
            "勛勋", "闫阎", "閆阎", "肖萧", "肖蕭", "付傅", "於于", "乾干", "凃涂", "邱丘", "彥彦", "鑑鉴", "鑒鉴", "溫温", "眞真", "靑青", "强強", "喆嚞",
            "晖暉", "煇辉");

    private Names() {}

    static Likeness compare(String read, String typed) {
        if (read.equals(typed)) {
            return Likeness.EQUAL;
        }
        String one = CanonicalText.of(read);
        String other = CanonicalText.of(typed);
        if (one.equals(other)) {
            return Likeness.equivalent("NM-1");
        }
        if (everyPair(one, other, Simplified::isSameCharacter)) {
            return Likeness.equivalent("NM-1 繁简");
        }
        if (undotted(one).equals(undotted(other))) {
            return Likeness.unsure("NM-2");
        }
        if (everyPair(gaps(one), gaps(other), (a, b) -> a.equals(b) || a.equals(GAP) || b.equals(GAP))) {
            return Likeness.unsure("NM-3");
        }
        if (everyPair(one, other, Names::isVariant)) {
            return Likeness.unsure("NM-4");
        }
        return isCutOff(one, other) || isCutOff(other, one) ? Likeness.unsure("NM-6") : Likeness.DIFFERENT;
    }

    /** Whether one is within the other, or one character too many, too few or another makes it the other. */
    static boolean isNear(String one, String other) {
        String a = CanonicalText.of(one);
        String b = CanonicalText.of(other);
        return a.contains(b)
                || b.contains(a)
                || EditDistance.of(
                                a.codePoints().boxed().toList(),
                                b.codePoints().boxed().toList())
                        <= 1;
    }

    private static boolean isVariant(String a, String b) {
        return a.equals(b)
                || VARIANTS.contains(a + b)
                || VARIANTS.contains(b + a)
                || Simplified.of(a).equals(Simplified.of(b));
    }

    /** Old systems hold six characters or more and cut the rest. */
    private static boolean isCutOff(String name, String whole) {
        return name.codePointCount(0, name.length()) >= 6 && whole.startsWith(name);
    }

    private static String undotted(String name) {
        return name.replace(CanonicalText.INTERPUNCT, "");
    }

    private static String gaps(String name) {
        return STAND_IN.matcher(name).replaceAll(GAP);
    }

    private static boolean everyPair(String one, String other, BiPredicate<String, String> same) {
        List<String> a = one.codePoints().mapToObj(Character::toString).toList();
        List<String> b = other.codePoints().mapToObj(Character::toString).toList();
        return a.size() == b.size()
                && !a.isEmpty()
                && IntStream.range(0, a.size()).allMatch(i -> same.test(a.get(i), b.get(i)));
    }
}
