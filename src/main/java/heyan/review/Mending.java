package heyan.review;

import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a return 驳回 leaves open for change: the marked documents, and the typed fields that its reasons are about. A return
 * of earlier days that marks nothing leaves everything open. Pure.
 */
record Mending(Set<DocumentKind> slots, Set<String> fields) {
    private static final String SLOT = "slot.";
    static final String FIELD = "field.";

    private static final Map<ReasonCode, Set<String>> FIELDS = Map.ofEntries(
            Map.entry(ReasonCode.NAME_MISMATCH, Set.of("name")),
            Map.entry(ReasonCode.PREREGISTRATION_NAME_MISMATCH, Set.of("name")),
            Map.entry(ReasonCode.ID_NUMBER_MISMATCH, Set.of("id_number")),
            Map.entry(ReasonCode.ID_NUMBER_INVALID, Set.of("id_number")),
            Map.entry(ReasonCode.NOT_PREREGISTERED, Set.of("name", "id_number")),
            Map.entry(ReasonCode.BANK_CARD_NUMBER_MISMATCH, Set.of("card_number", "bank_name")),
            Map.entry(ReasonCode.BANK_CARD_NUMBER_INVALID, Set.of("card_number", "bank_name")),
            Map.entry(ReasonCode.BANK_CARD_HOLDER_MISMATCH, Set.of("card_number", "bank_name")),
            Map.entry(ReasonCode.DUPLICATE_BANK_CARD, Set.of("card_number", "bank_name")),
            Map.entry(ReasonCode.PAYMENT_RETURNED, Set.of("card_number", "bank_name")),
            Map.entry(ReasonCode.CERTIFICATE_NUMBER_MISMATCH, Set.of("certificate_number")),
            Map.entry(ReasonCode.SCHOOL_MISMATCH, Set.of("school")),
            Map.entry(ReasonCode.CHSI_CODE_MISMATCH, Set.of("chsi_code")),
            Map.entry(ReasonCode.QR_CODE_MISMATCH, Set.of("chsi_code")),
            Map.entry(ReasonCode.CHSI_REPORT_EXPIRED, Set.of("chsi_code")),
            Map.entry(ReasonCode.SEAL_MISMATCH, Set.of("unit_union", "district_union", "employer")),
            Map.entry(ReasonCode.STUDENT_STATUS_EXPIRED, Set.of("enrolled", "graduated")));
    /** The names of application.json, where they are not these. */
    private static final Map<String, String> HANDED_IN = Map.of(
            "card_number", "bank_card_number",
            "enrolled", "enrolment_date",
            "graduated", "graduation_date");

    Mending {
        slots = Set.copyOf(slots);
        fields = Set.copyOf(fields);
    }

    static Mending of(Verdict returned) {
        return of(returned.more().slots(), returned.reasons());
    }

    static Mending of(Set<DocumentKind> slots, List<ReasonCode> reasons) {
        Set<String> fields = new HashSet<>();
        reasons.forEach(reason -> fields.addAll(FIELDS.getOrDefault(reason, Set.of())));
        return new Mending(slots, fields);
    }

    /** Whether it names nothing; no form takes such a return any more. */
    boolean isEmpty() {
        return slots.isEmpty() && fields.isEmpty();
    }

    /** The fields as application.json names them. */
    Set<String> handedIn() {
        return fields.stream()
                .map(field -> HANDED_IN.getOrDefault(field, field))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What differs between two revisions though it was not open: {@code slot.diploma}, {@code field.phone}, in order. */
    List<String> outside(CaseFile before, CaseFile after) {
        return isEmpty()
                ? List.of()
                : changed(before, after).stream().filter(name -> !isOpen(name)).toList();
    }

    private boolean isOpen(String name) {
        return slots.stream().anyMatch(slot -> name.equals(SLOT + slot.code()))
                || fields.stream().anyMatch(field -> name.equals(FIELD + field));
    }

    /** Everything that differs between two revisions, named as in {@link #outside}. */
    static List<String> changed(CaseFile before, CaseFile after) {
        List<String> changed = new ArrayList<>();
        Map<DocumentKind, String> old = documents(before);
        Map<DocumentKind, String> now = documents(after);
        Set<DocumentKind> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        all.stream()
                .filter(slot -> !Objects.equals(old.get(slot), now.get(slot)))
                .forEach(slot -> changed.add(SLOT + slot.code()));
        Map<String, String> typed = typed(after.claim());
        typed(before.claim()).forEach((field, value) -> {
            if (!value.equals(typed.get(field))) {
                changed.add(FIELD + field);
            }
        });
        return changed;
    }

    private static Map<DocumentKind, String> documents(CaseFile file) {
        Map<DocumentKind, String> documents = new LinkedHashMap<>();
        file.exhibits()
                .forEach(exhibit ->
                        documents.put(exhibit.slot(), exhibit.sha256().orElse("none")));
        return documents;
    }

    /** Everything that was typed, by name. */
    static Map<String, String> typed(Claim claim) {
        Claim.Worker worker = claim.worker();
        Claim.Study study = claim.study();
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("name", worker.name());
        typed.put("id_number", worker.idNumber());
        typed.put("phone", worker.phone());
        typed.put("employer", worker.employer());
        typed.put("unit_union", worker.unitUnion());
        typed.put("district_union", worker.districtUnion());
        typed.put("bank_name", claim.account().bankName());
        typed.put("card_number", claim.account().cardNumber());
        typed.put("school", study.school());
        typed.put("major", study.major());
        typed.put("study_form", study.studyForm());
        typed.put("level", study.level());
        typed.put("enrolled", study.enrolled().toString());
        typed.put("graduated", study.graduated().toString());
        typed.put("certificate_number", study.certificateNumber());
        typed.put("chsi_code", study.chsiCode());
        return typed;
    }
}
