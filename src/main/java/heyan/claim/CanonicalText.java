package heyan.claim;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The form in which texts are compared: NFKC, no white space or invisible characters, one interpunct, ASCII brackets, whole
 * characters in place of radicals. Never a form to show or to store.
 */
public final class CanonicalText {
    /** U+00B7. */
    public static final String INTERPUNCT = "·";

    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]");
    private static final Pattern DOT = Pattern.compile("(?<=\\p{IsHan})[·•․‧∙⋅・･.．。﹒●᛫](?=\\p{IsHan})");
    /** What PDF text layers put in place of a character; NFKC maps U+2F00 to U+2FD5 but not these. */
    private static final Map<Integer, String> RADICALS = Map.ofEntries(
            Map.entry(0x2E9D, "月"),
            Map.entry(0x2E9F, "母"),
            Map.entry(0x2EA0, "民"),
            Map.entry(0x2EC1, "虎"),
            Map.entry(0x2EC4, "西"),
            Map.entry(0x2EC5, "见"),
            Map.entry(0x2EC6, "角"),
            Map.entry(0x2EC9, "贝"),
            Map.entry(0x2ECB, "车"),
            Map.entry(0x2ED3, "长"),
            Map.entry(0x2ED4, "长"),
            Map.entry(0x2ED8, "青"),
            Map.entry(0x2ED9, "韦"),
            Map.entry(0x2EDA, "页"),
            Map.entry(0x2EDB, "风"),
            Map.entry(0x2EDC, "飞"),
            Map.entry(0x2EDD, "食"),
            Map.entry(0x2EE2, "马"),
            Map.entry(0x2EE3, "骨"),
            Map.entry(0x2EE4, "鬼"),
            Map.entry(0x2EE5, "鱼"),
            Map.entry(0x2EE6, "鸟"),
            Map.entry(0x2EE7, "卤"),
            Map.entry(0x2EE8, "麦"),
            Map.entry(0x2EE9, "黄"),
            Map.entry(0x2EEC, "齐"),
            Map.entry(0x2EEE, "齿"),
            Map.entry(0x2EF0, "龙"),
            Map.entry(0x2EF3, "龟"));

    private CanonicalText() {}

    /** The text as it is compared. */
    public static String of(String text) {
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .replaceAll("[〔【［]", "(")
                .replaceAll("[〕】］]", ")");
        StringBuilder whole = new StringBuilder();
        plain.codePoints()
                .mapToObj(c -> RADICALS.getOrDefault(c, Character.toString(c)))
                .forEach(whole::append);
        return DOT.matcher(whole).replaceAll(INTERPUNCT);
    }
}
