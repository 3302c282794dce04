package heyan.extract;

/** What a number's own check digit says. A judge only: nothing is ever repaired. */
enum Checksum {
    HOLDS,
    FAILS,
    /** The number has no check digit. */
    NONE;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** GB 11643: ISO 7064 MOD 11-2 over 18 characters; masked numbers cannot be judged. */
    static Checksum ofIdNumber(String number) {
        if (number.indexOf('*') >= 0) {
            return NONE;
        }
        if (!number.matches("[0-9]{17}[0-9X]")) {
            return FAILS;
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11) == number.charAt(17) ? HOLDS : FAILS;
    }

    /** ISO/IEC 7812: Luhn. */
    static Checksum ofCardNumber(String number) {
        if (number.indexOf('*') >= 0) {
            return NONE;
        }
        if (!number.matches("[0-9]{15,19}")) {
            return FAILS;
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int twice = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? digit : twice;
        }
        return sum % 10 == 0 ? HOLDS : FAILS;
    }
}
