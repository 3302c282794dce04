package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.claim.Happening;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgrammesTest {
    private static final byte[] FIRST = ProgrammeReaderTest.JSON.getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND =
            ProgrammeReaderTest.JSON.replace("1500", "1600").getBytes(StandardCharsets.UTF_8);

    private final Bench bench = new Bench();

    @Test
    void keepsEveryVersionAndJudgesByTheNewest() {
        Programme first = bench.programmes.load(FIRST);
        bench.programmes.load(SECOND);

        assertThat(bench.programmes.current("gz-2021-1").amountFen()).isEqualTo(160_000);
        assertThat(bench.programmes.find("gz-2021-1", first.version())).contains(first);
        assertThat(bench.programmes.terms("gz-2021-1")).isPresent();
    }

    @Test
    void returnsToAnEarlierVersion() {
        bench.programmes.load(FIRST);
        bench.programmes.load(SECOND);
        bench.programmes.load(FIRST);

        assertThat(bench.programmes.current("gz-2021-1").amountFen()).isEqualTo(150_000);
    }

    @Test
    void loadingWhatIsInForceChangesNothing() {
        Programme first = bench.programmes.load(FIRST);
        bench.programmes.load(FIRST);

        assertThat(bench.count("programme_round")).isEqualTo(1);
        assertThat(bench.published).singleElement().satisfies(happening -> {
            assertThat(happening.what()).isEqualTo("programme.loaded");
            assertThat(happening.claim()).isEqualTo("gz-2021-1");
            assertThat(happening.who()).isEqualTo(Happening.MACHINE);
            assertThat(happening.facts()).containsEntry("sha256", first.version());
        });
    }

    @Test
    void aFaultStoresNothing() {
        assertThatThrownBy(() -> bench.programmes.load("{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProgrammeRefused.class);

        assertThat(bench.count("programme_round")).isZero();
        assertThat(bench.published).isEmpty();
        assertThat(bench.programmes.find("gz-2021-1")).isEmpty();
        assertThatThrownBy(() -> bench.programmes.current("gz-2021-1")).isInstanceOf(IllegalArgumentException.class);
    }
}
