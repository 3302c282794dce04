package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.Claim;
import heyan.claim.Happening;
import heyan.claim.ReasonCode;
import heyan.decide.Decision.Outcome;
import heyan.programme.LedgerPlace;
import heyan.programme.LedgerPlace.State;
import heyan.programme.Places;
import heyan.programme.Programmes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = ReviewSlice.class)
class PlacesFollowVerdictsTest {
    private static final String ROUND = """
            {"programme_id": "gz-2021-1", "title": "样本", "window_open": "2021-06-01T10:00:00+08:00",
             "window_close_exclusive": "2021-07-22T00:00:00+08:00", "eligible_batches": ["2015秋"],
             "eligible_levels": ["本科"], "max_years_from_enrolment_to_graduation": 8, "once_only": true,
             "required_documents": ["diploma"], "optional_documents": [], "trusted_qr_hosts": ["www.chsi.com.cn"],
             "reference_date": "submitted_at", "amount_yuan": 1500, "quota": {"total": 1}}
            """;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private ReviewSlice.Heard heard;

    @Autowired
    private OpenReview review;

    @Autowired
    private DecideCase decide;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Places places;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void open() {
        programmes.load(ROUND.getBytes(StandardCharsets.UTF_8));
        accounts.create("anna", "安样本", "city_reviewer", "correct horse battery");
    }

    @Test
    void aVerdictMovesThePlaceInItsOwnTransaction() {
        Claim first = lay("PV-1", 1, Outcome.REVIEW);
        Claim second = lay("PV-2", 1, Outcome.REVIEW);
        Claim third = lay("PV-3", 1, Outcome.PASS);
        assertThat(state(first)).isEqualTo(State.RESERVED);
        assertThat(place(third).vetted()).isTrue();

        decide(first, Verdict.Kind.RETURNED);
        assertThat(state(first)).isEqualTo(State.HELD);
        Claim again = lay("PV-1", 2, Outcome.REVIEW);
        assertThat(state(again)).isEqualTo(State.RESERVED);
        decide(again, Verdict.Kind.REFUSED);

        assertThat(state(first)).isEqualTo(State.RELEASED);
        assertThat(state(second)).isEqualTo(State.RESERVED);
        decide(second, Verdict.Kind.APPROVED);
        assertThat(state(second)).isEqualTo(State.CONFIRMED);
        assertThat(state(third)).isEqualTo(State.WAITING);
        assertThat(heard.about(again.id().toString()))
                .extracting(Happening::what)
                .containsSubsequence("places.reserved", "review.refused", "places.released");
    }

    /** As intake takes it and the machine decides it. */
    private Claim lay(String application, int revision, Outcome outcome) {
        CaseFile file = DrawnClaim.file(application, revision, outcome);
        new TransactionTemplate(transactions).executeWithoutResult(status -> places.take(file.claim()));
        cases.lay(file);
        review.open(file.claim().id().toString());
        return file.claim();
    }

    private void decide(Claim claim, Verdict.Kind kind) {
        List<ReasonCode> reasons = kind.isNegative() ? List.of(ReasonCode.OTHER) : List.of();
        Verdict verdict = new Verdict("anna", "安样本", kind, reasons, "样本", ReviewSlice.NOW);
        assertThat(decide.decide(claim, verdict, List.of())).isTrue();
    }

    private State state(Claim claim) {
        return place(claim).state();
    }

    private LedgerPlace place(Claim claim) {
        return places.find(claim.id()).orElseThrow();
    }
}
