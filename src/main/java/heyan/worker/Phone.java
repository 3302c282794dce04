package heyan.worker;

import heyan.claim.IdNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mobile number 手机号 of the mainland: 11 digits. Masks itself in {@link #toString()}.
 *
 * @param digits always valid
 */
record Phone(String digits) {
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");

    Phone {
        if (!MOBILE.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a mobile number");
        }
    }

    /** The number in a text as typed; spaces, hyphens, full-width digits and +86 are no fault. */
    static Optional<Phone> parse(String typed) {
        String digits = IdNumber.canonical(typed).replace("-", "").replaceFirst("^(\\+86|0086)", "");
        return MOBILE.matcher(digits).matches() ? Optional.of(new Phone(digits)) : Optional.empty();
    }

    /** First three and last four digits. */
    public String masked() {
        return digits.substring(0, 3) + "****" + digits.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
