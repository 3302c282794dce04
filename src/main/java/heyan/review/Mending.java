package heyan.review;

import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.verify.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a return 驳回 leaves open for change: the marked documents, and the typed fields that were ticked, that its reasons are
 * about, or that differ. A return of earlier days that marks nothing leaves everything open. Pure.
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
    /** The names of what documents say, where they are not those of what was typed. */
    private static final Map<String, String> READ = Map.of(
            "bank_card_number", "card_number",
            "enrolment_date", "enrolled",
            "graduation_date", "graduated",
            "verification_code", "chsi_code",
            "qr_code", "chsi_code");

    private static final Map<String, Function<Claim, String>> TYPED = typed();

    Mending {
        slots = Set.copyOf(slots);
        fields = Set.copyOf(fields);
    }

    static Mending of(Verdict returned) {
        return of(returned.more().slots(), returned.more().fields(), returned.reasons());
    }

    private static Mending of(Set<DocumentKind> slots, Set<String> ticked, List<ReasonCode> reasons) {
        Set<String> fields = new HashSet<>(ticked);
        reasons.forEach(reason -> fields.addAll(FIELDS.getOrDefault(reason, Set.of())));
        return new Mending(slots, fields);
    }

    /** What a return of this claim leaves open: what is marked and ticked, and what differs besides. */
    static Mending of(CaseFile file, Set<DocumentKind> slots, Set<String> ticked, List<ReasonCode> reasons) {
        Set<String> fields = new HashSet<>(ticked);
        fields.retainAll(TYPED.keySet());
        fields.addAll(differing(file, reasons));
        return of(slots, fields, reasons);
    }

    /**
     * Typed fields that a document or list contradicts: with one of these reasons, or with a reason that names no field and
     * would leave the worker nothing to mend.
     */
    static Set<String> differing(CaseFile file, List<ReasonCode> reasons) {
        return file.decision().findings().stream()
                .filter(finding -> reasons.contains(finding.reason()) || !FIELDS.containsKey(finding.reason()))
                .filter(Mending::differs)
                .map(finding -> finding.check().substring(finding.check().lastIndexOf('.') + 1))
                .map(field -> READ.getOrDefault(field, field))
                .filter(TYPED::containsKey)
                .collect(Collectors.toSet());
    }

    /** A doubt about a reading that says what was typed is no difference. */
    private static boolean differs(Finding finding) {
        return !finding.agreement().agrees()
                && finding.evidence().stream()
                        .noneMatch(one -> one.read() != null && one.read().equals(one.typed()));
    }

    /** The names of everything that is typed, in the order of the form. */
    static Set<String> names() {
        return TYPED.keySet();
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
        Map<String, String> typed = new LinkedHashMap<>();
        TYPED.forEach((field, value) -> typed.put(field, value.apply(claim)));
        return typed;
    }

    private static Map<String, Function<Claim, String>> typed() {
        Map<String, Function<Claim, String>> typed = new LinkedHashMap<>();
        typed.put("name", claim -> claim.worker().name());
        typed.put("id_number", claim -> claim.worker().idNumber());
        typed.put("phone", claim -> claim.worker().phone());
        typed.put("employer", claim -> claim.worker().employer());
        typed.put("unit_union", claim -> claim.worker().unitUnion());
        typed.put("district_union", claim -> claim.worker().districtUnion());
        typed.put("bank_name", claim -> claim.account().bankName());
        typed.put("card_number", claim -> claim.account().cardNumber());
        typed.put("school", claim -> claim.study().school());
        typed.put("major", claim -> claim.study().major());
        typed.put("study_form", claim -> claim.study().studyForm());
        typed.put("level", claim -> claim.study().level());
        typed.put("enrolled", claim -> claim.study().enrolled().toString());
        typed.put("graduated", claim -> claim.study().graduated().toString());
        typed.put("certificate_number", claim -> claim.study().certificateNumber());
        typed.put("chsi_code", claim -> claim.study().chsiCode());
        return Collections.unmodifiableMap(typed);
    }
}
