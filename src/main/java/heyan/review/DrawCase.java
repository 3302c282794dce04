package heyan.review;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.decide.Decision.Judged;
import heyan.extract.Extract;
import heyan.inspect.Signal;
import heyan.review.CaseFile.Exhibit;
import heyan.review.CaseFile.PageSize;
import heyan.review.CaseView.Corrected;
import heyan.review.CaseView.Fact;
import heyan.review.CaseView.Line;
import heyan.review.CaseView.Mark;
import heyan.review.CaseView.Sheet;
import heyan.review.CaseView.Tab;
import heyan.review.CaseView.Tone;
import heyan.review.CorrectReading.Place;
import heyan.verify.CheckDossier;
import heyan.verify.Finding;
import heyan.verify.Finding.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns one claim into its page. Pure. */
final class DrawCase {
    private static final Set<String> NUMBERS =
            Set.of("id_number", "card_number", "bank_card_number", "phone", "contact_phone");
    /** Long numbers that name a paper, not a person. */
    private static final Set<String> PAPERS =
            Set.of("certificate_number", "verification_code", "qr_content", "chsi_code", "student_number");

    private final CaseFile file;
    private final boolean revealed;

    private DrawCase(CaseFile file, boolean revealed) {
        this.file = file;
        this.revealed = revealed;
    }

    /** The page of this claim; numbers in full when {@code revealed}. */
    static CaseView draw(CaseFile file, boolean revealed) {
        return new DrawCase(file, revealed).view();
    }

    private CaseView view() {
        List<Fact> facts = new ArrayList<>();
        List<Finding> findings = file.decision().findings();
        for (int i = 0; i < findings.size(); i++) {
            facts.add(fact("f" + i, findings.get(i)));
        }
        List<Sheet> sheets = sheets(facts);
        List<Fact> differing = facts.stream()
                .filter(fact -> fact.tone() != Tone.OK)
                .sorted(Comparator.comparing(this::place).thenComparing(fact -> !fact.isMisread()))
                .toList();
        return new CaseView(
                file.claim(),
                file.machine().outcome().name().toLowerCase(Locale.ROOT),
                file.decidedAt(),
                file.decision().reasons(),
                revealed,
                tabs(sheets, differing),
                sheets,
                differing,
                agreeing(facts, true),
                agreeing(facts, false),
                enterable(facts),
                unmet(),
                file.seen());
    }

    private List<Fact> enterable(List<Fact> facts) {
        return file.exhibits().stream()
                .map(Exhibit::slot)
                .filter(slot ->
                        file.correction(slot.code() + "." + Correction.KIND).isPresent())
                .flatMap(slot -> CheckDossier.compared(slot).stream()
                        .map(field -> new Finding(
                                slot.code() + "." + field.code(),
                                ReasonCode.FIELD_NOT_FOUND,
                                Finding.Agreement.MISSING,
                                "",
                                List.of(new Evidence(slot, null, 0, null, null, null, null)))))
                .filter(finding -> facts.stream().noneMatch(fact -> fact.check().equals(finding.check())))
                .map(finding -> fact("e-" + finding.check().replace('.', '-'), finding))
                .filter(Fact::correctable)
                .toList();
    }

    private static List<Fact> agreeing(List<Fact> facts, boolean corrected) {
        return facts.stream()
                .filter(fact -> fact.tone() == Tone.OK && (fact.correction() != null) == corrected)
                .toList();
    }

    /** Where a row's document stands among the documents; what is about a list comes last. */
    private int place(Fact fact) {
        return fact.slot() == null
                ? Integer.MAX_VALUE
                : file.exhibits().stream().map(Exhibit::slot).toList().indexOf(fact.slot());
    }

    private List<Judged> unmet() {
        return file.decision().trace().stream()
                .filter(judged -> !judged.verdict().equals("MET"))
                .toList();
    }

    private Fact fact(String id, Finding finding) {
        int dot = finding.check().indexOf('.');
        Optional<DocumentKind> slot =
                dot < 0 ? Optional.empty() : DocumentKind.of(finding.check().substring(0, dot));
        String field = slot.isPresent() ? finding.check().substring(dot + 1) : finding.check();
        List<Line> lines = finding.evidence().stream()
                .map(evidence -> line(field, evidence, finding.agreement().agrees()))
                .toList();
        return new Fact(
                id,
                slot.orElse(null),
                field,
                tone(finding.agreement()),
                finding.agreement().name().toLowerCase(Locale.ROOT),
                finding.reason(),
                finding.rule(),
                lines,
                slot.flatMap(kind -> Place.of(file, kind.code(), field)).isPresent(),
                file.correction(finding.check())
                        .map(one -> corrected(file, one, revealed))
                        .orElse(null));
    }

    /** A correction, also of an earlier content. */
    static Corrected corrected(CaseFile file, Correction one, boolean revealed) {
        String field = one.field();
        return new Corrected(
                one.slot().code(),
                field,
                show(field, one.machine(), one.value(), Set.of(), revealed),
                show(field, one.value(), one.machine(), Set.of(), revealed),
                one.name(),
                one.at(),
                one.differs(),
                file.bears(one));
    }

