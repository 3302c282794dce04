package heyan.review;

import heyan.claim.BankCardNumber;
import heyan.claim.CertificateNumber;
import heyan.claim.DocumentKind;
import heyan.claim.IdNumber;
import heyan.claim.IdValidity;
import heyan.claim.PrintedDay;
import heyan.claim.VerificationCode;
import heyan.extract.FieldName;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person may type as the reading of a field. Pure. */
final class FieldGrammar {
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-./年]([0-9]{1,2})(?:[-./月]([0-9]{1,2})日?|月)?");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})?");
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{5,30}");
    /** A registry report may print a number with stars. */
    private static final Pattern STARRED = Pattern.compile("(?=.{18}$)[0-9]{3,}\\*+[0-9]+[0-9X]");

    private static final int LONGEST = 200;
    private static final int LAST_YEAR = 9999;

    private FieldGrammar() {}

    /** A value as it is kept, or what is wrong with it as a code; one of the two is empty. */
    record Judged(String value, String fault) {}

    /** The field with this code. */
    static Optional<FieldName> field(String code) {
        return Arrays.stream(FieldName.values())
                .filter(name -> name.code().equals(code))
                .findFirst();
    }

    /**
     * Judges a value as typed; nothing at all says that it cannot be read.
     *
     * @param field code of a field, or {@link Correction#KIND}
     */
    static Judged judge(DocumentKind slot, String field, String typed) {
        String text = typed.strip();
        return text.isEmpty()
                ? new Judged("", "")
                : field(field)
                        .map(name -> filled(slot, name, text))
                        .orElseGet(() -> of(DocumentKind.of(text).map(DocumentKind::code), Correction.KIND));
    }

    private static Judged filled(DocumentKind slot, FieldName field, String text) {
        return switch (field) {
            case ID_NUMBER -> of(number(slot, IdNumber.canonical(text)), "id_number");
            case CARD_NUMBER, BANK_CARD_NUMBER ->
                of(BankCardNumber.parse(text).filter(BankCardNumber::isLuhn).map(BankCardNumber::digits), "card");
            case CERTIFICATE_NUMBER -> of(certificate(text), "certificate");
            case VERIFICATION_CODE -> of(VerificationCode.parse(text).map(VerificationCode::value), "code");
            case VALID_UNTIL -> text.equals(IdValidity.PERMANENT) ? new Judged(text, "") : of(day(text), "valid_until");
            case BIRTH_DATE,
                    VALID_FROM,
                    ENROLMENT_DATE,
                    GRADUATION_DATE,
                    EXPECTED_GRADUATION_DATE,
                    ISSUE_DATE,
                    UPDATE_DATE -> of(day(text), "day");
            case PHONE, CONTACT_PHONE ->
                of(Optional.of(plain(text)).filter(it -> PHONE.matcher(it).matches()), "phone");
            case SIGNATURE_PRESENT, SEAL_PRESENT ->
                of(Optional.of(text).filter(it -> it.equals("true") || it.equals("false")), "mark");
            default -> of(Optional.of(text).filter(FieldGrammar::isText), "text");
        };
    }

    private static Judged of(Optional<String> value, String fault) {
        return value.map(it -> new Judged(it, "")).orElseGet(() -> new Judged("", fault));
    }

    private static Optional<String> number(DocumentKind slot, String number) {
        boolean starred =
                slot == DocumentKind.XUEJI_REPORT && STARRED.matcher(number).matches();
        return Optional.of(number)
                .filter(it -> starred
                        || IdNumber.parse(it).isPresent()
                        || IdNumber.upgrade(it).isPresent());
    }

    private static Optional<String> certificate(String text) {
        return switch (CertificateNumber.check(text, LAST_YEAR)) {
            case OK, OK17, OK17Z -> Optional.of(CertificateNumber.canonical(text));
            case LENGTH, TYPE, YEAR, LEVEL -> Optional.empty();
        };
    }

    /** Also with points, slashes or the words for year, month and day, or as six or eight digits. */
    private static Optional<String> day(String text) {
        String plain = plain(text).replace(" ", "");
        Matcher parts = (DIGITS.matcher(plain).matches() ? DIGITS : DAY).matcher(plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String month = parts.group(1) + "-" + two(parts.group(2));
        return Optional.of(parts.group(3) == null ? month : month + "-" + two(parts.group(3)))
                .filter(day -> PrintedDay.parse(day).isPresent());
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isText(String text) {
        return text.length() <= LONGEST && text.codePoints().noneMatch(Character::isISOControl);
    }
}
