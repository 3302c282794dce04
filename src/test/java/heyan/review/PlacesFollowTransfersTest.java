package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.Claim;
import heyan.claim.Happening;
import heyan.programme.LedgerPlace;
import heyan.programme.LedgerPlace.State;
import heyan.programme.Places;
import heyan.programme.Programmes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("迁入迁出: the place goes to the other union's quota with the second consent")
class PlacesFollowTransfersTest extends TransferBench {
    private static final String DISTRICT = "广州市天河区总工会";
    private static final String ROUND = """
            {"programme_id": "gz-2021-1", "title": "样本", "window_open": "2021-06-01T10:00:00+08:00",
             "window_close_exclusive": "2021-07-22T00:00:00+08:00", "eligible_batches": ["2015秋"],
             "eligible_levels": ["本科"], "max_years_from_enrolment_to_graduation": 8, "once_only": true,
             "required_documents": ["diploma"], "optional_documents": [], "trusted_qr_hosts": ["www.chsi.com.cn"],
             "reference_date": "submitted_at", "amount_yuan": 1500,
             "quota": {"total": 2, "per_union": {"%s": 1, "%s": 1}}}
            """.formatted(DISTRICT, TAKING);

    @Autowired
    private Programmes programmes;

    @Autowired
    private Places places;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void theSecondConsentMovesThePlaceAndTheNextOfTheOldUnionGetsOne() throws Exception {
        programmes.load(ROUND.getBytes(StandardCharsets.UTF_8));
        Claim first = take();
        claim = lay("GZ-P2", 1);
        Claim second = take();
        claim = first.id();
        ask(GIVER);
        agree(only(), "giving", GIVER);
        assertThat(place(first)).extracting(LedgerPlace::pool).isEqualTo(DISTRICT);

        agree(only(), "taking", TAKER);

        assertThat(place(first))
                .extracting(LedgerPlace::pool, LedgerPlace::state, LedgerPlace::turn)
                .containsExactly(TAKING, State.RESERVED, 2);
        assertThat(place(second).state()).isEqualTo(State.RESERVED);
        assertThat(places.differences("gz-2021-1")).isEmpty();
        assertThat(heard.about(first.id().toString()))
                .extracting(Happening::what)
                .containsSubsequence("review.transfer_done", "places.released", "places.reserved");
    }

    private Claim take() {
        Claim taken = cases.find(claim).orElseThrow().claim();
        new TransactionTemplate(transactions).executeWithoutResult(status -> places.take(taken));
        return taken;
    }

    private LedgerPlace place(Claim taken) {
        return places.find(taken.id()).orElseThrow();
    }
}
