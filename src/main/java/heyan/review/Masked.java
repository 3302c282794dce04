package heyan.review;

import java.util.List;
import java.util.regex.Pattern;

/** Personal data made short enough for a list. */
public final class Masked {
    /** What may be somebody's citizen, card or phone number, with or without spaces, in any digits. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[ -]?\\p{Nd}){9,18}[ -]?[\\p{Nd}XxＸｘ]");

    private static final int HEAD = 4;
    private static final int TAIL = 4;

    private Masked() {}

    /** The first character of a name; stars for the rest, two at most. */
    public static String name(String name) {
        int length = name.codePointCount(0, name.length());
        if (length == 0) {
            return "";
        }
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "*".repeat(Math.min(Math.max(length - 1, 1), 2));
    }

    /** The ends of a phone number. */
    public static String phone(String phone) {
        return phone.length() < 8
                ? "*".repeat(phone.length())
                : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }

    /** The ends of a number; of a short one nothing. */
    public static String number(String number) {
        return Shown.of(number, "", List.of(), true).text();
    }

    /** Whether a text holds something that looks like a personal number. */
    static boolean holdsNumber(String text) {
        return NUMBER.matcher(text).find();
    }

    /** Whether the character at {@code index} of a number of {@code length} characters stays readable. */
    static boolean shows(int index, int length) {
        return length > HEAD + TAIL && (index < HEAD || index >= length - TAIL);
    }
}
