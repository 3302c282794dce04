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
    void whatAllReadAlikeIsAsSureAsTheyAreOnAverage() {
        LineText read = Ballot.of(List.of(line("工会", 0.6, 0.9), line("工会", 0.8, 0.7)));

        assertThat(read.text()).isEqualTo("工会");
        assertThat(read.signs().get(0).probability()).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void twoOutvoteOneAndTheSignIsDoubtful() {
        LineText read = Ballot.of(List.of(line("玉店", 0.9, 0.9), line("玉山", 0.9, 0.9), line("玉山", 0.9, 0.9)));

        assertThat(read.text()).isEqualTo("玉山");
        assertThat(read.signs().get(0).probability()).isCloseTo(0.9, within(1e-9));
        assertThat(read.signs().get(1).probability()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void aSureFirstReadingIsNotOverruledByOneOther() {
        LineText read = Ballot.of(List.of(line("石门", 0.9, 0.85), line("石井", 0.9, 0.99)));

        assertThat(read.text()).isEqualTo("石门");
        assertThat(read.signs().get(1).probability()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void aDoubtfulFirstReadingIsOverruledAndTheSignStaysDoubtful() {
        LineText read = Ballot.of(List.of(line("玉店", 0.9, 0.5), line("玉山", 0.9, 0.99)));

        assertThat(read.text()).isEqualTo("玉山");
        assertThat(read.signs().get(1).probability()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void whatAReadingHardlyBelievesDisputesNothing() {
        assertThat(Ballot.of(List.of(line("区", 0.95), line("巨", 0.3))))
                .isEqualTo(new LineText(List.of(new LineText.Sign("区", 0.95, 0.5, "巨"))));
    }

    @Test
    void whatOthersSawIsKeptInTheirOrder() {
        LineText first = new LineText(List.of(new LineText.Sign("铂", 0.32, 0.5, "佰")));
        LineText second = new LineText(List.of(new LineText.Sign("陌", 0.37, 0.5, "柘")));
        LineText third = new LineText(List.of(new LineText.Sign("佰", 0.2, 0.5, "")));

        LineText.Sign elected = Ballot.of(List.of(first, second, third)).signs().get(0);

        assertThat(elected.character()).isEqualTo("陌");
        assertThat(elected.rivals()).isEqualTo("铂佰柘");
    }

    @Test
    void whatAllAgreeOnHasNoRival() {
        LineText torn = new LineText(List.of(new LineText.Sign("白", 0.74, 0.5, "自")));

        assertThat(Ballot.of(List.of(torn, line("白", 0.1))).signs().get(0).rivals())
                .isEmpty();
        assertThat(Ballot.of(List.of(torn)).signs().get(0).rivals()).isEqualTo("自");
    }

    private static LineText line(String text, double... probabilities) {
        List<LineText.Sign> signs = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            signs.add(new LineText.Sign(text.substring(i, i + 1), probabilities[i], (i + 0.5) / probabilities.length));
        }
        return new LineText(signs);
    }
}
