package heyan.verify;

import static heyan.claim.DocumentKind.*;
import static heyan.claim.ReasonCode.*;
import static heyan.extract.FieldName.*;
import static heyan.verify.FieldCheck.Need.*;

import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.extract.FieldName;
import heyan.extract.Sought;
import heyan.verify.FieldCheck.Need;
import heyan.verify.Thresholds.Family;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which field of which document must agree with which typed value, and what it is called when it does not. */
final class ComparedFields {

    /** The table. */
    static final List<FieldCheck> ALL = List.of(
            name(ID_CARD_FRONT, REQUIRED),
            number(ID_CARD_FRONT, REQUIRED, Numbers::idNumber),
            check(
                    BANK_CARD,
                    CARD_NUMBER,
                    REQUIRED,
                    BANK_CARD_NUMBER_MISMATCH,
                    Family.NUMBER,
                    Numbers::card,
                    ComparedFields::typedCard),
            check(
                    BANK_CARD,
                    HOLDER_NAME,
                    IF_READ,
                    BANK_CARD_HOLDER_MISMATCH,
                    Family.NAME,
                    Words::holder,
                    ComparedFields::typedName),
            name(DIPLOMA, REQUIRED),
            school(DIPLOMA, REQUIRED),
            certificate(DIPLOMA),
            level(DIPLOMA, ASIDE),
            day(DIPLOMA, ENROLMENT_DATE, ASIDE, ComparedFields::enrolled),
            day(DIPLOMA, GRADUATION_DATE, ASIDE, ComparedFields::graduated),
            aside(DIPLOMA, MAJOR, Words::text, ComparedFields::typedMajor),
            aside(DIPLOMA, STUDY_FORM, Words::studyForm, ComparedFields::typedForm),
            name(CHSI_REGISTRATION, REQUIRED),
            school(CHSI_REGISTRATION, REQUIRED),
            certificate(CHSI_REGISTRATION),
            level(CHSI_REGISTRATION, REQUIRED),
            wholeDay(CHSI_REGISTRATION, ENROLMENT_DATE, REQUIRED, ComparedFields::enrolled),
            wholeDay(CHSI_REGISTRATION, GRADUATION_DATE, REQUIRED, ComparedFields::graduated),
            check(CHSI_REGISTRATION, COMPLETION, REQUIRED, OTHER, Family.TEXT, Words::text, claim -> "毕业"),
            aside(CHSI_REGISTRATION, MAJOR, Words::text, ComparedFields::typedMajor),
            aside(CHSI_REGISTRATION, STUDY_FORM, Words::studyForm, ComparedFields::typedForm),
            name(XUEJI_REPORT, REQUIRED),
            number(XUEJI_REPORT, IF_READ, Numbers::reportNumber),
            school(XUEJI_REPORT, PROOF),
            level(XUEJI_REPORT, PROOF),
            wholeDay(XUEJI_REPORT, ENROLMENT_DATE, PROOF, ComparedFields::enrolled),
            aside(XUEJI_REPORT, MAJOR, Words::text, ComparedFields::typedMajor),
            aside(XUEJI_REPORT, STUDY_FORM, Words::studyForm, ComparedFields::typedForm),
            name(APPLICATION_FORM, REQUIRED),
            number(APPLICATION_FORM, REQUIRED, Numbers::idNumber),
            check(
                    APPLICATION_FORM,
                    BANK_CARD_NUMBER,
                    REQUIRED,
                    BANK_CARD_NUMBER_MISMATCH,
                    Family.NUMBER,
                    Numbers::card,
                    ComparedFields::typedCard),
            certificate(APPLICATION_FORM),
            school(APPLICATION_FORM, REQUIRED),
            level(APPLICATION_FORM, ASIDE),
            day(APPLICATION_FORM, ENROLMENT_DATE, ASIDE, ComparedFields::enrolled),
            day(APPLICATION_FORM, GRADUATION_DATE, ASIDE, ComparedFields::graduated),
            aside(APPLICATION_FORM, MAJOR, Words::text, ComparedFields::typedMajor),
            aside(APPLICATION_FORM, STUDY_FORM, Words::studyForm, ComparedFields::typedForm),
            aside(
                    APPLICATION_FORM,
                    UNIT_UNION,
                    Words::union,
                    claim -> claim.worker().unitUnion()));

