package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawDefectsTest {
    private static final SampleSpec SPEC = new SampleSpec(31, 2, Style.WORKING, Condition.CLEAN, 0);

    private static final DrawSamples SAMPLES = new DrawSamples();
    private static HonestPictures honest = HonestPictures.NONE;

    @TempDir
    Path folder;

    @BeforeAll
    static void drawHonestOnes(@TempDir Path drawn) throws IOException {
        honest = SAMPLES.write(SPEC, new MakeDrafts(SPEC), drawn, HonestPictures.NONE);
    }

    @Tag("corpus")
    @ParameterizedTest
    @EnumSource(
            value = Defect.class,
            names = {"SEAL_MISSING", "NAME_MISMATCH", "DOCUMENT_MISSING", "DUPLICATE_DOCUMENT", "NAME_LOOKALIKE"})
    void takingPicturesOfHonestOnesChangesNothing(Defect defect) throws IOException {
        SAMPLES.write(SPEC, new MakeDrafts(SPEC, defect), folder.resolve("all"), HonestPictures.NONE);
        SAMPLES.write(SPEC, new MakeDrafts(SPEC, defect), folder.resolve("some"), honest);

        assertThat(files(folder.resolve("some"))).isEqualTo(files(folder.resolve("all")));
        for (String file : files(folder.resolve("all"))) {
            assertThat(folder.resolve("some").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("all").resolve(file));
        }
    }

    @Test
    void everyApplicationCarriesTheOneDefectInAProgrammeOfItsOwn() {
        MakeDrafts make = new MakeDrafts(SPEC, Defect.SEAL_MISSING);

        assertThat(make.programme()).isEqualTo("gz-2021-1-seal-missing");
        assertThat(make.make()).hasSize(2).allSatisfy(draft -> {
            assertThat(draft.defect()).isEqualTo(Defect.SEAL_MISSING);
            assertThat(draft.typed()).containsEntry("programme_id", "gz-2021-1-seal-missing");
        });
    }

    @Test
    void aDocumentThatTheHonestOneDoesNotHaveIsDrawn() {
        Draft with = first(true);
        Draft without = first(false);

        assertThat(new HonestPictures(folder, List.of(without), List.of(Map.of())).of(with, DocumentKind.XUEJI_REPORT))
                .isEmpty();
    }

    /** The first application of the first batch that has a status report, or has none. */
    private static Draft first(boolean report) {
        return IntStream.range(1, 100)
                .mapToObj(seed -> new MakeDrafts(new SampleSpec(seed, 1, Style.WORKING, Condition.CLEAN, 0))
                        .make()
                        .get(0))
                .filter(draft -> draft.has(DocumentKind.XUEJI_REPORT) == report)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRepeatComesAfterAnHonestOne() {
        assertThat(new MakeDrafts(SPEC, Defect.DUPLICATE_BANK_CARD).make())
                .extracting(Draft::defect)
                .containsExactly(null, Defect.DUPLICATE_BANK_CARD);
    }

    private static List<String> files(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
