package heyan.claim;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Citizen number 公民身份号码 of GB 11643-1999: region, birth date, sequence, check character by ISO 7064 MOD 11-2. Holders of
 * residence permits and of the foreigner's card of 2023 (first digit 9) have numbers of the same build. Masks itself in
 * {@link #toString()}.
 *
 * @param value 18 characters, the last may be {@code X}; always valid
 */
public record IdNumber(String value) {
    /** So many characters that a masked number shows tell a person nearly surely: the region's six and the last four. */
    public static final int TELLING = 10;

    private static final Pattern EIGHTEEN = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern FIFTEEN = Pattern.compile("[0-9]{15}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public IdNumber {
        if (check(value) != Verdict.OK || !value.equals(canonical(value))) {
            throw new IllegalArgumentException("not a canonical, valid citizen number");
        }
    }

    /** What is wrong with a text that should be a citizen number; the first fault of length and characters, date, check. */
    public enum Verdict {
        OK,
        FORMAT,
        BIRTH,
        CHECK
    }

    /** Judges a number as typed: spaces, full-width digits and a small x are no fault. */
    public static Verdict check(String typed) {
        String number = canonical(typed);
        if (!EIGHTEEN.matcher(number).matches()) {
            return Verdict.FORMAT;
        }
        if (birthOf(number).isEmpty()) {
            return Verdict.BIRTH;
        }
        return checkOf(number) == number.charAt(17) ? Verdict.OK : Verdict.CHECK;
    }

    /** The number, when it is valid. */
    public static Optional<IdNumber> parse(String typed) {
        return check(typed) == Verdict.OK ? Optional.of(new IdNumber(canonical(typed))) : Optional.empty();
    }

    /** A 15-digit number of before 1999 as the 18 characters it became; empty when it is none. */
    public static Optional<IdNumber> upgrade(String fifteen) {
        String old = canonical(fifteen);
        if (!FIFTEEN.matcher(old).matches()) {
            return Optional.empty();
        }
        String body = old.substring(0, 6) + "19" + old.substring(6);
        return parse(body + checkOf(body));
    }

    /** NFKC, no white space, capitals; a 15-digit number stays as it is. Does not ask whether it is valid. */
    public static String canonical(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT);
    }

    /**
     * Whether a number on a list may be the typed one: equal, equal after the upgrade from 15 digits, or masked with
     * {@code *} and equal in every unmasked position. An entry of nothing but stars names nobody.
     */
    public static boolean agree(String typed, String listed) {
        String number = canonical(typed);
        String entry = canonical(listed);
        String full = upgrade(entry).map(IdNumber::value).orElse(entry);
        return full.length() == number.length()
                && full.chars().anyMatch(c -> c != '*')
                && java.util.stream.IntStream.range(0, full.length())
                        .allMatch(i -> full.charAt(i) == '*' || full.charAt(i) == number.charAt(i));
    }

    /** How many characters of an entry are not masked. */
    public static long shown(String listed) {
        return canonical(listed).chars().filter(c -> c != '*').count();
    }

    /** {@link #agree} for this number. */
    public boolean matchesMasked(String listed) {
        return agree(value, listed);
    }

    public LocalDate birth() {
        return birthOf(value).orElseThrow();
    }

    /** {@code 男} or {@code 女}, by the parity of the sequence number. */
    public String sex() {
        return Character.digit(value.charAt(16), 10) % 2 == 1 ? "男" : "女";
    }

    /** First six and last four characters. */
    @Override
    public String toString() {
        return value.substring(0, 6) + "********" + value.substring(14);
    }

    private static Optional<LocalDate> birthOf(String number) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static char checkOf(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }
}
