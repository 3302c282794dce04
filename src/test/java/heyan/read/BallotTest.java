package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BallotTest {
    @Test
    void oneReadingStaysAsItIs() {
        LineText alone = line("工会", 0.9, 0.4);

        assertThat(Ballot.of(List.of(alone))).isEqualTo(alone);
    }

    @Test
    void whatAllReadAlikeIsAsSureAsTheSurestOfThem() {
        assertThat(Ballot.of(List.of(line("工会", 0.6, 0.9), line("工会", 0.8, 0.7))))
                .isEqualTo(line("工会", 0.8, 0.9));
    }

    @Test
    void twoOutvoteOneThatIsSurerThanEachOfThem() {
        LineText read = Ballot.of(List.of(line("玉店", 0.9, 0.7), line("玉山", 0.9, 0.5), line("玉山", 0.8, 0.6)));

        assertThat(read.text()).isEqualTo("玉山");
        assertThat(read.signs().get(0).probability()).isEqualTo(0.9);
    }

    @Test
    void whatAnotherReadingIsNearlyAsSureOfIsDoubtfulAndOnlyThat() {
        LineText read = Ballot.of(List.of(line("宠物", 0.95, 0.99), line("宠防", 0.95, 0.9)));

        assertThat(read.text()).isEqualTo("宠物");
        assertThat(read.signs().get(0).probability()).isEqualTo(0.95);
        assertThat(read.signs().get(1).probability()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void aMuchSurerReadingIsNotDisputed() {
        assertThat(Ballot.of(List.of(line("区", 0.95), line("巨", 0.4)))).isEqualTo(line("区", 0.95));
    }

    private static LineText line(String text, double... probabilities) {
        List<LineText.Sign> signs = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            signs.add(new LineText.Sign(text.substring(i, i + 1), probabilities[i], (i + 0.5) / probabilities.length));
        }
        return new LineText(signs);
    }
}