    private Line line(String field, Evidence evidence, boolean agrees) {
        String typed = text(evidence.typed());
        String read = text(evidence.read());
        String listed = text(evidence.listed());
        String base = typed.isEmpty() ? listed : typed;
        return new Line(
                evidence.slot(),
                sheet(evidence),
                show(field, typed, agrees ? "" : read.isEmpty() ? listed : read, Set.of(), revealed),
                show(field, read, agrees ? "" : base, doubts(field, evidence), revealed),
                show(field, listed, agrees ? "" : typed.isEmpty() ? read : typed, Set.of(), revealed));
    }

    /** One value; {@code other} is what it was compared with, empty when nothing. */
    static Shown show(String field, String value, String other, Set<Integer> doubts, boolean revealed) {
        if (value.isEmpty()) {
            return Shown.NOTHING;
        }
        String name = field.substring(field.lastIndexOf('.') + 1);
        boolean number = NUMBERS.contains(name) || (!PAPERS.contains(name) && Masked.holdsNumber(value));
        return Shown.of(value, other, doubts, number && !revealed);
    }

    private Set<Integer> doubts(String field, Evidence evidence) {
        if (evidence.slot() == null || evidence.read() == null) {
            return Set.of();
        }
        return file.exhibit(evidence.slot())
                .flatMap(Exhibit::extract)
                .flatMap(extract -> FieldGrammar.field(field).flatMap(extract::field))
                .filter(found -> found.value().equals(evidence.read()))
                .map(found -> found.doubts().keySet())
                .orElse(Set.of());
    }

    private @Nullable String sheet(Evidence evidence) {
        if (evidence.slot() == null || evidence.box() == null) {
            return null;
        }
        return file.exhibit(evidence.slot())
                .filter(exhibit -> evidence.page() >= 0
                        && evidence.page() < exhibit.pages().size())
                .map(exhibit -> sheetId(exhibit.slot(), evidence.page()))
                .orElse(null);
    }

    private List<Sheet> sheets(List<Fact> facts) {
        List<Sheet> sheets = new ArrayList<>();
        for (Exhibit exhibit : file.exhibits()) {
            for (int page = 0; page < exhibit.pages().size(); page++) {
                PageSize size = exhibit.pages().get(page);
                sheets.add(new Sheet(
                        sheetId(exhibit.slot(), page),
                        exhibit.slot(),
                        page,
                        exhibit.pages().size(),
                        size.width(),
                        size.height(),
                        marks(facts, exhibit, page)));
            }
        }
        return sheets;
    }

    /** What agrees is drawn first, so that what does not lies on top of it. */
    private List<Mark> marks(List<Fact> facts, Exhibit exhibit, int page) {
        List<Finding> findings = file.decision().findings();
        List<Mark> marks = signalMarks(exhibit, page);
        for (int i = 0; i < findings.size(); i++) {
            Fact fact = facts.get(i);
            for (Evidence evidence : findings.get(i).evidence()) {
                if (evidence.slot() == exhibit.slot() && evidence.page() == page && evidence.box() != null) {
                    marks.add(new Mark(fact.id(), fact.field(), fact.tone(), evidence.box()));
                }
            }
        }
        marks.sort(Comparator.comparing(Mark::tone).reversed());
        return marks;
    }

    private static List<Mark> signalMarks(Exhibit exhibit, int page) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < exhibit.signals().size(); i++) {
            Signal signal = exhibit.signals().get(i);
            if (signal.page() == page && signal.where() != null) {
                marks.add(new Mark(CaseView.signalId(exhibit.slot(), i), signal.code(), Tone.ASK, signal.where()));
            }
        }
        return marks;
    }

    private List<Tab> tabs(List<Sheet> sheets, List<Fact> differing) {
        List<Tab> tabs = new ArrayList<>();
        for (Exhibit exhibit : file.exhibits()) {
            List<Fact> open = differing.stream()
                    .filter(fact -> fact.slot() == exhibit.slot()
                            || fact.lines().stream().anyMatch(line -> line.slot() == exhibit.slot()))
                    .toList();
            Tone tone = exhibit.defect().isPresent()
                    ? Tone.BAD
                    : open.stream()
                            .map(Fact::tone)
                            .min(Comparator.naturalOrder())
                            .orElse(Tone.OK);
            Sheet first = sheets.stream()
                    .filter(sheet -> sheet.slot() == exhibit.slot())
                    .findFirst()
                    .orElse(null);
            tabs.add(new Tab(
                    exhibit.slot(),
                    tone,
                    open.size(),
                    first,
                    file.told(exhibit).map(Extract::kind).orElse(null),
                    exhibit.defect().orElse(null),
                    exhibit.detail(),
                    exhibit.signals()));
        }
        return tabs;
    }

    private static Tone tone(Finding.Agreement agreement) {
        if (agreement.agrees()) {
            return Tone.OK;
        }
        return agreement == Finding.Agreement.UNSURE
                ? Tone.ASK
                : agreement == Finding.Agreement.MISSING ? Tone.MISSING : Tone.BAD;
    }

    private static String sheetId(DocumentKind slot, int page) {
        return "s-" + slot.code() + "-" + page;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
