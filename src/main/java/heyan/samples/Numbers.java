package heyan.samples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Makes numbers that obey their standards but belong to nobody. */
final class Numbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final String CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

    private Numbers() {}

    /** Citizen number (GB 11643) in the never-allotted region 000001. */
    static String citizen(LocalDate birth, boolean male, Dice dice) {
        int sequence = dice.between(1, 499) * 2 - (male ? 1 : 0);
        String body = "000001" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", sequence);
        return body + citizenCheck(body);
    }

    /** Check character (ISO 7064 MOD 11-2) of the first 17 digits. */
    static char citizenCheck(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** Card number of this length with its Luhn digit. */
    static String card(String bin, int length, Dice dice) {
        String body = bin + dice.digits(length - bin.length() - 1);
        return body + luhn(body);
    }

    static char luhn(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** Certificate number 毕业证书编号: school 5, type 1, year 4, level 2, serial 6. */
    static String certificate(String schoolCode, char type, int year, boolean bachelor, Dice dice) {
        return schoolCode + type + year + (bachelor ? "05" : "06") + String.format("%06d", dice.between(1, 39_999));
    }

    /** Verification code 在线验证码: A and 15 letters or digits. */
    static String chsiCode(Dice dice) {
        StringBuilder code = new StringBuilder("A");
        for (int i = 0; i < 15; i++) {
            code.append(CODE_LETTERS.charAt(dice.below(CODE_LETTERS.length())));
        }
        return code.toString();
    }

    static String phone(Dice dice) {
        return "1" + dice.pick(java.util.List.of("35", "36", "38", "39", "50", "58", "88", "89", "59", "77"))
                + dice.digits(8);
    }

    /** The text with another digit at this place. */
    static String otherDigit(String number, int index, Dice dice) {
        char old = number.charAt(index);
        char next = (char) ('0' + (old - '0' + dice.between(1, 9)) % 10);
        return number.substring(0, index) + next + number.substring(index + 1);
    }
}
