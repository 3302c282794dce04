package heyan.programme;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What rows of a list are found by when a name is looked for: the name without its harmless differences. */
final class NameKey {
    /** Interpuncts in use, of which a list may also have dropped one; whether the names agree is asked in verify. */
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{C}\\u00B7•․‧∙⋅・.。●\\u16EB]+");

    private NameKey() {}

    /** NFKC, upper case, without spaces and interpuncts. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return NOISE.matcher(plain).replaceAll("").toUpperCase(java.util.Locale.ROOT);
    }
}
