package heyan.claim;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bank card number 银行卡号 of ISO/IEC 7812-1: 15 to 19 digits with a Luhn check digit. Masks itself in {@link #toString()}.
 *
 * @param digits digits only, 15 to 19; {@link #isLuhn()} says whether the check digit is right
 */
public record BankCardNumber(String digits) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{15,19}");

    public BankCardNumber {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("a bank card number has 15 to 19 digits");
        }
    }

    /** The number in a text as typed, spaces and full-width digits being no fault; empty when it cannot be one. */
    public static Optional<BankCardNumber> parse(String typed) {
        String number = IdNumber.canonical(typed);
        return DIGITS.matcher(number).matches() ? Optional.of(new BankCardNumber(number)) : Optional.empty();
    }

    /** Whether the check digit is right: finds every single wrong digit and every swap of neighbours but 09 and 90. */
    public boolean isLuhn() {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** The bank that issues such numbers, as far as the common ones are known; a hint, never a fault. */
    public Optional<String> bankHint() {
        return BankHint.of(digits);
    }

    /** First six and last four digits. */
    @Override
    public String toString() {
        return digits.substring(0, 6) + "*".repeat(digits.length() - 10) + digits.substring(digits.length() - 4);
    }
}
