package heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ReasonCode;
import heyan.decide.Decision.Outcome;
import heyan.decide.Rehearsal;
import heyan.decide.Rehearsal.Change;
import heyan.decide.Rehearsal.Seats;
import heyan.decide.Rehearsal.Side;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RehearsalTableTest {
    @Test
    void showsBothSidesTheirDifferenceAndTheClaimsThatDiffer() {
        Side now = new Side(
                Map.of(Outcome.PASS, 33, Outcome.REVIEW, 7),
                Map.of(ReasonCode.FORM_INCOMPLETE, 7),
                Map.of("罗庄区总工会", new Seats(25, 1), "兰山区总工会", new Seats(7, 0)),
                Map.of("省总工会", 3_200_000L));
        Side changed = new Side(
                Map.of(Outcome.PASS, 32, Outcome.REVIEW, 8),
                Map.of(ReasonCode.FORM_INCOMPLETE, 7, ReasonCode.OUTSIDE_WINDOW, 1),
                Map.of("罗庄区总工会", new Seats(26, 0), "兰山区总工会", new Seats(6, 0)),
                Map.of("省总工会", 3_200_050L, "市总工会", 100L));
        Change change = new Change(
                "LY-7", Outcome.PASS, Outcome.REVIEW, List.of(ReasonCode.OUTSIDE_WINDOW), List.of(ReasonCode.OTHER));

        assertThat(print(new Rehearsal("linyi-2022", 40, 2, now, changed, List.of(change))))
                .isEqualTo("""
                        round linyi-2022: 40 decided claims
                        2 of them were decided otherwise than notice and lists of now would have it
                                                                                 now         changed      difference
                        pass                                                      33              32              -1
                        review                                                     7               8              +1
                        rejected_input                                             0               0               0
                        claims by reason
                          FORM_INCOMPLETE                                          7               7               0
                          OUTSIDE_WINDOW                                           0               1              +1
                        places confirmed, if all that pass are
                          兰山区总工会                                             7               6              -1
                          罗庄区总工会                                            25              26              +1
                            waiting                                                1               0              -1
                        money in yuan
                          市总工会                                              0.00            1.00           +1.00
                          省总工会                                          32000.00        32000.50           +0.50
                        claims that differ: 1
                          LY-7  pass -> review  +OUTSIDE_WINDOW  -OTHER
                        """);
    }

    private static String print(Rehearsal rehearsal) {
        StringWriter text = new StringWriter();
        new RehearsalTable(rehearsal).print(new PrintWriter(text));
        return text.toString().replace("\r\n", "\n");
    }
}
