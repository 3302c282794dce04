package heyan.claim;

import java.util.regex.Pattern;

/**
 * Number of a graduation certificate 毕业证书编号: school (5), type (1), year (4), level (2), serial (6). No check digit: a
 * misread one is found by comparing documents only.
 */
public final class CertificateNumber {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{17,18}");
    private static final Pattern SELF_TAUGHT = Pattern.compile("6[56][0-9]{6}[0-9]{2}[12][0-9]{6}");
    private static final String TYPES = "1567";
    private static final Pattern LEVELS = Pattern.compile("0[12456]");

    private CertificateNumber() {}

    /** What a number looks like; the first fault of length, type, year, level. */
    public enum Verdict {
        OK,
        /** 17 digits of 2001 and 2002, with a serial of five. */
        OK17,
        /** 17 digits of the self-taught examination 自学考试. */
        OK17Z,
        LENGTH,
        TYPE,
        YEAR,
        LEVEL
    }

    /** NFKC, no white space. */
    public static String canonical(String typed) {
        return IdNumber.canonical(typed);
    }

    /**
     * Judges a number as typed.
     *
     * @param latest the latest year in which it can have been issued
     */
    public static Verdict check(String typed, int latest) {
        String number = canonical(typed);
        if (!DIGITS.matcher(number).matches()) {
            return Verdict.LENGTH;
        }
        boolean old = number.length() == 17;
        if (old && SELF_TAUGHT.matcher(number).matches()) {
            return Verdict.OK17Z;
        }
        if (TYPES.indexOf(number.charAt(5)) < 0) {
            return Verdict.TYPE;
        }
        int year = Integer.parseInt(number.substring(6, 10));
        if (year < 1991 || year > latest || (old && year > 2002)) {
            return Verdict.YEAR;
        }
        if (!LEVELS.matcher(number.substring(10, 12)).matches()) {
            return Verdict.LEVEL;
        }
        return old ? Verdict.OK17 : Verdict.OK;
    }
}
