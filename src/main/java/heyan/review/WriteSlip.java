package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.decide.Decision;
import heyan.programme.Clause;
import heyan.programme.Window;
import heyan.review.CaseView.Fact;
import heyan.review.CaseView.Line;
import heyan.review.CaseView.Tone;
import heyan.review.Slip.Point;
import heyan.review.access.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fills in the worker's slip of a decision: the document, the field, what was read and typed, and the last day to mend it. */
@Component
class WriteSlip {
    /** Checks of a document as a whole; a field's name would say nothing of them. */
    private static final Set<String> WHOLE = Set.of("kind", "used_before");
    /** How a mark that is there or not is read. */
    private static final Set<String> MARK = Set.of("true", "false");

    private final Cases cases;
    private final Chains chains;
    private final ReviewItems items;

    WriteSlip(Cases cases, Chains chains, ReviewItems items) {
        this.cases = cases;
        this.chains = chains;
        this.items = items;
    }

    /** The slip of this decision; reviewers see the same before they confirm it. */
    Slip write(ClaimId claim, Verdict.Kind kind, List<ReasonCode> reasons, Level level) {
        Optional<CaseFile> file = cases.find(claim);
        List<Point> points = file.map(one -> DrawCase.draw(one, false)).stream()
                .flatMap(view -> view.differing().stream())
                .filter(fact -> reasons.contains(fact.reason()))
                .flatMap(WriteSlip::point)
                .toList();
        Optional<Window> until =
                kind == Verdict.Kind.RETURNED && !items.entry(claim).cardChanged()
                        ? chains.of(claim.programme()).last(level)
                        : Optional.empty();
        Map<ReasonCode, Clause> clauses =
                file.map(one -> clauses(one.decision(), reasons)).orElse(Map.of());
        return new Slip(points, clauses, until.map(Window::closes).orElse(null));
    }

    /** What the notice says to each of these reasons, as far as it does. */
    static Map<ReasonCode, Clause> clauses(Decision decision, List<ReasonCode> reasons) {
        Map<ReasonCode, Clause> clauses = new EnumMap<>(ReasonCode.class);
        reasons.forEach(reason -> decision.clause(reason).ifPresent(clause -> clauses.put(reason, clause)));
        return clauses;
    }

    /** What is compared with a list is nobody's to mend on a document, and may be another person's. */
    private static Stream<Point> point(Fact fact) {
        if (fact.slot() == null) {
            return Stream.empty();
        }
        Line line = fact.lines().isEmpty() ? null : fact.lines().get(0);
        String read = line == null ? "" : line.read().text();
        String typed = line == null ? "" : line.typed().text();
        boolean differs = fact.tone() == Tone.BAD && !read.isBlank() && !typed.isBlank() && !MARK.contains(read);
        String text = differs ? "differs" : WHOLE.contains(fact.field()) ? "document" : "field";
        return Stream.of(new Point(fact.reason(), text, fact.slot(), fact.field(), read, typed));
    }
}