    private ComparedFields() {}

    /** What the claim says that the document in this slot says; the union above is only looked for, not compared. */
    static Sought sought(DocumentKind slot, Claim claim) {
        Map<FieldName, String> typed = ALL.stream()
                .filter(check -> check.slot() == slot)
                .collect(Collectors.toMap(
                        FieldCheck::field, check -> check.typed().apply(claim)));
        if (slot == APPLICATION_FORM) {
            typed.put(DISTRICT_UNION, claim.worker().districtUnion());
        }
        return new Sought(typed);
    }

    private static FieldCheck name(DocumentKind slot, Need need) {
        return check(slot, NAME, need, NAME_MISMATCH, Family.NAME, Names::compare, ComparedFields::typedName);
    }

    private static FieldCheck number(DocumentKind slot, Need need, BiFunction<String, String, Likeness> comparison) {
        return check(slot, ID_NUMBER, need, ID_NUMBER_MISMATCH, Family.NUMBER, comparison, ComparedFields::typedNumber);
    }

    private static FieldCheck certificate(DocumentKind slot) {
        return check(
                slot,
                CERTIFICATE_NUMBER,
                REQUIRED,
                CERTIFICATE_NUMBER_MISMATCH,
                Family.NUMBER,
                Numbers::certificate,
                ComparedFields::typedCertificate);
    }

    private static FieldCheck school(DocumentKind slot, Need need) {
        return check(slot, SCHOOL, need, SCHOOL_MISMATCH, Family.TEXT, Words::school, ComparedFields::typedSchool);
    }

    private static FieldCheck level(DocumentKind slot, Need need) {
        return check(slot, LEVEL, need, OTHER, Family.TEXT, Words::level, ComparedFields::typedLevel);
    }

    private static FieldCheck day(DocumentKind slot, FieldName field, Need need, Function<Claim, String> typed) {
        return check(slot, field, need, OTHER, Family.DATE, Words::day, typed);
    }

    private static FieldCheck wholeDay(DocumentKind slot, FieldName field, Need need, Function<Claim, String> typed) {
        return check(slot, field, need, OTHER, Family.DATE, Words::wholeDay, typed);
    }

    private static FieldCheck aside(
            DocumentKind slot,
            FieldName field,
            BiFunction<String, String, Likeness> comparison,
            Function<Claim, String> typed) {
        return check(slot, field, ASIDE, OTHER, Family.SOFT, comparison, typed);
    }

    private static FieldCheck check(
            DocumentKind slot,
            FieldName field,
            Need need,
            ReasonCode reason,
            Family family,
            BiFunction<String, String, Likeness> comparison,
            Function<Claim, String> typed) {
        return new FieldCheck(slot, field, need, reason, family, comparison, typed);
    }

    private static String typedName(Claim claim) {
        return claim.worker().name();
    }

    private static String typedNumber(Claim claim) {
        return claim.worker().idNumber();
    }

    private static String typedCard(Claim claim) {
        return claim.account().cardNumber();
    }

    private static String typedCertificate(Claim claim) {
        return claim.study().certificateNumber();
    }

    private static String typedSchool(Claim claim) {
        return claim.study().school();
    }

    private static String typedLevel(Claim claim) {
        return claim.study().level();
    }

    private static String typedMajor(Claim claim) {
        return claim.study().major();
    }

    private static String typedForm(Claim claim) {
        return claim.study().studyForm();
    }

    private static String enrolled(Claim claim) {
        return claim.study().enrolled().toString();
    }

    private static String graduated(Claim claim) {
        return claim.study().graduated().toString();
    }
}
