package heyan.claim;

/** Why a claim needs a person: stable for ever, part of the contract with portals. */
public enum ReasonCode {
    NAME_MISMATCH,
    ID_NUMBER_MISMATCH,
    ID_NUMBER_INVALID,
    ID_CARD_EXPIRED,
    BANK_CARD_NUMBER_MISMATCH,
    BANK_CARD_NUMBER_INVALID,
    BANK_CARD_HOLDER_MISMATCH,
    CERTIFICATE_NUMBER_MISMATCH,
    SCHOOL_MISMATCH,
    CHSI_CODE_MISMATCH,
    QR_CODE_MISMATCH,
    QR_UNTRUSTED_HOST,
    QR_UNREADABLE,
    CHSI_REPORT_EXPIRED,
    STUDENT_STATUS_EXPIRED,
    DOCUMENT_MISSING,
    DOCUMENT_WRONG_KIND,
    FORM_INCOMPLETE,
    SEAL_MISSING,
    SEAL_MISMATCH,
    SIGNATURE_MISSING,
    NOT_PREREGISTERED,
    PREREGISTRATION_NAME_MISMATCH,
    ALREADY_PAID,
    OUTSIDE_WINDOW,
    DUPLICATE_DOCUMENT,
    DUPLICATE_BANK_CARD,
    FILE_UNREADABLE,
    FILE_EMPTY,
    FILE_TYPE_MISMATCH,
    FILE_ENCRYPTED,
    IMAGE_TOO_LARGE,
    LOW_CONFIDENCE,
    FIELD_NOT_FOUND,
    PAYMENT_RETURNED,
    OTHER;

    /** Whether the worker can mend it and hand in again 可补正; what was paid or came too late stays so. */
    public boolean isRetryable() {
        return this != ALREADY_PAID && this != OUTSIDE_WINDOW;
    }
}
