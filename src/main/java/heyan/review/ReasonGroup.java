package heyan.review;

import static heyan.claim.ReasonCode.*;

import heyan.claim.ReasonCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reasons that belong together, for finding one among many; every code is in exactly one group. */
enum ReasonGroup {
    IDENTITY(NAME_MISMATCH, ID_NUMBER_MISMATCH, ID_NUMBER_INVALID, ID_CARD_EXPIRED),
    BANK(
            BANK_CARD_NUMBER_MISMATCH,
            BANK_CARD_NUMBER_INVALID,
            BANK_CARD_HOLDER_MISMATCH,
            DUPLICATE_BANK_CARD,
            PAYMENT_RETURNED),
    STUDY(
            CERTIFICATE_NUMBER_MISMATCH,
            SCHOOL_MISMATCH,
            CHSI_CODE_MISMATCH,
            QR_CODE_MISMATCH,
            QR_UNTRUSTED_HOST,
            QR_UNREADABLE,
            CHSI_REPORT_EXPIRED,
            STUDENT_STATUS_EXPIRED),
    FORM(FORM_INCOMPLETE, SEAL_MISSING, SEAL_MISMATCH, SIGNATURE_MISSING),
    ELIGIBILITY(NOT_PREREGISTERED, PREREGISTRATION_NAME_MISMATCH, ALREADY_PAID, OUTSIDE_WINDOW),
    FILE(
            DOCUMENT_MISSING,
            DOCUMENT_WRONG_KIND,
            DUPLICATE_DOCUMENT,
            FILE_UNREADABLE,
            FILE_EMPTY,
            FILE_TYPE_MISMATCH,
            FILE_ENCRYPTED,
            IMAGE_TOO_LARGE,
            LOW_CONFIDENCE,
            FIELD_NOT_FOUND,
            OTHER);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<ReasonCode> codes;

    ReasonGroup(ReasonCode... codes) {
        this.codes = List.of(codes);
    }

    /**
     * The number 原因编号 of every reason, by which it is ticked on the keyboard: two digits, the group's and its place there;
     * the last group runs on into the next ten. A new reason comes last in its group, so that people need not learn anew.
     */
    static Map<ReasonCode, Integer> numbers() {
        Map<ReasonCode, Integer> numbers = new EnumMap<>(ReasonCode.class);
        int tens = 0;
        for (ReasonGroup group : values()) {
            tens += 10;
            int number = tens;
            for (ReasonCode code : group.codes) {
                number++;
                numbers.put(code, number);
            }
        }
        return numbers;
    }

    public List<ReasonCode> codes() {
        return codes;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
