package heyan.samples;

import java.util.List;
import java.util.Locale;

/** What can be planted: exactly one in a defective application. */
enum Defect {
    NAME_MISMATCH(PlantPrinted::name),
    NAME_LOOKALIKE(PlantTyped::lookalike),
    ID_NUMBER_MISMATCH(PlantTyped::otherIdNumber),
    ID_NUMBER_INVALID(PlantTyped::invalidIdNumber),
    ID_CARD_EXPIRED(PlantPrinted::lapsedCard),
    BANK_NUMBER_MISMATCH(PlantTyped::otherCardNumber),
    BANK_NUMBER_INVALID((draft, dice, earlier) -> draft.mustSay("BANK_CARD_NUMBER_INVALID")),
    BANK_HOLDER_MISMATCH(PlantPrinted::holder),
    CERTIFICATE_NUMBER_MISMATCH(PlantPrinted::certificate),
    SCHOOL_MISMATCH(PlantPrinted::school),
    CHSI_CODE_MISMATCH(PlantTyped::otherCode),
    QR_CODE_MISMATCH(PlantRegistry::otherCode),
    QR_UNTRUSTED_HOST(PlantRegistry::foreignHost),
    QR_UNREADABLE(PlantRegistry::unreadable),
    CHSI_REPORT_EXPIRED(PlantRegistry::expired),
    STUDENT_STATUS_EXPIRED((draft, dice, earlier) -> draft.mustSay("STUDENT_STATUS_EXPIRED")),
    DOCUMENT_MISSING(PlantFiles::missing),
    WRONG_KIND(PlantFiles::wrongKind),
    FORM_INCOMPLETE(PlantPrinted::blank),
    SEAL_MISSING(PlantPrinted::noSeal),
    SEAL_MISMATCH(PlantPrinted::otherSeal),
    SIGNATURE_MISSING(PlantPrinted::noSignature),
    NOT_PREREGISTERED(PlantTyped::notListed),
    PREREGISTRATION_NAME_MISMATCH(PlantTyped::listedOtherwise),
    ALREADY_PAID(PlantTyped::paid),
    OUTSIDE_WINDOW((draft, dice, earlier) -> draft.mustSay("OUTSIDE_WINDOW")),
    DUPLICATE_DOCUMENT(PlantFiles::usedDiploma),
    DUPLICATE_BANK_CARD((draft, dice, earlier) -> draft.mustSay("DUPLICATE_BANK_CARD")),
    FILE_TRUNCATED(PlantFiles::truncated),
    FILE_EMPTY(PlantFiles::empty),
    FILE_TYPE(PlantFiles::text),
    FILE_ENCRYPTED(PlantFiles::encrypted),
    IMAGE_TOO_LARGE(PlantFiles::huge);

    /** Changes a finished, honest draft. */
    @FunctionalInterface
    interface Planting {
        void plant(Draft draft, Dice dice, List<Draft> earlier);
    }

    @SuppressWarnings("ImmutableEnumChecker") // method references that hold nothing
    private final Planting planting;

    Defect(Planting planting) {
        this.planting = planting;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an earlier honest application must exist. */
    boolean needsEarlier() {
        return this == DUPLICATE_DOCUMENT || this == DUPLICATE_BANK_CARD;
    }

    /** Whether the upload cannot be processed at all. */
    boolean spoilsFile() {
        return switch (this) {
            case FILE_TRUNCATED, FILE_EMPTY, FILE_TYPE, FILE_ENCRYPTED, IMAGE_TOO_LARGE -> true;
            default -> false;
        };
    }

    /** Changes the applicant where everything that is typed and drawn must follow. */
    Applicant prepare(Applicant applicant, Dice dice, List<Draft> earlier) {
        return switch (this) {
            case NAME_LOOKALIKE -> PlantTyped.withLookalike(applicant, dice);
            case BANK_NUMBER_INVALID -> {
                int last = applicant.cardNumber().length() - 1;
                yield applicant.with(applicant.bin(), Numbers.otherDigit(applicant.cardNumber(), last, dice));
            }
            case DUPLICATE_BANK_CARD -> {
                Applicant other = dice.pick(earlier).applicant();
                yield applicant.with(other.bin(), other.cardNumber());
            }
            case STUDENT_STATUS_EXPIRED -> PlantRegistry.overEightYears(applicant, dice);
            default -> applicant;
        };
    }

    void plant(Draft draft, Dice dice, List<Draft> earlier) {
        draft.defect(this);
        planting.plant(draft, dice, earlier);
    }
}
