package heyan.claim;

import java.util.regex.Pattern;

/**
 * Number of the foreigner's permanent residence card 外国人永久居留身份证 of 2017: nationality (3 letters), region (4), birth
 * yyMMdd, sequence, check digit with weights 7, 3, 1 as in a passport. The card of 2023 carries an {@link IdNumber}.
 */
public final class ForeignerNumber {
    private static final Pattern FORMAT = Pattern.compile("[A-Z]{3}[0-9]{12}");
    private static final int[] WEIGHTS = {7, 3, 1};

    private ForeignerNumber() {}

    /** Judges a number of either card as typed. */
    public static IdNumber.Verdict check(String typed) {
        String number = IdNumber.canonical(typed);
        if (!FORMAT.matcher(number).matches()) {
            return IdNumber.check(number);
        }
        int sum = 0;
        for (int i = 0; i < 14; i++) {
            sum += WEIGHTS[i % 3] * Character.digit(number.charAt(i), 36);
        }
        return sum % 10 == Character.digit(number.charAt(14), 10) ? IdNumber.Verdict.OK : IdNumber.Verdict.CHECK;
    }
}
