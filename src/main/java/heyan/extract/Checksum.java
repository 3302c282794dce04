package heyan.extract;

import heyan.claim.BankCardNumber;
import heyan.claim.IdNumber;

/** What a number's own check digit says. A judge only: nothing is ever repaired. */
enum Checksum {
    HOLDS,
    FAILS,
    /** The number has no check digit. */
    NONE;

    /** GB 11643: check character and birth date; masked numbers cannot be judged. */
    static Checksum ofIdNumber(String number) {
        return number.indexOf('*') >= 0 ? NONE : holds(IdNumber.check(number) == IdNumber.Verdict.OK);
    }

    /** ISO/IEC 7812: Luhn; masked numbers cannot be judged. */
    static Checksum ofCardNumber(String number) {
        return number.indexOf('*') >= 0
                ? NONE
                : holds(BankCardNumber.parse(number)
                        .filter(BankCardNumber::isLuhn)
                        .isPresent());
    }

    private static Checksum holds(boolean holds) {
        return holds ? HOLDS : FAILS;
    }
}
