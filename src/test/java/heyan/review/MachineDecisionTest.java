package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.decide.Decision;
import heyan.decide.Decision.Outcome;
import heyan.decide.Decisions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Timeline: the notice and the lists of a machine's decision, as the audit has them")
class MachineDecisionTest {
    @Test
    void saysTheListsByKindAndTheNoticeInShort() {
        MachineDecision decision = decided("preregistrations=12 payments=0 unions=3");

        assertThat(decision.lists())
                .containsExactly(entry("preregistrations", "12"), entry("payments", "0"), entry("unions", "3"));
        assertThat(decision.shortNotice()).isEqualTo("5a5a5a5a5a5a");
        assertThat(decision.outcome()).isEqualTo("review");
        assertThat(decision.revision()).isEqualTo(2);
    }

    @Test
    void oldDecisionsThatNameNoListsSayNone() {
        assertThat(decided("").lists()).isEmpty();
    }

    private static MachineDecision decided(String lists) {
        Decision decision = new Decision(Outcome.REVIEW, List.of(ReasonCode.OTHER), List.of(), List.of());
        return MachineDecision.of(new Decisions.Decided(
                new ClaimId("p", "A", 2), decision, List.of(), "5a".repeat(32), lists, Instant.EPOCH));
    }
}
