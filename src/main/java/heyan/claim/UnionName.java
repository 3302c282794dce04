package heyan.claim;

import java.util.regex.Pattern;

/** Names of unions 工会, as they are compared. */
public final class UnionName {
    private static final Pattern COMMITTEE = Pattern.compile("(工会(?:联合会)?)委员会$");

    private static final Pattern NAMELESS = Pattern.compile("(?:工会|联合会|委员会|[^\\p{L}\\p{N}])*+");

    private UnionName() {}

    /** Whether it says more than that it is a union: 工会委员会 and ★ are nobody's name and agree with none. */
    public static boolean isName(String name) {
        return !NAMELESS.matcher(CanonicalText.of(name)).matches();
    }

    /** {@link CanonicalText}, with 工会委员会 at the end as 工会, and 工会联合会委员会 as 工会联合会. */
    public static String key(String name) {
        return COMMITTEE.matcher(CanonicalText.of(name)).replaceFirst("$1");
    }
}
