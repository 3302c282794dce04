package heyan.decide;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.programme.AllocatePlaces;
import heyan.programme.Programme;
import heyan.programme.Quota;
import heyan.programme.Rounds;
import heyan.programme.Ticket;
import heyan.verify.Drawn;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("广州市总工会求学圆梦行动，据新快报报道")
class GuangzhouLaterTest {
    private static final Programme PROGRAMME = Rounds.shipped("gz-later");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"新生代产业工人, 0", "快递员, 1", "制造业一线职工, 2", "全国劳动模范, 3", "文员, 4"})
    @DisplayName("“重点实行优先奖励政策”")
    void fourGroupsComeFirst(String title, int priority) {
        assertThat(PROGRAMME.eligibility().groups().priorityOf(List.of(title))).isEqualTo(priority);
    }

    @Test
    @DisplayName("优先: a later courier comes before an earlier clerk, and within a group the earlier one")
    void priorityGoesBeforeTime() {
        Quota two =
                new Quota(OptionalInt.of(2), List.of(), "", PROGRAMME.quota().clause());

        assertThat(new AllocatePlaces(two, PROGRAMME.allocation())
                        .allocate(List.of(ticket(1, "文员"), ticket(2, "快递员"), ticket(3, "快递员"))))
                .extracting(place -> place.ticket().number() + " " + place.state())
                .containsExactly("2 CONFIRMED", "3 CONFIRMED", "1 WAITING");
    }

    private static Ticket ticket(long number, String title) {
        return new Ticket(
                "A" + number, number, "", PROGRAMME.eligibility().groups().priorityOf(List.of(title)));
    }

    @Test
    @DisplayName("“4400人，660万元”，1500元/人")
    void sixMillionSixHundredThousandYuan() {
        long share = PROGRAMME.money().shares(OptionalLong.empty(), false).getOrDefault("广州市总工会", 0L);

        assertThat(share * PROGRAMME.quota().total().orElseThrow()).isEqualTo(660_000_000L);
    }

    @Test
    @DisplayName("a newspaper opens no window")
    void nothingPassesWithoutANotice() {
        assertThat(Judgement.of("window", new Drawn().programme(PROGRAMME))).isEqualTo("UNKNOWN");
    }
}
