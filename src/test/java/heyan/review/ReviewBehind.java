package heyan.review;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.Happening;
import heyan.claim.ReasonCode;
import heyan.decide.Decision;
import heyan.decide.Decision.Outcome;
import heyan.intake.TakenClaim;
import heyan.intake.TakenClaims;
import heyan.review.access.Level;
import heyan.review.access.Role;
import heyan.verify.Finding;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The review behind other rooms' pages in tests: claims that were taken, as decided by the machine, and people who decide them. */
@Configuration(proxyBeanMethods = false)
public class ReviewBehind {
    /** Components of the room that it needs, as a pattern of their names. */
    public static final String NEEDS =
            "WorkerDesk|WriteSlip|ReturnCard|Verdicts|ReviewItems|Appeals|Proposals|CaseSteps|OpenReview|ScopeClaims"
                    + "|Chains|DecideCase|AnswerAppeal|ReviewBehind|Laid";

    private final OpenReview open;
    private final DecideCase decide;
    private final AnswerAppeal answer;
    private final ReturnCard card;
    private final Cases cases;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewBehind(
            OpenReview open,
            DecideCase decide,
            AnswerAppeal answer,
            ReturnCard card,
            Cases cases,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.open = open;
        this.decide = decide;
        this.answer = answer;
        this.card = card;
        this.cases = cases;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** The machine lets people look at it. */
    public void opened(ClaimId claim) {
        opened(claim, Outcome.REVIEW);
    }

    /** The machine finds nothing wrong with it. */
    public void passed(ClaimId claim) {
        opened(claim, Outcome.PASS);
    }

    private void opened(ClaimId claim, Outcome outcome) {
        open.open(claim.toString());
        events.publishEvent(new Happening(
                claim.toString(),
                "decide.decided",
                Happening.MACHINE,
                clock.instant(),
                Map.of("outcome", outcome.name())));
    }

    /** Every level passes it. */
    public void approved(ClaimId claim) {
        do {
            decided(claim, Verdict.Kind.APPROVED, Set.of(), Set.of(), List.of(), "");
        } while (database.sql("SELECT waiting FROM review_item WHERE claim = :c")
                .param("c", claim.toString())
                .query(Boolean.class)
                .single());
    }

    /** Two people of the office paid it on this day. */
    public void paid(ClaimId claim, String day) {
        events.publishEvent(
                new Happening(claim.toString(), "office.paid", "gao", clock.instant(), Map.of("paid_on", day)));
    }

    /** The bank returned the payment 退票. */
    public void returnedByTheBank(ClaimId claim, String why) {
        events.publishEvent(
                new Happening(claim.toString(), "office.payment_failed", "fen", clock.instant(), Map.of("why", why)));
    }

    /** Finance asks for another bank card. */
    public void cardReturned(ClaimId claim, String words) {
        database.sql("""
                INSERT INTO review_account (login, name, role, union_name, password_hash, created_at)
                VALUES ('fen', '粉样本', 'finance', '', 'none', now()) ON CONFLICT DO NOTHING
                """).update();
        Account fen = People.account("fen", "", Role.FINANCE);
        if (!card.send(cases.find(claim).orElseThrow().claim(), fen, words)) {
            throw new IllegalStateException("was not approved: " + claim);
        }
    }

    /** A person returns it 驳回. */
    public void returned(ClaimId claim, Set<DocumentKind> slots, List<ReasonCode> reasons, String note) {
        decided(claim, Verdict.Kind.RETURNED, slots, Set.of(), reasons, note);
    }

    /** A person returns it 驳回 and ticks fields to be open. */
    public void returned(ClaimId claim, Set<String> fields, ReasonCode reason) {
        decided(claim, Verdict.Kind.RETURNED, Set.of(), fields, List.of(reason), "");
    }

    /** A person refuses it 拒绝. */
    public void refused(ClaimId claim, List<ReasonCode> reasons, String note) {
        decided(claim, Verdict.Kind.REFUSED, Set.of(), Set.of(), reasons, note);
    }

    /** A person answers the appeal. */
    public void answered(ClaimId claim, String words, boolean ends) {
        answer.answer(claim, "li.hua", words, ends);
    }

    /** A person lets the decision count no more. */
    public void reopened(ClaimId claim) {
        answer.reopen(claim, "li.hua", "内部：识读有误");
    }

    /** At which level it waits, and what changed though it was not marked. */
    public String waits(ClaimId claim) {
        return database.sql(
                        "SELECT level || ' ' || array_to_string(outside, ',') FROM review_item WHERE claim = :c AND waiting")
                .param("c", claim.toString())
                .query(String.class)
                .single();
    }

    private void decided(
            ClaimId claim,
            Verdict.Kind kind,
            Set<DocumentKind> slots,
            Set<String> fields,
            List<ReasonCode> reasons,
            String note) {
        database.sql("""
                INSERT INTO review_account (login, name, role, union_name, password_hash, created_at)
                VALUES ('li.hua', '李样本', 'district_reviewer', '', 'none', now()) ON CONFLICT DO NOTHING
                """).update();
        Verdict verdict = new Verdict(
                "li.hua",
                "李样本",
                kind,
                reasons,
                note,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new Verdict.More(Level.DISTRICT, slots, fields, "", null));
        CaseFile file = cases.find(claim).orElseThrow();
        if (!decide.decide(file.claim(), verdict.on(file, Level.DISTRICT), List.of())) {
            throw new IllegalStateException("was not waiting: " + claim);
        }
    }

    /** What was taken, with one number read in it, and a diploma of 本科. */
    @org.springframework.stereotype.Component
    static final class Laid implements Cases {
        private final TakenClaims taken;
        private final Clock clock;
        private final Map<ClaimId, CaseFile> files = new ConcurrentHashMap<>();

        Laid(TakenClaims taken, Clock clock) {
            this.taken = taken;
            this.clock = clock;
        }

        @Override
        public Optional<CaseFile> find(ClaimId claim) {
            return taken.find(claim).map(one -> files.computeIfAbsent(claim, id -> file(one)));
        }

        @Override
        public List<MachineDecision> decisions(ClaimId claim) {
            return find(claim).map(ReviewSlice.LaidCases::machine).stream().toList();
        }

        private CaseFile file(TakenClaim one) {
            Claim claim = one.claim();
            List<CaseFile.Exhibit> exhibits = new ArrayList<>();
            one.documents()
                    .forEach(document -> exhibits.add(new CaseFile.Exhibit(
                            document.slot(),
                            document.file(),
                            document.sha256(),
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            List.of(),
                            List.of(new CaseFile.PageSize(DrawnClaim.WIDTH, DrawnClaim.HEIGHT)))));
            List<Finding> findings = new ArrayList<>(List.of(card(claim)));
            if (!claim.study().level().equals("本科")) {
                findings.add(level(claim));
            }
            Decision decision =
                    new Decision(Outcome.REVIEW, List.of(ReasonCode.BANK_CARD_NUMBER_MISMATCH), findings, List.of());
            return new CaseFile(claim, decision, exhibits, clock.instant());
        }

        /** Another number on the card than the typed one. */
        private static Finding card(Claim claim) {
            Evidence number = new Evidence(
                    DocumentKind.BANK_CARD,
                    "",
                    0,
                    null,
                    "6222029999999999999",
                    claim.account().cardNumber(),
                    null);
            return new Finding(
                    "bank_card.card_number",
                    ReasonCode.BANK_CARD_NUMBER_MISMATCH,
                    Agreement.DIFFERENT,
                    "",
                    List.of(number));
        }

        private static Finding level(Claim claim) {
            Evidence level = new Evidence(
                    DocumentKind.DIPLOMA, "", 0, null, "本科", claim.study().level(), null);
            return new Finding("diploma.level", ReasonCode.OTHER, Agreement.DIFFERENT, "", List.of(level));
        }

        @Override
        public List<RefusedManifest> refused(int most) {
            return List.of();
        }
    }
}
