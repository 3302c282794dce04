package heyan.verify;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ReasonCode;
import heyan.programme.Preregistration;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearMissTest {
    @ParameterizedTest
    @ValueSource(strings = {"000001198507040020", "000001198507040012", "000001********0020"})
    void aRowOneSlipAwayIsShownToTheReviewerAndNeverPasses(String listed) {
        Finding finding = finding(Drawn.row("2015秋", Drawn.NAME, listed, "", ""));

        assertThat(finding.agreement()).isEqualTo(Agreement.MISSING);
        assertThat(finding.reason()).isEqualTo(ReasonCode.NOT_PREREGISTERED);
        assertThat(finding.evidence()).hasSize(2);
        assertThat(finding.evidence().get(1).listed()).startsWith("疑似 row 2: " + Drawn.NAME + " 000001********00");
    }

    @Test
    void aNamesakeIsNoNearMiss() {
        Finding finding = finding(Drawn.row("2015秋", Drawn.NAME, "000001199001010014", "", ""));

        assertThat(finding.evidence()).extracting(Evidence::listed).containsOnlyNulls();
    }

    private static Finding finding(Preregistration row) {
        List<Finding> findings =
                new OnTheLists().check(new Drawn().registrations(row).dossier());
        return findings.stream()
                .filter(finding -> finding.check().equals("list.preregistration"))
                .findFirst()
                .orElseThrow();
    }
}
