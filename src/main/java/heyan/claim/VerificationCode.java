package heyan.claim;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Online verification code 在线验证码 of a registry report: whoever has it can read the report, so it masks itself in
 * {@link #toString()}.
 *
 * @param value 12 digits (old reports) or 16 capital letters and digits
 */
public record VerificationCode(String value) {
    private static final Pattern FORMAT = Pattern.compile("[0-9]{12}|[A-Z0-9]{16}");
    private static final Pattern ISSUED = Pattern.compile("[0-9]{12}|[AX][A-Z0-9]{15}");

    public VerificationCode {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("a verification code has 12 digits or 16 capitals and digits");
        }
    }

    /** The code in a text as typed or printed; groups, hyphens and small letters are no fault. */
    public static Optional<VerificationCode> parse(String typed) {
        String code = canonical(typed);
        return FORMAT.matcher(code).matches() ? Optional.of(new VerificationCode(code)) : Optional.empty();
    }

    /** NFKC, capitals, no white space, hyphen or underscore. */
    public static String canonical(String typed) {
        return IdNumber.canonical(typed).replaceAll("[-_]", "");
    }

    /** Whether it follows the registry's own rule: codes of 16 begin with A or X. */
    public boolean isAsIssued() {
        return ISSUED.matcher(value).matches();
    }

    /** First two characters. */
    @Override
    public String toString() {
        return value.substring(0, 2) + "*".repeat(value.length() - 2);
    }
}
