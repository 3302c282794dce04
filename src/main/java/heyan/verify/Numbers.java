package heyan.verify;

import heyan.claim.BankCardNumber;
import heyan.claim.CertificateNumber;
import heyan.claim.IdNumber;
import heyan.claim.VerificationCode;
import heyan.verify.Likeness.Support;

/** Comparison of numbers and codes: spaces, width and case are harmless, a single other character is not. */
final class Numbers {
    private static final String TYPING = "spaces and case";

    private static final Likeness MASKED = Likeness.unsure("masked");

    private Numbers() {}

    /** As {@link #idNumber}, on a report of the registry, which masks it; fewer digits are many people's. */
    static Likeness reportNumber(String read, String typed) {
        Likeness likeness = idNumber(read, typed);
        return likeness.equals(MASKED) && IdNumber.shown(read) >= IdNumber.TELLING
                ? Likeness.equivalent("masked")
                : likeness;
    }

    /** Masked it may be another's, whatever is left of it agrees. */
    static Likeness idNumber(String read, String typed) {
        if (read.contains("*")) {
            return IdNumber.agree(typed, read) ? MASKED : Likeness.DIFFERENT;
        }
        Likeness plain = Likeness.of(read, typed, IdNumber::canonical, TYPING);
        Likeness likeness = plain.agreement().agrees() || !IdNumber.agree(typed, read)
                ? plain
                : Likeness.equivalent("15 to 18 digits");
        return supported(
                likeness,
                IdNumber.parse(read).isPresent(),
                IdNumber.parse(typed).isPresent());
    }

    static Likeness card(String read, String typed) {
        return supported(Likeness.of(read, typed, IdNumber::canonical, TYPING), isCard(read), isCard(typed));
    }

    static Likeness certificate(String read, String typed) {
        return Likeness.of(read, typed, CertificateNumber::canonical, TYPING);
    }

    static Likeness code(String read, String typed) {
        return Likeness.of(read, typed, VerificationCode::canonical, TYPING);
    }

    static boolean isCard(String text) {
        return BankCardNumber.parse(text).filter(BankCardNumber::isLuhn).isPresent();
    }

    /** A reading with a wrong check digit is a misreading when the typed number has a right one. */
    private static Likeness supported(Likeness likeness, boolean readIsValid, boolean typedIsValid) {
        if (readIsValid) {
            return likeness.with(Support.CHECKED);
        }
        return likeness.agreement().agrees() || !typedIsValid ? likeness : likeness.with(Support.IMPLAUSIBLE);
    }
}
