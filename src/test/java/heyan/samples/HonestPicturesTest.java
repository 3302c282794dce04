package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("corpus")
class HonestPicturesTest {
    private static final SampleSpec SPEC = new SampleSpec(31, 2, Style.WORKING, Condition.CLEAN, 0);

    private static final DrawSamples SAMPLES = new DrawSamples();
    private static HonestPictures honest = HonestPictures.NONE;

    @TempDir
    Path folder;

    @BeforeAll
    static void drawHonestOnes(@TempDir Path drawn) throws IOException {
        honest = SAMPLES.write(SPEC, new MakeDrafts(SPEC), drawn, HonestPictures.NONE);
    }

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

    private static List<String> files(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
