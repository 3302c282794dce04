package heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.samples.Condition;
import heyan.samples.DrawSamples;
import heyan.samples.SampleSpec;
import heyan.samples.Style;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("check in a data folder that was used before")
class CheckAgainTest {
    private static final byte[] TEXT = "样本：这不是图片".getBytes(StandardCharsets.UTF_8);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void tellsWhatBecameOfTheNewFilesAndNotOfTheOldOnes() throws Exception {
        Path batch = folder.resolve("batch");
        new DrawSamples(Path.of(".parts/fonts"), done -> {})
                .draw(new SampleSpec(43, 1, Style.WORKING, Condition.CLEAN, 0), batch);
        List<Path> pictures = pictures(batch);
        for (Path picture : pictures) {
            Files.write(picture, TEXT);
        }

        try (Program.Within program = new Program.Within()) {
            String before = check(program, batch);
            Files.write(pictures.get(0), new byte[0]);
            String after = check(program, batch);

            assertThat(before).contains("FILE_TYPE_MISMATCH").doesNotContain("FILE_EMPTY");
            assertThat(after).contains("FILE_TYPE_MISMATCH", "FILE_EMPTY");
        }
    }

    private String check(Program.Within program, Path batch) throws Exception {
        Path results = folder.resolve("results.jsonl");
        Program.Ended ended = program.run(
                "check", batch.toString(), "--data", folder.resolve("data").toString(), "--out", results.toString());
        assertThat(ended.exit()).as(ended.text()).isZero();
        return Files.readString(results);
    }

    private static List<Path> pictures(Path batch) throws IOException {
        try (Stream<Path> files = Files.walk(batch)) {
            return files.filter(file -> file.toString().matches(".*\\.(jpg|png|pdf)"))
                    .sorted()
                    .toList();
        }
    }
}
