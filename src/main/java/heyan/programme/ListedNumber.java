package heyan.programme;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen number 公民身份号码 as lists carry it: 18 characters, hidden positions are {@code *}. Numbers of 15
 * characters are carried to 18. Whether it is a valid number is not asked here: lists hold what they hold.
 *
 * @param characters 17 of {@code 0-9*}, one of {@code 0-9X*}
 */
record ListedNumber(String characters) {
    private static final Pattern FULL = Pattern.compile("[0-9*]{17}[0-9X*]");
    private static final Pattern OLD = Pattern.compile("[0-9*]{15}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** Nothing known. */
    static final ListedNumber HIDDEN = new ListedNumber("*".repeat(18));

    ListedNumber {
        if (!FULL.matcher(characters).matches()) {
            throw new IllegalArgumentException("expected 18 characters of digits, X and *");
        }
    }

    /** Reads 15 or 18 characters; spaces, width and case do not matter. Empty for anything else. */
    static Optional<ListedNumber> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        plain = SPACE.matcher(plain).replaceAll("").toUpperCase(java.util.Locale.ROOT);
        if (FULL.matcher(plain).matches()) {
            return Optional.of(new ListedNumber(plain));
        }
        if (OLD.matcher(plain).matches()) {
            String body = plain.substring(0, 6) + "19" + plain.substring(6);
            return Optional.of(new ListedNumber(body + check(body)));
        }
        return Optional.empty();
    }

    /** GB 11643-1999: ISO 7064 MOD 11-2 over 17 digits; hidden when one of them is. */
    private static char check(String body) {
        if (body.indexOf('*') >= 0) {
            return '*';
        }
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    /** One bit for each hidden position, the lowest for the first. */
    int mask() {
        int mask = 0;
        for (int i = 0; i < characters.length(); i++) {
            if (characters.charAt(i) == '*') {
                mask |= 1 << i;
            }
        }
        return mask;
    }

    /** The number with these positions hidden: as a list with this mask would print it. */
    ListedNumber behind(int mask) {
        StringBuilder hidden = new StringBuilder(characters);
        for (int i = 0; i < characters.length(); i++) {
            if ((mask & 1 << i) != 0) {
                hidden.setCharAt(i, '*');
            }
        }
        return new ListedNumber(hidden.toString());
    }

    @Override
    public String toString() {
        return "ListedNumber[hidden]";
    }
}
