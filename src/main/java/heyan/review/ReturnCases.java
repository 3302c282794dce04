package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.claim.Sha256;
import heyan.review.ProposeVerdict.Outcome;
import heyan.review.access.Act;
import heyan.review.access.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Returns 驳回 several cases for one reason, each with the documents that its own findings accuse marked. */
@Component
class ReturnCases {
    private final CorrectedCases cases;
    private final ProposeVerdict propose;
    private final Proposals proposals;
    private final Standings standings;
    private final EvidenceVersion evidence;
    private final Clock clock;

    ReturnCases(
            CorrectedCases cases,
            ProposeVerdict propose,
            Proposals proposals,
            Standings standings,
            EvidenceVersion evidence,
            Clock clock) {
        this.cases = cases;
        this.propose = propose;
        this.proposals = proposals;
        this.standings = standings;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** One case and what is marked 需重传 of it. */
    record Row(CaseFile file, Set<DocumentKind> slots) {
        public ClaimId claim() {
            return file.claim().id();
        }

        /** Masked, as in the queue. */
        public String name() {
            return Masked.name(file.claim().worker().name());
        }

        public String union() {
            return file.claim().worker().unitUnion();
        }

        /** What is marked, in the order of the documents. */
        public List<DocumentKind> marked() {
            return slots.stream().sorted().toList();
        }
    }

    /**
     * What would be done.
     *
     * @param unmarked cases whose findings accuse no document: nobody could tell the worker what to mend
     * @param left cases that are not this person's to decide now
     * @param seen digest of what it rests on
     */
    record Plan(List<Row> rows, List<ClaimId> unmarked, List<ClaimId> left, String seen) {}

    /** What was done. */
    record Done(Verdict verdict, List<ClaimId> returned, List<ClaimId> left) {}

    /** What a return of these cases would be; changes nothing. */
    Plan plan(List<ClaimId> claims, Account account) {
        List<Row> rows = new ArrayList<>();
        List<ClaimId> unmarked = new ArrayList<>();
        List<ClaimId> left = new ArrayList<>();
        for (ClaimId claim : claims) {
            List<Row> found = cases.find(claim).filter(file -> standings.allows(account, Act.DECIDE, claim)).stream()
                    .map(file -> new Row(file, DrawCase.draw(file, false).accused()))
                    .toList();
            found.stream().filter(row -> !row.slots().isEmpty()).forEach(rows::add);
            found.stream().filter(row -> row.slots().isEmpty()).map(Row::claim).forEach(unmarked::add);
            if (found.isEmpty()) {
                left.add(claim);
            }
        }
        rows.sort(
                Comparator.comparing(row -> row.claim().toString())); // two at once then wait, and never for each other
        String seen =
                Sha256.of(rows.stream().map(row -> evidence.of(row.file())).collect(Collectors.joining()));
        return new Plan(List.copyOf(rows), List.copyOf(unmarked), List.copyOf(left), seen);
    }

    /** Does what was planned; the time to take it back begins when the last one is done. */
    @Transactional
    public Done returnAll(Plan plan, ReasonCode reason, String note, Account account) {
        Verdict verdict = new Verdict(
                account.getUsername(),
                account.getName(),
                Verdict.Kind.RETURNED,
                List.of(reason),
                note,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<ClaimId> returned = new ArrayList<>();
        List<ClaimId> left = new ArrayList<>(plan.left());
        for (Row row : plan.rows()) {
            Verdict marking = verdict.with(new Verdict.More(Level.CITY, row.slots(), "", null));
            boolean kept = propose.propose(row.file(), marking, null) == Outcome.KEPT;
            (kept ? returned : left).add(row.claim());
        }
        proposals.fixAt(verdict, clock.instant().plus(ProposeVerdict.UNDO));
        return new Done(verdict, List.copyOf(returned), List.copyOf(left));
    }
}
