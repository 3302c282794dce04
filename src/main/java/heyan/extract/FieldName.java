package heyan.extract;

import java.util.Locale;

/** Name of a field as in the contract; {@link #code()} is its JSON key. */
public enum FieldName {
    NAME,
    SEX,
    ETHNICITY,
    BIRTH_DATE,
    ADDRESS,
    ID_NUMBER,
    ISSUING_AUTHORITY,
    VALID_FROM,
    VALID_UNTIL,
    CARD_NUMBER,
    BANK_NAME,
    HOLDER_NAME,
    VALID_THRU,
    ENROLMENT_DATE,
    GRADUATION_DATE,
    SCHOOL,
    MAJOR,
    LEVEL,
    STUDY_FORM,
    CERTIFICATE_NUMBER,
    ISSUE_DATE,
    PRESIDENT_NAME,
    DURATION,
    EDUCATION_CATEGORY,
    COMPLETION,
    VERIFICATION_CODE,
    UPDATE_DATE,
    QR_CONTENT,
    STUDENT_NUMBER,
    STUDENT_STATUS,
    EXPECTED_GRADUATION_DATE,
    PHONE,
    BATCH,
    EMPLOYER,
    UNIT_UNION,
    BANK_CARD_NUMBER,
    DISTRICT_UNION,
    CONTACT_NAME,
    CONTACT_PHONE,
    SIGNATURE_PRESENT,
    SEAL_PRESENT,
    SEAL_TEXT;

    /** The JSON key, such as {@code birth_date}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the value is {@code true} or {@code false}. */
    public boolean isBoolean() {
        return this == SIGNATURE_PRESENT || this == SEAL_PRESENT;
    }
}
