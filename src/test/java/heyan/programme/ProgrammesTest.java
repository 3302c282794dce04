package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.claim.Happening;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
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

        assertThat(amount(bench.programmes.current("gz-2021-1"))).isEqualTo(160_000);
        assertThat(bench.programmes.find("gz-2021-1", first.version())).contains(first);
    }

    @Test
    void returnsToAnEarlierVersion() {
        bench.programmes.load(FIRST);
        bench.programmes.load(SECOND);
        bench.programmes.load(FIRST);

        assertThat(amount(bench.programmes.current("gz-2021-1"))).isEqualTo(150_000);
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

    @Test
    @DisplayName("一个批次开放申报后不得修改，只能以新版取代")
    void anOpenedRoundIsNeverEditedOnlySuperseded() {
        String opened = Rounds.text("linyi-2022").replace("from: 2022-01-01\n", "from: 2021-01-01\n");
        String edited = opened.replace("amount_yuan: 1000", "amount_yuan: 1200");
        String next = edited.replace("edition: 1", "edition: 2\nbecause: 省总工会提高标准");
        load(opened);

        assertThatThrownBy(() -> load(edited))
                .isInstanceOf(ProgrammeRefused.class)
                .hasMessage("linyi.yaml: edition: the round has opened and is never edited; to supersede edition 1"
                        + " this must be edition 2 with because, and it is edition 1");
        assertThat(bench.count("programme_round")).isEqualTo(1);

        Programme superseding = load(next);

        assertThat(bench.programmes.current("linyi-2022")).isEqualTo(superseding);
        assertThat(bench.published)
                .last()
                .satisfies(happening -> assertThat(happening.facts())
                        .containsEntry("edition", 2)
                        .containsEntry("because", "省总工会提高标准"));
        assertThatThrownBy(() -> load(next.replace("1200", "1300"))).isInstanceOf(ProgrammeRefused.class);
        assertThatThrownBy(() -> load(opened)).isInstanceOf(ProgrammeRefused.class);
    }

    @Test
    void theShortFormOfAnOpenedRoundIsNotEditedEither() {
        String opened = ProgrammeReaderTest.JSON.replace("2021-06-21T10", "2021-05-21T10");
        bench.programmes.load(opened.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() ->
                        bench.programmes.load(opened.replace("1500", "1600").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProgrammeRefused.class);
    }

    @Test
    void readsBackEitherFormAndTellsTheVersionsApart() {
        Programme shortForm = bench.programmes.load(FIRST);
        Programme full =
                bench.programmes.load("gz.yml", Rounds.text("gz-2021-1").getBytes(StandardCharsets.UTF_8));

        assertThat(bench.programmes.current("gz-2021-1")).isEqualTo(full);
        assertThat(bench.programmes.find("gz-2021-1", shortForm.version())).contains(shortForm);
    }

    private Programme load(String yaml) {
        return bench.programmes.load("linyi.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static long amount(Programme programme) {
        return programme.money().shares(OptionalLong.empty(), false).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
