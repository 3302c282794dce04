package heyan.review;

import heyan.claim.Box;
import heyan.claim.ReasonCode;
import heyan.decide.Decide;
import heyan.decide.Decision;
import heyan.decide.Decision.Judged;
import heyan.decide.Decision.Outcome;
import heyan.extract.Extract;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.programme.Programme;
import heyan.programme.UnionTree;
import heyan.verify.CheckDossier;
import heyan.verify.Dossier;
import heyan.verify.Finding;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the machine's comparisons once more with what people read in the documents, and changes in its decision what that
 * alone changes: the same comparisons are made without the corrections too. Pure.
 */
final class CompareAnew {
    private static final CheckDossier CHECKS = new CheckDossier();
    /** Of a value that the machine did not find: a person did, but nobody drew where. */
    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private final CaseFile file;
    private final CaseFile corrected;
    private final Programme programme;
    private final UnionTree unions;

    private CompareAnew(CaseFile file, List<Correction> corrections, Programme programme, UnionTree unions) {
        this.file = file;
        this.corrected = new CaseFile(
                file.claim(), file.decision(), file.exhibits(), file.decidedAt(), file.machine(), corrections);
        this.programme = programme;
        this.unions = unions;
    }

    /**
     * The claim with these corrections of its documents.
     *
     * @param corrections oldest first; the newest of a field counts
     */
    static CaseFile with(CaseFile file, List<Correction> corrections, Programme programme, UnionTree unions) {
        return new CompareAnew(file, corrections, programme, unions).compare();
    }

    private CaseFile compare() {
        Dossier before = dossier(CaseFile.Exhibit::extract);
        Dossier after = dossier(exhibit -> corrected.told(exhibit).map(extract -> read(exhibit, extract)));
        List<Finding> findings = findings(byCheck(CHECKS.check(before)), byCheck(CHECKS.check(after)));
        List<Judged> trace = trace(before, findings);
        return new CaseFile(
                file.claim(),
                decision(findings, trace),
                file.exhibits(),
                file.decidedAt(),
                file.machine(),
                corrected.corrections());
    }

    /** Lists and earlier uses are left out: no correction changes what they say of the typed values. */
    private Dossier dossier(Function<CaseFile.Exhibit, Optional<Extract>> extract) {
        List<Dossier.Exhibit> exhibits = file.exhibits().stream()
                .filter(exhibit ->
                        extract.apply(exhibit).isPresent() != exhibit.defect().isPresent())
                .map(exhibit -> new Dossier.Exhibit(
                        exhibit.slot(), exhibit.file(), extract.apply(exhibit), exhibit.defect(), exhibit.signals()))
                .toList();
        return new Dossier(file.claim(), programme, exhibits, List.of(), List.of(), List.of(), unions);
    }

    /** What a person reads is read for sure; what cannot be read was not found. */
    private Extract read(CaseFile.Exhibit exhibit, Extract extract) {
        Map<FieldName, Field> fields = new EnumMap<>(FieldName.class);
        fields.putAll(extract.fields());
        for (FieldName name : FieldName.values()) {
            corrected.correction(exhibit.slot(), name).ifPresent(correction -> {
                Optional<Field> machine = extract.field(name);
                fields.put(
                        name,
                        new Field(
                                correction.value(),
                                1,
                                machine.map(Field::page).orElse(0),
                                machine.map(Field::box).orElse(NOWHERE),
                                Map.of()));
                if (correction.value().isEmpty()) {
                    fields.remove(name);
                }
            });
        }
        return new Extract(extract.asked(), extract.detected(), fields);
    }

