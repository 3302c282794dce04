package heyan.inspect;

import heyan.claim.ReasonCode;

/** Why a file cannot be used. */
public enum Defect {
    EMPTY(ReasonCode.FILE_EMPTY),
    /** Damaged or cut off. */
    UNREADABLE(ReasonCode.FILE_UNREADABLE),
    /** Neither an image nor a PDF. */
    WRONG_TYPE(ReasonCode.FILE_TYPE_MISMATCH),
    /** An image of a kind that cannot be decoded here, such as HEIC. */
    UNSUPPORTED_IMAGE(ReasonCode.FILE_UNREADABLE),
    /** Needs a password to open. */
    ENCRYPTED(ReasonCode.FILE_ENCRYPTED),
    /** Too many pixels. */
    TOO_LARGE(ReasonCode.IMAGE_TOO_LARGE),
    TOO_MANY_BYTES(ReasonCode.IMAGE_TOO_LARGE),
    TOO_MANY_PAGES(ReasonCode.FILE_UNREADABLE);

    private final ReasonCode reason;

    Defect(ReasonCode reason) {
        this.reason = reason;
    }

    public ReasonCode reason() {
        return reason;
    }
}
