package heyan.worker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A blank of the claim form 申报表, in the order in which it is asked; {@link #code()} is its key in application.json. */
enum FormField {
    NAME(Part.PERSON, Kind.TEXT, "name"),
    ID_NUMBER(Part.PERSON, Kind.CODE, "off"),
    EMPLOYER(Part.UNION, Kind.TEXT, "organization"),
    UNIT_UNION(Part.UNION, Kind.TEXT, "off"),
    DISTRICT_UNION(Part.UNION, Kind.UNION, "off"),
    LEVEL(Part.STUDY, Kind.LEVEL, "off"),
    SCHOOL(Part.STUDY, Kind.TEXT, "off"),
    MAJOR(Part.STUDY, Kind.TEXT, "off"),
    STUDY_FORM(Part.STUDY, Kind.FORM, "off"),
    ENROLMENT_DATE(Part.STUDY, Kind.DAY, "off"),
    GRADUATION_DATE(Part.STUDY, Kind.DAY, "off"),
    CERTIFICATE_NUMBER(Part.STUDY, Kind.NUMBER, "off"),
    CHSI_CODE(Part.STUDY, Kind.CODE, "off"),
    BANK_NAME(Part.ACCOUNT, Kind.TEXT, "off"),
    BANK_CARD_NUMBER(Part.ACCOUNT, Kind.NUMBER, "off");

    /** Parts of the form. */
    enum Part {
        PERSON,
        UNION,
        STUDY,
        ACCOUNT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public List<FormField> fields() {
            return Arrays.stream(FormField.values())
                    .filter(field -> field.part == this)
                    .toList();
        }
    }

    /** How it is typed. */
    enum Kind {
        TEXT,
        /** Letters and digits. */
        CODE,
        NUMBER,
        DAY,
        /** One of the programme's levels. */
        LEVEL,
        /** A form of study, with the usual ones proposed. */
        FORM,
        /** A district or industry union, with the known ones proposed. */
        UNION
    }

    private final Part part;
    private final Kind kind;
    private final String autocomplete;

    FormField(Part part, Kind kind, String autocomplete) {
        this.part = part;
        this.kind = kind;
        this.autocomplete = autocomplete;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Kind kind() {
        return kind;
    }

    /** The browser's hint on what belongs here. */
    public String autocomplete() {
        return autocomplete;
    }

    /** The field with this {@link #code()}. */
    static Optional<FormField> of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }
}