    private static Map<String, List<Finding>> byCheck(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::check, LinkedHashMap::new, Collectors.toList()));
    }

    /** No row falls away because of a correction: what can no longer be compared is a question. */
    private List<Finding> findings(Map<String, List<Finding>> before, Map<String, List<Finding>> after) {
        Map<String, List<Finding>> merged = byCheck(file.machine().findings());
        Set<String> checks = new LinkedHashSet<>(before.keySet());
        checks.addAll(after.keySet());
        corrected.corrections().forEach(correction -> checks.add(correction.check()));
        for (String check : checks) {
            List<Finding> then = before.getOrDefault(check, List.of());
            List<Finding> now = after.getOrDefault(check, List.of());
            boolean ofACorrection =
                    corrected.corrections().stream().anyMatch(one -> one.check().equals(check));
            if (!now.isEmpty() && (ofACorrection || !now.equals(then))) {
                merged.put(check, now.stream().map(CompareAnew::placed).toList());
            } else if (now.isEmpty() && (ofACorrection || !then.isEmpty())) {
                merged.computeIfPresent(
                        check,
                        (one, findings) -> findings.stream().map(this::open).toList());
            }
        }
        return merged.values().stream().flatMap(List::stream).toList();
    }

    private static Finding placed(Finding finding) {
        return finding.evidence().stream().noneMatch(evidence -> NOWHERE.equals(evidence.box()))
                ? finding
                : evidently(
                        finding,
                        finding.evidence().stream()
                                .map(seen -> new Evidence(
                                        seen.slot(),
                                        seen.file(),
                                        seen.page(),
                                        NOWHERE.equals(seen.box()) ? null : seen.box(),
                                        seen.read(),
                                        seen.typed(),
                                        seen.listed()))
                                .toList());
    }

    private static Finding evidently(Finding finding, List<Evidence> evidence) {
        return new Finding(finding.check(), finding.reason(), finding.agreement(), finding.rule(), evidence);
    }

    private Finding open(Finding finding) {
        Optional<Correction> correction = corrected.correction(finding.check());
        List<Evidence> evidence = finding.evidence().stream()
                .map(seen -> new Evidence(
                        seen.slot(),
                        seen.file(),
                        seen.page(),
                        seen.box(),
                        correction.map(Correction::value).orElse(seen.read()),
                        seen.typed(),
                        seen.listed()))
                .toList();
        return new Finding(
                finding.check(), ReasonCode.LOW_CONFIDENCE, Agreement.UNSURE, "unsure: " + finding.reason(), evidence);
    }

    /** A clause keeps its words and inputs; its verdict is made anew when what it rests on is another. */
    private List<Judged> trace(Dossier dossier, List<Finding> findings) {
        Map<String, Judged> then = byRule(dossier, file.machine().findings());
        Map<String, Judged> now = byRule(dossier, findings);
        return file.machine().trace().stream()
                .map(judged -> {
                    Judged anew = now.get(judged.rule());
                    return anew == null || anew.equals(then.get(judged.rule()))
                            ? judged
                            : new Judged(
                                    judged.rule(),
                                    judged.document(),
                                    judged.article(),
                                    judged.clause(),
                                    judged.parameters(),
                                    anew.verdict(),
                                    judged.inputs(),
                                    anew.compared());
                })
                .toList();
    }

    private static Map<String, Judged> byRule(Dossier dossier, List<Finding> findings) {
        return Decide.decide(dossier, findings).trace().stream()
                .collect(Collectors.toMap(Judged::rule, Function.identity()));
    }

    private Decision decision(List<Finding> findings, List<Judged> trace) {
        EnumSet<ReasonCode> reasons = EnumSet.noneOf(ReasonCode.class);
        findings.stream()
                .filter(finding -> !finding.agreement().agrees())
                .map(Finding::reason)
                .forEach(reasons::add);
        if (reasons.isEmpty()
                && trace.stream().anyMatch(judged -> !judged.verdict().equals("MET"))) {
            reasons.add(ReasonCode.OTHER);
        }
        Outcome outcome = reasons.isEmpty()
                ? Outcome.PASS
                : file.machine().outcome() == Outcome.PASS
                        ? Outcome.REVIEW
                        : file.machine().outcome();
        return new Decision(outcome, List.copyOf(reasons), findings, trace);
    }
}
