package heyan.verify;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Traditional 繁体 to simplified 简体 characters, one at a time. */
final class Simplified {
    private static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");
    /** Traditional characters whose simplified form is a character of its own, or that names tell apart for another reason. */
    private static final Set<Integer> APART =
            "龑後餘範瀋徵穀醜鬱薑塗嶽鬆".codePoints().boxed().collect(Collectors.toSet());
    /** Simplified characters that stand for several traditional ones: 干 for 乾 and 幹, 钟 for 鍾 and 鐘. */
    private static final Set<String> SEVERAL = several();

    private Simplified() {}

    /** The text in simplified characters. */
    static String of(String text) {
        return SIMPLIFY.transliterate(text);
    }

    /** Whether the two are one character in two scripts and nothing else: 豐 and 丰, but not 乾 and 干. */
    static boolean isSameCharacter(String one, String other) {
        return one.equals(other) || isPair(one, other) || isPair(other, one);
    }

    private static boolean isPair(String traditional, String simplified) {
        return !APART.contains(traditional.codePointAt(0))
                && !SEVERAL.contains(simplified)
                && of(traditional).equals(simplified);
    }

    private static Set<String> several() {
        int[] han = IntStream.rangeClosed(0x4E00, 0x9FA5).toArray();
        String each = Arrays.stream(han).mapToObj(Character::toString).collect(Collectors.joining("\n"));
        String[] simplified = of(each).split("\n", -1);
        Map<String, Long> sources = IntStream.range(0, han.length)
                .filter(i -> !simplified[i].equals(Character.toString(han[i])))
                .mapToObj(i -> simplified[i])
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return sources.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
