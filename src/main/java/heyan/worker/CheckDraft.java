package heyan.worker;

import heyan.claim.BankCardNumber;
import heyan.claim.CertificateNumber;
import heyan.claim.IdNumber;
import heyan.claim.StudyLevel;
import heyan.claim.VerificationCode;
import heyan.programme.Programme;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a worker can mend in the form before anybody reads it: empty blanks and values that cannot be right. Whether they are
 * right is asked in {@code verify} only.
 */
final class CheckDraft {
    private static final int SHORTEST_UNION = 4;
    private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}\\p{IsLatin}·•‧・．. ]{2,40}");
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private final Programme programme;
    private final LocalDate today;

    CheckDraft(Programme programme, LocalDate today) {
        this.programme = programme;
        this.today = today;
    }

    /** Faults by field, as keys {@code worker.fault.…} of the messages without that head; empty when all is well. */
    Map<FormField, String> faults(Draft draft) {
        Map<FormField, String> faults = new EnumMap<>(FormField.class);
        for (FormField field : FormField.values()) {
            String value = draft.of(field);
            if (value.isEmpty()) {
                faults.put(field, "empty");
            } else {
                fault(field, value).ifPresent(fault -> faults.put(field, fault));
            }
        }
        if (!faults.containsKey(FormField.ENROLMENT_DATE) && !faults.containsKey(FormField.GRADUATION_DATE)) {
            order(draft).ifPresent(fault -> faults.put(FormField.GRADUATION_DATE, fault));
        }
        return faults;
    }

    private Optional<String> fault(FormField field, String value) {
        return switch (field) {
            case NAME -> unless(PERSON.matcher(value).matches(), "name");
            case ID_NUMBER -> idNumber(value);
            case UNIT_UNION, DISTRICT_UNION ->
                unless(value.length() >= SHORTEST_UNION && value.contains("工会"), "union");
            case LEVEL ->
                unless(
                        StudyLevel.of(value)
                                .filter(level ->
                                        programme.eligibility().levels().names().contains(level))
                                .isPresent(),
                        "level");
            case ENROLMENT_DATE, GRADUATION_DATE -> day(value);
            case CERTIFICATE_NUMBER -> certificate(value);
            case CHSI_CODE -> unless(VerificationCode.parse(value).isPresent(), "chsi_code");
            case BANK_CARD_NUMBER -> card(value);
            case EMPLOYER, SCHOOL, MAJOR, STUDY_FORM, BANK_NAME ->
                unless(value.codePoints().anyMatch(Character::isLetter), "words");
        };
    }

    private static Optional<String> idNumber(String value) {
        IdNumber.Verdict verdict = IdNumber.check(value);
        return unless(
                verdict == IdNumber.Verdict.OK, "id_number." + verdict.name().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> card(String value) {
        Optional<BankCardNumber> card = BankCardNumber.parse(value);
        return card.isEmpty() ? Optional.of("card.length") : unless(card.get().isLuhn(), "card.check");
    }

    private Optional<String> certificate(String value) {
        return switch (CertificateNumber.check(value, today.getYear())) {
            case OK, OK17, OK17Z -> Optional.empty();
            case LENGTH -> Optional.of("certificate.length");
            case TYPE, YEAR, LEVEL -> Optional.of("certificate.digits");
        };
    }

    private Optional<String> day(String value) {
        Optional<LocalDate> day = parse(value);
        if (day.isEmpty()) {
            return Optional.of("day");
        }
        return unless(!day.get().isBefore(EARLIEST) && !day.get().isAfter(today), "day.range");
    }

    private static Optional<String> order(Draft draft) {
        Optional<LocalDate> from = parse(draft.of(FormField.ENROLMENT_DATE));
        Optional<LocalDate> to = parse(draft.of(FormField.GRADUATION_DATE));
        boolean later = from.isPresent() && to.isPresent() && to.get().isAfter(from.get());
        return unless(later, "day.order");
    }

    private static Optional<LocalDate> parse(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> unless(boolean holds, String fault) {
        return holds ? Optional.empty() : Optional.of(fault);
    }
}
