package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Weights are exactly the bytes that were measured")
class ModelStoreTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static ModelStore store(Path folder, String content) throws IOException {
        Files.createDirectories(folder.resolve("models"));
        Files.writeString(folder.resolve("SHA256SUMS"), ABC + "  " + ModelStore.KEYS + "\n");
        Files.writeString(folder.resolve(ModelStore.KEYS), content);
        return ModelStore.open(folder);
    }

    @Test
    void givesAFileWithTheListedChecksum(@TempDir Path folder) throws IOException {
        assertThat(store(folder, "abc").file(ModelStore.KEYS)).hasContent("abc");
    }

    @Test
    void refusesAFileWithAnotherChecksumAndSaysHowToMendIt(@TempDir Path folder) throws IOException {
        ModelStore store = store(folder, "abd");

        assertThatThrownBy(() -> store.file(ModelStore.KEYS))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("SHA-256")
                .hasMessageContaining("delete the file and run");
    }

    @Test
    void refusesAFileThatTheListDoesNotName(@TempDir Path folder) throws IOException {
        ModelStore store = store(folder, "abc");
        Files.writeString(folder.resolve(ModelStore.DETECTION), "abc");

        assertThatThrownBy(() -> store.file(ModelStore.DETECTION)).hasMessageContaining("does not name");
    }

    @Test
    void saysHowToBringAMissingFile(@TempDir Path folder) throws IOException {
        ModelStore store = store(folder, "abc");

        assertThatThrownBy(() -> store.file(ModelStore.ENGLISH)).hasMessageContaining("mvn initialize");
    }

    @Test
    void saysWhichSettingIsWrongWhenTheFolderIsNoStore(@TempDir Path folder) {
        assertThatThrownBy(() -> ModelStore.open(folder)).hasMessageContaining("heyan.read.models");
    }
}
